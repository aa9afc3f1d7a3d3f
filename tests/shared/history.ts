import * as fc from 'fast-check';
import type { Actor } from '../../shared/core/actors.ts';
import type { WorkshopState } from '../../shared/state.ts';
import { Day, HOST, phone, tableHost } from './build.ts';

/** A random step of a random history: numbers that pick from what there is, so that most commands make sense. */
export interface Pick {
  kind: number;
  a: number;
  b: number;
  flag: boolean;
}
export const picks = fc.array(fc.record({ kind: fc.nat(999), a: fc.nat(999), b: fc.nat(999), flag: fc.boolean() }), {
  minLength: 40,
  maxLength: 120,
});

const some = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)];

type Move = (day: Day, p: Pick, fresh: string) => void;

const people = (s: WorkshopState) => [...s.people.keys()];
const who = (day: Day, n: number): Actor => phone(some(people(day.state), n) ?? 'nobody');
const table = (day: Day, n: number) => some([...day.state.tables.keys()], n) ?? 'none';
const card = (day: Day, n: number) => some([...day.state.cards.keys()], n) ?? 'none';
const theme = (day: Day, n: number) => some([...day.state.themes.keys()], n) ?? 'none';
const pledge = (day: Day, n: number) => some([...day.state.pledges.keys()], n) ?? 'none';
const person = (day: Day, n: number) => some(people(day.state), n) ?? 'none';
const part = (day: Day, n: number) => some(day.state.parts, n)?.id ?? 'none';
const sector = (n: number) => some(['bewoner', 'gemeente', 'ondernemer'], n) ?? 'bewoner';

const MOVES: readonly Move[] = [
  (d, p, id) =>
    d.ask(
      { type: 'join', person: id, name: `N${p.a}`, organisation: '', sector: sector(p.b) },
      { role: 'participant', device: id, person: null },
    ),
  (d, p, id) =>
    d.ask(
      { type: 'join', person: id, name: `N${p.a}`, organisation: '', sector: sector(p.b) },
      { role: 'participant', device: id, person: null },
    ),
  (d, p, id) => d.ask({ type: 'addPerson', person: id, name: `Z${p.a}`, organisation: 'x', sector: sector(p.b) }),
  (d, p) => d.ask({ type: 'editSelf', name: `M${p.b}`, organisation: '', sector: sector(p.b) }, who(d, p.a)),
  (d) =>
    d.ask({
      type: 'go',
      from: { part: d.state.cursor.part, visit: d.state.cursor.visit },
      to: part(d, d.state.parts.findIndex((q) => q.id === d.state.cursor.part) + 1),
    }),
  (d, p) => d.ask({ type: 'go', from: { part: d.state.cursor.part, visit: d.state.cursor.visit }, to: part(d, p.a) }),
  (d) => d.ask({ type: 'undoStep', step: d.state.steps.at(-1)?.id ?? 'none' }),
  (d, p) =>
    d.ask(p.flag ? { type: 'pause', visit: d.state.cursor.visit } : { type: 'resume', visit: d.state.cursor.visit }),
  (d, p) => d.ask({ type: 'addTime', visit: d.state.cursor.visit, minutes: (p.a % 5) - 2 }),
  (d, p) => d.ask({ type: 'setMinutes', part: part(d, p.a), minutes: p.b % 30 }),
  (d, p) => d.ask({ type: 'makeGroups', fix: p.flag }),
  (d) => d.ask({ type: 'fixGroups' }),
  (d, p) => d.ask({ type: 'movePerson', person: person(d, p.a), group: some(d.state.groups, p.b)?.id ?? 'none' }),
  (d, p) => d.ask({ type: 'swapPeople', person: person(d, p.a), other: person(d, p.b) }),
  (d, p) => d.ask({ type: 'markLeft', person: person(d, p.a), left: p.flag }),
  (d, p) => p.b % 4 === 0 && d.ask({ type: 'removePerson', person: person(d, p.a) }),
  (d, p) => d.ask({ type: 'sit', visit: d.state.cursor.visit }, who(d, p.a)),
  ...[0, 1, 2, 3].map((): Move => (d, p, id) => {
    const at = [...(d.state.people.get(person(d, p.a))?.seats ?? [])];
    const [partId = 'none', tableId = 'none'] = (some(at, p.b) ?? '').split('/');
    const stance = p.flag ? ('joins' as const) : ('doubts' as const);
    d.ask(
      {
        type: 'writeCard',
        card: id,
        part: partId,
        table: tableId,
        text: `woorden ${p.a}`,
        stance,
        place: some(['Osdorp', 'De Punt', 'Elders'], p.b) ?? '',
        criteria: ['overlast'],
      },
      who(d, p.a),
    );
  }),
  (d, p, id) =>
    d.ask(
      { type: 'writeCard', card: id, part: part(d, p.a), table: table(d, p.b), text: 'van tafel' },
      tableHost(table(d, p.b)),
    ),
  (d, p) => d.ask({ type: 'editCard', card: card(d, p.b), text: `anders ${p.a}` }, who(d, p.a)),
  (d, p) => d.ask({ type: p.flag ? 'withdrawCard' : 'restoreCard', card: card(d, p.b) }, who(d, p.a)),
  (d, p) => d.ask({ type: 'endorse', card: card(d, p.b), on: p.flag }, who(d, p.a)),
  (d, p, id) =>
    d.ask({ type: 'answer', answer: id, card: card(d, p.b), text: 'antwoord' }, p.flag ? who(d, p.a) : HOST),
  (d, p) => d.ask({ type: p.flag ? 'hide' : 'restore', what: 'card', target: card(d, p.a) }),
  (d, p) =>
    d.ask({
      type: p.flag ? 'hide' : 'restore',
      what: 'answer',
      target: some([...d.state.answers.keys()], p.a) ?? 'none',
    }),
  (d, p) => d.ask({ type: p.flag ? 'hide' : 'restore', what: 'pledge', target: pledge(d, p.a) }),
  (d, p, id) => d.ask({ type: 'createTheme', theme: id, table: table(d, p.a), name: `Thema ${p.b}`, cards: [] }),
  (d, p) => d.ask({ type: 'assignCards', cards: [card(d, p.a)], theme: p.flag ? theme(d, p.b) : null }),
  (d, p) => d.ask({ type: 'assignCards', cards: [card(d, p.a)], theme: theme(d, p.b) }),
  (d, p) =>
    d.ask({
      type: 'renameTheme',
      theme: theme(d, p.a),
      was: d.state.themes.get(theme(d, p.a))?.name ?? '',
      name: `Nieuw ${p.b}`,
    }),
  (d, p) => d.ask({ type: 'describeTheme', theme: theme(d, p.a), sentence: `Zin ${p.b}` }),
  (d, p) => d.ask({ type: 'mergeThemes', theme: theme(d, p.a), into: theme(d, p.b) }),
  (d, p) =>
    d.ask({
      type: 'orderThemes',
      table: table(d, p.a),
      themes: [...d.state.themes.values()]
        .filter((t) => t.table === table(d, p.a))
        .map((t) => t.id)
        .reverse(),
    }),
  (d, p) =>
    d.ask({
      type: 'saveRecap',
      table: table(d, p.a),
      text: `terugblik ${p.b}`,
      base: d.state.recaps.get(table(d, p.a))?.version ?? 0,
    }),
  (d, p) => d.ask({ type: 'passOn', table: table(d, p.a), round: p.b % 3, text: 'mee' }),
  (d, p) => {
    const question = some([...d.state.questions.keys()], p.b) ?? 'none';
    const themes = [...d.state.themes.values()].filter((t) => d.state.tables.get(t.table)?.question === question);
    d.ask({ type: 'setDots', question, themes: themes.slice(p.a % 3, (p.a % 3) + 3).map((t) => t.id) }, who(d, p.a));
  },
  (d, p, id) =>
    d.ask({ type: 'pledge', pledge: id, kind: 'time', text: 'ik help', when: '', named: p.flag }, who(d, p.a)),
  (d, p) =>
    d.ask(
      { type: 'editPledge', pledge: pledge(d, p.b), kind: 'means', text: 'anders', when: 'mei', named: p.flag },
      who(d, p.a),
    ),
  (d, p) => d.ask({ type: 'withdrawPledge', pledge: pledge(d, p.b) }, who(d, p.a)),
  (d, p) => d.ask({ type: 'setStage', pledge: { pledge: pledge(d, p.a), shown: p.flag } }),
  (d, p) => d.ask({ type: 'setStage', dark: p.flag, theme: 'dark' }),
  (d, p) => {
    const question = d.state.tables.get(d.state.cards.get(card(d, p.a))?.table ?? '')?.question ?? 'none';
    d.ask({ type: 'setStage', quotes: { question, cards: [card(d, p.a)] } });
  },
  (d, _p, id) =>
    d.ask({
      type: 'addPart',
      part: id,
      kind: 'break',
      before: null,
      title: '',
      speaker: '',
      minutes: 5,
      round: null,
      question: null,
      autoAdvance: false,
    }),
  (d, p) => d.ask({ type: 'editPart', part: part(d, p.a), skipped: p.flag }),
  (d, p) => d.ask({ type: 'editPart', part: part(d, p.a), question: some([...d.state.questions.keys()], p.b) ?? null }),
  (d, p) => d.ask({ type: 'movePart', part: part(d, p.a), before: part(d, p.b) }),
  (d, p) => d.ask({ type: 'removePart', part: part(d, p.a) }),
  (d, p) =>
    d.ask({
      type: 'editQuestion',
      question: some([...d.state.questions.keys()], p.a) ?? 'none',
      title: `Titel ${p.b}`,
      places: p.flag ? ['Osdorp'] : ['De Punt'],
    }),
  (d, p) => d.ask({ type: 'editTable', table: table(d, p.a), hosts: [`Host ${p.b}`] }),
  (d, _p, id) => d.ask({ type: 'addTable', table: id, question: `q${id}` }),
  (d, p) => d.ask({ type: 'removeTable', table: table(d, p.a) }),
  (d, p) => d.ask({ type: 'editWorkshop', title: `Dag ${p.a}` }),
  (d, p) => d.ask({ type: 'door', open: p.a % 5 !== 0 }),
  (d, p) =>
    d.ask({
      type: 'saveSection',
      section: 'opening',
      text: p.flag ? 'eigen tekst' : null,
      base: d.state.sections.get('opening')?.version ?? 0,
    }),
  (d, p) => p.a % 6 === 0 && d.ask({ type: 'publish' }),
  (d) => d.ask({ type: 'unpublish' }),
];

/** Plays one random step; many are refused, as in life. */
export function play(day: Day, pick: Pick, index: number): void {
  day.now += (pick.b % 90) * 1000;
  some(MOVES, pick.kind)?.(day, pick, `x${index}`);
}

/** Opens a day with six people, so that random steps have something to work on. */
export function opened(touch?: ConstructorParameters<typeof Day>[1]): Day {
  const day = new Day('leernetwerk', touch);
  day.open(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  return day.go('ronde-1');
}
