/** Which screen an address asks for. Pages: see docs/PROTOCOL.md, "HTTP". */
import { CODE_ALPHABET, CODE_LENGTH } from '../shared/core/ids.ts';

export type Family = 'start' | 'phone' | 'host' | 'table-host' | 'projector' | 'report';

/** Where we are: the workshop's code (empty on the start page), the table's number, and the key of the link. */
export interface Route {
  readonly code: string;
  readonly table?: number;
  readonly key?: string;
}

/** What every family of screens exports from `screens/<family>/index.ts`. */
export interface FamilyModule {
  mount(target: HTMLElement, route: Route): void;
}

/** True for six signs of the alphabet of codes. */
export function isCode(text: string): boolean {
  return text.length === CODE_LENGTH && [...text].every((sign) => CODE_ALPHABET.includes(sign));
}

/** A code as it is typed: capitals, without spaces and dashes. */
export function normaliseCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/gu, '');
}

const PAGES: Readonly<Record<string, Family>> = { host: 'host', scherm: 'projector', verslag: 'report' };

/**
 * Reads an address. A first word that is no code is still the phone's: it says what is wrong with it.
 * An address that nothing answers leads to the start page.
 */
export function parseRoute(path: string, hash: string): { family: Family; route: Route } {
  const [first = '', page = '', number = '', ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const start = { family: 'start', route: withKey({ code: '' }, hash) } as const;
  if (first === '' || rest.length > 0) return start;
  const code = normaliseCode(first);
  if (page === '') return { family: 'phone', route: withKey({ code }, hash) };
  if (page === 'tafel') {
    const table = /^[1-9]\d?$/u.test(number) ? Number(number) : undefined;
    return table === undefined ? start : { family: 'table-host', route: withKey({ code, table }, hash) };
  }
  const family = number === '' ? PAGES[page] : undefined;
  return family === undefined ? start : { family, route: withKey({ code }, hash) };
}

function withKey(route: Route, hash: string): Route {
  const key = hash.replace(/^#/u, '');
  return key === '' ? route : { ...route, key };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
