import * as v from 'valibot';
import { parseJson } from './outbox-item.ts';
import type { Store } from './ports.ts';
import type { As } from '../../shared/protocol/up.ts';

/** Who this browser is, and which links it remembers. Kept beside every workshop, one key a thing. */
const DEVICE = 'buurtbalans/device';
const HOSTS = 'buurtbalans/host-link/';

/** A store that may refuse: then a value lives as long as the page. */
function read(store: Store, key: string): string | null {
  try {
    return store.get(key);
  } catch {
    return null;
  }
}
function write(store: Store, key: string, value: string): void {
  try {
    store.set(key, value);
  } catch {
    // Denied: this page still works, only a reload will not find it.
  }
}

/** This browser profile's own secret, made once: it is what makes a person the same person after a reload. */
export function deviceToken(store: Store, newId: () => string): string {
  const known = read(store, DEVICE);
  if (known !== null && known.length >= 20 && known.length <= 100) return known;
  const made = newId() + newId();
  write(store, DEVICE, made);
  return made;
}

/** Whose link it is. */
export type LinkOf = { role: 'host' } | { role: 'screen' } | { role: 'tableHost'; table: string };

function linkKey(code: string, of: LinkOf): string {
  return of.role === 'tableHost'
    ? `buurtbalans/key/${code}/tableHost-${of.table}`
    : `buurtbalans/key/${code}/${of.role}`;
}

/**
 * The key of a link: the one in the address, which is then remembered, or else the one remembered, so that a reload
 * without a fragment still works. Null when there is neither.
 */
export function keyFor(store: Store, code: string, of: LinkOf, fragment?: string): string | null {
  if (fragment === undefined || fragment === '') return read(store, linkKey(code, of));
  write(store, linkKey(code, of), fragment);
  return fragment;
}

/** What a connection says about who it is; null without a key for this link. */
export function asOf(store: Store, code: string, of: LinkOf, fragment?: string): As | null {
  const key = keyFor(store, code, of, fragment);
  return key === null ? null : { ...of, key };
}

/** A workshop of which this browser had the host's link. */
export interface HostLink {
  code: string;
  title: string;
  key: string;
}
const hostLinkSchema = v.object({ code: v.string(), title: v.string(), key: v.string(), at: v.number() });

/** Remembers a host's link, for "earlier workshops" on the start page. `at`: the device's clock, for their order. */
export function rememberHost(store: Store, link: HostLink, at: number): void {
  write(store, HOSTS + link.code, JSON.stringify({ ...link, at }));
  keyFor(store, link.code, { role: 'host' }, link.key);
}

/** The host links this browser remembers, newest first. */
export function hostLinks(store: Store): HostLink[] {
  return keysOf(store)
    .filter((key) => key.startsWith(HOSTS))
    .flatMap((key) => {
      const parsed = v.safeParse(hostLinkSchema, parseJson(read(store, key) ?? ''));
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.at - a.at)
    .map(({ code, title, key }) => ({ code, title, key }));
}

function keysOf(store: Store): string[] {
  try {
    return store.keys();
  } catch {
    return [];
  }
}

/** Forgets a workshop that is gone. */
export function forgetHost(store: Store, code: string): void {
  try {
    store.remove(HOSTS + code);
    store.remove(linkKey(code, { role: 'host' }));
  } catch {
    // Denied: then it was not remembered either.
  }
}
