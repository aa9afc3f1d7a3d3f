import type { Ms } from '../../../../shared/core/time.ts';
import { remainingMs } from '../../../../shared/programme/schedule.ts';
import type { Schedule, Scheduled } from '../../../../shared/programme/schedule.ts';
import type { Timer } from '../../../../shared/programme/model.ts';
import { shortName } from './names.ts';
import type { Ground } from './names.ts';

/** Moves are an icon alone; nothing is narrower, so that it can be pressed. */
const MOVE_PX = 32;
const LEAST_PX = 60;

/** The columns of the strip: rounds share what is left by their length, the rest is as wide as its name. */
export function stripColumns({ parts }: Schedule, ground: Ground): string {
  const columns = parts.map(({ part }) => {
    if (part.kind === 'move') return `minmax(24px, ${String(MOVE_PX)}px)`;
    if (part.kind === 'round') return `minmax(40px, ${String(Math.max(1, part.minutes))}fr)`;
    return `minmax(24px, ${String(Math.max(LEAST_PX, 14 + Math.round(7.8 * shortName(part, ground).length)))}px)`;
  });
  return [...columns, 'auto'].join(' ');
}

/** How far the running part is, 0 to 1. */
export function progress(timer: Timer | null, nowMs: Ms): number {
  if (timer === null) return 0;
  const left = remainingMs(timer, nowMs);
  const gone = (timer.state === 'paused' ? timer.pausedAt : nowMs) - timer.startedAt;
  const whole = gone + left;
  return whole <= 0 ? 1 : Math.max(0, Math.min(1, gone / whole));
}

/** The class of a part in the strip. */
export const STRIP_CLASS: Readonly<Record<Scheduled['state'], string>> = {
  done: 'is-done',
  now: 'is-now',
  ahead: 'is-next',
  skipped: 'is-skipped',
};
