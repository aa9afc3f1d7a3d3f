import { expect, test } from 'vitest';
import { clock, dateWords, dueOrder, hour } from '../../../shared/report/dates.ts';
import {
  amount,
  capital,
  inWords,
  list,
  number,
  placeName,
  withPlace,
  withStarter,
} from '../../../shared/report/dutch.ts';
import { partName, sectorMany, workshopName } from '../../../shared/report/naming.ts';
import { part } from '../../../shared/templates/template.ts';
import { START } from '../../support/report-day.ts';

test('VERSLAG-1: numbers are words to twaalf and figures above; one is “één”', () => {
  expect([0, 1, 2, 12, 13, 46].map(number)).toEqual(['nul', 'één', 'twee', 'twaalf', '13', '46']);
  expect([amount(1, 'kaartje', 'kaartjes'), amount(9, 'kaartje', 'kaartjes')]).toEqual([
    'één kaartje',
    'negen kaartjes',
  ]);
});

test('VERSLAG-1: minutes are words to 99', () => {
  expect([20, 21, 22, 23, 45, 99, 100].map(inWords)).toEqual([
    ...['twintig', 'eenentwintig', 'tweeëntwintig', 'drieëntwintig', 'vijfenveertig', 'negenennegentig', '100'],
  ]);
});

test('VERSLAG-2: lists have “en” before the last and no comma there', () => {
  expect(list([])).toBe('');
  expect(list(['Ouassima'])).toBe('Ouassima');
  expect(list(['Ouassima', 'Jolien'])).toBe('Ouassima en Jolien');
  expect(list(['overlast', 'geldzorgen', 'verhuizingen'])).toBe('overlast, geldzorgen en verhuizingen');
});

test('VERSLAG-3: dates and hours are words of the workshop’s own calendar and offset', () => {
  expect(dateWords('2026-09-24')).toBe('donderdag 24 september 2026');
  expect(dateWords('2024-02-29')).toBe('donderdag 29 februari 2024');
  expect(dateWords('1969-12-31')).toBe('woensdag 31 december 1969');
  expect([clock(START, 120), clock(START, 0), hour(START, 330)]).toEqual(['13:00', '11:00', '16.30 uur']);
});

test('VERSLAG-4: pledges are put in order by the date in their own words', () => {
  const whens = ['in oktober', 'vóór 15 oktober', 'vanaf 1 oktober', 'vóór 8 januari', '30 september'];
  const order = (when: string) => dueOrder(when, '2026-09-24') ?? Infinity;
  expect([...whens].sort((a, b) => order(a) - order(b))).toEqual([
    ...['30 september', 'vanaf 1 oktober', 'vóór 15 oktober', 'in oktober', 'vóór 8 januari'],
  ]);
  expect(dueOrder('zo snel mogelijk', '2026-09-24')).toBeNull();
});

test('a starter, a place and a text become one sentence', () => {
  expect(withStarter('Ik twijfel, omdat…', 'het duur is')).toBe('Ik twijfel, omdat het duur is');
  expect(withStarter('', 'los\n  woord')).toBe('los woord');
  expect(withPlace('De Punt', 'geen winkel')).toBe('De Punt: geen winkel');
  expect(withPlace('De Punt', 'de punt heeft geen winkel')).toBe('de punt heeft geen winkel');
  expect(['Kolenkitbuurt', 'De Punt', 'Osdorp'].map(placeName)).toEqual(['de Kolenkitbuurt', 'De Punt', 'Osdorp']);
});

test('names begin as Dutch does', () => {
  expect([capital('ijburg'), capital('de Punt')]).toEqual(['IJburg', 'De Punt']);
  expect(workshopName('Leernetwerk Buurtbalans')).toBe('het leernetwerk Buurtbalans');
  expect(workshopName('Samen sterk')).toBe('de bijeenkomst Samen sterk');
  expect([sectorMany('gemeente'), sectorMany('sport')]).toEqual(['gemeenten', 'mensen uit de sector sport']);
  expect(partName(part('x', 'round', 20, { round: 1 }), '')).toBe('Ronde 2');
});
