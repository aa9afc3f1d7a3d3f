import { describe, expect, test } from 'vitest';
import { blockUnit, tableSentence } from '../../../client/screens/host/model/table.ts';
import type { AtTable } from '../../../client/screens/host/model/table.ts';
import { allCards, filtered } from '../../../client/screens/host/model/cards.ts';
import { quoteChoices, toggleQuote } from '../../../client/screens/host/model/quotes.ts';
import type { CardRecord } from '../../../shared/cards/records.ts';
import type { TableView } from '../../../client/state/types.ts';
import { MINUTE } from '../../../shared/core/time.ts';
import { DAY, NOW, tables } from './ground.ts';

const card = (id: string, more: Partial<CardRecord> = {}): CardRecord => ({
  id,
  table: 't1',
  part: 'round1',
  round: 0,
  group: 'a',
  stance: null,
  place: null,
  criteria: [],
  text: 'Korte lijnen.',
  at: NOW - MINUTE,
  edited: false,
  endorsements: 0,
  theme: null,
  late: false,
  ...more,
});
const view = (cards: CardRecord[], more: Partial<TableView> = {}): TableView => ({
  cards,
  answers: new Map(),
  themes: [],
  recap: { text: '', version: 0, round: null, at: null },
  relays: [],
  ...more,
});
const [first] = tables;
if (first === undefined) throw new Error('there is no table');
const at = (more: Partial<AtTable>) =>
  tableSentence({
    table: first,
    stance: false,
    part: DAY.round1,
    view: view([card('1')]),
    leftMs: 10 * MINUTE,
    startedAt: NOW - 10 * MINUTE,
    nowMs: NOW,
    ...more,
  });
const doubts = (n: number) => Array.from({ length: n }, (_, i) => card(String(i), { stance: 'doubts' }));

describe('one sentence about a table', () => {
  test('HOST-9: it goes well unless something asks for attention', () => {
    expect(at({})).toMatchObject({ kind: 'fine', text: 'Loopt goed' });
  });
  test('HOST-9: two doubts or more without an answer are told, at a stance table only', () => {
    expect(at({ stance: true, view: view(doubts(2)) })).toMatchObject({
      kind: 'doubts',
      text: '2 twijfels zonder antwoord',
      short: '2 twijfels open',
    });
    expect(at({ stance: true, view: view(doubts(1)) }).kind).toBe('fine');
    expect(at({ stance: false, view: view(doubts(3)) }).kind).toBe('fine');
    const answered = view(doubts(2), {
      answers: new Map([['0', [{ id: 'x', card: '0', text: 'Ja', at: NOW, by: 'host' as const }]]]),
    });
    expect(at({ stance: true, view: answered }).kind).toBe('fine');
  });
  test('HOST-9: three silent minutes are told in yellow, before doubts; since the start where there is no card', () => {
    const old = view(doubts(3).map((each) => ({ ...each, at: NOW - 3 * MINUTE })));
    expect(at({ stance: true, view: old })).toMatchObject({ kind: 'silent', text: '3 minuten geen kaartje' });
    expect(at({ view: view([]), startedAt: NOW - 5 * MINUTE })).toMatchObject({ short: '5 min geen kaartje' });
    expect(at({ view: view([]), startedAt: NOW - MINUTE }).kind).toBe('fine');
    const earlier = view([card('1', { part: 'round0', at: NOW })]);
    expect(at({ view: earlier, startedAt: NOW - 4 * MINUTE }).kind).toBe('silent');
  });
  test('HOST-9: in the last four minutes it is about the recap of this round', () => {
    const left = { leftMs: 4 * MINUTE };
    expect(at(left)).toMatchObject({ kind: 'recapBusy', text: 'Ouassima schrijft de terugblik' });
    const saved = (round: number) => view([], { recap: { text: 'Zo ging het.', version: 1, round, at: NOW } });
    expect(at({ ...left, view: saved(0) })).toMatchObject({ kind: 'recapReady', text: 'Terugblik is klaar' });
    expect(at({ ...left, view: saved(1) }).kind).toBe('recapBusy');
    expect(at({ ...left, table: { ...first, hosts: [] } }).text).toBe('Tafelhost 1 schrijft de terugblik');
  });
  test('HOST-10: a block is one card, and ten above 60 cards', () => {
    expect([0, 60, 61].map(blockUnit)).toEqual([1, 1, 10]);
  });
});

describe('all cards', () => {
  const list = allCards(
    tables,
    (id) => (id === 't1' ? view([card('a', { at: 2 })]) : view([card('b', { table: 't2', at: 3 })])),
    [card('h', { at: 4 })],
  );
  test('HOST-11: the newest stand first, hidden ones among them', () => {
    expect(list.map(({ card: { id }, hidden, table }) => [id, hidden, table])).toEqual([
      ['h', true, 1],
      ['b', false, 2],
      ['a', false, 1],
    ]);
  });
  test('HOST-11: they are shown by table, or only what is hidden', () => {
    const ids = (show: string) => filtered(list, show).map((each) => each.card.id);
    expect([ids('all'), ids('t1'), ids('hidden')]).toEqual([['h', 'b', 'a'], ['h', 'a'], ['h']]);
  });
  test('HOST-12: at most three cards are on the screen; the oldest leaves', () => {
    expect(toggleQuote(['a', 'b', 'c'], 'd')).toEqual(['b', 'c', 'd']);
    expect(toggleQuote(['a', 'b'], 'a')).toEqual(['b']);
  });
  test('HOST-12: what is on the screen is offered first, then what is recognised most; never an empty text', () => {
    const cards = [card('x', { endorsements: 9 }), card('y', { endorsements: 1 }), card('z', { text: '' })];
    expect(quoteChoices(cards, ['y'], 2).map((each) => each.id)).toEqual(['y', 'x']);
    expect(quoteChoices(cards, [], 9)).toHaveLength(2);
  });
});
