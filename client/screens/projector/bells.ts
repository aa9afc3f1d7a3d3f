import { SECOND, type Ms } from '../../../shared/core/time.ts';
import type { PartKind } from '../../../shared/programme/model.ts';
import { WARNING_MS } from '../../../shared/programme/schedule.ts';

/** What the room may hear: one soft bell at two minutes, two rising notes at the Wissel. */
export type Sound = 'bell' | 'rise';

/** A look at the clock. */
export interface Look {
  visit: number;
  kind: PartKind | null;
  running: boolean;
  leftMs: Ms;
  /** Since the part began. */
  sinceMs: Ms;
  /** How many times faster than life the clock runs. */
  rate: number;
}

/** What sounds later than this is silent: a laptop that slept, or was cut off, does not ring when it wakes. */
const LATE_MS: Ms = 10 * SECOND;

/**
 * The sound between two looks at the clock, or null. Only what was seen to happen sounds: a screen that opens late, or
 * is reloaded in the last two minutes, is silent.
 */
export function soundBetween(before: Look | null, now: Look): Sound | null {
  if (before === null) return null;
  const late = LATE_MS * now.rate;
  if (before.visit !== now.visit) return now.kind === 'move' && now.sinceMs < late ? 'rise' : null;
  const crossed = before.leftMs > WARNING_MS && now.leftMs <= WARNING_MS && now.leftMs > WARNING_MS - late;
  return now.kind === 'round' && now.running && crossed ? 'bell' : null;
}
