/** Tells listeners of changes; what changes together is told once, at the end. */
export class Notifier {
  readonly #listeners = new Set<() => void>();
  #depth = 0;
  #dirty = false;

  /** Calls `listener` after each change; the answer ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  readonly changed = (): void => {
    this.#dirty = this.#depth > 0;
    if (this.#dirty) return;
    for (const listener of [...this.#listeners]) listener();
  };

  together(run: () => void): void {
    this.#depth += 1;
    try {
      run();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0 && this.#dirty) this.changed();
    }
  }

  close(): void {
    this.#listeners.clear();
  }
}
