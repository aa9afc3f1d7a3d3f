import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Journal, StoredEvent, WorkshopSummary } from '../../../server/journal/journal.ts';
import { Removed, Stale } from '../../../server/journal/journal.ts';

export async function readAll(journal: Journal, workshop: string, from = 0): Promise<StoredEvent[]> {
  const found: StoredEvent[] = [];
  for await (const event of journal.read(workshop, from)) found.push(event);
  return found;
}

export async function listAll(journal: Journal): Promise<WorkshopSummary[]> {
  const found: WorkshopSummary[] = [];
  for await (const summary of journal.list()) found.push(summary);
  return found;
}

export const at = (time: number, event: unknown): { at: number; event: unknown } => ({ at: time, event });

/** What every journal does. A new kind of journal runs this suite first. */
export function journalContract(name: string, make: () => Promise<Journal>): void {
  describe(name, () => {
    let journal: Journal;
    beforeEach(async () => {
      journal = await make();
    });
    afterEach(async () => {
      await journal.close();
    });

    test('JRN-1: events come back in order, with versions from 1 and their times', async () => {
      await journal.append('AAAAAA', 0, [at(10, { type: 'a' }), at(11, { type: 'b', text: 'é🌍\n"' })]);
      await journal.append('AAAAAA', 2, [at(12, { type: 'c' })]);
      expect(await readAll(journal, 'AAAAAA')).toEqual([
        { version: 1, at: 10, event: { type: 'a' } },
        { version: 2, at: 11, event: { type: 'b', text: 'é🌍\n"' } },
        { version: 3, at: 12, event: { type: 'c' } },
      ]);
      expect((await readAll(journal, 'AAAAAA', 2)).map((each) => each.version)).toEqual([3]);
      expect(await readAll(journal, 'BBBBBB')).toEqual([]);
    });

    test('JRN-1: a long stream is read whole', async () => {
      const many = Array.from({ length: 5000 }, (_, index) => at(index, { index }));
      await journal.append('AAAAAA', 0, many);
      const read = await readAll(journal, 'AAAAAA');
      expect(read).toHaveLength(5000);
      expect(read[4999]).toEqual({ version: 5000, at: 4999, event: { index: 4999 } });
    });

    test('JRN-2: an append that expects another version is Stale and stores nothing', async () => {
      await journal.append('AAAAAA', 0, [at(1, 'first')]);
      await expect(journal.append('AAAAAA', 0, [at(2, 'late')])).rejects.toBeInstanceOf(Stale);
      await expect(journal.append('AAAAAA', 2, [at(2, 'early')])).rejects.toBeInstanceOf(Stale);
      expect(await readAll(journal, 'AAAAAA')).toEqual([{ version: 1, at: 1, event: 'first' }]);
    });

    test('JRN-2: of two appends at once on one version exactly one is stored, and other workshops are untouched', async () => {
      const outcomes = await Promise.allSettled([
        journal.append('AAAAAA', 0, [at(1, 'one')]),
        journal.append('AAAAAA', 0, [at(1, 'two')]),
        journal.append('BBBBBB', 0, [at(1, 'other')]),
      ]);
      expect(outcomes.map((each) => each.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await readAll(journal, 'AAAAAA')).toHaveLength(1);
      expect(await readAll(journal, 'BBBBBB')).toHaveLength(1);
    });

    test('JRN-3: the list tells of each workshop its version, first and last time', async () => {
      await journal.append('BBBBBB', 0, [at(5, 'x')]);
      await journal.append('AAAAAA', 0, [at(1, 'x'), at(9, 'y')]);
      expect(await listAll(journal)).toEqual([
        { workshop: 'AAAAAA', version: 2, firstAt: 1, lastAt: 9 },
        { workshop: 'BBBBBB', version: 1, firstAt: 5, lastAt: 5 },
      ]);
    });

    test('JRN-4: a removed workshop leaves its code and the time, and is never written again', async () => {
      await journal.append('AAAAAA', 0, [at(1, 'secret')]);
      await journal.append('BBBBBB', 0, [at(1, 'stays')]);
      await journal.remove('AAAAAA', 77);
      expect(await readAll(journal, 'AAAAAA')).toEqual([]);
      expect(await journal.removedAt('AAAAAA')).toBe(77);
      expect(await journal.removedAt('BBBBBB')).toBeUndefined();
      expect((await listAll(journal)).map((each) => each.workshop)).toEqual(['BBBBBB']);
      await expect(journal.append('AAAAAA', 0, [at(2, 'again')])).rejects.toBeInstanceOf(Removed);
    });

    test('JRN-4: removing twice keeps the first time', async () => {
      await journal.append('AAAAAA', 0, [at(1, 'x')]);
      await journal.remove('AAAAAA', 5);
      await journal.remove('AAAAAA', 9);
      expect(await journal.removedAt('AAAAAA')).toBe(5);
    });
  });
}
