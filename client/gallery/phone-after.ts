/** The phone after the rounds: harvest, pledges, closing. */
import type { HarvestRecord } from '../../shared/harvest/records.ts';
import { at, byKey } from './day.ts';
import { answer, card, DOUBTS, FATIMA_2, JOINS, LONG, own, phone } from './phone-parts.ts';
import type { GalleryState } from './types.ts';

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

export const states: readonly GalleryState[] = [
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
