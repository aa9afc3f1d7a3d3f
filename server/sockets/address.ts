/**
 * The address a request comes from. Behind a proxy, which is what a public address means, it is the last one in
 * `X-Forwarded-For`: the one the proxy itself saw.
 */
export function addressOf(
  publicUrl: string | undefined,
): (headers: Record<string, unknown>, remote: string | undefined) => string {
  return (headers, remote) => {
    const forwarded = publicUrl === undefined ? undefined : headers['x-forwarded-for'];
    const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
    return last ?? remote ?? '';
  };
}
