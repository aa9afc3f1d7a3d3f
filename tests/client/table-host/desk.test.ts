import { expect, test } from 'vitest';
import type { Command } from '../../../shared/protocol/commands.ts';
import { commandSchema } from '../../../shared/protocol/commands.ts';
import * as v from 'valibot';
import { card, ROUND_CARDS, ROUND_THEMES, table, tableHostChannel } from '../../../client/gallery/table-host-cards.ts';
import { layItems, themeItems } from '../../../client/screens/table-host/board/items.ts';
import { movedOrder } from '../../../client/screens/table-host/board.ts';
import { withoutPhone } from '../../../client/screens/table-host/people.ts';
import { deskAt } from './desk.ts';

const moment = { at: '14:22', part: 'ronde-2' } as const;
const channels = { 'table:tafel-1': table(ROUND_CARDS, ROUND_THEMES) };

test('TH-7: cards without a theme stand first, late on top and then the newest; a theme has the most recognised on top', () => {
  const late = card('tafel-1', 'laat', 0, '14:00', 'Later gekomen.', { late: true });
  const desk = deskAt(moment, { 'table:tafel-1': table([...ROUND_CARDS, late], ROUND_THEMES) });
  expect(desk.columns.map((column) => column.theme?.id ?? null)).toEqual([
    null,
    'bewoners',
    'projectleider',
    'actieteam',
  ]);
  expect(desk.columns[0]?.cards.map((each) => each.id)).toEqual(['laat', 'netwerk', 'lijnen', 'elke', 'plan']);
  expect(desk.columns[1]?.cards[0]?.id).toBe('analyse');
});

test('TH-7: a card whose theme is unknown stands with those without one', () => {
  const lost = card('tafel-1', 'kwijt', 1, '14:21', 'Waar lig ik?', { theme: 'weg' });
  const desk = deskAt(moment, { 'table:tafel-1': table([lost], ROUND_THEMES) });
  expect(desk.columns[0]?.cards.map((each) => each.id)).toEqual(['kwijt']);
});

test('TH-8: laying back puts each card where it came from', () => {
  const written: Command[] = [];
  const desk = deskAt(moment, channels, { written });
  desk.lay(['plan', 'analyse'], 'actieteam');
  desk.layBack();
  expect(written.slice(1)).toMatchObject([
    { type: 'assignCards', cards: ['plan'], theme: null },
    { type: 'assignCards', cards: ['analyse'], theme: 'bewoners' },
  ]);
  expect(desk.laid).toBeNull();
});

test('TH-9: every command of the desk is one of the wire, with its own table and a new id', () => {
  const written: Command[] = [];
  const desk = deskAt(moment, channels, { written });
  desk.lay(['plan'], 'actieteam');
  desk.createTheme(' Korte lijnen ', ['lijnen']);
  desk.rename('actieteam', 'Een actieteam dat blijft', 'Een team dat blijft');
  desk.describe('actieteam', 'Ook na het project.');
  desk.merge('actieteam', 'projectleider');
  desk.moveTheme('actieteam', -1);
  desk.hide('plan');
  desk.show('plan');
  desk.answer('plan', 'Begin klein.');
  desk.saveRecap('Korte lijnen.', 2);
  desk.passOn(1, 'Wij geven jullie mee dat het kan');
  desk.writeCard({ part: 'ronde-2', text: 'Voor iemand.', for: 'henk-visser' });
  desk.setDots('henk-visser', ['actieteam']);
  desk.pledge({ kind: 'time', text: 'Een uur.', when: '', named: false, for: 'henk-visser' });
  for (const command of written) expect(v.parse(commandSchema, command)).toEqual(command);
  expect(new Set(written.map((command) => command.id)).size).toBe(written.length);
  const tables = written.flatMap((command) => ('table' in command ? [command.table] : []));
  expect(new Set(tables)).toEqual(new Set(['tafel-1']));
});

test('TH-9: a rename carries the name that stood on the screen', () => {
  const written: Command[] = [];
  deskAt(moment, channels, { written }).rename('actieteam', 'Een actieteam dat blijft', 'Een team');
  expect(written).toMatchObject([{ type: 'renameTheme', was: 'Een actieteam dat blijft', name: 'Een team' }]);
});

test('TH-16: votes stand beside themes only while this question is harvested', () => {
  const harvest = {
    question: 'vraag-1',
    tables: ['tafel-1'],
    cards: 1,
    joins: 0,
    doubts: 0,
    answeredDoubts: 0,
    themes: [{ id: 'actieteam', name: 'Team', sentence: '', cards: 1, dots: 7 }],
    places: [],
    quotes: [],
    givers: 3,
  };
  expect(deskAt(moment, channels).dotsOf('actieteam')).toBeNull();
  const own = deskAt({ at: '14:58', part: 'oogst-1' }, { ...channels, stage: { 'harvest:vraag-1': harvest } });
  expect([own.dotsOf('actieteam'), own.dotsOf('bewoners')]).toEqual([7, 0]);
  const other = { ...harvest, question: 'vraag-2' };
  const later = deskAt({ at: '15:06', part: 'oogst-2' }, { ...channels, stage: { 'harvest:vraag-2': other } });
  expect(later.dotsOf('actieteam')).toBeNull();
});

test('TH-17: people without a phone, or whose phone is gone, are offered first; who left is not', () => {
  const { people } = deskAt(moment, { 'table-host:tafel-1': tableHostChannel('groep-c', 9, { kind: 'nobody' }) }).host;
  const offered = withoutPhone(people, { 'bram-hendriks': 5 });
  expect(offered.map((each) => [each.person.name, each.goneSince])).toEqual([
    ['Bram Hendriks', 5],
    ['Dennis Groen', null],
    ['Riet Schouten', null],
  ]);
  const left = people.map((person) => ({ ...person, left: true }));
  expect(withoutPhone(left, {})).toEqual([]);
});

const labels = (items: ReturnType<typeof layItems>): string[] =>
  items.flatMap((item) => ('rule' in item ? [] : [item.label]));

test('TH-18: the menu of a card lays it at any other theme, in a new one or in none, and hides it', () => {
  const desk = deskAt(moment, channels);
  const menu = (id: string) => {
    const found = desk.card(id);
    if (found === null) throw new Error(`no card ${id}`);
    return labels(layItems(desk, found, { newTheme: () => undefined, narrow: false }));
  };
  expect(menu('plan')).toEqual([
    'Bewoners doen mee in elke fase',
    'Een projectleider die het proces kent',
    'Een actieteam dat blijft',
    'Nieuw thema',
    'Verberg',
  ]);
  expect(menu('analyse')).not.toContain('Bewoners doen mee in elke fase');
  expect(menu('analyse')).toContain('Bij geen thema');
});

test('TH-18: a doubt can be answered from its menu', () => {
  const doubt = card('tafel-1', 'twijfel', 1, '14:20', 'het te lang duurt.', { stance: 'doubts' });
  const desk = deskAt(moment, { 'table:tafel-1': table([doubt], []) });
  expect(labels(layItems(desk, doubt, { newTheme: () => undefined, narrow: false }))).toContain('Geef antwoord');
});

test('TH-18: the menu lays all cards that were chosen along with it', () => {
  const written: Command[] = [];
  const desk = deskAt(moment, channels, { written });
  desk.choose('plan');
  desk.choose('elke');
  const plan = desk.card('plan');
  const item = plan && layItems(desk, plan, { newTheme: () => undefined, narrow: false })[0];
  if (item && 'pick' in item) item.pick();
  expect(written).toMatchObject([{ cards: ['plan', 'elke'], theme: 'bewoners' }]);
  expect(desk.chosen).toEqual([]);
});

test('TH-19: a theme moves one place at a time and not past the ends', () => {
  expect(movedOrder(ROUND_THEMES, 'projectleider', -1)).toEqual(['projectleider', 'bewoners', 'actieteam']);
  expect(movedOrder(ROUND_THEMES, 'actieteam', 1)).toEqual(['bewoners', 'projectleider', 'actieteam']);
  const items = labels(themeItems(deskAt(moment, channels), 'bewoners'));
  expect(items).not.toContain('Naar voren');
  expect(items).toContain('Naar achteren');
  expect(items).toContain('Voeg samen met Een actieteam dat blijft');
});
