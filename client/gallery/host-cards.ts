import type { AnswerRecord, CardRecord, ThemeRecord } from '../../shared/cards/records.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Channels } from '../session/channels.ts';
import { byKey } from './day.ts';

/** Cards as they were written on the day; the newest stand first. */
const OPEN = [
  'Eén projectleider die het proces kent en afspraken vastlegt.',
  'Elke organisatie legt tijd én middelen in.',
  'Korte lijnen. Eén telefoonnummer dat altijd iemand opneemt.',
  'Bewoners vanaf de eerste analyse, niet pas bij het besluit.',
  'Een actieteam dat blijft, ook na een jaar.',
  'Een concreet plan: wie doet wat, en wanneer.',
];
const JOINS = [
  'wij dingen zien die de gemeente mist.',
  'onze cliënten dan meer bij de buurt horen.',
  'we onze ervaring willen delen.',
  'het prettig is om bij te dragen aan de buurt.',
];
const DOUBTS = [
  'onduidelijk is wat het moet opleveren.',
  'onze uren niet betaald worden.',
  'we vaker zijn begonnen en daarna niets hoorden.',
];
const PLACES = [
  ['G-Buurt', 'veel mensen verhuizen, niemand kent elkaar.'],
  ['De Punt', 'geen winkel en geen huisarts meer.'],
  ['Kolenkitbuurt', 'jongeren hangen tot laat op het plein.'],
  ['Geuzenveld Zuid', 'veel geldzorgen achter de voordeur.'],
  ['Ruys de Beerenbrouckbuurt', 'alles komt hier tegelijk.'],
  ['Osdorp', 'de buurt verandert te snel om elkaar te leren kennen.'],
] as const;

/** What lies at a table in one round. `last`: when the newest came; the others each so long before. */
export interface Lying {
  table: 1 | 2 | 3;
  round: number;
  group: 'a' | 'b' | 'c';
  last: Ms;
  /** Of table 1 and 3: how many; of table 2: in `joins` and `doubts`. */
  cards?: number;
  joins?: number;
  doubts?: number;
  /** Which of the texts is the newest. */
  first?: number;
  /** Doubts without an answer. */
  unanswered?: number;
  /** The newest of table 2 is a joining one. */
  joinsFirst?: boolean;
}

const EVERY_MS = 35_000;
const at = <T>(list: readonly [T, ...T[]] | readonly T[], i: number): T => {
  const found = list[i % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

function stances({ joins = 0, doubts = 0, joinsFirst = false }: Lying): ('joins' | 'doubts')[] {
  const out: ('joins' | 'doubts')[] = [];
  let left = { joins, doubts };
  for (let i = 0; left.joins + left.doubts > 0; i += 1) {
    const want = (i % 2 === 0) === joinsFirst ? 'joins' : 'doubts';
    const stance = left[want] > 0 ? want : want === 'joins' ? 'doubts' : 'joins';
    left = { ...left, [stance]: left[stance] - 1 };
    out.push(stance);
  }
  return out;
}

function card(lying: Lying, i: number, stance: 'joins' | 'doubts' | null): CardRecord {
  const { table, round, group, last, first = 0 } = lying;
  const place = table === 3 ? at(PLACES, i + first) : null;
  const spoken = stance === 'joins' ? JOINS : stance === 'doubts' ? DOUBTS : OPEN;
  return {
    id: `kaartje-${String(table)}-${String(round)}-${String(i)}`,
    table: `tafel-${String(table)}`,
    part: `ronde-${String(round + 1)}`,
    round,
    group: `groep-${group}`,
    stance,
    place: place?.[0] ?? null,
    criteria: [],
    text: place?.[1] ?? at(spoken, Math.floor(stance === null ? i + first : i / 2 + first)),
    at: last - i * EVERY_MS,
    edited: false,
    endorsements: [4, 6, 2, 5, 1, 3, 0][i % 7] ?? 0,
    theme: null,
    late: false,
  };
}

/** The records of a table's channel. */
export function lyingAt(...all: readonly Lying[]): Channels {
  const channels: Channels = {};
  for (const lying of all) {
    const { table, cards = 0, unanswered = 0 } = lying;
    const kinds = table === 2 ? stances(lying) : Array.from({ length: cards }, () => null);
    const records = kinds.map((stance, i) => card(lying, i, stance));
    const doubts = records.filter((each) => each.stance === 'doubts').slice(unanswered);
    const answers: AnswerRecord[] = doubts.map((each) => ({
      id: `antwoord-${each.id}`,
      card: each.id,
      text: 'Laat zien wat het in een andere buurt heeft opgeleverd.',
      at: each.at + 60_000,
      by: 'participant',
    }));
    const key = `table:tafel-${String(table)}` as const;
    channels[key] = { ...channels[key], ...byKey('card', records), ...byKey('answer', answers) };
  }
  return channels;
}

/** A recap that was saved in a round, at tables. */
export function recaps(round: number, when: Ms, ...tables: readonly number[]): Channels {
  const channels: Channels = {};
  for (const n of tables) {
    const text = 'De vorige groep wil korte lijnen, en iemand die blijft.';
    channels[`table:tafel-${String(n)}`] = { recap: { text, version: 2, round, at: when } };
  }
  return channels;
}

/** So many themes at a table. */
export function themesAt(table: number, names: readonly string[]): Channels {
  const themes = names.map((name, order): ThemeRecord => {
    return {
      id: `thema-${String(table)}-${String(order)}`,
      table: `tafel-${String(table)}`,
      name,
      sentence: '',
      order,
      cards: 4,
    };
  });
  return { [`table:tafel-${String(table)}`]: byKey('theme', themes) };
}
