import type { Group, Part, Question, Sector, Table } from '../../shared/programme/model.ts';

export const SECTORS: readonly Sector[] = [
  'bewoner',
  'zorgaanbieder',
  'woningcorporatie',
  'gemeente',
  'ondernemer',
  'professional',
  'anders',
].map((name) => ({ id: name, name }));

export const TABLES: readonly Table[] = [
  { id: 'tafel-1', number: 1, question: 'vraag-1', hosts: ['Ouassima', 'Jolien'] },
  { id: 'tafel-2', number: 2, question: 'vraag-2', hosts: ['Andy Tarenskeen'] },
  { id: 'tafel-3', number: 3, question: 'vraag-3', hosts: ['Arina Dijksma'] },
];

const noStarters = { joins: '', doubts: '' };
export const QUESTIONS: readonly Question[] = [
  {
    id: 'vraag-1',
    kind: 'open',
    title: 'Motivatie en voorwaarden',
    text: 'Wat is voor jou de motivatie om mee te doen met Buurtbalans en welke voorwaarden zijn belangrijk?',
    starters: noStarters,
    places: [],
    criteria: [],
  },
  {
    id: 'vraag-2',
    kind: 'stance',
    title: 'Meedoen met een zorgaanbieder?',
    text: 'Wanneer zou je meedoen op initiatief van een zorgaanbieder?',
    starters: { joins: 'Ik doe mee, omdat…', doubts: 'Ik twijfel, omdat…' },
    places: [],
    criteria: [],
  },
  {
    id: 'vraag-3',
    kind: 'places',
    title: 'Welke buurten zijn geschikt?',
    text: 'Wat zijn volgens jou geschikte buurten voor Buurtbalans?',
    starters: noStarters,
    places: ['Geuzenveld Zuid', 'De Punt', 'Kolenkitbuurt', 'Ruys de Beerenbrouckbuurt', 'G-Buurt', 'Osdorp'],
    criteria: ['overlast', 'geldzorgen', 'weinig voorzieningen', 'veel problemen tegelijk', 'veel verhuizingen'],
  },
];

/** Carousel: group A begins at table 1, B at 2, C at 3. */
export const GROUPS: readonly Group[] = [
  { id: 'groep-a', letter: 'A', route: ['tafel-1', 'tafel-2', 'tafel-3'] },
  { id: 'groep-b', letter: 'B', route: ['tafel-2', 'tafel-3', 'tafel-1'] },
  { id: 'groep-c', letter: 'C', route: ['tafel-3', 'tafel-1', 'tafel-2'] },
];

/** A part with the clock it was planned at and the clock it began at, on the day it ran two minutes late. */
export type DayPart = Omit<Part, 'startedAt' | 'endedAt'> & { planned: string; began: string };

function part(
  planned: string,
  began: string,
  id: string,
  kind: Part['kind'],
  minutes: number,
  more: Partial<Part> = {},
): DayPart {
  const base = { title: '', speaker: '', round: null, question: null, skipped: false, autoAdvance: false };
  return { ...base, ...more, id, kind, minutes, plannedMinutes: minutes, planned, began };
}

export const PART_NAMES = [
  'inloop',
  'kirsten',
  'andy',
  'arina',
  'wissel-1',
  'ronde-1',
  'wissel-2',
  'ronde-2',
  'wissel-3',
  'ronde-3',
  'oogst-1',
  'oogst-2',
  'oogst-3',
  'toezeggingen',
  'afsluiting',
] as const;
export type PartName = (typeof PART_NAMES)[number];

export const PARTS: readonly DayPart[] = [
  part('13:00', '13:00', 'inloop', 'arrival', 15),
  part('13:15', '13:16', 'kirsten', 'plenary', 15, { speaker: 'Kirsten Simhoffer' }),
  part('13:30', '13:31', 'andy', 'plenary', 10, { speaker: 'Andy Tarenskeen' }),
  part('13:40', '13:42', 'arina', 'plenary', 8, { speaker: 'Arina Dijksma' }),
  part('13:48', '13:50', 'wissel-1', 'move', 2, { round: 0 }),
  part('13:50', '13:52', 'ronde-1', 'round', 20, { round: 0 }),
  part('14:10', '14:12', 'wissel-2', 'move', 2, { round: 1 }),
  part('14:12', '14:14', 'ronde-2', 'round', 20, { round: 1 }),
  part('14:32', '14:34', 'wissel-3', 'move', 2, { round: 2 }),
  part('14:34', '14:36', 'ronde-3', 'round', 20, { round: 2 }),
  part('14:54', '14:56', 'oogst-1', 'harvest', 8, { question: 'vraag-1' }),
  part('15:02', '15:04', 'oogst-2', 'harvest', 8, { question: 'vraag-2' }),
  part('15:10', '15:12', 'oogst-3', 'harvest', 8, { question: 'vraag-3' }),
  part('15:18', '15:20', 'toezeggingen', 'pledges', 8),
  part('15:26', '15:28', 'afsluiting', 'closing', 4),
];
