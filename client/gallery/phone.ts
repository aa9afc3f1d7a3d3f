/** The phone as in the pictures of the day. */
import type { Part } from '../../shared/programme/model.ts';
import type { Channels } from '../session/channels.ts';
import { at, byKey } from './day.ts';
import { profile } from './day-people.ts';
import { PARTS } from './day-programme.ts';
import { card, DOUBTS, JOINS, LONG, own, phone, round2, TABLE_2, waiting, writing } from './phone-parts.ts';
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
];
