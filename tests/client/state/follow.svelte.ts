type Reads = Record<string, () => unknown>;

/** What each reading gave, every time it gave something else, as a component would see it. */
export function follow<R extends Reads>(reads: R): { [K in keyof R]: unknown[] } & { end: () => void } {
  const seen: Record<string, unknown[]> = {};
  const end = $effect.root(() => {
    for (const [name, read] of Object.entries(reads)) {
      const list: unknown[] = [];
      seen[name] = list;
      const value = $derived(read());
      $effect.pre(() => {
        list.push(value);
      });
    }
  });
  return { ...seen, end } as { [K in keyof R]: unknown[] } & { end: () => void };
}
