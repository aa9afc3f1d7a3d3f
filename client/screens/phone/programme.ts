import { MINUTE } from '../../../shared/core/time.ts';
import type { Ms } from '../../../shared/core/time.ts';
import { planStart, schedule } from '../../../shared/programme/schedule.ts';
import type { Part } from '../../../shared/programme/model.ts';
import type { ProgrammeView } from '../../state/types.ts';
import { t } from './words.ts';

/** What a part is called: the speaker, its own title, "Ronde 2", or the name of its kind. */
export function partName(part: Part, programme: ProgrammeView): string {
  if (part.kind === 'plenary' && part.speaker !== '') return part.speaker;
  if (part.kind === 'round' && part.round !== null) return `${t.part.round} ${String(part.round + 1)}`;
  if (part.kind === 'harvest') {
    const table = programme.tables.find((each) => each.question === part.question);
    return table === undefined ? t.part.harvest : `${t.part.harvest} ${t.band.harvestOf(table.number)}`;
  }
  return part.title === '' ? t.part[part.kind] : part.title;
}

/** What comes after the current part, with the moment it is expected to begin; at most `most`. */
export function comingParts(programme: ProgrammeView, now: Ms, most: number): { part: Part; at: Ms }[] {
  // The forecast moves in whole seconds at most: what the clock says is what is left.
  const start = planStart(programme.workshop, programme.cursor.planStart);
  return schedule(programme.parts, programme.cursor, start, now)
    .parts.filter((row) => row.state === 'ahead')
    .slice(0, most)
    .map((row) => ({ part: row.part, at: Math.round((row.startsAt ?? 0) / (MINUTE / 2)) * (MINUTE / 2) }));
}
