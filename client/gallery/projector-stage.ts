import type { HarvestRecord, IslandRecord, StageQuote, StageRecords } from '../../shared/harvest/records.ts';
import type { StagePledgeRecord } from '../../shared/pledges/records.ts';
import type { Channels } from '../session/channels.ts';
import { at, byKey } from './day.ts';

/** What the wall shows on the day of the pictures. All cards are invented. */

export function show(more: Partial<StageRecords['show']>): Channels {
  return { stage: { show: { dark: false, theme: 'light', sound: false, view: 'themes', ...more } } };
}

/** Islands of these tables. */
export function islands(records: readonly IslandRecord[]): Channels {
  return { stage: byKeyOf(records) };
}
function byKeyOf(records: readonly IslandRecord[]): Record<`island:${string}`, IslandRecord> {
  return Object.fromEntries(records.map((record) => [`island:${record.table}`, record]));
}

/** Round 2, with 12:40 to go. */
export const ROUND_2 = islands([
  {
    table: 'tafel-1',
    cards: 22,
    joins: 0,
    doubts: 0,
    rows: [
      { key: 'thema-1', name: 'Bewoners beslissen mee', cards: 9 },
      { key: 'thema-2', name: 'Korte lijnen', cards: 7 },
      { key: 'thema-3', name: 'Tijd en geld', cards: 4 },
    ],
  },
  { table: 'tafel-2', cards: 23, joins: 14, doubts: 9, rows: [] },
  {
    table: 'tafel-3',
    cards: 19,
    joins: 0,
    doubts: 0,
    rows: [
      { key: 'Kolenkitbuurt', name: 'Kolenkitbuurt', cards: 8 },
      { key: 'De Punt', name: 'De Punt', cards: 6 },
      { key: 'Osdorp', name: 'Osdorp', cards: 3 },
    ],
  },
]);

/** More cards than fit one by one: a block is five on every table. */
export const MANY = islands([
  { table: 'tafel-1', cards: 61, joins: 0, doubts: 0, rows: [] },
  { table: 'tafel-2', cards: 78, joins: 41, doubts: 37, rows: [] },
  {
    table: 'tafel-3',
    cards: 60,
    joins: 0,
    doubts: 0,
    rows: [
      { key: 'a', name: 'Ruys de Beerenbrouckbuurt', cards: 33 },
      { key: 'b', name: 'Kolenkitbuurt', cards: 12 },
    ],
  },
]);

const QUOTES: readonly StageQuote[] = [
  {
    card: 'kaart-1',
    stance: 'joins',
    starter: 'Ik doe mee, omdat…',
    place: null,
    text: 'er dingen zijn die alleen zorgaanbieders zien.',
    endorsements: 8,
  },
  {
    card: 'kaart-2',
    stance: 'doubts',
    starter: 'Ik twijfel, omdat…',
    place: null,
    text: 'we al vaker zijn begonnen en toen hoorden we niks meer.',
    endorsements: 7,
  },
];

const theme = (id: string, name: string, dots: number) => ({ id, name, sentence: '', cards: dots, dots });

const HARVEST_2: HarvestRecord = {
  question: 'vraag-2',
  tables: ['tafel-2'],
  cards: 50,
  joins: 31,
  doubts: 19,
  answeredDoubts: 14,
  themes: [
    theme('t1', 'Eerst laten zien wat het oplevert', 19),
    theme('t2', 'Kennis die de gemeente mist', 16),
    theme('t3', 'Aandacht voor mensen met wie je werkt', 12),
    theme('t4', 'Snel beginnen, klein beginnen', 10),
  ],
  places: [],
  quotes: [...QUOTES],
  givers: 27,
};

export const harvest2 = (more: Partial<HarvestRecord> = {}): Channels => ({
  stage: { 'harvest:vraag-2': { ...HARVEST_2, ...more } },
});

/** The open question: themes and sentences, no beam. */
export const harvest1: Channels = {
  stage: {
    'harvest:vraag-1': {
      ...HARVEST_2,
      question: 'vraag-1',
      tables: ['tafel-1'],
      joins: 0,
      doubts: 0,
      themes: [
        theme('a', 'Bewoners beslissen mee', 21),
        theme('b', 'Korte lijnen', 13),
        theme('c', 'Tijd en geld voor langer dan een jaar', 9),
      ],
      quotes: [
        {
          card: 'k',
          stance: null,
          starter: '',
          place: null,
          text: 'Bel me terug, ook als het nee is.',
          endorsements: 9,
        },
      ],
    },
  },
};

const CRITERIA = ['overlast', 'geldzorgen', 'weinig voorzieningen', 'veel problemen tegelijk', 'veel verhuizingen'];
const PLACES: readonly (readonly [string, readonly number[]])[] = [
  ['Kolenkitbuurt', [7, 5, 2, 4, 1]],
  ['Ruys de Beerenbrouckbuurt', [2, 3, 6, 7, 1]],
  ['De Punt', [5, 4, 3, 2, 0]],
  ['Geuzenveld Zuid', [4, 3, 2, 3, 1]],
  ['G-Buurt', [2, 2, 1, 3, 6]],
  ['Osdorp', [1, 2, 1, 2, 5]],
];

export const harvest3: Channels = {
  stage: {
    'harvest:vraag-3': {
      ...HARVEST_2,
      question: 'vraag-3',
      tables: ['tafel-3'],
      joins: 0,
      doubts: 0,
      themes: [],
      quotes: [],
      places: PLACES.map(([place, counts]) => ({
        place,
        cards: Math.max(...counts),
        criteria: CRITERIA.map((name, i) => ({ name, cards: counts[i] ?? 0 })),
      })),
    },
  },
};

const pledge = (
  id: string,
  kind: StagePledgeRecord['kind'],
  text: string,
  when: string,
  who: string,
): StagePledgeRecord => ({ id, kind, text, when, who, at: at(`15:24:${id}`) });

export const pledges: Channels = {
  stage: {
    pledges: { total: 12, byKind: { time: 4, means: 2, network: 3, knowledge: 3 } },
    ...byKey('pledge', [
      pledge(
        '30',
        'network',
        'Ik breng jullie bij de huurders van de Kolenkit.',
        'vóór 1 november',
        'woningcorporatie',
      ),
      pledge('20', 'time', 'Elke maand vier uur mee met het actieteam', 'vanaf oktober', 'Fatima Ouali, bewoner'),
      pledge('10', 'network', 'Ik vraag de winkeliers om mee te denken.', 'vóór 15 oktober', ''),
    ]),
  },
};

export const closing: Channels = {
  stage: {
    day: { people: 27, cards: 138, doubts: 19, answeredDoubts: 14, answers: 17, pledges: 12, tables: 3, rounds: 3 },
  },
};

/** 19 people are in. */
export const ARRIVED: Channels = {
  counts: {
    room: {
      people: 19,
      bySector: { bewoner: 5, zorgaanbieder: 5, woningcorporatie: 3, gemeente: 3, ondernemer: 1, professional: 2 },
    },
  },
};
