import { expect, test } from 'vitest';
import { view } from '../../shared/workshop.ts';
import { Day, phone, tableHost } from './build.ts';

const NINE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'];
const inRound = () => new Day().open(NINE).go('ronde-1');
const write = (day: Day, table: string, card: string, more: object = {}) => {
  const author = day.seatedAt(table, 0);
  day.do({ type: 'writeCard', card, part: 'ronde-1', table, text: `kaart ${card}`, ...more }, phone(author));
  return author;
};

test('CARD-1: a card is taken from anyone who was ever seated at that table in that part, however late', () => {
  const day = inRound();
  const author = day.seatedAt('tafel-1', 0);
  const other = day.seatedAt('tafel-2', 0);
  day.go('wissel-2').go('ronde-2').go('oogst-1');
  day.do({ type: 'writeCard', card: 'laat', part: 'ronde-1', table: 'tafel-1', text: 'nog even' }, phone(author));
  expect(view(day.state, 'table:tafel-1', 'card:laat')).toMatchObject({ part: 'ronde-1', round: 0, late: true });
  const strange = { type: 'writeCard', card: 'x', part: 'ronde-1', table: 'tafel-1', text: 'hallo' } as const;
  expect(day.ask(strange, phone(other))).toEqual({ code: 'never-seated', table: 'tafel-1' });
  expect(day.ask({ ...strange, part: 'kirsten' }, phone(author))).toEqual({ code: 'unknown', what: 'part' });
  expect(day.ask({ ...strange, table: 'tafel-9' }, phone(author))).toEqual({ code: 'unknown', what: 'table' });
});

test('CARD-2: a card has words, at most 280 signs; at a places question a place alone will do', () => {
  const day = inRound();
  const writer = (table: string) => phone(day.seatedAt(table, 0));
  const card = (table: string, text: string, place?: string) =>
    day.ask(
      { type: 'writeCard', card: `${table}${text.length}`, part: 'ronde-1', table, text, ...(place ? { place } : {}) },
      writer(table),
    );
  expect(card('tafel-1', '  \n ')).toEqual({ code: 'empty' });
  expect(card('tafel-1', 'a'.repeat(281))).toEqual({ code: 'too-long', max: 280 });
  expect(card('tafel-3', '')).toEqual({ code: 'empty' });
  expect(card('tafel-3', '', 'Osdorp')).toHaveLength(1);
});

test('CARD-3: one’s own card can be changed until its question’s harvest, and withdrawn always; endorsements stay', () => {
  const day = inRound();
  const author = write(day, 'tafel-1', 'k');
  const reader = [...day.state.people.values()].find(
    (p) => p.id !== author && p.group === day.state.people.get(author)?.group,
  );
  day.do({ type: 'endorse', card: 'k', on: true }, phone(reader?.id ?? ''));
  day.do({ type: 'editCard', card: 'k', text: 'beter' }, phone(author));
  expect(view(day.state, 'table:tafel-1', 'card:k')).toMatchObject({ text: 'beter', edited: true, endorsements: 1 });
  expect(day.ask({ type: 'editCard', card: 'k', text: 'van mij' }, phone(reader?.id ?? ''))).toEqual({
    code: 'not-yours',
  });
  day.go('oogst-1');
  expect(day.ask({ type: 'editCard', card: 'k', text: 'te laat' }, phone(author))).toEqual({ code: 'fixed' });
  expect(view(day.state, `me:${author}`, 'card:k')).toMatchObject({ fixed: true });
  day.do({ type: 'withdrawCard', card: 'k' }, phone(author));
  expect(view(day.state, 'table:tafel-1', 'card:k')).toBeUndefined();
  day.do({ type: 'restoreCard', card: 'k' }, phone(author));
  expect(view(day.state, 'table:tafel-1', 'card:k')).toMatchObject({ endorsements: 1 });
});

test('CARD-4: "Herken ik" is for someone else’s card, once a person, and can be taken back', () => {
  const day = inRound();
  const author = write(day, 'tafel-1', 'k');
  expect(day.ask({ type: 'endorse', card: 'k', on: true }, phone(author))).toEqual({ code: 'own-card' });
  const mates = [...day.state.people.values()].filter(
    (p) => p.id !== author && p.group === day.state.people.get(author)?.group,
  );
  const mate = phone(mates[0]?.id ?? '');
  day.do({ type: 'endorse', card: 'k', on: true }, mate);
  expect(day.ask({ type: 'endorse', card: 'k', on: true }, mate)).toEqual([]);
  day.do({ type: 'endorse', card: 'k', on: false }, mate);
  expect(day.state.cards.get('k')?.endorsements).toBe(0);
  const stranger = phone(day.seatedAt('tafel-2', 0));
  expect(day.ask({ type: 'endorse', card: 'k', on: true }, stranger)).toEqual({ code: 'unknown', what: 'card' });
});

test('CARD-5: a doubt can be answered by those who see it; other cards by table hosts and the host', () => {
  const day = inRound();
  const author = write(day, 'tafel-2', 'd', { stance: 'doubts' });
  write(day, 'tafel-2', 'j', { stance: 'joins' });
  day.do({ type: 'answer', answer: 'a1', card: 'd', text: 'laat zien wat het oplevert' }, phone(author));
  expect(day.ask({ type: 'answer', answer: 'a2', card: 'j', text: 'ja' }, phone(author))).toEqual({
    code: 'not-allowed',
  });
  day.do({ type: 'answer', answer: 'a3', card: 'j', text: 'ja' }, tableHost('tafel-2'));
  expect(day.ask({ type: 'answer', answer: 'a4', card: 'd', text: 'ja' }, tableHost('tafel-1'))).toEqual({
    code: 'not-allowed',
  });
  expect(day.state.tallies.get('tafel-2')).toMatchObject({ doubts: 1, answeredDoubts: 1, answers: 2 });
  expect(view(day.state, 'table:tafel-2', 'answer:a1')).toEqual({
    id: 'a1',
    card: 'd',
    text: 'laat zien wat het oplevert',
    at: day.now,
    by: 'participant',
  });
});

test('CARD-6: a hidden card is gone from table, stage and counts, stays with its author, and can come back', () => {
  const day = inRound();
  const author = write(day, 'tafel-1', 'k');
  day.do({ type: 'hide', what: 'card', target: 'k' }, tableHost('tafel-1'));
  expect(view(day.state, 'table:tafel-1', 'card:k')).toBeUndefined();
  expect(view(day.state, 'counts', 'table:tafel-1')).toEqual({ cards: 0 });
  expect(view(day.state, 'host', 'hidden:k')).toMatchObject({ id: 'k' });
  expect(view(day.state, `me:${author}`, 'card:k')).toMatchObject({ hidden: true });
  expect(day.ask({ type: 'restore', what: 'card', target: 'k' }, tableHost('tafel-2'))).toEqual({
    code: 'not-allowed',
  });
  day.do({ type: 'restore', what: 'card', target: 'k' });
  expect(view(day.state, 'counts', 'table:tafel-1')).toEqual({ cards: 1 });
});

test('CARD-7: a table host writes at the own table, for someone without a phone or for the table itself', () => {
  const day = inRound().do({ type: 'addPerson', person: 'riet', name: 'Riet', organisation: '', sector: 'bewoner' });
  const card = { type: 'writeCard', part: 'ronde-1', table: 'tafel-1', text: 'korte lijnen' } as const;
  day.do({ ...card, card: 'a' }, tableHost('tafel-1')).do({ ...card, card: 'b', for: 'riet' }, tableHost('tafel-1'));
  expect([day.state.cards.get('a')?.author, day.state.cards.get('b')?.author]).toEqual([null, 'riet']);
  expect(day.ask({ ...card, card: 'c' }, tableHost('tafel-2'))).toEqual({ code: 'not-allowed' });
  expect(day.ask({ ...card, card: 'c', for: 'wie' }, tableHost('tafel-1'))).toEqual({
    code: 'unknown',
    what: 'person',
  });
  day.do({ type: 'editCard', card: 'b', text: 'één nummer' }, tableHost('tafel-1'));
  const own = write(day, 'tafel-1', 'z');
  expect(own).not.toBe('riet');
  expect(day.ask({ type: 'editCard', card: 'z', text: 'anders' }, tableHost('tafel-1'))).toEqual({ code: 'not-yours' });
});

test('CARD-8: the cards of someone who was taken out stay', () => {
  const day = inRound();
  const author = write(day, 'tafel-1', 'k');
  day.do({ type: 'removePerson', person: author });
  expect(view(day.state, 'table:tafel-1', 'card:k')).toMatchObject({ text: 'kaart k' });
});
