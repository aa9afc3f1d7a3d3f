import { expect, test } from 'vitest';
import { sizeOf } from '../../../client/gallery/sizes.ts';

test('UI-19: a screen is drawn at the size of its own name, else of the family it belongs to', () => {
  expect(sizeOf('phone-round')).toEqual({ width: 390, height: 844, scale: 2 });
  expect(sizeOf('phone-round-320-200').width).toBe(320);
  expect(sizeOf('projector-wissel-2-dark')).toEqual({ width: 1920, height: 1080, scale: 1 });
  expect(sizeOf('projector-round-4x3')).toEqual({ width: 1024, height: 768, scale: 1 });
  expect(sizeOf('host-phone-round').width).toBe(390);
  expect(sizeOf('report-a4-2-question')).toEqual({ width: 794, height: 1123, scale: 1.5625 });
  expect(sizeOf('tablehost-recap').width).toBe(1024);
});
