import { expect, test } from 'vitest';
import { harvest2, harvest3 } from '../../../client/gallery/projector-stage.ts';
import type { HarvestRecord } from '../../../shared/harvest/records.ts';
import type { Channels } from '../../../client/session/channels.ts';
import { harvestLook, placeRows, speakingState } from '../../../client/screens/projector/harvest.ts';
import { sessionAt } from './build.ts';

function record(over: Channels): HarvestRecord {
  const { stage } = sessionAt({ at: '15:06', part: 'oogst-2' }, {}, over);
  if (!stage?.harvest) throw new Error('no harvest');
  return stage.harvest;
}
const stance = { kind: 'stance' } as const;
const places = { kind: 'places' } as const;

test('PROJ-16: themes when there are any, places × criteria at a places question, else the cards let through', () => {
  expect(harvestLook(record(harvest2()), stance, 'themes')).toBe('themes');
  expect(harvestLook(record(harvest2({ themes: [] })), stance, 'themes')).toBe('cards');
  expect(harvestLook(record(harvest3), places, 'themes')).toBe('places');
  expect(harvestLook(record(harvest2()), stance, 'quotes')).toBe('cards');
});

test('PROJ-16: the host may show the question alone, and without a record there is nothing else', () => {
  expect(harvestLook(record(harvest2()), stance, 'nothing')).toBe('question');
  expect(harvestLook(null, stance, 'themes')).toBe('question');
});

test('PROJ-16: at most six places; zero is shown, the highest of a row is marked', () => {
  const harvest = record(harvest3);
  const criteria = ['overlast', 'geldzorgen', 'veel verhuizingen'];
  const rows = placeRows({ places: [...harvest.places, ...harvest.places] }, criteria);
  expect(rows).toHaveLength(6);
  expect(rows[2]?.cells).toEqual([
    { name: 'overlast', cards: 5, most: true },
    { name: 'geldzorgen', cards: 4, most: false },
    { name: 'veel verhuizingen', cards: 0, most: false },
  ]);
  expect(placeRows({ places: [{ place: 'X', cards: 1, criteria: [] }] }, ['a'])[0]?.cells[0]?.most).toBe(false);
});

test('PROJ-17: a speaking time is yellow in its last minute only', () => {
  const timer = { state: 'running', startedAt: 0, endsAt: 100_000 } as const;
  expect([0, 39_999, 40_000, 99_999, 100_000].map((now) => speakingState(timer, now))).toEqual([
    'run',
    'run',
    'warn',
    'warn',
    'over',
  ]);
  expect(speakingState({ state: 'paused', startedAt: 0, pausedAt: 0, remainingMs: 1 }, 0)).toBe('paused');
});
