import { count } from '../../ui/dutch.ts';
import type { PledgeKind } from '../../../shared/pledges/records.ts';

/** The words on the wall. */
export const projector = {
  clickOnce: 'Klik één keer voor geluid en volledig scherm',
  offline: 'scherm zonder verbinding',
  rehearsal: 'Oefenen',
  rehearsalWhy: 'De mensen op dit scherm zijn gespeeld.',

  peopleIn: (n: number): string =>
    n === 0 ? 'Nog niemand is binnen' : n === 1 ? '1 mens is binnen' : `${String(n)} mensen zijn binnen`,
  scan: 'Richt je camera hierop',
  orGoTo: 'of ga naar',
  firstWifi: 'Eerst de wifi',
  firstWifiHow: 'Kies op je telefoon de wifi van deze zaal.',
  thenPage: 'Dan de pagina',
  thenPageHow: 'Richt je camera op het vierkant.',
  typeThis: 'Of typ dit in je browser',
  beginsAt: (hour: string): string => `We beginnen om ${hour}`,

  round: (n: number): string => `Ronde ${String(n)}`,
  ofRounds: (n: number): string => `van ${String(n)}`,
  nextAt: (what: string): [string, string] => [what, 'om'],
  minutesLeft: (n: number): string => `Nog ${count(n, 'minuut', 'minuten')}`,
  finish: 'Maak je zin af',
  timeIsUp: 'De tijd is om',
  listen: 'Luister naar je tafelhost',
  paused: 'pauze',
  pausedWhy: 'De klok staat stil',
  fiveInBlock: '1 blok is 5 kaartjes',
  noCards: 'Nog geen kaartjes',
  cards: (n: number): string => count(n, 'kaartje', 'kaartjes'),
  lookForTable: 'Kijk op je telefoon of je tafelkaart',

  move: 'Wissel!',
  to: 'naar',
  groupGoesTo: (letter: string, table: string): string => `Groep ${letter} gaat naar ${table}`,
  seated: (n: number, of: number): [string, string] => [String(n), `van ${String(of)} zitten`],
  seatedShort: (n: number, of: number): [string, string] => [String(n), `van ${String(of)}`],
  everyoneSits: 'iedereen zit',

  next: 'Hierna',
  resumeAt: (hour: string): string => `Om ${hour} gaan we verder`,
  resumeSoon: 'We gaan zo verder',
  after: (what: string): string => `Daarna: ${what}`,

  dotsWord: (n: number): string => (n === 1 ? 'stip' : 'stippen'),
  recognise: (n: number): string => (n === 1 ? '1 herkent dit' : `${String(n)} herkennen dit`),
  lookAtPhone: 'Kijk op je telefoon',
  allCards: (n: number): string =>
    n === 1
      ? 'Daar staat 1 kaartje. Tik aan wat jij herkent.'
      : `Daar staan alle ${String(n)} kaartjes. Tik aan wat jij herkent.`,
  place: 'Buurt',

  pledgesTitle: ['Wat dragen', 'we bij?'],
  pledgeKinds: { time: 'tijd', means: 'middelen', network: 'netwerk', knowledge: 'kennis' } satisfies Record<
    PledgeKind,
    string
  >,
  noName: 'zonder naam',
  pledgeOnPhone: 'Daar zeg je toe wat jij bijdraagt.',

  people: (n: number): [string, string] => [String(n), n === 1 ? 'mens legde' : 'mensen legden'],
  cardsOn: (n: number): [string, string] => [String(n), n === 1 ? 'kaartje op' : 'kaartjes op'],
  tables: (n: number): [string, string] => [String(n), n === 1 ? 'tafel.' : 'tafels.'],
  doubts: (n: number): [string, string] => [String(n), n === 1 ? 'twijfel,' : 'twijfels,'],
  answered: (n: number): [string, string] => [String(n), 'met antwoord.'],
  pledges: (n: number): [string, string] => [String(n), 'keer ‘ik draag bij’.'],
  thanks: 'Dank je wel.',
  reportComes: 'Het verslag komt op',
  reportIs: 'Het verslag staat op',
} as const;

/** What the parts of the day are called on the wall: as a thing of its own, and after "Daarna:". */
export const partWords = {
  arrival: ['Inloop', 'inloop'],
  plenary: ['Plenair', 'een verhaal voor iedereen'],
  round: ['Ronde', 'de volgende ronde'],
  move: ['Wissel', 'de wissel'],
  break: ['Pauze', 'pauze'],
  harvest: ['Oogst', 'de oogst van de tafels'],
  pledges: ['Toezeggingen', 'de toezeggingen'],
  closing: ['Afsluiting', 'de afsluiting'],
} as const;

/** "Wissel naar je eerste tafel": before it, people have no table. */
export const firstMove = 'Wissel naar je eerste tafel';
