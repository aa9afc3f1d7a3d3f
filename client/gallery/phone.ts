/** The phone as in the pictures of the day. */
import type { Part } from '../../shared/programme/model.ts';
import type { HarvestRecord } from '../../shared/harvest/records.ts';
import type { Channels } from '../session/channels.ts';
import { at, byKey } from './day.ts';
import { profile } from './day-people.ts';
import { PARTS } from './day-programme.ts';
import {
  answer,
  card,
  DOUBTS,
  FATIMA_2,
  JOINS,
  LONG,
  own,
  phone,
  round2,
  TABLE_2,
  waiting,
  writing,
} from './phone-parts.ts';
import type { GalleryState } from './types.ts';

/** The titles that speakers gave, for the pictures in which someone speaks. */
function titled(id: string, title: string): Part {
  const found = PARTS.find((part) => part.id === id);
  if (!found) throw new Error(`no part ${id}`);
  const { planned, began, ...part } = found;
  return { ...part, title, startedAt: planned === began ? null : at(began), endedAt: null };
}
const TITLES: Channels = {
  programme: byKey('part', [
    titled('andy', 'Wat een zorgaanbieder in de buurt ziet'),
    titled('arina', 'Welke buurten vragen aandacht?'),
  ]),
};

const doubting = writing(LONG, DOUBTS);
const theme = (id: string, name: string, cards: number) => ({ id, name, sentence: '', cards, dots: 0 });
export const HARVEST_2: HarvestRecord = {
  question: 'vraag-2',
  tables: ['tafel-2'],
  cards: 50,
  joins: 29,
  doubts: 21,
  answeredDoubts: 6,
  themes: [
    theme('t1', 'Eerst laten zien wat het oplevert', 12),
    theme('t2', 'Kennis die de gemeente mist', 15),
    theme('t3', 'Aandacht voor mensen met wie je werkt', 14),
    theme('t4', 'Snel beginnen, klein beginnen', 9),
  ],
  places: [],
  quotes: [],
  givers: 11,
};
const atHarvest = { at: '15:06', part: 'oogst-2' } as const;
const atPledges = { at: '15:21', part: 'toezeggingen' } as const;
const SAMIRA = { ...profile('Wouter'), id: 'samira', name: 'Samira Aziz' };

export const states: readonly GalleryState[] = [
  phone('phone-join', {
    day: { at: '13:05', part: 'inloop' },
    me: null,
    drafts: [{ at: 'join', part: null, table: null, text: 'Fatima Ouali', extra: { sector: 'bewoner' } }],
  }),
  phone('phone-waiting', { day: { at: '13:05', part: 'inloop', groupsFixed: true, onPlan: true } }),
  phone('phone-plenary', {
    day: { at: '13:32:45', part: 'andy', left: '8:15', groupsFixed: true },
    channels: [TITLES],
  }),
  phone('phone-open', {
    day: { at: '13:52:36', part: 'ronde-1', left: '19:24' },
    channels: [{ 'table:tafel-1': {} }],
  }),
  phone('phone-round', round2('12:40', { drafts: [doubting] })),
  phone('phone-round-cards', round2('9:05', { drafts: [writing('', DOUBTS)] }), { scroll: 640 }),
  phone('phone-round-dark', round2('12:40', { drafts: [doubting] }), { theme: 'dark' }),
  phone('phone-round-320-200', round2('12:40', { drafts: [writing('het lang duurt voor er iets gebeurt', DOUBTS)] }), {
    rootFontSize: '200%',
  }),
  phone('phone-places', {
    day: { at: '14:40:40', part: 'ronde-3', left: '15:20' },
    channels: [{ 'table:tafel-3': {} }],
    drafts: [
      writing(
        'De winkels op het plein staan leeg.',
        { place: 'De Punt', criteria: ['overlast', 'weinig voorzieningen'] },
        3,
      ),
    ],
  }),
  phone(
    'phone-doubt',
    round2('7:48', {
      open: 'kaart-2',
      own: { endorsed: { cards: ['kaart-1', 'kaart-2'] } },
      channels: [
        {
          'table:tafel-2': {
            'card:kaart-2': card('kaart-2', 'we al vaker zijn begonnen en dan stopten.', {
              ...DOUBTS,
              endorsements: 6,
            }),
          },
        },
      ],
      drafts: [
        {
          at: 'answer:kaart-2',
          part: 'ronde-2',
          table: 'tafel-2',
          text: 'Laat iedereen zien wat de uitkomst moet zijn, nog voor we',
          extra: {},
        },
      ],
    }),
  ),
  phone(
    'phone-warning',
    round2('1:58', { drafts: [writing('klanten dan echt bij de buurt gaan', JOINS)], focus: '.words' }),
  ),
  phone('phone-paused', {
    ...round2('12:40', { drafts: [doubting] }),
    day: { at: '14:21:20', part: 'ronde-2', left: '12:40', paused: true },
  }),
  phone(
    'phone-offline',
    round2('10:22', {
      connection: { state: 'offline', since: at('14:22') },
      drafts: [writing('', JOINS)],
      outbox: [
        waiting('eigen-2', 'ik graag zie wat er morgen anders is.', 'joins'),
        waiting('eigen-3', 'het lang duurt voor er iets gebeurt in mijn straat.', 'doubts'),
      ],
    }),
  ),
  phone('phone-wissel', {
    day: { at: '14:12:20', part: 'wissel-2' },
    own: { seated: { visit: null }, 'card:k1': own('k1', 'Een vast gezicht in de buurt.', { table: 'tafel-1' }) },
  }),
  phone('phone-late', {
    day: { at: '14:22:40', part: 'ronde-2', left: '11:20' },
    me: SAMIRA,
    own: { seated: { visit: null } },
  }),
  phone('phone-refused', {
    day: { at: '14:00:54', part: 'ronde-1', left: '11:06' },
    me: profile('Cor'),
    channels: [{ 'table:tafel-2': {} }],
    outbox: [
      {
        state: 'refused',
        at: at('14:00'),
        refusal: { code: 'not-allowed' },
        command: {
          type: 'writeCard',
          id: 'c1',
          card: 'k1',
          part: 'ronde-1',
          table: 'tafel-2',
          stance: 'doubts',
          text: 'die club van vorige keer er weer zit.',
        },
      },
    ],
  }),
  phone('phone-draft-moved', {
    day: { at: '14:14:29', part: 'ronde-2', left: '19:31' },
    channels: [TABLE_2],
    drafts: [writing('Een vast gezicht in de buurt, dat niet elk jaar', {}, 1)],
  }),
  phone('phone-replaced', {
    day: { at: '14:22', part: 'ronde-2' },
    connection: { state: 'replaced' },
    drafts: [writing('het lang duurt voor er iets gebeurt in', DOUBTS)],
  }),
  phone('phone-wrong-code', {
    day: { at: '13:05', part: 'inloop' },
    me: null,
    blank: true,
    code: '7KO4MX',
    connection: { state: 'refused', code: 'unknown-workshop' },
  }),
  phone('phone-harvest', {
    day: atHarvest,
    own: { 'dots:vraag-2': { question: 'vraag-2', themes: ['t1', 't2'] } },
    channels: [{ stage: { 'harvest:vraag-2': HARVEST_2 } }],
  }),
  phone('phone-harvest-unsorted', {
    day: atHarvest,
    own: { endorsed: { cards: ['u1', 'u4'] } },
    channels: [
      {
        stage: { 'harvest:vraag-2': { ...HARVEST_2, themes: [] } },
        'table:tafel-2': {
          ...byKey('card', [
            card('u1', 'er dingen zijn die alleen zorgaanbieders zien.', {
              ...JOINS,
              endorsements: 8,
              at: at('13:54'),
            }),
            card('u2', 'we al vaker zijn begonnen en toen hoorden we niks meer.', {
              ...DOUBTS,
              endorsements: 7,
              at: at('13:55'),
            }),
            card('u3', 'ik dan aandacht heb voor de mensen met wie ik werk.', {
              ...JOINS,
              endorsements: 6,
              at: at('13:56'),
            }),
            card('u4', 'onduidelijk is wat het moet opleveren.', { ...DOUBTS, endorsements: 6, at: at('13:57') }),
            card('u5', 'onze klanten er dan echt bij horen.', { ...JOINS, endorsements: 5, at: at('13:58') }),
            FATIMA_2,
          ]),
          ...byKey('answer', [answer('a1', 'u2', 'Begin klein.'), answer('a2', 'u2', 'Zet namen op papier.')]),
        },
      },
    ],
  }),
  phone('phone-pledge', {
    day: atPledges,
    drafts: [
      {
        at: 'pledge',
        part: null,
        table: null,
        text: 'Elke maand vier uur mee met het actieteam',
        extra: { kind: 'time', when: 'vanaf oktober', named: true },
      },
    ],
  }),
  phone('phone-closing', {
    day: {
      at: '15:30',
      part: 'afsluiting',
      workshop: { lifecycle: 'published', publishedAt: at('15:30') },
    },
    own: {
      ...byKey('card', [
        own('c1', 'Een vast gezicht in de buurt, dat niet elk jaar wisselt.', { table: 'tafel-1', at: at('14:00') }),
        { ...FATIMA_2, at: at('14:17') },
        own('c3', `${LONG}.`, { ...DOUBTS, at: at('14:20') }),
        own('c4', 'de winkels op het plein staan leeg.', { table: 'tafel-3', place: 'De Punt', at: at('14:40') }),
      ]),
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
];
