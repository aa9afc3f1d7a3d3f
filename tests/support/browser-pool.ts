/** A few things that are used one at a time each: who finds none free waits for the next. */
export class Pool<T> {
  readonly #free: T[];
  readonly #waiting: ((item: T) => void)[] = [];

  constructor(items: readonly T[]) {
    this.#free = [...items];
  }

  /** Does something with one of them, and gives it back whatever came of that. */
  async use<R>(what: (item: T) => Promise<R>): Promise<R> {
    const item = this.#free.shift() ?? (await new Promise<T>((give) => this.#waiting.push(give)));
    try {
      return await what(item);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(item);
      else next(item);
    }
  }
}
