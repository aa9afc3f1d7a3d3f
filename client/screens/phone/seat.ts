import type { Group, Part, Question, Table } from '../../../shared/programme/model.ts';
import type { MeView, ProgrammeView } from '../../state/types.ts';
import { groupInRound, myGroup, questionOf, tableOfRound } from '../../state/where.ts';

/** Where someone sits in a round, or is on the way to. */
export interface Seat {
  group: Group;
  table: Table;
  question: Question;
  /** From 0. */
  round: number;
}

/** The seat in a part: at the table of that round, or of the round a move leads to; null in any other part. */
export function seatIn(programme: ProgrammeView, me: MeView, part: Part | null): Seat | null {
  if (part === null || part.round === null || (part.kind !== 'round' && part.kind !== 'move')) return null;
  const group = myGroup(programme, me);
  const table = tableOfRound(programme, group, part.round);
  const question = questionOf(programme, table);
  return group === null || table === null || question === null ? null : { group, table, question, round: part.round };
}

/** The table of the round before, where words may have been left behind; null in the first round. */
export function tableBefore(programme: ProgrammeView, seat: Seat): Table | null {
  return seat.round === 0 ? null : tableOfRound(programme, seat.group, seat.round - 1);
}

/** The group that sat here in the round before; null in the first round. */
export function groupBefore(programme: ProgrammeView, seat: Seat): Group | null {
  return seat.round === 0 ? null : groupInRound(programme, seat.table.id, seat.round - 1);
}

/** The group that comes to this table in the round that follows; null when this is the last one. */
export function groupAfter(programme: ProgrammeView, seat: Seat): Group | null {
  const next = roundAfter(programme);
  return next === null || next.round === null ? null : groupInRound(programme, seat.table.id, next.round);
}

/** The next round that will take place, as a seat; null when none comes any more. */
export function seatAfter(programme: ProgrammeView, me: MeView): Seat | null {
  return seatIn(programme, me, roundAfter(programme));
}

function roundAfter(programme: ProgrammeView): Part | null {
  const index = programme.parts.findIndex((part) => part.id === programme.cursor.part);
  return programme.parts.slice(index + 1).find((part) => part.kind === 'round' && !part.skipped) ?? null;
}

/** The name by which someone is spoken to: the first word. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
