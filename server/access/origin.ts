import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** Names that nobody can own on the public internet, so that no foreign page can point them at this server. */
const LOCAL_ENDINGS = ['.local', '.localhost', '.lan', '.home', '.internal', '.home.arpa', '.test'];

/**
 * Whether a `Host` header names this server: an address by number, a name of the local network, or the public
 * address it was told. Anything else may be a foreign site whose name was pointed here (DNS rebinding).
 */
export function isOurHost(header: string | undefined, publicUrl: string | undefined): boolean {
  const name = nameOf(header);
  if (name === undefined) return false;
  if (publicUrl !== undefined && name === new URL(publicUrl).hostname) return true;
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) return true;
  return !name.includes('.') || name === hostname().toLowerCase() || LOCAL_ENDINGS.some((end) => name.endsWith(end));
}

/** Whether a request's `Origin`, when the browser sent one, is the site it asks, or our public address. */
export function isOurOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const name = new URL(origin).hostname;
  return name === nameOf(host) || (publicUrl !== undefined && name === new URL(publicUrl).hostname);
}

function nameOf(host: string | undefined): string | undefined {
  if (host === undefined || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname;
}
