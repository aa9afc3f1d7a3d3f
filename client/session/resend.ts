import type { Have } from '../../shared/protocol/up.ts';
import type { After } from './ports.ts';
import { LATE_MS } from './watch.ts';

/** Asks once for the channels in which something is missing; again only when they do not come. */
export class Resend {
  readonly #after: After;
  readonly #ask: (have: Have) => boolean;
  readonly #asked = new Map<string, () => void>();

  constructor(after: After, ask: (have: Have) => boolean) {
    this.#after = after;
    this.#ask = ask;
  }

  missing(gaps: Have): void {
    const fresh = Object.fromEntries(Object.entries(gaps).filter(([channel]) => !this.#asked.has(channel)));
    const channels = Object.keys(fresh);
    if (channels.length === 0 || !this.#ask(fresh)) return;
    for (const channel of channels) {
      const forget = this.#after(LATE_MS, () => this.#asked.delete(channel));
      this.#asked.set(channel, forget);
    }
  }

  came(channel: string): void {
    this.#asked.get(channel)?.();
    this.#asked.delete(channel);
  }

  clear(): void {
    for (const channel of [...this.#asked.keys()]) this.came(channel);
  }
}
