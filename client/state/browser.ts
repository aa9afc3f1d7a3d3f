import { memoryStore } from '../session/defaults.ts';
import type { Store } from '../session/ports.ts';

/** Where a page keeps its things: localStorage, else cookies of this address, else memory until the page closes. */
export function browserStore(): Store {
  return localStore() ?? cookieStore() ?? memoryStore();
}

const PROBE = 'buurtbalans/probe';

function localStore(): Store | null {
  try {
    const storage = globalThis.localStorage;
    storage.setItem(PROBE, '1');
    storage.removeItem(PROBE);
    return {
      durable: true,
      keys: () => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? ''),
      get: (key) => storage.getItem(key),
      set: (key, value) => {
        storage.setItem(key, value);
      },
      remove: (key) => {
        storage.removeItem(key);
      },
    };
  } catch {
    // Denied, or a private window without room: the next kind of store is tried.
    return null;
  }
}

const MONTHS_MS = 90 * 86_400_000;

/** Cookies hold little (4 kB each): enough for a few texts. One that does not stick is refused, so memory takes over. */
function cookieStore(): Store | null {
  const read = () =>
    new Map(
      document.cookie.split('; ').flatMap((pair): [string, string][] => {
        const cut = pair.indexOf('=');
        return cut < 0 ? [] : [[decode(pair.slice(0, cut)), decode(pair.slice(cut + 1))]];
      }),
    );
  const put = (key: string, value: string, expires: number) => {
    const until = new Date(expires).toUTCString();
    document.cookie = `${encodeURIComponent(key)}=${encodeURIComponent(value)}; path=/; SameSite=Strict; expires=${until}`;
  };
  const store: Store = {
    durable: true,
    keys: () => [...read().keys()].filter((key) => key.startsWith('buurtbalans/')),
    get: (key) => read().get(key) ?? null,
    set: (key, value) => {
      put(key, value, Date.now() + MONTHS_MS);
      if (read().get(key) !== value) throw new Error('the browser did not keep the cookie');
    },
    remove: (key) => {
      put(key, '', 0);
    },
  };
  try {
    store.set(PROBE, '1');
    store.remove(PROBE);
    return store;
  } catch {
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
