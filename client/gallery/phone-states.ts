/** States of the phone that no picture of the day shows. */
import { at, byKey } from './day.ts';
import { profile } from './day-people.ts';
import { card, DOUBTS, FATIMA_2, JOINS, LONG, own, phone, round2, TABLE_2, writing } from './phone-parts.ts';
import { HARVEST_2 } from './phone-after.ts';
import type { GalleryState } from './types.ts';

const arrival = { at: '13:05', part: 'inloop' } as const;
const blank = { day: arrival, me: null, blank: true } as const;

export const states: readonly GalleryState[] = [
  phone('phone-connecting', { ...blank, connection: { state: 'connecting' } }),
  phone('phone-no-websocket', { ...blank, connection: { state: 'offline', since: at('13:04') } }),
  phone('phone-gone', { ...blank, connection: { state: 'refused', code: 'gone' } }),
  phone('phone-not-open', { ...blank, connection: { state: 'refused', code: 'not-open' } }),
  phone('phone-removed', { ...blank, connection: { state: 'refused', code: 'removed' } }),
  phone('phone-reload', { ...blank, connection: { state: 'refused', code: 'reload' } }),
  phone('phone-door-closed', { day: { ...arrival, workshop: { doorOpen: false } }, me: null }),
  phone('phone-left', { day: { at: '14:22', part: 'ronde-2' }, me: { ...profile('Fatima'), left: true } }),
  phone('phone-join-empty', { day: arrival, me: null }),
  phone('phone-waiting-no-group', { day: arrival, me: profile('Fatima', false) }),
  phone('phone-no-table', { day: { at: '14:22', part: 'ronde-2' }, me: profile('Fatima', false) }),
  phone('phone-break', {
    day: { at: '14:40', part: 'ronde-3', left: '12:30' },
    channels: [
      {
        programme: {
          'part:ronde-3': {
            id: 'ronde-3',
            kind: 'break',
            title: '',
            speaker: '',
            minutes: 15,
            plannedMinutes: 0,
            round: null,
            question: null,
            skipped: false,
            autoAdvance: false,
            startedAt: at('14:37'),
            endedAt: null,
          },
        },
      },
    ],
  }),
  phone('phone-over', round2('-1:20', { drafts: [writing(LONG, DOUBTS)] })),
  phone('phone-behind', round2('10:22', { connection: { state: 'behind' }, drafts: [writing(LONG, JOINS)] })),
  phone('phone-memory', round2('10:22', { durable: false })),
  phone('phone-near-limit', round2('10:22', { drafts: [writing(`${LONG} `.repeat(5).trim(), JOINS)] })),
  phone(
    'phone-edit',
    round2('10:22', {
      drafts: [
        { at: 'edit:eigen-1', part: 'ronde-2', table: 'tafel-2', text: 'ik mijn buren goed ken.', extra: { ...JOINS } },
      ],
    }),
    { scroll: 300 },
  ),
  phone(
    'phone-kept',
    round2('10:22', {
      own: {
        'card:eigen-2': { ...FATIMA_2, id: 'eigen-2', text: 'ik het zo wil.', withdrawn: true },
        'card:eigen-3': { ...FATIMA_2, id: 'eigen-3', text: 'dit niemand ziet.', hidden: true },
      },
      drafts: [writing('Een vast gezicht in de buurt, dat niet elk jaar', { kept: true }, 1)],
    }),
    { scroll: 300 },
  ),
  phone(
    'phone-themes',
    round2('9:05', {
      channels: [
        {
          'table:tafel-2': {
            'relay:0': { round: 0, group: 'groep-b', text: 'Kijk vooral naar wat bewoners er zelf van merken.' },
            ...byKey('theme', [
              {
                id: 't1',
                table: 'tafel-2',
                name: 'Eerst laten zien wat het oplevert',
                sentence: 'Zonder resultaat haken mensen af.',
                order: 0,
                cards: 4,
              },
              { id: 't2', table: 'tafel-2', name: 'Kennis die de gemeente mist', sentence: '', order: 1, cards: 6 },
            ]),
          },
        },
      ],
    }),
    { scroll: 500 },
  ),
  phone('phone-places-other', {
    day: { at: '14:40:40', part: 'ronde-3', left: '15:20' },
    channels: [
      {
        'table:tafel-3': byKey('card', [
          card('p1', 'Er is weinig te doen.', { table: 'tafel-3', place: 'Osdorp', criteria: ['overlast'] }),
        ]),
      },
    ],
    own: {
      'card:p2': own('p2', '', { table: 'tafel-3', part: 'ronde-3', place: 'De Punt', criteria: ['geldzorgen'] }),
    },
    drafts: [writing('', { place: 'Slotermeer', other: true, criteria: [] }, 3)],
  }),
  phone('phone-hold', {
    day: { at: '14:32', part: 'ronde-2', left: '2:10' },
    me: { ...profile('Wouter'), name: 'Samira Aziz' },
    own: { seated: { visit: null } },
  }),
  phone('phone-wissel-sat', { day: { at: '14:12:20', part: 'wissel-2' } }),
  phone('phone-doubt-gone', round2('7:48', { open: 'weg', channels: [TABLE_2] })),
  phone('phone-harvest-full', {
    day: { at: '15:06', part: 'oogst-2' },
    own: { 'dots:vraag-2': { question: 'vraag-2', themes: ['t1', 't2', 't4'] } },
    channels: [{ stage: { 'harvest:vraag-2': HARVEST_2 } }],
  }),
  phone('phone-pledged', {
    day: { at: '15:21', part: 'toezeggingen' },
    own: {
      'pledge:p1': {
        id: 'p1',
        kind: 'time',
        text: 'Elke maand vier uur mee met het actieteam',
        when: 'vanaf oktober',
        named: true,
        withdrawn: false,
        at: at('15:21'),
      },
    },
  }),
  phone('phone-closing-soon', { day: { at: '15:29', part: 'afsluiting' } }),
  phone('phone-published', {
    day: { at: '15:40', part: 'afsluiting', workshop: { lifecycle: 'published', publishedAt: at('15:35') } },
    me: null,
  }),
  phone('phone-rehearsal', {
    ...round2('12:40'),
    day: { at: '14:21:20', part: 'ronde-2', left: '12:40', workshop: { rehearsal: true, rate: 6 } },
  }),
];
