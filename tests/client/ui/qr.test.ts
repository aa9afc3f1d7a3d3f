import { expect, test } from 'vitest';
import { QUIET, qrPath } from '../../../client/ui/qr.ts';

test('UI-16: a code has four modules of quiet ground on every side', () => {
  const { size, path } = qrPath('https://buurtbalans.nl/7KQ4MX');
  expect(QUIET).toBe(4);
  expect((size - 2 * QUIET - 17) % 4).toBe(0);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    expect(Number(x)).toBeGreaterThanOrEqual(QUIET);
    expect(Number(y)).toBeGreaterThanOrEqual(QUIET);
    expect(Number(x) + Number(run)).toBeLessThanOrEqual(size - QUIET);
    expect(Number(y)).toBeLessThan(size - QUIET);
  }
});

test('UI-16: its first row begins with the seven modules of a finder', () => {
  expect(qrPath('https://buurtbalans.nl/7KQ4MX').path.startsWith('M4 4h7v1h-7z')).toBe(true);
});
