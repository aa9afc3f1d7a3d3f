import type { Store } from '../../session/ports.ts';

const KEY = 'buurtbalans/create';

/**
 * The creation key: from the fragment (`#create=KEY`, then it is remembered) or else the one remembered, so that a
 * reload without the fragment works. Null without either. A store may refuse: then the key lasts as long as the page.
 */
export function creationKey(store: Store, fragment: string | undefined): string | null {
  const given = /^create=(.+)$/u.exec(fragment ?? '')?.[1];
  try {
    if (given === undefined) return store.get(KEY);
    store.set(KEY, given);
  } catch {
    // Denied: the fragment, if any, is all there is.
  }
  return given ?? null;
}

/** Forgets a key that the server does not know. */
export function forgetCreationKey(store: Store): void {
  try {
    store.remove(KEY);
  } catch {
    // Denied: then it was not remembered either.
  }
}
