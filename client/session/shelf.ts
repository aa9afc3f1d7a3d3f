import type { Store } from './ports.ts';

/**
 * A store that is full or denied loses nothing: what it would not take is kept in memory, and `durable` says so.
 * One shelf a session; other tabs of the profile put their own things beside ours.
 */
export class Shelf {
  readonly #store: Store;
  readonly #memory = new Map<string, string>();
  #denied = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** True while everything that was put here outlives the page. */
  get durable(): boolean {
    return this.#store.durable && !this.#denied && this.#memory.size === 0;
  }

  /** All texts under keys that begin with `prefix`. */
  all(prefix: string): Map<string, string> {
    const found = new Map<string, string>();
    for (const key of this.#stored()) {
      const value = key.startsWith(prefix) ? this.#read(key) : null;
      if (value !== null) found.set(key, value);
    }
    for (const [key, value] of this.#memory) if (key.startsWith(prefix)) found.set(key, value);
    return found;
  }

  put(key: string, value: string): void {
    try {
      this.#store.set(key, value);
      this.#memory.delete(key);
    } catch {
      // Full or denied. The text stays, and the person is told through `durable`.
      this.#memory.set(key, value);
    }
  }

  remove(key: string): void {
    this.#memory.delete(key);
    try {
      this.#store.remove(key);
    } catch {
      this.#denied = true;
    }
  }

  #stored(): string[] {
    try {
      return this.#store.keys();
    } catch {
      this.#denied = true;
      return [];
    }
  }

  #read(key: string): string | null {
    try {
      return this.#store.get(key);
    } catch {
      this.#denied = true;
      return null;
    }
  }
}

/** Where one role in one workshop keeps its things: another role or workshop in the same browser never sees them. */
export function shelfPrefix(code: string, role: string, table?: string): string {
  return table === undefined ? `buurtbalans/${code}/${role}/` : `buurtbalans/${code}/${role}-${table}/`;
}
