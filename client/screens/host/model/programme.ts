import type { Part } from '../../../../shared/programme/model.ts';
import type { Scheduled } from '../../../../shared/programme/schedule.ts';

/** A row of the programme: harvests in a row together, and a part with the move that follows it. */
export interface Row {
  /** One part, or harvests one after another. Never empty. */
  parts: readonly [Part, ...Part[]];
  startsAt: number;
  skipped: boolean;
  /** The moves right after it. */
  moves: readonly Part[];
}

/** The programme in rows, by the clock as it is expected. */
export function rows(scheduled: readonly Scheduled[]): Row[] {
  const out: { parts: [Part, ...Part[]]; startsAt: number; skipped: boolean; moves: Part[] }[] = [];
  for (const { part, startsAt, plannedAt } of scheduled) {
    const above = out.at(-1);
    const kind = above?.parts[0].kind;
    if (above !== undefined && !part.skipped && !above.skipped) {
      if (part.kind === 'move' && kind !== 'move') {
        above.moves.push(part);
        continue;
      }
      if (part.kind === 'harvest' && kind === 'harvest' && above.moves.length === 0) {
        above.parts.push(part);
        continue;
      }
    }
    out.push({ parts: [part], startsAt: startsAt ?? plannedAt, skipped: part.skipped, moves: [] });
  }
  return out;
}

/** "8 min" of one part, "3 × 8 min" of equal ones, "24 min" of others. */
export function rowMinutes({ parts }: Row): { times: number; minutes: number } {
  const equal = parts.every((part) => part.minutes === parts[0].minutes);
  return equal
    ? { times: parts.length, minutes: parts[0].minutes }
    : { times: 1, minutes: parts.reduce((sum, part) => sum + part.minutes, 0) };
}

export interface Shift {
  part: string;
  before: string | null;
}

/**
 * The moves of parts that bring row `from` to the place of row `to` (both from 0), in the order to ask for them.
 * A row goes whole, with its moves. Empty when nothing changes.
 */
export function shiftRow(all: readonly Row[], from: number, to: number): Shift[] {
  const row = all[from];
  if (row === undefined || from === to || to < 0 || to >= all.length) return [];
  const target = to < from ? all[to] : all[to + 1];
  const before = target?.parts[0].id ?? null;
  return [...row.parts, ...row.moves].map((part) => ({ part: part.id, before }));
}

/** Where one part goes to stand a place higher or lower; undefined at that end. Null: at the end of the programme. */
export function beforeWhich(parts: readonly Part[], id: string, step: -1 | 1): string | null | undefined {
  const at = parts.findIndex((part) => part.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= parts.length) return undefined;
  return step < 0 ? parts[to]?.id : (parts[to + 1]?.id ?? null);
}
