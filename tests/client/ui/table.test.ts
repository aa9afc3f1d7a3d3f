import { describe, expect, test } from 'vitest';
import { colourIndex, figureSize, shapeIndex, signWords, tableLabel } from '../../../client/ui/table.ts';

describe('the sign of a table', () => {
  test('UI-1: a table is named by number, colour and shape together', () => {
    expect([1, 2, 3, 4, 5, 6].map(signWords)).toEqual([
      'blauwe cirkel',
      'oranje driehoek',
      'groen vierkant',
      'paarse ruit',
      'roze zeshoek',
      'turkooise ster',
    ]);
    expect(tableLabel(2)).toBe('tafel 2, oranje driehoek');
  });

  test('UI-2: from table 7 on shapes begin again and colours are shifted by three', () => {
    expect([7, 8, 9, 10, 11, 12].map(signWords)).toEqual([
      'paarse cirkel',
      'roze driehoek',
      'turkoois vierkant',
      'blauwe ruit',
      'oranje zeshoek',
      'groene ster',
    ]);
  });

  test('UI-2: no two of twelve tables share both shape and colour', () => {
    const signs = Array.from({ length: 12 }, (_, i) => `${shapeIndex(i + 1)}-${colourIndex(i + 1)}`);
    expect(new Set(signs).size).toBe(12);
  });

  test('UI-1: two figures, and the figure in a star, are set smaller', () => {
    expect([1, 6, 10].map(figureSize)).toEqual([22, 19, 19]);
  });
});
