import type { Store, TimeSource } from './ports.ts';

/** Keeps things in memory: a reload loses them. */
export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    durable: false,
    keys: () => [...kept.keys()],
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value);
    },
    remove: (key) => {
      kept.delete(key);
    },
  };
}

/** The clocks and timers of the machine. */
export function systemTime(): TimeSource {
  return {
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
