import { DOTS } from '../../../shared/core/limits.ts';
import type { Part } from '../../../shared/programme/model.ts';
import type { MeView, ProgrammeView, StageView } from '../../state/types.ts';
import { myGroup, tableById } from '../../state/where.ts';

/** The tables whose words are harvested now: the stage says so, else the programme. */
export function harvestTables(programme: ProgrammeView, stage: StageView | null, part: Part): string[] {
  if (stage?.harvest) return [...stage.harvest.tables];
  return programme.tables.filter((table) => table.question === part.question).map((table) => table.id);
}

/** The table of this harvest where this person sat; else the first. Null when there is none. */
export function harvestTable(programme: ProgrammeView, me: MeView, tables: readonly string[]): number | null {
  const route = myGroup(programme, me)?.route ?? [];
  const mine = tables.find((table) => route.includes(table)) ?? tables[0] ?? null;
  return tableById(programme, mine)?.number ?? null;
}

/**
 * The dots after a press on a theme: taken back when it had one, given when there is one left. Null: none is left.
 * Dots on themes that are gone do not count.
 */
export function pressed(given: readonly string[], themes: readonly { id: string }[], theme: string): string[] | null {
  const there = given.filter((id) => themes.some((each) => each.id === id));
  if (there.includes(theme)) return there.filter((id) => id !== theme);
  return there.length >= DOTS ? null : [...there, theme];
}
