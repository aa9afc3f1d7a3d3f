/** The opening: when, who came, who spoke, how the groups went round, and the day in numbers. */
import { SECTOR_FLOOR } from '../core/limits.ts';
import { pledgeCounts } from '../pledges/view.ts';
import { PLEDGE_KINDS } from '../pledges/records.ts';
import type { Part } from '../programme/model.ts';
import type { WorkshopState } from '../state.ts';
import { dateWords } from './dates.ts';
import type { Block, CountRow } from './document.ts';
import { amount, capital, figure, inWords, list, number } from './dutch.ts';
import { answersTo, type QuestionFacts } from './facts.ts';
import { isOther, sectorCame, sectorMany, workshopName } from './naming.ts';
import { say } from './notes.ts';
import { PLEDGE_WORDS } from './pledges.ts';

const paragraph = (text: string, lead?: true): Block => ({
  kind: 'paragraph',
  spans: [say(text)],
  ...(lead ? { lead } : {}),
});
const begun = (state: WorkshopState, kind: Part['kind']): Part[] =>
  state.parts.filter((p) => p.kind === kind && p.startedAt !== null);

/** Everyone who was there, also who left early; not who was taken out. By sector, the largest first. */
function whoCame(state: WorkshopState): { people: number; sectors: { name: string; people: number }[] } {
  const counts = new Map<string, number>();
  let people = 0;
  for (const person of state.people.values()) {
    if (person.removed) continue;
    people += 1;
    counts.set(person.sector, (counts.get(person.sector) ?? 0) + 1);
  }
  const sectors = state.sectors
    .map(({ id, name }) => ({ name, people: counts.get(id) ?? 0 }))
    .filter((s) => s.people >= SECTOR_FLOOR && !isOther(s.name))
    .sort((a, b) => b.people - a.people);
  return { people, sectors };
}

function lead(state: WorkshopState, questions: readonly QuestionFacts[]): string {
  const name = workshopName(state.title);
  const when = `Op ${dateWords(state.date)}`;
  const at = state.place === '' ? '' : ` (${state.place})`;
  if (state.cursor.part === null) return `${when} is ${name}${at}.`;
  const first = `${when} vond ${name} plaats${at}.`;
  const { people, sectors } = whoCame(state);
  if (people === 0 || begun(state, 'round').length === 0) return first;
  const named = sectors.reduce((n, s) => n + s.people, 0);
  const groups = [...sectors.map((s) => sectorMany(s.name)), ...(named < people ? ['andere betrokkenen'] : [])];
  const who = named === 0 ? (people === 1 ? 'Eén deelnemer' : 'De deelnemers') : capital(list(groups));
  const over = amount(questions.length, 'vraag', 'vragen');
  return `${first} ${who} ${people === 1 ? 'boog' : 'bogen'} zich ${people === 1 ? '' : 'samen '}over ${over}.`;
}

/** "Van de 27 mensen kwamen er 8 van een zorgaanbieder en 4 als bewoner." Small sectors stay together. */
function bySector(state: WorkshopState): string | null {
  const { people, sectors } = whoCame(state);
  if (sectors.length === 0) return null;
  const rest = people - sectors.reduce((n, s) => n + s.people, 0);
  const shares = sectors.map((s) => `${s.people} ${sectorCame(s.name)}`);
  if (rest > 0) shares.push(`${rest} uit ${rest === 1 ? 'een andere sector' : 'andere sectoren'}`);
  return `Van de ${people} mensen kwamen er ${list(shares)}.`;
}

function speakers(state: WorkshopState): string | null {
  const firstRound = state.parts.findIndex((p) => p.kind === 'round');
  const told = state.parts.filter((p, i) => i < firstRound && p.kind === 'plenary' && p.startedAt !== null);
  const names = [...new Set(told.map((p) => p.speaker).filter((s) => s !== ''))];
  if (names.length === 0) return null;
  return `${list(names)} ${names.length === 1 ? 'vertelde' : 'vertelden'} eerst over het thema.`;
}

function minutes(rounds: readonly Part[]): string {
  const lengths = [...new Set(rounds.map((p) => p.minutes))].sort((a, b) => a - b);
  const [shortest = 0] = lengths;
  const longest = lengths.at(-1) ?? shortest;
  const words = lengths.length === 1 ? inWords(longest) : `${inWords(shortest)} tot ${inWords(longest)}`;
  return `${words} ${longest === 1 ? 'minuut' : 'minuten'}`;
}

/** How the groups went round. */
function carousel(state: WorkshopState): string | null {
  const rounds = begun(state, 'round');
  const { groups } = state;
  if (rounds.length === 0 || !state.groupsFixed || groups.length === 0) return null;
  const split = groups.length === 1 ? '' : `Daarna ging de zaal in ${number(groups.length)} groepen uiteen. `;
  const table = 'Aan elke tafel lag een vraag';
  if (rounds.length === 1) return `${split}${table}. Er was één ronde, van ${minutes(rounds)}.`;
  const moved = `${table}; na ${minutes(rounds)} schoven de groepen door naar de volgende tafel.`;
  const seen = Math.min(rounds.length, state.tables.size);
  const all = seen < 2 ? '' : seen === 2 ? 'beide tafels' : `alle ${number(seen)} de tafels`;
  const part = `${number(seen)} van de ${number(state.tables.size)} tafels`;
  return `${split}${moved} Zo zat elke groep aan ${seen === state.tables.size ? all : part}.`;
}

/** The prose of the opening. */
export function openingProse(state: WorkshopState, questions: readonly QuestionFacts[]): Block[] {
  const sentences = [speakers(state), carousel(state)].filter((s) => s !== null);
  const sectors = begun(state, 'round').length > 0 ? bySector(state) : null;
  return [
    paragraph(lead(state, questions), true),
    ...(sectors === null ? [] : [paragraph(sectors)]),
    ...(sentences.length === 0 ? [] : [paragraph(capital(sentences.join(' ')))]),
  ];
}

/** The day in numbers; what is nothing is not counted. */
export function openingFigures(state: WorkshopState, questions: readonly QuestionFacts[]): Block[] {
  const { people } = whoCame(state);
  const cards = questions.flatMap((q) => q.cards);
  const doubts = cards.filter((c) => c.stance === 'doubts');
  const answered = doubts.filter((c) => answersTo(state, c).length > 0).length;
  const pledges = pledgeCounts(state);
  const kinds = PLEDGE_KINDS.filter((k) => pledges.byKind[k] > 0).map(
    (k) => `${pledges.byKind[k]} keer ${PLEDGE_WORDS[k]}`,
  );
  const doubt = figure(doubts.length, 'twijfel', 'twijfels').replace(/^\d+ /, '');
  const rows: CountRow[] = [
    { number: people, label: people === 1 ? 'mens' : 'mensen', shape: 'person' },
    { number: cards.length, label: cards.length === 1 ? 'kaartje' : 'kaartjes', shape: 'card' },
    {
      number: doubts.length,
      label: answered > 0 ? `${doubt}, ${answered} met antwoord` : doubt,
      shape: 'doubt',
      answered,
    },
    {
      number: pledges.total,
      label: pledges.total === 1 ? 'toezegging' : 'toezeggingen',
      shape: 'none',
      text: list(kinds),
    },
  ];
  const filled = rows.filter((r) => r.number > 0);
  return filled.length === 0 ? [] : [{ kind: 'counts', rows: filled }];
}
