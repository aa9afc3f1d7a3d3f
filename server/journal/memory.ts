import type { Journal, NewEvent, StoredEvent } from './journal.ts';
import { Removed, Stale } from './journal.ts';

interface Row {
  readonly at: number;
  readonly text: string;
}

/** A journal in memory, for tests and rehearsals under virtual time. Events pass through JSON, as on disk. */
export function createMemoryJournal(): Journal {
  const streams = new Map<string, Row[]>();
  const removed = new Map<string, number>();

  return {
    async append(workshop: string, expectedVersion: number, events: readonly NewEvent[]) {
      await Promise.resolve();
      if (removed.has(workshop)) throw new Removed(workshop);
      const rows = streams.get(workshop) ?? [];
      if (rows.length !== expectedVersion) throw new Stale(`${workshop} is at ${String(rows.length)}`);
      const added = events.map((each) => ({ at: each.at, text: JSON.stringify(each.event) }));
      if (added.length > 0) streams.set(workshop, [...rows, ...added]);
    },
    async *read(workshop: string, fromVersion: number): AsyncGenerator<StoredEvent> {
      await Promise.resolve();
      const rows = streams.get(workshop) ?? [];
      for (const [index, row] of rows.entries()) {
        if (index >= fromVersion) yield { version: index + 1, at: row.at, event: JSON.parse(row.text) };
      }
    },
    async *list() {
      await Promise.resolve();
      for (const [workshop, rows] of [...streams].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const times = rows.map((row) => row.at);
        yield { workshop, version: rows.length, firstAt: Math.min(...times), lastAt: Math.max(...times) };
      }
    },
    async remove(workshop: string, at: number) {
      await Promise.resolve();
      streams.delete(workshop);
      if (!removed.has(workshop)) removed.set(workshop, at);
    },
    async removedAt(workshop: string) {
      await Promise.resolve();
      return removed.get(workshop);
    },
    async close() {
      await Promise.resolve();
    },
  };
}
