import type { Ms } from '../shared/core/time.ts';
import { DAY } from '../shared/core/time.ts';
import type { Journal } from './journal/journal.ts';
import type { Time } from './rooms/clock.ts';
import type { Registry } from './rooms/registry.ts';

export interface RetentionTools {
  readonly journal: Journal;
  readonly registry: Registry;
  readonly time: Time;
  readonly days: number;
  readonly removed: (code: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Deletes every workshop that nothing happened in for `days`; its events are gone from the file. */
export async function sweep({ journal, registry, time, days, removed }: RetentionTools): Promise<void> {
  const limit: Ms = time.now() - days * DAY;
  const old: string[] = [];
  for await (const { workshop, lastAt } of journal.list()) if (lastAt < limit) old.push(workshop);
  for (const code of old) {
    await registry.remove(code);
    removed(code);
  }
}

/** Sweeps now and once a day; the result stops it. */
export function keepSwept(tools: RetentionTools): () => void {
  let stop: (() => void) | undefined;
  let stopped = false;
  const run = (): void => {
    sweep(tools)
      .catch(tools.failed)
      .finally(() => {
        if (!stopped) stop = tools.time.after(DAY, run);
      });
  };
  run();
  return () => {
    stopped = true;
    stop?.();
  };
}
