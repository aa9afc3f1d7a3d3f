import type { Held } from '../../shared/core/records.ts';

/** A channel of which nothing has come yet. */
export const NOTHING: Held = { version: 0, records: new Map() };

/**
 * The one place where a record gets the type its channel gives it (`R`: the record interface of the channel). What the
 * server sends under a key is what its `view` made; a message's shape was parsed at the door.
 */
export function record<R extends object, K extends keyof R & string>(held: Held, key: K): R[K] | undefined {
  return held.records.get(key) as R[K] | undefined;
}

/** Every record whose key begins with `prefix` (such as `card:`), in the order they came. */
export function recordsOf<T>(held: Held, prefix: string): T[] {
  const found: T[] = [];
  for (const [key, value] of held.records) if (key.startsWith(prefix)) found.push(value as T);
  return found;
}

/** Entries under a prefix as a map, by what follows the prefix. */
export function mapOf<T>(held: Held, prefix: string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [key, value] of held.records) {
    if (key.startsWith(prefix)) found.set(key.slice(prefix.length), value as T);
  }
  return found;
}

/** Makes a view once for each state of a channel: an unchanged channel gives the same object again. */
export function perHeld<V>(make: (held: Held) => V): (held: Held) => V {
  const made = new WeakMap<Held, { view: V }>();
  return (held) => {
    const known = made.get(held);
    if (known) return known.view;
    const view = make(held);
    made.set(held, { view });
    return view;
  };
}
