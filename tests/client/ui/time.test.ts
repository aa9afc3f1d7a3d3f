import { describe, expect, test } from 'vitest';
import {
  agoWords,
  countdown,
  dateWords,
  hour,
  hourWords,
  minutesLeftWords,
  minutesSeconds,
  timeState,
} from '../../../client/ui/time.ts';

const noon = Date.UTC(2026, 8, 24, 12, 34, 5);

describe('time in words', () => {
  test('UI-9: a length is m:ss without a leading zero', () => {
    expect([0, 5_000, 65_000, 760_000, 3_661_000].map(minutesSeconds)).toEqual([
      '0:00',
      '0:05',
      '1:05',
      '12:40',
      '61:01',
    ]);
  });

  test('UI-9: a second is shown until it is over, and over time has a plus', () => {
    expect([120_000, 119_999, 119_000, 1, 0, -999, -1_000, -80_000].map(countdown)).toEqual([
      '2:00',
      '2:00',
      '1:59',
      '0:01',
      '0:00',
      '0:00',
      '+0:01',
      '+1:20',
    ]);
  });

  test('UI-10: the last two minutes warn, and from zero it is over time', () => {
    expect([120_001, 120_000, 1, 0, -1].map((ms) => timeState(ms))).toEqual(['run', 'warn', 'warn', 'over', 'over']);
  });

  test("UI-11: the hour is the workshop's, whatever the zone of the device", () => {
    expect(hour(noon, 120)).toBe('14:34');
    expect(hourWords(noon, 120)).toBe('14.34 uur');
    expect(hour(noon, -210)).toBe('09:04');
    expect(dateWords(noon, 120)).toBe('donderdag 24 september 2026');
    expect(dateWords(noon, 720)).toBe('vrijdag 25 september 2026');
  });

  test('UI-9: in a sentence time is whole minutes', () => {
    expect([760_000, 60_000, 59_999, 0].map(minutesLeftWords)).toEqual([
      'nog 12 minuten',
      'nog 1 minuut',
      'nog minder dan een minuut',
      'de tijd is om',
    ]);
    expect([10_000, 60_000, 7_200_000].map(agoWords)).toEqual(['nu', '1 min geleden', '2 uur geleden']);
  });
});
