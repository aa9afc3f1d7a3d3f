import type { Part } from '../../../../shared/programme/model.ts';
import type { Scheduled } from '../../../../shared/programme/schedule.ts';

/** Where a part goes when it moves one place up or down; undefined when it is at that end. Null: to the end. */
export function beforeWhich(parts: readonly Part[], id: string, step: -1 | 1): string | null | undefined {
  const at = parts.findIndex((part) => part.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= parts.length) return undefined;
  return step < 0 ? parts[to]?.id : (parts[to + 1]?.id ?? null);
}

/** A row of the programme: a part with the move that follows it, which needs no row of its own. */
export interface Row {
  part: Part;
  startsAt: number;
  skipped: boolean;
  /** The moves right after it, with their minutes. */
  moves: readonly Part[];
}

/** The programme in rows; planned times are used while nothing has begun. */
export function rows(scheduled: readonly Scheduled[]): Row[] {
  const out: { part: Part; startsAt: number; skipped: boolean; moves: Part[] }[] = [];
  for (const each of scheduled) {
    const above = out.at(-1);
    if (each.part.kind === 'move' && above !== undefined && !each.part.skipped) above.moves.push(each.part);
    else
      out.push({
        part: each.part,
        startsAt: each.startsAt ?? each.plannedAt,
        skipped: each.part.skipped,
        moves: [],
      });
  }
  return out;
}
