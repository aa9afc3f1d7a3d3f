import type { AnswerRecord, CardRecord } from '../../../shared/cards/records.ts';
import type { Connection, MeView, OutboxItem } from '../../state/types.ts';
import { travelling } from './own.ts';
import type { OwnState, Refused } from './own.ts';

/** The sentence's beginning without its dots: "Ik doe mee, omdat". */
export function bare(starter: string): string {
  return starter.replace(/\s*(…|\.\.\.)\s*$/u, '');
}

/** Other people's cards, in the order given. One's own stand under "Mijn kaartjes". */
export function othersCards(cards: readonly CardRecord[], me: MeView | null): CardRecord[] {
  const own = new Set(me?.cards.map((card) => card.id) ?? []);
  return cards.filter((card) => !own.has(card.id));
}

/** The cards on the screen, and how many newer ones wait above. */
export interface Flow {
  shown: readonly string[];
  fresh: number;
}

/**
 * Lets cards flow in. While someone reads, what is on the screen keeps its place: newer cards wait and are counted.
 * Otherwise the newest stand on top. Cards that are gone leave in both cases.
 */
export function flow(shown: readonly string[], cards: readonly { id: string }[], reading: boolean): Flow {
  const ids = cards.map((card) => card.id);
  const there = new Set(ids);
  const kept = shown.filter((id) => there.has(id));
  if (!reading || kept.length === 0) return { shown: ids, fresh: 0 };
  return { shown: kept, fresh: ids.length - kept.length };
}

/** Most recognised first, equal ones oldest first; what is on the screen already keeps its place, new ones follow. */
export function mostRecognised(shown: readonly string[], cards: readonly CardRecord[]): string[] {
  const sorted = [...cards].sort((a, b) => b.endorsements - a.endorsements || a.at - b.at).map((card) => card.id);
  const there = new Set(sorted);
  const kept = shown.filter((id) => there.has(id));
  const known = new Set(kept);
  return [...kept, ...sorted.filter((id) => !known.has(id))];
}

/** An answer to a doubt as it is drawn; `state` is null for what others wrote or what has long arrived. */
export interface ShownAnswer {
  id: string;
  text: string;
  state: OwnState | null;
  refused: Refused | null;
}

/** The answers to a card, oldest first; one's own say how they stand while they are on their way, or why not. */
export function shownAnswers(
  card: string,
  answers: readonly AnswerRecord[],
  outbox: readonly OutboxItem[],
  connection: Connection,
): ShownAnswer[] {
  const list: ShownAnswer[] = answers.map(({ id, text }) => ({ id, text, state: null, refused: null }));
  for (const item of outbox) {
    const { command } = item;
    if (command.type !== 'answer' || command.card !== card) continue;
    const at = list.findIndex((answer) => answer.id === command.answer);
    const refused = item.state === 'refused' ? { command, why: item.refusal } : null;
    const state = refused === null ? travelling(item, connection) : 'refused';
    const shown = { id: command.answer, text: command.text, state, refused };
    if (at < 0) list.push(shown);
    else list[at] = shown;
  }
  return list;
}
