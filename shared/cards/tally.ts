import type { PartId, TableId } from '../core/ids.ts';
import type { Card, TableTally, Touch, WorkshopState } from '../state.ts';

/** Neither hidden by a host nor withdrawn by its author: it is on the table and counts. */
export const visible = (card: Pick<Card, 'hidden' | 'withdrawn'>): boolean => !card.hidden && !card.withdrawn;

/** Where someone sat and wrote: key of `seats` and `writers`. */
export const seatKey = (part: PartId, table: TableId): string => `${part}/${table}`;

export const emptyTally = (): TableTally => ({
  cards: 0,
  joins: 0,
  doubts: 0,
  answeredDoubts: 0,
  answers: 0,
  places: new Map(),
});

function bump<K>(map: Map<K, number>, key: K, by: number): void {
  const next = (map.get(key) ?? 0) + by;
  if (next === 0) map.delete(key);
  else map.set(key, next);
}

/** Adds (1) or takes away (-1) what a card counts for. */
function contribute(state: WorkshopState, card: Card, sign: 1 | -1): void {
  if (!visible(card)) return;
  const tally = state.tallies.get(card.table);
  if (!tally) return;
  const answers = card.answers.filter((id) => !state.answers.get(id)?.hidden).length;
  tally.cards += sign;
  tally.answers += sign * answers;
  if (card.stance === 'joins') tally.joins += sign;
  if (card.stance === 'doubts') {
    tally.doubts += sign;
    if (answers > 0) tally.answeredDoubts += sign;
  }
  if (card.place) {
    const place = tally.places.get(card.place) ?? { cards: 0, criteria: new Map<string, number>() };
    place.cards += sign;
    for (const name of card.criteria) bump(place.criteria, name, sign);
    if (place.cards === 0) tally.places.delete(card.place);
    else tally.places.set(card.place, place);
  }
  const theme = card.theme && state.themes.get(card.theme);
  if (theme) theme.cards += sign;
  if (card.author) {
    const key = seatKey(card.part, card.table);
    const writers = state.writers.get(key) ?? new Map<string, number>();
    bump(writers, card.author, sign);
    state.writers.set(key, writers);
  }
}

/** The records that show this one card. */
export function touchCard(card: Card, touch: Touch): void {
  touch(`table:${card.table}`, `card:${card.id}`);
  touch(`table-host:${card.table}`, `hidden:${card.id}`);
  touch('host', `hidden:${card.id}`);
  if (card.author) touch(`me:${card.author}`, `card:${card.id}`);
}

/** The records that count a table's cards. */
function touchCounts(state: WorkshopState, card: Card, touch: Touch): void {
  touch('counts', `table:${card.table}`);
  touch('stage', `island:${card.table}`);
  const question = state.tables.get(card.table)?.question;
  if (question) touch('stage', `harvest:${question}`);
  touch('stage', 'day');
  touch('host', `now:${card.table}`);
  touch(`table-host:${card.table}`, 'room');
  if (card.theme) touch(`table:${card.table}`, `theme:${card.theme}`);
}

/** Changes a card with all the counts that follow from it, and tells what may now look different. */
export function changeCard(state: WorkshopState, card: Card, touch: Touch, change: () => void): void {
  contribute(state, card, -1);
  touchCounts(state, card, touch);
  change();
  contribute(state, card, 1);
  touchCounts(state, card, touch);
  touchCard(card, touch);
}

/** A card that lies on the table for the first time. */
export function layCard(state: WorkshopState, card: Card, touch: Touch): void {
  state.cards.set(card.id, card);
  const list = state.tableCards.get(card.table) ?? [];
  list.push(card.id);
  state.tableCards.set(card.table, list);
  bump(state.cardsByPart, card.part, 1);
  if (card.author) state.people.get(card.author)?.cards.add(card.id);
  contribute(state, card, 1);
  touchCounts(state, card, touch);
  touchCard(card, touch);
}
