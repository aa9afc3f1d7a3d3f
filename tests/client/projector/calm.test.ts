import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM_MS, chooseRows, rowsNow, type Chosen } from '../../../client/screens/projector/calm.ts';

// The same histories every time: a failure can be looked at again.
fc.configureGlobal({ seed: 24092026 });

const rows = (...cards: [string, number][]) => cards.map(([key, n]) => ({ key, name: key, cards: n }));
const keys = (chosen: Chosen) => chosen.rows.map((row) => row.key).join('');

describe('rows of a table', () => {
  test('PROJ-5: the two with the most cards, largest on top, the older one first when equal', () => {
    expect(keys(chooseRows(rows(['a', 5], ['b', 5], ['c', 5]), null, 0))).toBe('ab');
    expect(keys(chooseRows(rows(['b', 9], ['a', 5]), null, 0))).toBe('ba');
  });

  test('PROJ-5: the choice stands for 15 seconds, while the numbers follow at once', () => {
    const first = chooseRows(rows(['a', 5], ['b', 4]), null, 0);
    const now = rows(['c', 12], ['a', 7], ['b', 4]);
    const soon = chooseRows(now, first, CALM_MS - 1);
    expect(soon).toBe(first);
    expect(rowsNow(now, soon).map((row) => row.cards)).toEqual([7, 4]);
    expect(keys(chooseRows(now, first, CALM_MS))).toBe('ca');
  });

  test('PROJ-5: a shown row leaves only for one with two cards more', () => {
    const first = chooseRows(rows(['a', 5], ['b', 4]), null, 0);
    expect(keys(chooseRows(rows(['a', 5], ['c', 5], ['b', 4]), first, CALM_MS))).toBe('ab');
    expect(keys(chooseRows(rows(['c', 6], ['a', 5], ['b', 4]), first, CALM_MS))).toBe('ca');
  });

  test('PROJ-5: equal rows keep their place', () => {
    const first = chooseRows(rows(['a', 5], ['b', 4]), null, 0);
    expect(keys(chooseRows(rows(['b', 5], ['a', 5]), first, CALM_MS))).toBe('ab');
    expect(keys(chooseRows(rows(['b', 6], ['a', 5]), first, CALM_MS))).toBe('ba');
  });

  test('PROJ-5: a merged or emptied row goes at once, a renamed one shows its new name and may be replaced', () => {
    const first = chooseRows(rows(['a', 5], ['b', 4]), null, 0);
    expect(rowsNow(rows(['a', 5], ['c', 3]), first).map((row) => row.key)).toEqual(['a']);
    expect(keys(chooseRows(rows(['c', 3], ['d', 2]), first, 1))).toBe('cd');
    const renamed = [{ key: 'c', name: 'c', cards: 5 }, ...rows(['a', 5]), { key: 'b', name: 'B', cards: 4 }];
    expect(rowsNow(renamed, first).map((row) => row.name)).toEqual(['a', 'B']);
    expect(keys(chooseRows(renamed, first, CALM_MS))).toBe('ac');
  });

  test('PROJ-5: never more than two rows, never twice the same, and never changed twice in 15 seconds while one stays', () => {
    const row = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), cards: fc.integer({ min: 1, max: 9 }) });
    const table = fc
      .uniqueArray(row, { selector: (each) => each.key })
      .map((list) => list.map((each) => ({ ...each, name: each.key })).sort((a, b) => b.cards - a.cards));
    fc.assert(
      fc.property(fc.array(fc.tuple(table, fc.integer({ min: 1, max: 9000 })), { maxLength: 30 }), (steps) => {
        let now = 0;
        let before: Chosen | null = null;
        for (const [list, passed] of steps) {
          now += passed;
          const next: Chosen = chooseRows(list, before, now);
          expect(next.rows.length).toBeLessThanOrEqual(2);
          expect(new Set(next.rows.map((each) => each.key)).size).toBe(next.rows.length);
          const stays = before?.rows.some((shown) => list.some((each) => each.key === shown.key));
          if (before && stays && next !== before) expect(now - before.at).toBeGreaterThanOrEqual(CALM_MS);
          before = next;
        }
      }),
    );
  });
});
