import type { Group, Part, Table } from '../programme/model.ts';
import type { TableId } from '../core/ids.ts';

/**
 * Where a group sits in a round: its route goes round for as many rounds as there are. Computed, so that a move changes
 * nobody's record.
 */
export function tableInRound(group: Pick<Group, 'route'>, round: number): TableId | null {
  const { route } = group;
  return route.length === 0 ? null : (route[round % route.length] ?? null);
}

/**
 * Where a group is now: at its table in a round, at the next table as soon as the move to it begins, else nowhere
 * (plenary, break, harvest…).
 */
export function tableNow(group: Pick<Group, 'route'>, part: Pick<Part, 'kind' | 'round'> | null): TableId | null {
  if (!part || (part.kind !== 'round' && part.kind !== 'move') || part.round === null) return null;
  return tableInRound(group, part.round);
}

/** The n cyclic routes of a carousel: group g sits in round r (both from 0) at table `(g + r) mod n`. */
export function carousel(tables: readonly Pick<Table, 'id'>[]): TableId[][] {
  const ids = tables.map((t) => t.id);
  return ids.map((_, group) => [...ids.slice(group), ...ids.slice(0, group)]);
}

/** The letter of group `index` (from 0): A … Z, then AA, AB … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
