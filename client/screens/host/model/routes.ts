import type { Group, Part, Table } from '../../../../shared/programme/model.ts';
import { tableInRound } from '../../../../shared/people/routes.ts';

/** Where a group goes: its letter and the table's number. */
export interface Leg {
  letter: string;
  table: number;
}

/** Where every group sits in the round of a part; empty without groups or without a round. */
export function legsOf(part: Part | null, groups: readonly Group[], tables: readonly Table[]): Leg[] {
  const round = part?.round ?? null;
  if (round === null) return [];
  return groups.flatMap((group) => {
    const at = tableInRound(group, round);
    const table = tables.find((each) => each.id === at);
    return table === undefined ? [] : [{ letter: group.letter, table: table.number }];
  });
}

/** The groups that sit at a table in a round. */
export function groupsAt(table: string, round: number | null, groups: readonly Group[]): Group[] {
  return round === null ? [] : groups.filter((group) => tableInRound(group, round) === table);
}
