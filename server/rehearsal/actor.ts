import type { RunningSession } from '../../client/session/options.ts';
import type { TimeSource } from '../../client/session/ports.ts';
import type { Ms } from '../../shared/core/time.ts';
import { MINUTE } from '../../shared/core/time.ts';
import type { Part } from '../../shared/programme/model.ts';
import type { Command } from '../../shared/protocol/commands.ts';

/** Something that a rehearsed day did not expect, such as a refusal. The day goes on. */
export type Report = (problem: Error) => void;

/** One session that plays: it waits for what its screen shows, and for moments of the day, and then acts. */
export class Actor {
  readonly session: RunningSession;
  readonly #time: TimeSource;
  readonly #report: Report;

  constructor(session: RunningSession, time: TimeSource, report: Report) {
    this.session = session;
    this.#time = time;
    this.#report = report;
  }

  /** Waits until `isTrue`, looking at each change of the session. Rejects with the signal's reason when that ends it. */
  until(isTrue: () => boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        stop();
        signal.removeEventListener('abort', leave);
      };
      const leave = (): void => {
        end();
        reject(asError(signal.reason));
      };
      const look = (): void => {
        if (!isTrue()) return;
        end();
        resolve();
      };
      const stop = this.session.subscribe(look);
      signal.addEventListener('abort', leave);
      if (signal.aborted) leave();
      else look();
    });
  }

  /** Waits for a moment on the workshop's own clock. */
  moment(at: Ms, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const rate = this.session.programme?.workshop.rate ?? 1;
      const leave = (): void => {
        cancel();
        reject(asError(signal.reason));
      };
      const cancel = this.#time.after(Math.max(0, at - this.session.readNow()) / rate, () => {
        signal.removeEventListener('abort', leave);
        resolve();
      });
      signal.addEventListener('abort', leave);
      if (signal.aborted) leave();
    });
  }

  /** Waits until a share of a part has passed: 0 at its beginning, 1 when its time is up. */
  share(part: Part, share: number, signal: AbortSignal): Promise<void> {
    const from = part.startedAt ?? this.session.readNow();
    return this.moment(from + share * part.minutes * MINUTE, signal);
  }

  /** Writes as a person would, through the outbox, and waits until it is done. A refusal is reported, not thrown. */
  async write(command: Command, signal: AbortSignal): Promise<void> {
    const { session } = this;
    session.write(command);
    const item = () => session.outbox.find((each) => each.command.id === command.id);
    await this.until(() => item() === undefined || item()?.state === 'refused', signal);
    const left = item();
    if (left?.state !== 'refused') return;
    session.discard(command.id);
    this.#report(new Error(`${command.type} was refused: ${JSON.stringify(left.refusal)}`));
  }

  /** Takes a step of the host, again when no answer came. False: it was refused, since things are elsewhere by now. */
  async step(command: Command, signal: AbortSignal): Promise<boolean> {
    for (;;) {
      signal.throwIfAborted();
      const answer = await this.session.step(command);
      if (answer.ok) return true;
      if ('refusal' in answer) {
        const { code } = answer.refusal;
        if (code !== 'stale-step') this.#report(new Error(`${command.type} was refused: ${code}`));
        return false;
      }
      const wait = 'retryAfterMs' in answer ? answer.retryAfterMs : 0;
      await new Promise<void>((resolve) => {
        this.#time.after(wait, resolve);
      });
      await this.until(() => this.session.connection.state === 'live', signal);
    }
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
