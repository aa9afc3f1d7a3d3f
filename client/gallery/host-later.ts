import type { HarvestRecord, StageQuote } from '../../shared/harvest/records.ts';
import type { HostPledgeRecord } from '../../shared/pledges/records.ts';
import type { Channels } from '../session/channels.ts';
import { at, byKey } from './day.ts';
import type { DayOptions } from './day.ts';
import { lyingAt } from './host-cards.ts';
import { hostChannel, people, present, state, step } from './host-day.ts';
import type { HostState } from './host-day.ts';
import type { GalleryState } from './types.ts';

const THEMES = [
  ['Korte lijnen in één netwerk', 16, 12],
  ['Bewoners doen mee in elke fase', 14, 11],
  ['Iedereen legt tijd en middelen in', 12, 9],
  ['Een projectleider die het proces kent', 10, 7],
  ['Een actieteam dat blijft', 7, 5],
  ['Een concreet plan', 4, 2],
] as const;

const record = (quotes: StageQuote[], themes: HarvestRecord['themes']): HarvestRecord => ({
  question: 'vraag-1',
  tables: ['tafel-1'],
  cards: 46,
  joins: 0,
  doubts: 0,
  answeredDoubts: 0,
  themes,
  places: [],
  quotes,
  givers: 21,
});
const themes = THEMES.map(([name, dots, cards], i) => ({ id: `thema-${String(i)}`, name, sentence: '', dots, cards }));
const lying = lyingAt({ table: 1, round: 2, group: 'b', last: at('14:54'), cards: 46, first: 2 });
const host = hostChannel({ step: step('go', 'oogst-1', '14:56') });

/** The harvest of table 1. */
export const harvest: Omit<HostState, 'name'> = {
  day: { at: '14:59:19', part: 'oogst-1' },
  channels: [lying, host, { stage: { 'harvest:vraag-1': record([], themes) } }],
};

const pledge = (id: number, more: Partial<HostPledgeRecord>): HostPledgeRecord => ({
  id: `toezegging-${String(id)}`,
  kind: 'time',
  text: '',
  when: '',
  who: '',
  named: false,
  shown: false,
  hidden: false,
  at: at('15:22') + id * 20_000,
  ...more,
});
const pledges: readonly HostPledgeRecord[] = [
  pledge(1, {
    kind: 'network',
    text: 'Ik breng de huisartsen van De Punt mee.',
    when: 'vóór 15 oktober',
    who: 'Ingrid Postma',
    named: true,
    shown: true,
  }),
  pledge(2, { text: 'Elke week een middag in het buurthuis.', when: 'vanaf november', who: 'zorgaanbieder' }),
  pledge(3, {
    kind: 'means',
    text: 'Een ruimte met koffie, zo vaak als nodig.',
    when: 'nu al',
    who: 'woningcorporatie',
    shown: true,
  }),
  pledge(4, { kind: 'knowledge', text: 'Ik vertel hoe wij het in Osdorp deden.', who: '' }),
  pledge(5, { text: 'Kom maar eens zelf langs, lui volk.', who: '', hidden: true }),
];
const keyed = byKey('pledge', pledges);

/** States without a mock: what comes after the rounds, sheets that stand open, and a page that has nothing yet. */
export function lateStates(now: readonly Channels[], round: DayOptions): readonly GalleryState[] {
  return [
    state({
      name: 'host-empty',
      day: { at: '12:42', part: null, people: 0, workshop: { title: '', doorOpen: false } },
      channels: [
        hostChannel({ fixed: false, proposed: false, people: [] }),
        { programme: { order: { parts: [], tables: [], groups: [] } } },
      ],
      presence: present(null, { live: [], screens: 0, tableHosts: [] }),
    }),
    state({
      name: 'host-arrival',
      day: { at: '13:06', part: 'inloop', onPlan: true, groupsFixed: false, people: 18 },
      channels: [
        hostChannel({
          step: step('go', 'inloop', '13:00'),
          fixed: false,
          proposed: false,
          people: people.slice(0, 18),
        }),
      ],
      presence: present(null, { live: people.slice(0, 18).map((each) => each.id), tableHosts: ['tafel-1', 'tafel-2'] }),
    }),
    state({
      name: 'host-no-groups',
      day: { at: '13:06', part: 'inloop', onPlan: true, groupsFixed: false },
      channels: [hostChannel({ step: step('go', 'inloop', '13:00'), fixed: false, proposed: false })],
      opening: { view: 'people' },
    }),
    state({ name: 'host-people', day: round, channels: now, opening: { view: 'people' } }),
    state({
      name: 'host-harvest-unsorted',
      day: { at: '14:59:19', part: 'oogst-1' },
      channels: [lying, host, { stage: { 'harvest:vraag-1': record([], []) } }],
    }),
    state({
      name: 'host-pledges',
      day: { at: '15:24', part: 'toezeggingen' },
      channels: [hostChannel({ step: step('go', 'toezeggingen', '15:20') }), { host: keyed }],
    }),
    state({
      name: 'host-closing',
      day: { at: '15:29', part: 'afsluiting' },
      channels: [
        hostChannel({ step: step('go', 'afsluiting', '15:28') }),
        {
          stage: {
            day: {
              people: 27,
              cards: 129,
              doubts: 24,
              answeredDoubts: 17,
              answers: 22,
              pledges: 19,
              tables: 3,
              rounds: 3,
            },
          },
        },
      ],
    }),
    state({ name: 'host-links', day: round, channels: now, opening: { sheet: { kind: 'links' } } }),
    state({ name: 'host-stage', day: round, channels: now, opening: { sheet: { kind: 'stage' } } }),
    state({ name: 'host-programme', day: round, channels: now, opening: { sheet: { kind: 'programme' } } }),
    state({ name: 'host-part', day: round, channels: now, opening: { sheet: { kind: 'part', part: 'oogst-1' } } }),
    state({ name: 'host-questions', day: round, channels: now, opening: { sheet: { kind: 'questions' } } }),
    state({ name: 'host-delete', day: round, channels: now, opening: { sheet: { kind: 'workshop' }, deleting: true } }),
    state({ name: 'host-gone', day: round, channels: now, connection: { state: 'refused', code: 'gone' } }),
    state({ name: 'host-narrow', day: round, channels: now, size: { width: 960, height: 900 } }),
    state({ name: 'host-phone-320', day: round, channels: now, size: { width: 320, height: 700 } }),
    state({ name: 'host-phone-people', day: round, channels: now, opening: { view: 'people' } }),
    state({ name: 'host-phone-harvest', ...harvest }),
    state({ name: 'host-phone-cards', day: round, channels: now, opening: { sheet: { kind: 'cards', show: 'all' } } }),
    state({
      name: 'host-phone-arrival',
      day: { at: '13:06', part: 'inloop', onPlan: true, groupsFixed: false, people: 18 },
      channels: [
        hostChannel({
          step: step('go', 'inloop', '13:00'),
          fixed: false,
          proposed: false,
          people: people.slice(0, 18),
        }),
      ],
    }),
    state({
      name: 'host-phone-prepare',
      day: { at: '12:42', part: null, people: 0, workshop: { doorOpen: false } },
      channels: [hostChannel({ fixed: false, proposed: false, people: [] })],
      presence: present(null, { live: [], screens: 0, tableHosts: ['tafel-1', 'tafel-2'] }),
    }),
  ];
}
