import type { Group, Part, Question, Table } from '../../shared/programme/model.ts';
import { tableInRound, tableNow } from '../../shared/people/routes.ts';
import type { MeView, ProgrammeView } from '../session/types.ts';

/** Where people are and go: computed from route and cursor, never kept. Null where there is no answer. */

export function tableById(programme: ProgrammeView, id: string | null): Table | null {
  return programme.tables.find((table) => table.id === id) ?? null;
}
/** By its number on the floor, as links name it (from 1). */
export function tableByNumber(programme: ProgrammeView, number: number): Table | null {
  return programme.tables.find((table) => table.number === number) ?? null;
}
export function groupById(programme: ProgrammeView, id: string | null): Group | null {
  return programme.groups.find((group) => group.id === id) ?? null;
}
export function questionOf(programme: ProgrammeView, table: Table | null): Question | null {
  return table ? (programme.questions.get(table.question) ?? null) : null;
}

/** One's group; null before the groups are fixed. */
export function myGroup(programme: ProgrammeView, me: MeView): Group | null {
  return groupById(programme, me.profile.group);
}
/** Where someone of this group sits now, or goes to as soon as the move to it begins. */
export function tableOf(programme: ProgrammeView, group: Group | null): Table | null {
  return group ? tableById(programme, tableNow(group, programme.part)) : null;
}
export function myTable(programme: ProgrammeView, me: MeView): Table | null {
  return tableOf(programme, myGroup(programme, me));
}
/** Where a group sits in a round (from 0). */
export function tableOfRound(programme: ProgrammeView, group: Group | null, round: number): Table | null {
  return group ? tableById(programme, tableInRound(group, round)) : null;
}

/** The group at this table now, or on its way to it. */
export function groupAt(programme: ProgrammeView, table: string): Group | null {
  return programme.groups.find((group) => tableNow(group, programme.part) === table) ?? null;
}
/** The group at this table in a round (from 0). */
export function groupInRound(programme: ProgrammeView, table: string, round: number): Group | null {
  return programme.groups.find((group) => tableInRound(group, round) === table) ?? null;
}

/** The parts that are rounds, in the order they come, without those skipped. */
export function roundsOf(programme: ProgrammeView): (Part & { round: number })[] {
  return programme.parts.flatMap((part) =>
    part.kind === 'round' && part.round !== null && !part.skipped ? [{ ...part, round: part.round }] : [],
  );
}
/** The round now, or the one a move leads to, or the next that comes; null when none comes any more. */
export function roundAhead(programme: ProgrammeView): (Part & { round: number }) | null {
  const index = programme.parts.findIndex((part) => part.id === programme.cursor.part);
  const ahead = new Set(programme.parts.slice(Math.max(0, index)).map((part) => part.id));
  return roundsOf(programme).find((part) => ahead.has(part.id)) ?? null;
}
/** The table a group goes to next: of the round after the one now; null when no round comes any more. */
export function nextTable(programme: ProgrammeView, group: Group | null): Table | null {
  const index = programme.parts.findIndex((part) => part.id === programme.cursor.part);
  const later = new Set(programme.parts.slice(index + 1).map((part) => part.id));
  const next = roundsOf(programme).find((part) => later.has(part.id));
  return next ? tableOfRound(programme, group, next.round) : null;
}
/** A route as a line: every round with its table, in the order they come. */
export function routeOf(programme: ProgrammeView, group: Group): { part: Part; round: number; table: Table }[] {
  return roundsOf(programme).flatMap((part) => {
    const table = tableOfRound(programme, group, part.round);
    return table ? [{ part, round: part.round, table }] : [];
  });
}
