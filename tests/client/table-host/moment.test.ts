import { expect, test } from 'vitest';
import { MINUTE } from '../../../shared/core/time.ts';
import { tableHost } from '../../../client/messages/nl/table-host.ts';
import { stepNow, stepTimes } from '../../../client/screens/table-host/guide.ts';
import { mainAction } from '../../../client/screens/table-host/moment.ts';
import { automaticView, viewNow } from '../../../client/screens/table-host/view.ts';
import { timeCell } from '../../../client/screens/table-host/header.ts';
import { deskAt } from './desk.ts';

const relay = { next: true, given: false };

test('TH-1: the filled button follows the time that is left', () => {
  expect(mainAction(5 * MINUTE, relay)).toBe('card');
  expect(mainAction(4 * MINUTE, relay)).toBe('recap');
  expect(mainAction(MINUTE + 1, relay)).toBe('recap');
  expect(mainAction(MINUTE, relay)).toBe('relay');
  expect(mainAction(-MINUTE, relay)).toBe('relay');
});

test('TH-1: without a next group, or once a sentence was passed on, the recap stays the filled button', () => {
  expect(mainAction(MINUTE, { next: false, given: false })).toBe('recap');
  expect(mainAction(MINUTE, { next: true, given: true })).toBe('recap');
});

test('TH-2: the page shows by itself what fits the moment', () => {
  const view = (at: string, part: Parameters<typeof deskAt>[0]['part'], late = 0) =>
    automaticView(deskAt({ at, part }).scene, late);
  expect(view('12:00', null)).toBe('guide');
  expect(view('13:20', 'kirsten')).toBe('guide');
  expect(view('14:13', 'wissel-2')).toBe('move');
  expect(view('14:20', 'ronde-2')).toBe('board');
  expect(view('14:57', 'oogst-1')).toBe('present');
  expect(view('14:57', 'oogst-1', 2)).toBe('board');
  expect(view('15:05', 'oogst-2')).toBe('calm');
  expect(view('15:21', 'toezeggingen')).toBe('calm');
  expect(view('15:29', 'afsluiting')).toBe('calm');
});

test('TH-3: a view in which something is written stays when the programme goes on, another gives way', () => {
  expect(viewNow({ view: 'recap', visit: 3, round: 1 }, 4, 'move')).toBe('recap');
  expect(viewNow({ view: 'add', visit: 3, round: 1 }, 4, 'move')).toBe('add');
  expect(viewNow({ view: 'guide', visit: 3, round: 1 }, 4, 'move')).toBe('move');
  expect(viewNow({ view: 'guide', visit: 3, round: 1 }, 3, 'board')).toBe('guide');
  expect(viewNow(null, 4, 'move')).toBe('move');
});

test('TH-12: who wrote is a count that never points at one or two people', () => {
  expect(tableHost.wrote({ kind: 'nobody' })).toBe('nog niemand schreef');
  expect(tableHost.wrote({ kind: 'some', wrote: 6, of: 9 })).toBe('6 van de 9 schreven');
  expect(tableHost.wrote({ kind: 'almost' })).toBe('bijna iedereen schreef');
  expect(tableHost.wrote({ kind: 'all' })).toBe('iedereen schreef');
});

test('TH-13: the minutes of the steps follow from the length of the round', () => {
  const words = (minutes: number) => Object.values(stepTimes(minutes)).map(tableHost.guide.when);
  expect(words(20)).toEqual([
    'minuut 0',
    'minuut 1 tot 4',
    'minuut 4 tot 16',
    'tussendoor',
    'laatste 4 minuten',
    'laatste minuut',
  ]);
  expect(words(12)[2]).toBe('minuut 2 tot 8');
});

test('TH-13: the steps open at the one of this moment', () => {
  const now = (elapsed: number) => stepNow(20, elapsed);
  expect([0, 2, 8, 17, 19.5].map(now)).toEqual(['read', 'write', 'ask', 'recap', 'relay']);
});

test('TH-15: the time cell is yellow in the last two minutes and ink over time', () => {
  const cell = (left: string) => timeCell(deskAt({ at: '14:22', part: 'ronde-2', left }));
  expect(cell('11:42')).toMatchObject({ state: 'run', note: 'tot 14:33' });
  expect(cell('3:12')).toMatchObject({ state: 'run', note: 'schrijf je terugblik' });
  expect(cell('2:00')).toMatchObject({ state: 'warn' });
  expect(cell('0:52')).toMatchObject({ state: 'warn', note: 'één zin, dan wissel' });
  expect(cell('-1:20')).toMatchObject({ state: 'over', note: 'de tijd is om' });
});

test('TH-15: before the first round the time cell counts to that round, and further away names its hour', () => {
  expect(timeCell(deskAt({ at: '13:45:40', part: 'arina' }))).toMatchObject({
    left: 6 * MINUTE + 20_000,
    note: 'tot ronde 1, 13:52',
  });
  expect(timeCell(deskAt({ at: '12:20', part: null }))).toMatchObject({ left: null, hour: '13:50', note: 'ronde 1' });
});
