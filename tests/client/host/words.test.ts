import { describe, expect, test } from 'vitest';
import { driftWords, undoWords, wroteWords } from '../../../client/screens/host/model/words.ts';
import { skipWords } from '../../../client/screens/host/model/skips.ts';
import { EMPTY_PROGRAMME } from '../../../client/screens/host/model/empty.ts';
import { MINUTE } from '../../../shared/core/time.ts';
import { ground } from './ground.ts';

describe('drift', () => {
  const words: [drift: number, text: string, late: boolean][] = [
    [0, 'op tijd', false],
    [59_999, 'op tijd', false],
    [-59_999, 'op tijd', false],
    [2 * MINUTE, '2 min achter', false],
    [3 * MINUTE + 59_000, '3 min achter', false],
    [4 * MINUTE, '4 min achter', true],
    [-3 * MINUTE, '3 min voor', false],
    [-30 * MINUTE, '30 min voor', false],
  ];
  test.each(words)('HOST-6: %i ms is said in words, red only beyond 3 minutes behind', (drift, text, late) => {
    expect(driftWords(drift, false)).toMatchObject({ text, late });
  });
  test('HOST-6: while paused it says that it grows', () => {
    expect(driftWords(5 * MINUTE, true)).toEqual({ text: '5 min achter', aside: 'en dat loopt op', late: false });
    expect(driftWords(0, true).aside).toBe('en dat loopt op');
  });
});

describe('who wrote', () => {
  test('HOST-7: the count never points at someone: with one or two missing there are no dots', () => {
    expect(wroteWords({ kind: 'almost' }, 9)).toEqual({ text: 'bijna iedereen schreef', dots: null });
  });
  test('HOST-7: nobody, some and all are told with dots, filled before open', () => {
    expect(wroteWords({ kind: 'nobody' }, 9)).toEqual({ text: 'nog niemand schreef', dots: { on: 0, off: 9 } });
    expect(wroteWords({ kind: 'some', wrote: 6, of: 9 }, 9)).toEqual({
      text: '6 van de 9 schreven',
      dots: { on: 6, off: 3 },
    });
    expect(wroteWords({ kind: 'all' }, 9)).toEqual({ text: 'iedereen schreef', dots: { on: 9, off: 0 } });
  });
  test('HOST-7: an empty table says that nobody sits there', () => {
    expect(wroteWords({ kind: 'all' }, 0)).toEqual({ text: 'hier zit nu niemand', dots: null });
  });
});

describe('undo', () => {
  const step = (kind: 'go' | 'pause' | 'person', part: string | null) =>
    undoWords({ id: 's', kind, part, at: 0 }, ground);
  test('HOST-8: it names the step it undoes', () => {
    expect(step('go', 'round2')).toBe('start ronde 2');
    expect(step('go', 'move')).toBe('wissel');
    expect(step('go', 'harvest1')).toBe('start oogst');
    expect(step('go', 'plenary')).toBe('naar Kirsten');
    expect(step('go', 'removed')).toBe('programma veranderd');
    expect(step('pause', 'round2')).toBe('pauze');
    expect(step('person', null)).toBe('iemand verplaatst');
  });
});

describe('going to a part at once', () => {
  const from = (part: string | null, to: string) =>
    skipWords({ ...EMPTY_PROGRAMME, ...ground, cursor: { ...EMPTY_PROGRAMME.cursor, part } }, to);
  test('HOST-27: it says what is passed over', () => {
    expect(from('round1', 'round2')).toBe('slaat de wissel over');
    expect(from('arrival', 'unnamed')).toBe('slaat Kirsten Simhoffer over');
    expect(from('move', 'break')).toBe('slaat ronde 2 over');
    expect(from('arrival', 'break')).toBe('slaat 6 onderdelen over');
    expect(from('round1', 'move')).toBe('begint meteen');
    expect(from(null, 'break')).toBe('begint meteen');
  });
});
