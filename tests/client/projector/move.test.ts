import { describe, expect, test } from 'vitest';
import { orderWith, withTables } from '../../../client/gallery/projector-programme.ts';
import { day } from '../../../client/gallery/day.ts';
import { mergeChannels } from '../../../client/session/channels.ts';
import { fixedSession } from '../../../client/state/fixed.ts';
import { moveOf, WALK_MS, walkProgress, type Move } from '../../../client/screens/projector/move.ts';
import { given } from './build.ts';
import type { PartName } from '../../../client/gallery/day-programme.ts';

function move(part: PartName, tables = 3, more: Parameters<typeof day>[0]['seated'] = {}): Move {
  const plain = day({ at: '14:12', part, seated: more });
  const channels = tables === 3 ? plain : mergeChannels(orderWith(plain, tables), withTables(tables, 6, 2));
  const { programme, counts } = fixedSession({ channels, nowMs: 0 });
  if (!programme?.part) throw new Error('no part');
  return moveOf(programme, counts, programme.part);
}

describe('the Wissel', () => {
  test('PROJ-7: each group goes from its table to the next, one place the same way', () => {
    const { movers, look, direction } = move('wissel-2');
    expect(movers.map(({ letter, from, to }) => [letter, from, to])).toEqual([
      ['A', 0, 1],
      ['B', 1, 2],
      ['C', 2, 0],
    ]);
    expect([look, direction]).toEqual(['roads', 1]);
  });

  test('PROJ-7: the first walk has no roads, for people have no table yet', () => {
    const { movers, look } = move('wissel-1');
    expect(movers.map(({ letter, from, to }) => [letter, from, to])).toEqual([
      ['A', null, 0],
      ['B', null, 1],
      ['C', null, 2],
    ]);
    expect(look).toBe('seats');
  });

  test('PROJ-7: two to six tables stand on a ring, more are a list', () => {
    expect([2, 4, 5, 6, 7, 12].map((n) => move('wissel-2', n).look)).toEqual([
      'roads',
      'roads',
      'roads',
      'roads',
      'list',
      'list',
    ]);
  });

  test('PROJ-7: roads that would cross other tables are not drawn', () => {
    const channels = day({ at: '14:34', part: 'wissel-3' });
    const { programme, counts } = fixedSession({ channels, nowMs: 0 });
    if (!programme?.part) throw new Error('no part');
    const groups = programme.groups.map((group) => ({ ...group, route: [...group.route].reverse() }));
    expect(moveOf({ ...programme, groups }, counts, programme.part)).toMatchObject({ look: 'roads', direction: -1 });
    const [first, ...rest] = programme.groups;
    const stays = { ...programme, groups: [{ ...given(first), route: ['tafel-1'] }, ...rest] };
    expect(moveOf(stays, counts, programme.part).look).toBe('seats');
  });

  test('PROJ-8: open dots are people who do not sit yet, by the counts of their group', () => {
    const { movers } = move('wissel-2', 3, { 'groep-a': 9, 'groep-b': 4, 'groep-c': 7 });
    expect(movers.map(({ people, seated }) => [people, seated])).toEqual([
      [9, 9],
      [9, 4],
      [9, 7],
    ]);
  });

  test('PROJ-9: the walk follows the moment the move began, so a late screen shows the end', () => {
    expect(walkProgress(1000, 1000, 1)).toBe(0);
    expect(walkProgress(1000, 1000 + WALK_MS / 2, 1)).toBe(0.5);
    expect(walkProgress(1000, 1000 + WALK_MS, 1)).toBe(1);
    expect(walkProgress(1000, 90_000, 1)).toBe(1);
    expect(walkProgress(null, 0, 1)).toBe(1);
  });

  test('PROJ-9: in a rehearsal that runs faster, people still walk for three seconds', () => {
    expect(walkProgress(0, WALK_MS * 5, 10)).toBe(0.5);
  });
});
