/** Places: which were named most, and which reasons were named where. */
import type { Block, Span } from './document.ts';
import { amount, capital, list, number, placeName } from './dutch.ts';
import type { QuestionFacts } from './facts.ts';
import { atTables } from './stance.ts';
import type { NoteBook } from './notes.ts';

export interface PlaceRow {
  place: string;
  cards: number;
  /** In the order of the question's criteria. */
  criteria: number[];
}

/** Places with a card, most cards first; equal: in the question's order, then as they came. */
export function placeRows({ question, cards }: QuestionFacts): PlaceRow[] {
  const named = cards.flatMap((c) => (c.place === null ? [] : [c.place]));
  const places = [...new Set([...question.places.filter((p) => named.includes(p)), ...named])];
  return places
    .map((place): PlaceRow => {
      const here = cards.filter((c) => c.place === place);
      const criteria = question.criteria.map((name) => here.filter((c) => c.criteria.includes(name)).length);
      return { place, cards: here.length, criteria };
    })
    .sort((a, b) => b.cards - a.cards);
}

/** "Bij tafel 3, geleid door Arina Dijksma, gingen 42 kaartjes over zes buurten. …" Empty without a place. */
export function placesSentences(facts: QuestionFacts, book: NoteBook): Span[] {
  const rows = placeRows(facts);
  if (rows.length === 0) return [];
  const withPlace = facts.cards.filter((c) => c.place !== null);
  const n = withPlace.length;
  const count = `${atTables(facts)}${n === 1 ? 'ging' : 'gingen'} ${amount(n, 'kaartje', 'kaartjes')} over ${amount(rows.length, 'buurt', 'buurten')}.`;
  const without = facts.cards.length - n;
  const others = without === 0 ? '' : `Op ${amount(without, 'ander kaartje', 'andere kaartjes')} stond geen buurt.`;
  const sentences = [count, others, mostNamed(rows), reasons(rows, facts.question.criteria)];
  const text = sentences.filter((s) => s !== '').join(' ');
  return [{ text, ...book.cite(withPlace) }];
}

function mostNamed(rows: readonly PlaceRow[]): string {
  const most = rows[0]?.cards ?? 0;
  const top = rows.filter((r) => r.cards === most);
  if (rows.length === 1) return `${capital(placeName(rows[0]?.place ?? ''))} was de enige.`;
  if (top.length > 3) return '';
  const names = capital(list(top.map((r) => placeName(r.place))));
  const times = `op ${amount(most, 'kaartje', 'kaartjes')}`;
  const second = rows[top.length];
  const then =
    second && rows[top.length + 1]?.cards !== second.cards
      ? `, en daarna ${placeName(second.place)}, op ${number(second.cards)}`
      : '';
  return top.length === 1
    ? `${names} kwam het vaakst voor, ${times}${then}.`
    : `${names} kwamen het vaakst voor, elk ${times}${then}.`;
}

/** Which reason was named most at which places; only where one reason stands above the others. */
function reasons(rows: readonly PlaceRow[], criteria: readonly string[]): string {
  const places = criteria.map((_, i) => rows.filter((r) => leads(r, i)).map((r) => placeName(r.place)));
  const told = criteria.flatMap((name, i) => {
    const where = places[i] ?? [];
    return where.length === 0 ? [] : [{ name, where: `bij ${list(where)}` }];
  });
  const [first, ...others] = told;
  if (!first) return '';
  const begin = `${capital(first.where)} werd ${first.name} het vaakst genoemd`;
  if (others.length === 0) return `${begin}.`;
  return `${begin}; ${list(others.map((o) => `${o.where} ${o.name}`))}.`;
}

function leads(row: PlaceRow, index: number): boolean {
  const own = row.criteria[index] ?? 0;
  return own > 0 && row.criteria.every((n, i) => i === index || n < own);
}

/** Places against criteria; empty when no place was named. */
export function placesFigure(facts: QuestionFacts): Block[] {
  const rows = placeRows(facts);
  return rows.length === 0 ? [] : [{ kind: 'places', criteria: facts.question.criteria, rows }];
}
