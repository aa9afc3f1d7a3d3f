import { expect, test } from 'vitest';
import { blocksOf, rowScale } from '../../../client/ui/blocks.ts';

test('UI-8: one block is one card to 28 in a row, small from 15, and five cards beyond', () => {
  expect(rowScale(14)).toEqual({ unit: 1, small: false });
  expect(rowScale(15)).toEqual({ unit: 1, small: true });
  expect(rowScale(28)).toEqual({ unit: 1, small: true });
  expect(rowScale(29)).toEqual({ unit: 5, small: true });
});

test('UI-8: a 4:3 projector holds fewer', () => {
  expect([12, 13, 24, 25].map((most) => rowScale(most, true))).toEqual([
    { unit: 1, small: false },
    { unit: 1, small: true },
    { unit: 1, small: true },
    { unit: 5, small: true },
  ]);
});

test('UI-8: the last block is cut to its fifths', () => {
  expect(blocksOf(43, 5)).toEqual({ whole: 8, part: 0.6 });
  expect(blocksOf(40, 5)).toEqual({ whole: 8, part: 0 });
  expect(blocksOf(7, 1)).toEqual({ whole: 7, part: 0 });
});
