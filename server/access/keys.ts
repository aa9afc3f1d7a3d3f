import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Whose link it is. Participants have none: a workshop's code lets them in. */
export type KeyHolder =
  { readonly role: 'host' } | { readonly role: 'screen' } | { readonly role: 'tableHost'; readonly table: string };

export interface Access {
  /** The key of a link: derived, never stored, 128 bits as 22 characters of base64url. */
  key(code: string, holder: KeyHolder, generation?: number): string;
  /** Whether `key` opens this, compared in constant time. */
  opens(key: string, code: string, holder: KeyHolder, generation?: number): boolean;
  /** What is stored of a device: tells devices apart within one workshop, and says nothing outside it. */
  device(code: string, token: string): string;
  /** The key that lets someone create a workshop. */
  readonly creationKey: string;
  /** Whether `key` is the creation key, compared in constant time. */
  creates(key: string): boolean;
}

const FIRST_GENERATION = 1;
const KEY_BYTES = 16;

/** All keys of one data folder follow from its secret; a renewed link is the next generation. */
export function createAccess(secret: Buffer, creationKey: string): Access {
  const derive = (parts: readonly (string | number)[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest().subarray(0, KEY_BYTES).toString('base64url');
  const key = (code: string, holder: KeyHolder, generation = FIRST_GENERATION): string =>
    derive(['link', code, holder.role, holder.role === 'tableHost' ? holder.table : '', generation]);

  return {
    key,
    opens: (given, code, holder, generation) => same(given, key(code, holder, generation)),
    device: (code, token) => derive(['device', code, token]),
    creationKey,
    creates: (given) => same(given, creationKey),
  };
}

/** Compares texts of any length in a time that tells nothing of where they differ. */
function same(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
