import * as v from 'valibot';

/** The address that people type or scan, from the page's own origin or the one the host passes. */
export interface JoinAddress {
  /** Whole, for the QR code: `https://buurtbalans.nl/7KQ4MX`. */
  url: string;
  /** What is typed before the code, without "http": `buurtbalans.nl/`. */
  typed: string;
  /** Figures, a port or a machine's name: typed letter by letter, so it gets the full width. */
  local: boolean;
}

/** `origin` is scheme, host and port. */
export function joinAddress(origin: string, code: string): JoinAddress {
  const host = origin.replace(/^https?:\/\//, '').replace(/\/+$/, '');
  return { url: `${origin.replace(/\/+$/, '')}/${code}`, typed: `${host}/`, local: isLocal(host) };
}

function isLocal(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return host !== name || host.includes('[') || /^[\d.]+$/.test(name) || !name.includes('.') || name.endsWith('.local');
}

/**
 * The origin to show: `?adres=` of the projector's link when that is an http(s) origin or a bare host, else the page's
 * own.
 */
export function chosenOrigin(page: { origin: string; search: string }): string {
  const given = new URLSearchParams(page.search).get('adres')?.trim() ?? '';
  if (given === '') return page.origin;
  const whole = /^https?:\/\//.test(given) ? given : `http://${given}`;
  return URL.canParse(whole) ? new URL(whole).origin : page.origin;
}

/** The address in pieces: the marks between figures and names get a little room. */
export function addressPieces(typed: string): { text: string; mark: boolean }[] {
  return typed
    .split(/([.:/])/)
    .filter((text) => text !== '')
    .map((text) => ({ text, mark: /^[.:/]$/.test(text) }));
}

const LOOPBACK = /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/;

const addressesSchema = v.object({
  publicUrl: v.nullable(v.string()),
  addresses: v.array(v.object({ url: v.string() })),
});

/**
 * An origin that phones can reach: a page opened on the server itself, at localhost, would show the room an address that
 * means their own phone. Then the server's public address or its first on the network is shown; any other origin stays.
 */
export async function reachableOrigin(origin: string, fetcher: typeof fetch): Promise<string> {
  if (!LOOPBACK.test(origin)) return origin;
  try {
    const answer: unknown = await (await fetcher('/api/addresses')).json();
    const { publicUrl, addresses } = v.parse(addressesSchema, answer);
    return publicUrl ?? addresses[0]?.url ?? origin;
  } catch {
    // Without an answer the page's own address is all there is to show.
    return origin;
  }
}
