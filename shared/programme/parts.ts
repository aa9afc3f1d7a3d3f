import type { PartId, QuestionId, TableId } from '../core/ids.ts';
import type { WorkshopState } from '../state.ts';
import { tableNow } from '../people/routes.ts';
import type { Group, Part } from './model.ts';

export const findPart = (state: WorkshopState, id: PartId | null): Part | null =>
  state.parts.find((p) => p.id === id) ?? null;

/** The part the cursor is at. */
export const currentPart = (state: WorkshopState): Part | null => findPart(state, state.cursor.part);

/** A question's harvest has begun: its cards change no more. */
export const harvested = (state: WorkshopState, question: QuestionId): boolean =>
  state.parts.some((p) => p.kind === 'harvest' && p.question === question && p.startedAt !== null);

/** The group that sits at a table now, as the room may know it (groups that are not fixed sit nowhere). */
export function groupAt(state: WorkshopState, table: TableId): Group | null {
  const part = currentPart(state);
  return (state.groupsFixed && state.groups.find((g) => tableNow(g, part) === table)) || null;
}

/** The tables where a question is discussed. */
export const tablesOf = (state: WorkshopState, question: QuestionId): TableId[] =>
  [...state.tables.values()].filter((t) => t.question === question).map((t) => t.id);

/** The round that runs, or the last that ran; null before the first. */
export function latestRound(state: WorkshopState): Part | null {
  const current = currentPart(state);
  if (current?.kind === 'round') return current;
  const begun = state.parts.filter((p) => p.kind === 'round' && p.startedAt !== null);
  return begun.reduce<Part | null>((last, p) => (last && (last.startedAt ?? 0) > (p.startedAt ?? 0) ? last : p), null);
}
