import type { IslandRecord } from '../../../shared/harvest/records.ts';
import { SECOND, type Ms } from '../../../shared/core/time.ts';

/** Rows are chosen again at most this often: the room reads, it does not watch a race. */
export const CALM_MS: Ms = 15 * SECOND;
/** How many rows a table shows. */
export const ROWS = 2;
/** A shown row leaves only for one that has so many cards more. */
const MARGIN = 2;

type Row = IslandRecord['rows'][number];

/** The rows on the wall, as they were called when they were chosen, top first. */
export interface Chosen {
  at: Ms;
  rows: readonly { key: string; name: string }[];
}

/**
 * Which rows a table shows now. `rows` are most cards first, equal ones older first. Returns `before` itself while the
 * choice stands: numbers follow at once, the choice does not.
 */
export function chooseRows(rows: readonly Row[], before: Chosen | null, now: Ms): Chosen {
  const stillThere = (before?.rows ?? []).some((shown) => rows.some((row) => row.key === shown.key));
  if (before && now - before.at < CALM_MS && (stillThere || rows.length === 0)) return before;
  const chosen = before ? replaced(rows, kept(rows, before)) : rows.slice(0, ROWS);
  const place = (row: Row) => {
    const index = before?.rows.findIndex((shown) => shown.key === row.key) ?? -1;
    return index < 0 ? ROWS : index;
  };
  const ordered = [...chosen].sort((a, b) => b.cards - a.cards || place(a) - place(b));
  const same = before?.rows.length === ordered.length && ordered.every((row, i) => row.key === before.rows[i]?.key);
  if (before && same && ordered.every((row, i) => row.name === before.rows[i]?.name)) return before;
  return { at: now, rows: ordered.map(({ key, name }) => ({ key, name })) };
}

/** The shown rows that may stay: not emptied, merged or renamed. */
function kept(rows: readonly Row[], before: Chosen): Row[] {
  return before.rows.flatMap((shown) => rows.filter((row) => row.key === shown.key && row.name === shown.name));
}

/** Fills empty places with the largest, then lets clearly larger rows take the place of the smallest. */
function replaced(rows: readonly Row[], keeping: readonly Row[]): Row[] {
  const chosen = [...keeping];
  for (const row of rows) {
    if (chosen.includes(row)) continue;
    if (chosen.length < ROWS) {
      chosen.push(row);
      continue;
    }
    const least = chosen.reduce((a, b) => (b.cards <= a.cards ? b : a));
    if (row.cards >= least.cards + MARGIN) chosen[chosen.indexOf(least)] = row;
  }
  return chosen;
}

/** The chosen rows with their numbers of now; a row that is gone is left out. */
export function rowsNow(rows: readonly Row[], chosen: Chosen): Row[] {
  return chosen.rows.flatMap((shown) => rows.filter((row) => row.key === shown.key));
}
