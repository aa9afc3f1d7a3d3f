import { MINUTE, momentOf, type Ms } from '../core/time.ts';
import type { Cursor, Part, Timer } from './model.ts';
import type { WorkshopRecord } from './records.ts';

/** The last two minutes: the band turns yellow, one soft bell. */
export const WARNING_MS: Ms = 2 * MINUTE;
/** A day that begins within this of its plan keeps the plan; otherwise the plan moves to the moment it began. */
export const PLAN_TOLERANCE_MS: Ms = 30 * MINUTE;

/** Time left of a timer; negative over time. A paused clock stands still. */
export function remainingMs(timer: Timer, now: Ms): Ms {
  return timer.state === 'paused' ? timer.remainingMs : timer.endsAt - now;
}

/** How the time of a part stands: `run`, `warn` (last two minutes), `over`, `paused`. Moves and rounds alike. */
export type TimeState = 'run' | 'warn' | 'over' | 'paused';
export function timeState(timer: Timer, now: Ms): TimeState {
  if (timer.state === 'paused') return 'paused';
  const left = timer.endsAt - now;
  return left <= 0 ? 'over' : left <= WARNING_MS ? 'warn' : 'run';
}

/** The moment the plan counts from: as planned, until the day began (then as it was fixed at that moment). */
export function planStart(
  workshop: Pick<WorkshopRecord, 'date' | 'startMinute' | 'utcOffsetMinutes'>,
  fixed: Ms | null,
): Ms {
  return fixed ?? momentOf(workshop.date, workshop.startMinute, workshop.utcOffsetMinutes);
}

/** One part in time. */
export interface Scheduled {
  part: Part;
  /** When the plan had it begin. */
  plannedAt: Ms;
  /** When it began, or is expected to begin; null when skipped. */
  startsAt: Ms | null;
  endsAt: Ms | null;
  state: 'done' | 'now' | 'ahead' | 'skipped';
}

export interface Schedule {
  parts: Scheduled[];
  plannedEnd: Ms;
  expectedEnd: Ms;
  /** Positive: behind the plan. What the current part makes of it: the expected end against the plan's. */
  driftMs: Ms;
}

/**
 * The whole programme in time. What is done stands as it went; the current part ends as its clock says, or now when
 * that has passed; what follows comes one after another. `start` is {@link planStart}.
 */
export function schedule(parts: readonly Part[], cursor: Cursor, start: Ms, now: Ms): Schedule {
  const index = parts.findIndex((p) => p.id === cursor.part);
  let planned = start;
  let next = index < 0 ? Math.max(start, Math.min(now, start)) : now;
  const rows = parts.map((part, i): Scheduled => {
    const plannedAt = planned;
    planned += part.plannedMinutes * MINUTE;
    if (i === index) {
      const startsAt = cursor.timer?.startedAt ?? now;
      const left = cursor.timer ? Math.max(0, remainingMs(cursor.timer, now)) : 0;
      next = now + left;
      return { part, plannedAt, startsAt, endsAt: next, state: 'now' };
    }
    if (part.skipped) return { part, plannedAt, startsAt: null, endsAt: null, state: 'skipped' };
    if (i < index)
      return {
        part,
        plannedAt,
        startsAt: part.startedAt,
        endsAt: part.endedAt,
        state: part.startedAt === null ? 'skipped' : 'done',
      };
    const startsAt = next;
    next += part.minutes * MINUTE;
    return { part, plannedAt, startsAt, endsAt: next, state: 'ahead' };
  });
  return { parts: rows, plannedEnd: planned, expectedEnd: next, driftMs: next - planned };
}

/** The next part that is not skipped, or null at the end. */
export function nextPart(parts: readonly Part[], cursor: Cursor): Part | null {
  const index = parts.findIndex((p) => p.id === cursor.part);
  return parts.slice(index + 1).find((p) => !p.skipped) ?? null;
}
