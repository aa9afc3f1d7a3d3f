import fc from 'fast-check';
import type { Identity } from '../../server/rooms/rules.ts';
import { PLEDGE_KINDS } from '../../shared/pledges/records.ts';
import type { Command, CommandType } from '../../shared/protocol/commands.ts';
import type { WorkshopState } from '../../shared/state.ts';
import { HOST, PHONE, TABLE } from './server-move-types.ts';
import { newId } from './server-client.ts';

/** One thing that happens in a random history. The numbers pick from what there is at that moment. */
export type Move =
  | { kind: 'command'; who: number; type: CommandType; a: number; b: number; c: number; ms: number }
  | { kind: 'away'; who: number }
  | { kind: 'back'; who: number };
type CommandMove = Extract<Move, { kind: 'command' }>;

export const identities: readonly Identity[] = [
  { role: 'host' },
  { role: 'participant', device: 'device-a' },
  { role: 'participant', device: 'device-b' },
  { role: 'participant', device: 'device-c' },
  { role: 'participant', device: 'device-d' },
  { role: 'tableHost', table: 'tafel-1' },
  { role: 'screen' },
];

type Make = (state: WorkshopState, move: CommandMove, identity: Identity) => object | undefined;

const pick = <T>(list: Iterable<T>, index: number): T | undefined => {
  const all = [...list];
  return all[index % Math.max(1, all.length)];
};
const text = (n: number): string => ['Ik doe mee', 'Meer tijd', 'Te weinig buren', 'Samen koken', ''][n % 5] ?? '';
const card = (state: WorkshopState, n: number): string | undefined => pick(state.cards.keys(), n);
const table = (state: WorkshopState, n: number): string | undefined => pick(state.tables.keys(), n);
const theme = (state: WorkshopState, n: number): string | undefined => pick(state.themes.keys(), n);
const person = (state: WorkshopState, n: number): string | undefined => pick(state.people.keys(), n);
const part = (state: WorkshopState, n: number): string | undefined => pick(state.parts, n)?.id;
const visit = (state: WorkshopState): { visit: number } => ({ visit: state.cursor.visit });
const about = (state: WorkshopState, n: number): object => ({
  name: ['Ada', 'Bea', 'Cor', 'Dré'][n % 4],
  organisation: '',
  sector: pick(state.sectors, n)?.id,
});

/** Where someone may write now, or wrote before. */
function seat(state: WorkshopState, n: number): { part: string | undefined; table: string | undefined } {
  const rounds = state.parts.filter(({ kind }) => kind === 'round');
  const here = rounds.find(({ id }) => id === state.cursor.part) ?? pick(rounds, n);
  return { part: here?.id, table: table(state, n) };
}

const makers: Partial<Record<CommandType, Make>> = {
  join: (state, { a }) => ({ person: newId(), ...about(state, a) }),
  editSelf: (state, { a }) => about(state, a),
  sit: visit,
  writeCard: (state, { a, b, c }) => ({
    card: newId(),
    ...seat(state, b),
    text: text(a),
    ...(c % 3 === 0 ? {} : { stance: c % 3 === 1 ? 'joins' : 'doubts' }),
  }),
  editCard: (state, { a, b }) => ({ card: card(state, a), text: text(b) }),
  withdrawCard: (state, { a }) => ({ card: card(state, a) }),
  restoreCard: (state, { a }) => ({ card: card(state, a) }),
  endorse: (state, { a, b }) => ({ card: card(state, a), on: b % 3 !== 0 }),
  answer: (state, { a, b }) => ({ answer: newId(), card: card(state, a), text: text(b) }),
  setDots: (state, { a, b }) => ({
    question: pick(state.questions.keys(), a),
    themes: [theme(state, b), theme(state, b + 1)].filter((each, index, all) => each && all.indexOf(each) === index),
  }),
  pledge: (_, { a, b }) => ({
    pledge: newId(),
    kind: pick(PLEDGE_KINDS, a),
    text: text(b),
    when: '',
    named: b % 2 === 0,
  }),
  editPledge: (state, { a, b }) => ({
    pledge: pick(state.pledges.keys(), a),
    kind: pick(PLEDGE_KINDS, b),
    text: text(b),
    when: 'mei',
    named: a % 2 === 0,
  }),
  withdrawPledge: (state, { a }) => ({ pledge: pick(state.pledges.keys(), a) }),
  createTheme: (state, { a, b }) => ({
    theme: newId(),
    table: table(state, a),
    name: text(b),
    cards: [card(state, a), card(state, b)].filter((each) => each !== undefined),
  }),
  renameTheme: (state, { a, b }) => {
    const id = theme(state, a);
    return { theme: id, was: state.themes.get(id ?? '')?.name ?? '', name: text(b) };
  },
  mergeThemes: (state, { a, b }) => ({ theme: theme(state, a), into: theme(state, b) }),
  describeTheme: (state, { a, b }) => ({ theme: theme(state, a), sentence: text(b) }),
  assignCards: (state, { a, b, c }) => ({ cards: [card(state, a)], theme: c % 4 === 0 ? null : theme(state, b) }),
  orderThemes: (state, { a }) => {
    const at = table(state, a);
    const there = [...state.themes.values()].filter((each) => each.table === at && each.mergedInto === null);
    return { table: at, themes: there.map(({ id }) => id).reverse() };
  },
  saveRecap: (state, { a, b }) => {
    const at = table(state, a);
    return { table: at, text: text(b), base: state.recaps.get(at ?? '')?.version ?? 0 };
  },
  passOn: (state, { a, b, c }) => ({ table: table(state, a), round: b % 3, text: text(c) }),
  hide: (state, { a, b }) => hidable(state, a, b),
  restore: (state, { a, b }) => hidable(state, a, b),
  go: (state, { a, b }) => {
    const { part: at, visit: stay } = state.cursor;
    const index = state.parts.findIndex(({ id }) => id === at);
    return { from: { part: at, visit: stay }, to: b % 4 === 0 ? part(state, a) : part(state, index + 1) };
  },
  pause: visit,
  resume: visit,
  addTime: (state, { a }) => ({ ...visit(state), minutes: (a % 5) - 2 }),
  setMinutes: (state, { a, b }) => ({ part: part(state, a), minutes: b % 30 }),
  undoStep: (state) => ({ step: state.steps.at(-1)?.id }),
  editPart: (state, { a, b }) => ({ part: part(state, a), skipped: b % 2 === 0, title: text(b) }),
  movePart: (state, { a, b }) => ({ part: part(state, a), before: part(state, b) }),
  editWorkshop: (_, { a }) => ({ title: text(a) }),
  editQuestion: (state, { a, b }) => ({ question: pick(state.questions.keys(), a), text: text(b) }),
  editTable: (state, { a, b }) => ({ table: table(state, a), hosts: [text(b)] }),
  makeGroups: (_, { a }) => ({ fix: a % 2 === 0 }),
  fixGroups: () => ({}),
  movePerson: (state, { a, b }) => ({ person: person(state, a), group: pick(state.groups, b)?.id }),
  swapPeople: (state, { a, b }) => ({ person: person(state, a), other: person(state, b) }),
  addPerson: (state, { a }) => ({ person: newId(), ...about(state, a) }),
  markLeft: (state, { a, b }) => ({ person: person(state, a), left: b % 2 === 0 }),
  removePerson: (state, { a, b }) => (b % 5 === 0 ? { person: person(state, a) } : undefined),
  setStage: (state, { a, b }) => {
    const id = card(state, a);
    const at = state.cards.get(id ?? '')?.table;
    const question = state.tables.get(at ?? '')?.question;
    if (b % 3 === 0 && question) return { quotes: { question, cards: [id] } };
    const pledge = pick(state.pledges.keys(), a);
    return b % 3 === 1 && pledge ? { pledge: { pledge, shown: true } } : { dark: a % 2 === 0 };
  },
  door: (_, { a }) => ({ open: a % 3 !== 0 }),
  saveSection: (state, { a }) => ({
    section: 'opening',
    text: text(a),
    base: state.sections.get('opening')?.version ?? 0,
  }),
  publish: (_, { a }) => (a % 6 === 0 ? {} : undefined),
  unpublish: () => ({}),
};

function hidable(state: WorkshopState, a: number, b: number): object {
  const kinds = { card: state.cards, answer: state.answers, pledge: state.pledges };
  const what = (['card', 'answer', 'pledge'] as const)[b % 3] ?? 'card';
  return { what, target: pick(kinds[what].keys(), a) };
}

/** The command of a move as things stand, or none when what it is about is not there. */
export function commandOf(state: WorkshopState, move: CommandMove, identity: Identity): Command | undefined {
  const fields = makers[move.type]?.(state, move, identity);
  if (!fields || Object.values(fields).includes(undefined)) return undefined;
  return { type: move.type, id: newId(), ...fields } as Command;
}

const number = fc.nat(60);
const command = (who: fc.Arbitrary<number>, types: readonly CommandType[]): fc.Arbitrary<Move> =>
  fc.record({
    kind: fc.constant('command' as const),
    who,
    type: fc.constantFrom(...types),
    a: number,
    b: number,
    c: number,
    ms: fc.constantFrom(0, 1000, 60_000, 600_000),
  });

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: command(fc.constant(0), [...HOST, ...TABLE]) },
  { weight: 12, arbitrary: command(fc.integer({ min: 1, max: 4 }), PHONE) },
  { weight: 4, arbitrary: command(fc.constant(5), TABLE) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('away' as const), who: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('back' as const), who: fc.nat(6) }) },
);

/** Everyone joins and the day begins, so that a history gets somewhere; then anything. */
const opening: Move[] = [
  { kind: 'command', who: 0, type: 'go', a: 0, b: 1, c: 0, ms: 0 },
  ...[1, 2, 3, 4].map((who) => ({
    kind: 'command' as const,
    who,
    type: 'join' as const,
    a: who,
    b: 0,
    c: 0,
    ms: 1000,
  })),
  ...Array.from({ length: 6 }, () => ({
    kind: 'command' as const,
    who: 0,
    type: 'go' as const,
    a: 0,
    b: 1,
    c: 0,
    ms: 1000,
  })),
];

export const moves: fc.Arbitrary<Move[]> = fc
  .array(move, { minLength: 20, maxLength: 80, size: 'max' })
  .map((rest) => [...opening, ...rest]);
