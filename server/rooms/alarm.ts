import type { Ms } from '../../shared/core/time.ts';
import { nextPart } from '../../shared/programme/schedule.ts';
import type { CommandOf } from '../../shared/protocol/commands.ts';
import type { WorkshopState } from '../../shared/state.ts';
import type { Time } from './clock.ts';

/**
 * Goes on by itself when a part that wants it is over. Set from the state after every change; the command's id follows
 * from part and visit, so that firing twice does nothing.
 */
export class Alarm {
  readonly #time: Time;
  readonly #go: (command: CommandOf<'go'>) => void;
  #cancel: (() => void) | undefined;

  constructor(time: Time, go: (command: CommandOf<'go'>) => void) {
    this.#time = time;
    this.#go = go;
  }

  get isSet(): boolean {
    return this.#cancel !== undefined;
  }

  set(state: WorkshopState, now: Ms): void {
    this.clear();
    const due = autoAdvance(state);
    if (!due) return;
    this.#cancel = this.#time.after(Math.max(0, due.at - now) / state.rate, () => {
      this.#cancel = undefined;
      this.#go(due.command);
    });
  }

  clear(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

/** The step that the current part takes by itself, and when; undefined when it waits for the host. */
export function autoAdvance(state: WorkshopState): { at: Ms; command: CommandOf<'go'> } | undefined {
  const { cursor } = state;
  const part = state.parts.find((each) => each.id === cursor.part);
  const next = nextPart(state.parts, cursor);
  if (!part?.autoAdvance || !next || cursor.timer?.state !== 'running') return undefined;
  const from = { part: part.id, visit: cursor.visit };
  return {
    at: cursor.timer.endsAt,
    command: { type: 'go', id: `auto-${part.id}-${String(cursor.visit)}`, from, to: next.id },
  };
}
