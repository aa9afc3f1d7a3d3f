import { expect, test } from 'vitest';
import { pickKey, type Held, type PickContext } from '../../../client/screens/table-host/picking.ts';

const at: PickContext = { card: 'a', column: 0, columns: 3, chosen: [] };
const held: Held = { cards: ['a'], from: 0, over: 0 };

test('TH-4: Enter picks a card up', () => {
  expect(pickKey(null, 'Enter', at)).toEqual({ kind: 'held', held });
});

test('TH-4: without a card with the focus, or with another key, nothing is picked up', () => {
  expect(pickKey(null, 'Enter', { ...at, card: null })).toEqual({ kind: 'ignored' });
  expect(pickKey(null, 'ArrowRight', at)).toEqual({ kind: 'ignored' });
  expect(pickKey(held, 'x', at)).toEqual({ kind: 'ignored' });
});

test('TH-4: the arrows choose a theme and go round at the ends, the other way in right-to-left text', () => {
  const over = (key: string, from: number, rtl = false) => {
    const outcome = pickKey({ ...held, over: from }, key, { ...at, rtl });
    return outcome.kind === 'held' ? outcome.held.over : outcome.kind;
  };
  expect(over('ArrowRight', 0)).toBe(1);
  expect(over('ArrowDown', 2)).toBe(0);
  expect(over('ArrowLeft', 0)).toBe(2);
  expect(over('ArrowRight', 1, true)).toBe(0);
});

test('TH-4: Enter lays the card at the chosen theme', () => {
  expect(pickKey({ ...held, over: 2 }, 'Enter', at)).toEqual({ kind: 'laid', cards: ['a'], column: 2 });
});

test('TH-4: Escape, or Enter at its own place, lets the card go', () => {
  expect(pickKey({ ...held, over: 2 }, 'Escape', at)).toEqual({ kind: 'released' });
  expect(pickKey(held, 'Enter', at)).toEqual({ kind: 'released' });
});

test('TH-5: N makes a theme of what is held, else of what was chosen, else of the card with the focus', () => {
  expect(pickKey(held, 'n', { ...at, chosen: ['b'] })).toEqual({ kind: 'theme', cards: ['a'] });
  expect(pickKey(null, 'N', { ...at, chosen: ['b', 'c'] })).toEqual({ kind: 'theme', cards: ['b', 'c'] });
  expect(pickKey(null, 'n', at)).toEqual({ kind: 'theme', cards: ['a'] });
  expect(pickKey(null, 'n', { ...at, card: null })).toEqual({ kind: 'theme', cards: [] });
});

test('TH-6: Enter on one of several chosen cards picks all of them up, on another card only that one', () => {
  expect(pickKey(null, 'Enter', { ...at, chosen: ['b', 'a'] })).toMatchObject({ held: { cards: ['b', 'a'] } });
  expect(pickKey(null, 'Enter', { ...at, chosen: ['b', 'c'] })).toMatchObject({ held: { cards: ['a'] } });
});
