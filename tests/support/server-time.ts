import type { Ms } from '../../shared/core/time.ts';
import type { Time } from '../../server/rooms/clock.ts';

/** Time that stands still until it is moved. */
export interface VirtualTime extends Time {
  /** Moves on, firing what is due in order. */
  advance(ms: Ms): void;
  /** How many timers wait. */
  readonly waiting: number;
}

/** 24 September 2026, 13:00 UTC: any moment would do. */
export const START: Ms = Date.UTC(2026, 8, 24, 13);

export function virtualTime(start: Ms = START): VirtualTime {
  let now = start;
  let timers: { at: Ms; action: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, action) => {
      const timer = { at: now + Math.max(0, ms), action };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    advance: (ms) => {
      const end = now + ms;
      for (;;) {
        const due = timers.filter((each) => each.at <= end).sort((one, other) => one.at - other.at)[0];
        if (!due) break;
        timers = timers.filter((each) => each !== due);
        now = Math.max(now, due.at);
        due.action();
      }
      now = end;
    },
    get waiting() {
      return timers.length;
    },
  };
}
