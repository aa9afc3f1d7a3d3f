import { performance } from 'node:perf_hooks';
import type { Ms } from '../../shared/core/time.ts';

/** Time and timers as a room needs them; a test or a rehearsal hands in others. */
export interface Time {
  /** Milliseconds since 1970. Never jumps while the process lives. */
  now(): Ms;
  /** Calls `action` once after `ms`; the result takes it back. */
  after(ms: Ms, action: () => void): () => void;
}

/** Longest delay that a timer of Node holds; a longer one is set again. */
const LONGEST = 2_000_000_000;

/** The wall clock as it was at the start, carried on by the monotonic clock: a changed wall clock moves no deadline. */
export function systemTime(): Time {
  const start = Date.now() - performance.now();
  return {
    now: () => Math.round(start + performance.now()),
    after: (ms, action) => {
      let timer: NodeJS.Timeout;
      const set = (left: Ms): void => {
        const step = Math.min(left, LONGEST);
        timer = setTimeout(() => {
          if (left > step) set(left - step);
          else action();
        }, step).unref();
      };
      set(Math.max(0, ms));
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

/** A workshop's own clock: a rehearsal runs `rate` times faster from the moment it was created. */
export function workshopNow(time: Time, createdAt: Ms, rate: number): Ms {
  return rate === 1 ? time.now() : Math.round(createdAt + (time.now() - createdAt) * rate);
}
