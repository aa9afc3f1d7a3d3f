import { firstMove, partWords, projector } from '../../messages/nl/projector.ts';
import type { Part } from '../../../shared/programme/model.ts';
import { nextPart } from '../../../shared/programme/schedule.ts';
import type { Ms } from '../../../shared/core/time.ts';
import type { Timer } from '../../../shared/programme/model.ts';
import type { ProgrammeView } from '../../state/types.ts';
import { hourWords } from '../../ui/time.ts';

/** What a part is called: its own words, the speaker, "Ronde 2", or its kind. */
export function partName(part: Part): string {
  if (part.kind === 'plenary') return part.speaker || part.title || partWords.plenary[0];
  if (part.title !== '') return part.title;
  if (part.kind === 'round') return projector.round((part.round ?? 0) + 1);
  return part.kind === 'move' && part.round === 0 ? firstMove : partWords[part.kind][0];
}

/** What comes next, with its line of explanation and the hour at which it is expected. */
export interface Next {
  part: Part;
  name: string;
  about: string;
  /** "13.41 uur", empty when the clock stands still or the time is up: nobody knows. */
  hour: string;
}

export function nextOf(programme: ProgrammeView, timer: Timer | null, now: Ms): Next | null {
  const part = nextPart(programme.parts, programme.cursor);
  if (part === null) return null;
  const known = timer?.state === 'running' && timer.endsAt > now;
  return {
    part,
    name: partName(part),
    about: part.kind === 'plenary' && part.speaker !== '' ? part.title : '',
    hour: known ? hourWords(timer.endsAt, programme.workshop.utcOffsetMinutes) : '',
  };
}

/** How many rounds the day has; skipped ones are none. */
export function roundCount(parts: readonly Part[]): number {
  return parts.filter((part) => part.kind === 'round' && !part.skipped).length;
}
