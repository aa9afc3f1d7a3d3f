import type { Channels } from '../session/channels.ts';
import { at } from './day.ts';
import type { DayOptions } from './day.ts';
import { SECTORS } from './day-programme.ts';
import { lyingAt, recaps, themesAt } from './host-cards.ts';
import { hostChannel, people, present, state, step } from './host-day.ts';
import { moderated } from './host-moderated.ts';
import { harvest, lateStates } from './host-later.ts';
import type { GalleryState } from './types.ts';

const round: DayOptions = { at: '14:22:18', part: 'ronde-2' };
const all = { kind: 'all' } as const;
const almost = { kind: 'almost' } as const;
const six = { kind: 'some', wrote: 6, of: 9 } as const;
const cards = lyingAt(
  { table: 1, round: 1, group: 'c', last: at('14:19:20'), cards: 14 },
  { table: 2, round: 1, group: 'a', last: at('14:20:10'), joins: 11, doubts: 7, unanswered: 3 },
  { table: 3, round: 1, group: 'b', last: at('14:19:10'), cards: 9 },
);
const seen = hostChannel({
  step: step('go', 'ronde-2', '14:14'),
  wrote: { 'tafel-1': ['groep-c', almost], 'tafel-2': ['groep-a', all], 'tafel-3': ['groep-b', six] },
});
const now: readonly Channels[] = [cards, seen];
const late = (fifteen: 'busy' | 'ready'): readonly Channels[] => {
  const over = fifteen === 'ready';
  return [
    lyingAt(
      { table: 1, round: 1, group: 'c', last: at('14:31:30'), cards: over ? 21 : 19, first: 1 },
      { table: 2, round: 1, group: 'a', last: at('14:31:40'), joins: 14, doubts: over ? 10 : 9, joinsFirst: !over },
      { table: 3, round: 1, group: 'b', last: at('14:31:10'), cards: over ? 17 : 15, first: 1 },
    ),
    recaps(1, at('14:31'), 1, 2, ...(over ? [3] : [])),
    hostChannel({
      step: step('go', 'ronde-2', '14:14'),
      wrote: { 'tafel-1': ['groep-c', all], 'tafel-2': ['groep-a', all], 'tafel-3': ['groep-b', over ? all : almost] },
    }),
  ];
};
const paused: Channels = {
  programme: {
    cursor: {
      part: 'ronde-2',
      visit: 8,
      timer: {
        state: 'paused',
        startedAt: at('14:14'),
        pausedAt: at('14:22:18'),
        remainingMs: at('14:34') - at('14:22:18'),
      },
      planStart: at('13:00'),
    },
  },
};
// As the table of groups names them.
const order = ['zorgaanbieder', 'woningcorporatie', 'gemeente', 'bewoner', 'ondernemer', 'professional', 'anders'];
const sectors = order.flatMap((id) => SECTORS.find((sector) => sector.id === id) ?? []);
const walking = ['riet-schouten', 'marieke-de-boer', 'henk-visser', 'tessa-mulder'];
const allHere = present(null);

export const states: readonly GalleryState[] = [
  state({
    name: 'host-prepare',
    day: { at: '12:42', part: null, people: 0, workshop: { place: 'Amsterdam', doorOpen: false } },
    channels: [hostChannel({ fixed: false, proposed: false, people: [] })],
    presence: present(null, { live: [], screens: 0, tableHosts: ['tafel-1', 'tafel-2'] }),
  }),
  state({
    name: 'host-groups',
    day: { at: '13:14', part: 'inloop', onPlan: true, groupsFixed: false, workshop: { sectors } },
    channels: [hostChannel({ fixed: false })],
    presence: allHere,
    opening: { view: 'people', person: 'els-van-dam' },
  }),
  state({ name: 'host-run-round', day: round, channels: now }),
  state({ name: 'host-run-round-dark', day: round, channels: now, theme: 'dark' }),
  state({ name: 'host-run-early', day: round, channels: now, opening: { asking: true } }),
  state({ name: 'host-run-warning', day: { at: '14:32:22', part: 'ronde-2' }, channels: late('busy') }),
  state({ name: 'host-run-overtime', day: { at: '14:36:17', part: 'ronde-2' }, channels: late('ready') }),
  state({
    name: 'host-run-paused',
    day: { at: '14:25:18', part: 'ronde-2' },
    channels: [
      cards,
      hostChannel({
        step: step('pause', 'ronde-2', '14:22'),
        wrote: { 'tafel-1': ['groep-c', almost], 'tafel-2': ['groep-a', all], 'tafel-3': ['groep-b', six] },
      }),
      paused,
    ],
    presence: present('14:19'),
  }),
  state({
    name: 'host-run-move',
    day: { at: '14:34:56', part: 'wissel-3', seated: { 'groep-a': 6, 'groep-b': 9, 'groep-c': 7 } },
    channels: [
      lyingAt(
        { table: 1, round: 1, group: 'c', last: at('14:33'), cards: 35 },
        { table: 2, round: 1, group: 'a', last: at('14:33'), joins: 21, doubts: 15 },
        { table: 3, round: 1, group: 'b', last: at('14:33'), cards: 29 },
      ),
      themesAt(1, ['Korte lijnen', 'Bewoners doen mee', 'Tijd en middelen', 'Projectleider', 'Actieteam', 'Plan']),
      themesAt(2, ['Ervaring', 'Buurt', 'Uitkomst', 'Uren']),
      hostChannel({
        step: step('go', 'wissel-3', '14:34'),
        people: people.map((each) =>
          each.id === 'dennis-groen' ? each : { ...each, seatedVisit: walking.includes(each.id) ? null : 9 },
        ),
      }),
      { counts: { 'group:groep-c': { size: 8, seated: 7 } } },
    ],
    presence: present('14:16'),
  }),
  state({ name: 'host-run-part', day: round, channels: now, opening: { part: 'ronde-3' } }),
  state({
    name: 'host-run-journal',
    day: round,
    channels: now,
    presence: present('14:16', { notSavingSince: at('14:21') }),
  }),
  state({ name: 'host-harvest', ...harvest }),
  state({
    name: 'host-moderation',
    day: round,
    channels: [...now, moderated],
    opening: { sheet: { kind: 'cards', show: 'all' }, card: 'kaartje-jansen' },
  }),
  state({ name: 'host-shortcuts', day: round, channels: now, opening: { sheet: { kind: 'keys' } } }),
  state({ name: 'host-phone-round', day: round, channels: now }),
  state({
    name: 'host-offline',
    day: round,
    channels: now,
    connection: { state: 'offline', since: at('14:21') },
  }),
  ...lateStates(now, round),
];
