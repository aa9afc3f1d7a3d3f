import { describe, expect, test } from 'vitest';
import type { CardRecord, OwnCardRecord } from '../../../shared/cards/records.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import { at, byKey, day, mine } from '../../../client/gallery/day.ts';
import { profile } from '../../../client/gallery/day-people.ts';
import { mergeChannels } from '../../../client/session/channels.ts';
import type { OutboxItem } from '../../../client/session/types.ts';
import { fixedSession } from '../../../client/state/fixed.ts';

const now = at('14:22');
const card: CardRecord = {
  id: 'k1',
  table: 'tafel-2',
  part: 'ronde-2',
  round: 1,
  group: 'groep-a',
  stance: 'joins',
  place: null,
  criteria: [],
  text: 'ik mijn buren ken',
  at: now - 60_000,
  edited: false,
  endorsements: 3,
  theme: null,
  late: true,
};
const own: OwnCardRecord = { ...card, id: 'k2', text: 'van mij', hidden: false, withdrawn: false, fixed: false };
const theme = { id: 't1', table: 'tafel-2', name: 'Eerst', sentence: '', order: 0, cards: 0 };

const channels = mergeChannels(
  day({ at: '14:22', part: 'ronde-2' }),
  mine(profile('Fatima'), { 'card:k2': own, endorsed: { cards: ['k3'] } }),
  {
    'table:tafel-2': {
      ...byKey('card', [card, { ...card, id: 'k2', text: 'van mij' }, { ...card, id: 'k3', endorsements: 1 }]),
      ...byKey('theme', [theme, { ...theme, id: 't2', name: 'Tweede', order: 1 }]),
      recap: { text: 'oud', version: 4, round: 0, at: null },
    },
  },
);

let ids = 0;
const item = (command: Omit<Command, 'id'> & { type: Command['type'] }, state: 'waiting' | 'done' | 'refused') => {
  const whole = { ...command, id: `c${String((ids += 1))}` } as Command;
  const base = { command: whole, at: now };
  const items: Record<typeof state, OutboxItem> = {
    waiting: { ...base, state: 'waiting' },
    done: { ...base, state: 'done', reached: 9 },
    refused: { ...base, state: 'refused', refusal: { code: 'ended' } },
  };
  return items[state];
};

type Waiting = Parameters<typeof item>[0];
function seen(commands: readonly object[], state: 'waiting' | 'done' | 'refused' = 'waiting', role?: 'tableHost') {
  const outbox = commands.map((command) => item(command as Waiting, state));
  const session = fixedSession({ channels, nowMs: now, outbox, ...(role && { role }) });
  const table = session.table('tafel-2');
  if (!session.me || !table) throw new Error('both are followed');
  const of = (id: string) => table.cards.find((each) => each.id === id);
  return { session, me: session.me, table, of };
}

describe('what waits, drawn over one’s own view and the table', () => {
  test('OUT-12: a card that was written lies on the table and among one’s own, with its round and group', () => {
    const { me, of } = seen([
      { type: 'writeCard', card: 'n1', part: 'ronde-2', table: 'tafel-2', text: 'nieuw', stance: 'doubts' },
    ]);
    expect(me.cards[0]).toMatchObject({ id: 'n1', round: 1, group: 'groep-a', stance: 'doubts', place: null, at: now });
    expect(of('n1')).toMatchObject({ text: 'nieuw', endorsements: 0 });
    expect(of('n1')).not.toHaveProperty('withdrawn');
  });

  test('OUT-12: a card for another table or another person is not among these', () => {
    const write = { type: 'writeCard', part: 'ronde-2', text: 'nieuw' };
    const { me, of } = seen([
      { ...write, card: 'n1', table: 'tafel-1' },
      { ...write, card: 'n2', table: 'tafel-2', for: 'riet' },
    ]);
    expect(of('n1')).toBeUndefined();
    expect(of('n2')).toBeDefined();
    expect(me.cards.map(({ id }) => id)).toEqual(['n1', 'k2']);
  });

  test('OUT-12: a change, a withdrawal and its opposite', () => {
    const edit = seen([{ type: 'editCard', card: 'k2', text: 'beter', stance: 'doubts' }]);
    expect(edit.of('k2')).toMatchObject({ text: 'beter', stance: 'doubts', edited: true });
    expect(edit.me.cards[0]).toMatchObject({ text: 'beter', edited: true });
    const withdraw = { type: 'withdrawCard', card: 'k2' };
    const gone = seen([withdraw]);
    expect(gone.of('k2')).toBeUndefined();
    expect(gone.me.cards[0]?.withdrawn).toBe(true);
    const back = seen([withdraw, { type: 'restoreCard', card: 'k2' }]);
    expect(back.of('k2')?.text).toBe('van mij');
    expect(back.me.cards[0]?.withdrawn).toBe(false);
  });

  test('OUT-12: an endorsement and its count; OUT-13 the last word counts, and nothing twice', () => {
    const endorse = (id: string, on: boolean) => ({ type: 'endorse', card: id, on });
    const given = seen([endorse('k1', true), endorse('k3', false)]);
    expect(given.of('k1')?.endorsements).toBe(4);
    expect(given.of('k3')?.endorsements).toBe(0);
    expect([...given.me.endorsed]).toEqual(['k1']);
    const twice = seen([endorse('k1', true), endorse('k1', false), endorse('k3', true)]);
    expect(twice.of('k1')?.endorsements).toBe(3);
    expect(twice.of('k3')?.endorsements).toBe(1);
  });

  test('OUT-12: an answer, signed by who gives it', () => {
    const answer = { type: 'answer', answer: 'a1', card: 'k1', text: 'dan…' };
    expect(seen([answer]).table.answers.get('k1')).toMatchObject([{ id: 'a1', by: 'participant', at: now }]);
    expect(seen([answer], 'waiting', 'tableHost').table.answers.get('k1')).toMatchObject([{ by: 'tableHost' }]);
    expect(seen([{ ...answer, card: 'elders' }]).table.answers.size).toBe(0);
  });

  test('OUT-12: the seat, the name, dots and pledges', () => {
    const pledge = { pledge: 'p1', kind: 'time', text: 'een uur', when: 'in mei', named: true };
    const { me } = seen([
      { type: 'sit', visit: 8 },
      { type: 'editSelf', name: 'Fatima O.', organisation: 'Eigen Haard', sector: 'bewoner' },
      { type: 'setDots', question: 'vraag-1', themes: ['t1', 't2'] },
      { type: 'setDots', question: 'vraag-1', themes: ['t2'] },
      { type: 'pledge', ...pledge },
      { type: 'editPledge', ...pledge, text: 'twee uur' },
    ]);
    expect(me.seatedVisit).toBe(8);
    expect(me.profile).toMatchObject({ name: 'Fatima O.', organisation: 'Eigen Haard', group: 'groep-a' });
    expect(me.dots.get('vraag-1')).toEqual(['t2']);
    expect(me.pledges).toMatchObject([{ id: 'p1', text: 'twee uur', withdrawn: false, at: now }]);
    expect(
      seen([
        { type: 'pledge', ...pledge },
        { type: 'withdrawPledge', pledge: 'p1' },
      ]).me.pledges[0]?.withdrawn,
    ).toBe(true);
  });

  test('OUT-12: themes: made, named, described, filled, put in order and merged, with their counts', () => {
    const create = { type: 'createTheme', theme: 't3', table: 'tafel-2', name: 'Nieuw', cards: ['k1', 'k3'] };
    const made = seen([create], 'waiting', 'tableHost');
    expect(made.table.themes.map(({ id, cards }) => [id, cards])).toEqual([
      ['t1', 0],
      ['t2', 0],
      ['t3', 2],
    ]);
    expect(made.of('k1')).toMatchObject({ theme: 't3', late: false });
    const merged = seen([
      create,
      { type: 'assignCards', cards: ['k2'], theme: 't1' },
      { type: 'mergeThemes', theme: 't3', into: 't1' },
      { type: 'assignCards', cards: ['k3'], theme: null },
      { type: 'renameTheme', theme: 't1', was: 'Eerst', name: 'Samen' },
      { type: 'describeTheme', theme: 't1', sentence: 'Zo is het.' },
      { type: 'orderThemes', table: 'tafel-2', themes: ['t2', 't1'] },
    ]);
    expect(merged.table.themes).toMatchObject([
      { id: 't2', cards: 0 },
      { id: 't1', name: 'Samen', sentence: 'Zo is het.', cards: 2 },
    ]);
  });

  test('OUT-12: recap, relay and what is hidden', () => {
    const { table, of } = seen([
      { type: 'saveRecap', table: 'tafel-2', text: 'nieuw verhaal', base: 4 },
      { type: 'passOn', table: 'tafel-2', round: 1, text: 'let op het tempo' },
      { type: 'hide', what: 'card', target: 'k3' },
    ]);
    expect(table.recap).toMatchObject({ text: 'nieuw verhaal', round: 1 });
    expect(table.relays).toEqual([{ round: 1, group: null, text: 'let op het tempo' }]);
    expect(of('k3')).toBeUndefined();
    const stale = seen([{ type: 'saveRecap', table: 'tafel-2', text: 'te laat', base: 3 }]);
    expect(stale.table.recap.text).toBe('oud');
  });

  test('OUT-13: a refused command is not drawn', () => {
    const { me, of } = seen([{ type: 'withdrawCard', card: 'k2' }], 'refused');
    expect(of('k2')).toBeDefined();
    expect(me.cards[0]?.withdrawn).toBe(false);
  });

  test('OUT-13: what the server already has is drawn once', () => {
    const commands = [
      { type: 'writeCard', card: 'k2', part: 'ronde-2', table: 'tafel-2', text: 'van mij' },
      { type: 'endorse', card: 'k3', on: true },
      { type: 'createTheme', theme: 't1', table: 'tafel-2', name: 'Eerst', cards: [] },
    ];
    const { table, me, of } = seen(commands, 'done');
    const plain = seen([]);
    expect(table.cards.length).toBe(plain.table.cards.length);
    expect(me.cards.length).toBe(plain.me.cards.length);
    expect(of('k3')?.endorsements).toBe(1);
    expect(table.themes).toEqual(plain.table.themes);
  });
});
