import type { CardRecord, ThemeRecord } from '../../shared/cards/records.ts';
import type { TableRecords } from '../../shared/cards/records.ts';
import type { TableHostRecords } from '../../shared/people/records.ts';
import { PEOPLE } from './day-people.ts';
import { at, byKey } from './day.ts';

const GROUP_IN_ROUND: Readonly<Record<string, readonly string[]>> = {
  'tafel-1': ['groep-a', 'groep-c', 'groep-b'],
  'tafel-2': ['groep-b', 'groep-a', 'groep-c'],
  'tafel-3': ['groep-c', 'groep-b', 'groep-a'],
};

/** A card of a picture: the group follows from table and round. */
export function card(
  table: string,
  id: string,
  round: number,
  clock: string,
  text: string,
  more: Partial<CardRecord> = {},
): CardRecord {
  return {
    id,
    table,
    part: `ronde-${String(round + 1)}`,
    round,
    group: GROUP_IN_ROUND[table]?.[round] ?? null,
    stance: null,
    place: null,
    criteria: [],
    text,
    at: at(clock),
    edited: false,
    endorsements: 0,
    theme: null,
    late: false,
    ...more,
  };
}

export function theme(table: string, id: string, order: number, name: string, sentence = ''): ThemeRecord {
  return { id, table, name, sentence, order, cards: 0 };
}

/** More cards in a theme than a picture shows below each other: the heading counts them, the list scrolls. */
function filler(id: string, round: number, texts: readonly string[]): CardRecord[] {
  return texts.map((text, i) => card('tafel-1', `${id}-${String(i)}`, round, '14:02', text, { theme: id }));
}

const RESIDENTS = 'bewoners';
const LEADER = 'projectleider';
const TEAM = 'actieteam';

export const ROUND_THEMES: readonly ThemeRecord[] = [
  theme('tafel-1', RESIDENTS, 0, 'Bewoners doen mee in elke fase'),
  theme('tafel-1', LEADER, 1, 'Een projectleider die het proces kent'),
  theme('tafel-1', TEAM, 2, 'Een actieteam dat blijft'),
];

/** Table 1 in round 2, with group C. */
export const ROUND_CARDS: readonly CardRecord[] = [
  card('tafel-1', 'netwerk', 1, '14:22', 'Eén netwerk van zorg, corporatie en bewoners.'),
  card('tafel-1', 'lijnen', 1, '14:21', 'Korte lijnen. Eén telefoonnummer dat altijd iemand opneemt.', {
    endorsements: 3,
  }),
  card('tafel-1', 'elke', 1, '14:20', 'Elke organisatie legt tijd én middelen in.', { endorsements: 2 }),
  card('tafel-1', 'plan', 1, '14:19', 'Een concreet plan: wie doet wat, en wanneer.', { endorsements: 2 }),
  card('tafel-1', 'analyse', 0, '13:58', 'Bewoners vanaf de eerste analyse, niet pas bij het besluit.', {
    theme: RESIDENTS,
    endorsements: 5,
  }),
  card('tafel-1', 'zelf', 0, '13:59', 'Vraag eerst wat mensen zelf al doen.', { theme: RESIDENTS, endorsements: 2 }),
  card('tafel-1', 'avond', 1, '14:17', 'Vergader ook eens ’s avonds.', { theme: RESIDENTS, endorsements: 1 }),
  ...filler(RESIDENTS, 0, ['Kom naar de mensen toe.', 'Eén brief in gewone taal.', 'Laat bewoners mee kiezen.']),
  card('tafel-1', 'afspraken', 0, '14:01', 'Eén projectleider, heldere afspraken.', { theme: LEADER, endorsements: 4 }),
  card('tafel-1', 'nee', 0, '14:04', 'Iemand die ook nee durft te zeggen.', { theme: LEADER, endorsements: 1 }),
  ...filler(LEADER, 0, ['Iemand die de wijk kent.', 'Geen wisseling halverwege.']),
  card('tafel-1', 'stopt', 0, '14:05', 'Een actieteam dat blijft als het project stopt.', {
    theme: TEAM,
    endorsements: 4,
  }),
  card('tafel-1', 'snel', 1, '14:18', 'Snel reageren. Binnen een week iets zien.', { theme: TEAM, endorsements: 2 }),
  ...filler(TEAM, 0, ['Een vast team, geen losse acties.']),
];

/** Channel `table:<id>` of cards, themes and more. */
export function table(
  cards: readonly CardRecord[],
  themes: readonly ThemeRecord[],
  more: Partial<TableRecords> = {},
): Partial<TableRecords> {
  const counted = themes.map((each) => ({ ...each, cards: cards.filter((one) => one.theme === each.id).length }));
  return {
    recap: { text: '', version: 0, round: null, at: null },
    ...byKey('card', cards),
    ...byKey('theme', counted),
    ...more,
  };
}

/** Channel `table-host:<id>`: the people of a group, and how many of them wrote. */
export function tableHostChannel(
  group: string | null,
  people: number,
  wrote: TableHostRecords['room']['wrote'],
  hidden: readonly CardRecord[] = [],
): Partial<TableHostRecords> {
  const there = PEOPLE.filter((person) => person.group === group);
  return { room: { group, people, wrote }, ...byKey('person', there), ...byKey('hidden', hidden) };
}

const LINES = 'lijnen-thema';
const COMMIT = 'tijd';
export const RECAP_TEXT =
  'Groep A en C willen korte lijnen: één netwerk, één nummer. Bewoners praten mee vanaf de eerste analyse. Nieuw van groep C: iedereen legt tijd én middelen in, anders begint het niet.\n\nVraag aan jullie: wie houdt het vol als het project stopt?';

export const LATE_THEMES: readonly ThemeRecord[] = [
  theme('tafel-1', LINES, 0, 'Korte lijnen in één netwerk'),
  theme('tafel-1', RESIDENTS, 1, 'Bewoners doen mee in elke fase'),
  theme('tafel-1', TEAM, 2, 'Een actieteam dat blijft'),
];
export const RECAP_THEMES: readonly ThemeRecord[] = [
  theme('tafel-1', LINES, 0, 'Korte lijnen in één netwerk'),
  theme('tafel-1', COMMIT, 1, 'Iedereen legt tijd en middelen in'),
  theme('tafel-1', RESIDENTS, 2, 'Bewoners doen mee in elke fase'),
  theme('tafel-1', LEADER, 3, 'Een projectleider die het proces kent'),
  theme('tafel-1', TEAM, 4, 'Een actieteam dat blijft'),
];
const MORE = [
  'Eén vast aanspreekpunt per straat.',
  'Laat zien wat er met onze ideeën gebeurt.',
  'Iedereen kent elkaar bij naam.',
  'Minder overleg, meer doen.',
  'Kom eens langs op het plein.',
  'Deel wat je weet, ook als het tegenzit.',
  'Spreek af wie belt als het misgaat.',
  'Een buurthuis waar je binnen kunt lopen.',
  'Vier wat er lukt.',
];
const many = (id: string, round: number, n: number): CardRecord[] =>
  Array.from({ length: n }, (_, i) =>
    card(
      'tafel-1',
      `${id}-${String(round)}-${String(i)}`,
      round,
      round === 0 ? '14:02' : '14:25',
      MORE[i % MORE.length] ?? '',
      { theme: id },
    ),
  );
export const RECAP_CARDS: readonly CardRecord[] = [
  ...many(LINES, 1, 6),
  ...many(COMMIT, 1, 5),
  ...many(RESIDENTS, 1, 4),
  ...many(LEADER, 1, 4),
  ...many(RESIDENTS, 0, 5),
  ...many(LINES, 0, 4),
  ...many(TEAM, 0, 3),
];
/** The harvest of table 1, with two cards that came late. */
export const LATE_CARDS: readonly CardRecord[] = [
  card('tafel-1', 'gezicht', 0, '14:58', 'Een vast gezicht in de buurt, dat niet elk jaar wisselt.', { late: true }),
  card('tafel-1', 'klein', 1, '14:57', 'Maak het klein: één straat tegelijk.', { late: true }),
  card('tafel-1', 'lijnen', 1, '14:21', 'Korte lijnen. Eén telefoonnummer dat altijd iemand opneemt.', {
    theme: LINES,
    endorsements: 8,
  }),
  card('tafel-1', 'netwerk', 1, '14:22', 'Eén netwerk van zorg, corporatie en bewoners.', {
    theme: LINES,
    endorsements: 5,
  }),
  card('tafel-1', 'elkaar', 2, '14:40', 'Weet van elkaar wie wat doet.', { theme: LINES, endorsements: 3 }),
  ...many(LINES, 2, 9),
  card('tafel-1', 'analyse', 0, '13:58', 'Bewoners vanaf de eerste analyse, niet pas bij het besluit.', {
    theme: RESIDENTS,
    endorsements: 7,
  }),
  card('tafel-1', 'zelf', 0, '13:59', 'Vraag eerst wat mensen zelf al doen.', { theme: RESIDENTS, endorsements: 4 }),
  card('tafel-1', 'avond', 1, '14:17', 'Vergader ook eens ’s avonds.', { theme: RESIDENTS, endorsements: 2 }),
  ...many(RESIDENTS, 2, 8),
  card('tafel-1', 'stopt', 0, '14:05', 'Een actieteam dat blijft als het project stopt.', {
    theme: TEAM,
    endorsements: 5,
  }),
  card('tafel-1', 'snel', 1, '14:18', 'Snel reageren. Binnen een week iets zien.', { theme: TEAM, endorsements: 4 }),
  ...many(TEAM, 2, 3),
];
export const LATE_DOTS: Readonly<Record<string, number>> = { [LINES]: 16, [RESIDENTS]: 14, [TEAM]: 7 };

/** Table 2, with joins, doubts and an answer. */
export const STANCE_CARDS: readonly CardRecord[] = [
  card('tafel-2', 't2-a', 1, '14:23', 'onduidelijk is wat het moet opleveren.', { stance: 'doubts', endorsements: 3 }),
  card('tafel-2', 't2-b', 1, '14:22', 'ik dan aandacht heb voor de mensen met wie ik werk.', {
    stance: 'joins',
    endorsements: 2,
  }),
  card('tafel-2', 't2-c', 0, '13:58', 'er dingen zijn die alleen zorgaanbieders zien.', {
    stance: 'joins',
    endorsements: 8,
    theme: 'ervaring',
  }),
  card('tafel-2', 't2-d', 0, '14:00', 'we al vaker zijn begonnen en toen hoorden we niks meer.', {
    stance: 'doubts',
    endorsements: 7,
    theme: 'snel',
  }),
];
export const STANCE_THEMES: readonly ThemeRecord[] = [
  theme('tafel-2', 'ervaring', 0, 'Eigen ervaring inbrengen', 'Zorgaanbieders zien dingen die anderen missen.'),
  theme('tafel-2', 'snel', 1, 'Snel iets laten zien'),
];
