import { expect, test } from 'vitest';
import { capital, count, list, numberWord, shorten, stanceWords } from '../../../client/ui/dutch.ts';

test('UI-12: a list has "en" before its last word and no comma there', () => {
  expect(list([])).toBe('');
  expect(list(['Ouassima'])).toBe('Ouassima');
  expect(list(['Ouassima', 'Jolien'])).toBe('Ouassima en Jolien');
  expect(list(['overlast', 'geldzorgen', 'verhuizingen'])).toBe('overlast, geldzorgen en verhuizingen');
});

test('UI-12: one is singular, everything else plural', () => {
  expect([0, 1, 2].map((n) => count(n, 'kaartje', 'kaartjes'))).toEqual(['0 kaartjes', '1 kaartje', '2 kaartjes']);
  expect(stanceWords(14, 9)).toBe('14 doen mee, 9 twijfelen');
  expect(stanceWords(1, 1)).toBe('1 doet mee, 1 twijfelt');
});

test('UI-12: numbers are words to twaalf and figures above, and a sentence begins with a capital', () => {
  expect([1, 12, 13].map(numberWord)).toEqual(['een', 'twaalf', '13']);
  expect(capital('ijsbaan')).toBe('IJsbaan');
  expect(capital('overlast')).toBe('Overlast');
});

test('UI-13: a name that is too long ends at a whole word', () => {
  expect(shorten('Korte lijnen', 22)).toBe('Korte lijnen');
  expect(shorten('Een vast gezicht in de buurt', 22)).toBe('Een vast gezicht in…');
  expect(shorten('Verantwoordelijkheidsgevoel', 10)).toBe('Verantwoo…');
});
