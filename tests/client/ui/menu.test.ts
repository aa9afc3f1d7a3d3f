import { describe, expect, test } from 'vitest';
import { nextIndex, placeMenu } from '../../../client/ui/menu.ts';

const view = { width: 1280, height: 720 };

describe('a menu', () => {
  test('UI-14: arrow keys go round, Home and End to the ends, other keys are left alone', () => {
    expect(nextIndex('ArrowDown', 2, 3)).toBe(0);
    expect(nextIndex('ArrowUp', 0, 3)).toBe(2);
    expect(nextIndex('ArrowDown', -1, 3)).toBe(0);
    expect(nextIndex('Home', 2, 3)).toBe(0);
    expect(nextIndex('End', 0, 3)).toBe(2);
    expect(nextIndex('a', 0, 3)).toBeUndefined();
    expect(nextIndex('ArrowDown', -1, 0)).toBeUndefined();
  });

  test('UI-15: it stands under its button, at its end edge', () => {
    const button = { left: 600, right: 648, top: 100, bottom: 148 };
    expect(placeMenu(button, { width: 248, height: 200 }, view)).toEqual({ left: 400, top: 152 });
    expect(placeMenu(button, { width: 248, height: 200 }, view, true)).toEqual({ left: 600, top: 152 });
  });

  test('UI-15: it stays in sight: above the button without room below, and never beyond an edge', () => {
    const low = { left: 20, right: 68, top: 600, bottom: 648 };
    expect(placeMenu(low, { width: 248, height: 200 }, view)).toEqual({ left: 8, top: 396 });
    expect(placeMenu(low, { width: 248, height: 690 }, view)).toEqual({ left: 8, top: 22 });
  });
});
