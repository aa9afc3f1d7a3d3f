/** The server stands in the hall itself: an address of a local network, where mobile internet does not lead. */
export function onLan(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.local') ||
    /^(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./u.test(host)
  );
}
