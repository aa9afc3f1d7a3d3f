import { expect, test } from 'vitest';
import { at } from '../../../client/gallery/day.ts';
import { bare, flow, mostRecognised, othersCards, shownAnswers } from '../../../client/screens/phone/cards.ts';
import { cardsHere, ownCards } from '../../../client/screens/phone/own.ts';
import type { Connection, OutboxItem, Session } from '../../../client/state/types.ts';
import { ownCard, refused, sessionOf, waiting, writes } from './fixture.ts';

const own = (session: Session) => ownCards(session.me, session.outbox, session.connection);
const states = (session: Session) => own(session).map((card) => card.state);
const offline: Connection = { state: 'offline', since: at('14:10') };

test('PHONE-6: an own card says whether it lies on the table, is being sent, or waits for a connection', () => {
  const records = { 'card:k': ownCard('k') };
  const done: OutboxItem = { state: 'done', command: writes('n'), at: at('14:20'), reached: 9 };
  expect(states(sessionOf({ records }))).toEqual(['placed']);
  expect(states(sessionOf({ outbox: [waiting(writes('n'))] }))).toEqual(['sending']);
  expect(states(sessionOf({ outbox: [waiting(writes('n'))], connection: offline }))).toEqual(['waiting']);
  expect(states(sessionOf({ outbox: [done] }))).toEqual(['placed']);
});

test('PHONE-6: a change to a card that lies there is on its way too', () => {
  const edit = { type: 'editCard', id: 'e', card: 'k', text: 'anders', stance: 'joins' } as const;
  const session = sessionOf({ records: { 'card:k': ownCard('k') }, outbox: [waiting(edit)] });
  expect(own(session)).toMatchObject([{ state: 'sending', text: 'anders' }]);
});

test('PHONE-7: a refused card stays with its text and its reason, at every table', () => {
  const outbox = [refused(writes('n', 'mijn woorden'), { code: 'never-seated', table: 'tafel-2' })];
  const card = { state: 'refused', text: 'mijn woorden', refused: { why: { code: 'never-seated' } } };
  const cards = own(sessionOf({ outbox }));
  expect(cards).toMatchObject([card]);
  expect(cardsHere(cards, 'tafel-3')).toHaveLength(1);
});

test('PHONE-7: a refused change shows the words that were meant, not those that lie there', () => {
  const edit = { type: 'editCard', id: 'e', card: 'k', text: 'te laat veranderd' } as const;
  const session = sessionOf({ records: { 'card:k': ownCard('k') }, outbox: [refused(edit, { code: 'fixed' })] });
  expect(own(session)).toMatchObject([{ state: 'refused', text: 'te laat veranderd' }]);
});

test('PHONE-8: a card taken back stays with its author, who can lay it again', () => {
  const records = { 'card:k': ownCard('k', { withdrawn: true }), 'card:h': ownCard('h', { hidden: true }) };
  expect(states(sessionOf({ records })).sort()).toEqual(['hidden', 'withdrawn']);
});

test('PHONE-9: own cards stand under "Mijn kaartjes" only', () => {
  const channels = { 'table:tafel-2': { 'card:k': ownCard('k'), 'card:x': ownCard('x') } };
  const session = sessionOf({ records: { 'card:k': ownCard('k') }, channels, outbox: [waiting(writes('n'))] });
  const cards = session.table('tafel-2')?.cards ?? [];
  expect(othersCards(cards, session.me).map((card) => card.id)).toEqual(['x']);
});

test('PHONE-10: newest cards come on top, but nothing moves for who reads: they wait and are counted', () => {
  const cards = ['d', 'c', 'b', 'a'].map((id) => ({ id }));
  expect(flow(['b', 'a'], cards, false)).toEqual({ shown: ['d', 'c', 'b', 'a'], fresh: 0 });
  expect(flow(['b', 'a'], cards, true)).toEqual({ shown: ['b', 'a'], fresh: 2 });
  expect(flow([], cards, true)).toEqual({ shown: ['d', 'c', 'b', 'a'], fresh: 0 });
  expect(flow(['b', 'gone', 'a'], cards, true).shown).toEqual(['b', 'a']);
});

test('PHONE-10: without themes the most recognised stand on top, and keep their place while one presses', () => {
  const card = (id: string, endorsements: number, when: string) => ownCard(id, { endorsements, at: at(when) });
  const cards = [card('late', 3, '14:19'), card('few', 1, '14:10'), card('early', 3, '14:11')];
  expect(mostRecognised([], cards)).toEqual(['early', 'late', 'few']);
  expect(mostRecognised(['few', 'late'], cards)).toEqual(['few', 'late', 'early']);
});

test('PHONE-11: "Herken ik" and its count follow the press at once', () => {
  const channels = { 'table:tafel-2': { 'card:x': ownCard('x', { endorsements: 4 }) } };
  const outbox = [waiting({ type: 'endorse', id: 'e', card: 'x', on: true })];
  const session = sessionOf({ channels, outbox, connection: offline });
  expect(session.me?.endorsed.has('x')).toBe(true);
  expect(session.table('tafel-2')?.cards[0]?.endorsements).toBe(5);
});

test('PHONE-12: an answer says how it stands while it is on its way, and keeps its words when refused', () => {
  const answer = (id: string) => ({ type: 'answer', id: `c-${id}`, answer: id, card: 'x', text: id }) as const;
  const held = [{ id: 'a', card: 'x', text: 'eerst', at: 1, by: 'participant' as const }];
  const outbox = [waiting(answer('b')), refused(answer('c'), { code: 'ended' })];
  const list = shownAnswers('x', held, outbox, { state: 'live' });
  expect(list.map(({ text, state }) => [text, state])).toEqual([
    ['eerst', null],
    ['b', 'sending'],
    ['c', 'refused'],
  ]);
});

test('PHONE-13: the starter stands in the sentence without its dots', () => {
  expect(bare('Ik twijfel, omdat…')).toBe('Ik twijfel, omdat');
  expect(bare('Ik doe mee, omdat ...')).toBe('Ik doe mee, omdat');
});
