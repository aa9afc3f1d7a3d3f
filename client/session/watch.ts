import type { Ms } from '../../shared/core/time.ts';
import type { After } from './ports.ts';

/** An answer that takes longer than this is late: what is on the screen may be old. */
export const LATE_MS: Ms = 4_000;

export interface Watch {
  /** Something was asked; the answer ends the wait. */
  asked(): () => void;
  /** The connection is gone: nothing will be answered any more. */
  clear(): void;
}

/** Tells when the first of what was asked is late, and when nothing is late any more. */
export function createWatch(after: After, late: () => void, answered: () => void): Watch {
  const waits = new Set<{ late: boolean; cancel: () => void }>();
  const anyLate = () => [...waits].some((wait) => wait.late);
  return {
    asked() {
      const wait = {
        late: false,
        cancel: after(LATE_MS, () => {
          wait.late = true;
          late();
        }),
      };
      waits.add(wait);
      return () => {
        wait.cancel();
        if (waits.delete(wait) && wait.late && !anyLate()) answered();
      };
    },
    clear() {
      for (const wait of waits) wait.cancel();
      waits.clear();
    },
  };
}
