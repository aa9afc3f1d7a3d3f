import { day, dayWith, type DayOptions } from '../../../client/gallery/day.ts';
import { fixedSession, type Fixture } from '../../../client/state/fixed.ts';
import type { Channels } from '../../../client/session/channels.ts';
import type { ProgrammeView, Session } from '../../../client/state/types.ts';
import type { Part } from '../../../shared/programme/model.ts';
import { at } from '../../../client/gallery/day.ts';

/** A session of the day of the pictures at a moment. */
export function sessionAt(options: DayOptions, more: Partial<Fixture> = {}, ...over: Channels[]): Session {
  return fixedSession({ channels: dayWith(options, ...over), nowMs: at(options.at), ...more });
}

/** Its programme and the part it is at. */
export function programmeAt(options: DayOptions): { programme: ProgrammeView; part: Part } {
  const { programme } = fixedSession({ channels: day(options), nowMs: at(options.at) });
  if (!programme?.part) throw new Error('the day has not begun');
  return { programme, part: programme.part };
}

/** The value, which the test knows to be there. */
export function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing was given');
  return value;
}
