import { describe, expect, test } from 'vitest';
import { MANY, ROUND_2 } from '../../../client/gallery/projector-stage.ts';
import { islandLook, islandScale, islandsOf, pictureOf } from '../../../client/screens/projector/islands.ts';
import { sessionAt } from './build.ts';
import type { Channels } from '../../../client/session/channels.ts';

function islands(over: Channels = {}) {
  const { programme, counts, stage } = sessionAt({ at: '14:22', part: 'ronde-2' }, {}, over);
  if (!programme?.part) throw new Error('no part');
  return islandsOf(programme, counts, stage, programme.part);
}

describe('islands', () => {
  test('PROJ-6: each table shows the group of this round and how many people that is', () => {
    const shown = islands(ROUND_2).map(({ table, letters, people }) => [table.number, letters.join(), people]);
    expect(shown).toEqual([
      [1, 'C', 9],
      [2, 'A', 9],
      [3, 'B', 9],
    ]);
  });

  test('PROJ-6: the question until the first card, then a picture; a stance table has its beam always', () => {
    expect(islands().map(pictureOf)).toEqual(['question', 'beam', 'question']);
    expect(islands(ROUND_2).map(pictureOf)).toEqual(['rows', 'beam', 'rows']);
    expect(islands(MANY).map(pictureOf)).toEqual(['cards', 'beam', 'rows']);
  });

  test('PROJ-6: blocks and beams have one unit on the whole wall', () => {
    expect(islandScale(islands(ROUND_2), 9, false)).toEqual({
      row: { unit: 1, small: false },
      beam: { unit: 1, small: false },
    });
    expect(islandScale(islands(MANY), 61, false)).toEqual({
      row: { unit: 5, small: true },
      beam: { unit: 5, small: true },
    });
  });

  test('PROJ-6: the more tables, the less stands at each', () => {
    expect([1, 3, 4, 5, 12, 13].map(islandLook)).toEqual(['full', 'full', 'half', 'compact', 'compact', 'totals']);
  });
});
