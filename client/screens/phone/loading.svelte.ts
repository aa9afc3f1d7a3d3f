import type * as Screens from './later.ts';

export type LaterScreens = typeof Screens;

/** Fetches the screens that come later: once, and again when someone asks after it failed. */
export class Loading {
  screens = $state.raw<LaterScreens | null>(null);
  failed = $state.raw(false);
  readonly #fetch: () => Promise<LaterScreens>;

  constructor(fetch: () => Promise<LaterScreens>) {
    this.#fetch = fetch;
  }

  async start(): Promise<void> {
    this.failed = false;
    try {
      this.screens = await this.#fetch();
    } catch {
      // Offline, or the server has another version by now: the screen says so and offers to load the page again.
      this.failed = true;
    }
  }
}
