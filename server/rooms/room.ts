import type { Ms } from '../../shared/core/time.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer, ByeCode } from '../../shared/protocol/down.ts';
import type { Have } from '../../shared/protocol/up.ts';
import { Damaged, Removed } from '../journal/journal.ts';
import { Alarm } from './alarm.ts';
import { workshopNow } from './clock.ts';
import { Followers } from './followers.ts';
import { Ledger } from './ledger.ts';
import type { Identity } from './rules.ts';
import type { RoomTools, Waiting, WaitingCommand, WaitingRead } from './waiting.ts';
import { BACKOFF_MS, COME_BACK_MS, Poison, RoomClosed, TRIES } from './waiting.ts';

/** Told when someone came, went, joined, or follows something else. */
export type FollowersChanged = (room: Room) => void;

/**
 * One workshop, one loop: take everything that waits, decide and evolve each in order, one durable append, answer and
 * publish, again. Reads wait in the same queue, so nobody ever sees what is not yet on disk.
 */
export class Room {
  readonly code: string;
  readonly followers: Followers;
  readonly #tools: RoomTools;
  readonly #alarm: Alarm;
  #ledger: Ledger;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #closed: RoomClosed | undefined;

  private constructor(code: string, tools: RoomTools, ledger: Ledger, followersChanged: FollowersChanged) {
    this.code = code;
    this.#tools = tools;
    this.#ledger = ledger;
    this.followers = new Followers(tools.wire, () => {
      followersChanged(this);
    });
    this.#alarm = new Alarm(tools.time, (command) => void this.submit({ role: 'system' }, command));
    this.#alarm.set(ledger.state, this.now());
  }

  /** Opens a room from the journal; undefined when the workshop has no events. @throws Damaged */
  static async open(
    code: string,
    tools: RoomTools,
    changed: FollowersChanged = () => undefined,
  ): Promise<Room | undefined> {
    const ledger = await Ledger.replay(tools.journal, code, tools.rules);
    return ledger && new Room(code, tools, ledger, changed);
  }

  /** The workshop's own clock. */
  now(): Ms {
    const { createdAt, rate } = this.#ledger.state;
    return workshopNow(this.#tools.time, createdAt, rate);
  }

  get rate(): number {
    return this.#ledger.state.rate;
  }

  get isClosed(): boolean {
    return this.#closed !== undefined;
  }

  /** Nobody follows, nothing waits, and no step will be taken by itself. */
  get isIdle(): boolean {
    return this.followers.size === 0 && this.#waiting.length === 0 && !this.#running && !this.#alarm.isSet;
  }

  /** Carries out a command, at most once. Resolves when what it did is durable. */
  submit(identity: Identity, command: Command): Promise<Answer> {
    return new Promise((resolve) => {
      this.#push({ kind: 'command', command, identity, answer: resolve });
    });
  }

  /** Looks at the state in turn: all that was decided before is durable. @throws RoomClosed */
  read<T>(look: (ledger: Ledger) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = (ledger: Ledger): void => {
        resolve(look(ledger));
      };
      this.#push({ kind: 'read', run, drop: reject });
    });
  }

  /** Lets someone follow from now on; the first frames have been sent when this resolves. @throws RoomClosed */
  attach(id: string, identity: Identity, have: Have): Promise<void> {
    return this.read((ledger) => {
      this.followers.attach(ledger, id, identity, have);
    });
  }

  resend(id: string, have: Have): Promise<void> {
    return this.read((ledger) => {
      this.followers.resend(ledger, id, have);
    });
  }

  /** Finishes what is in hand, tells who follows why, and stops. */
  async close(code: ByeCode): Promise<void> {
    this.#alarm.clear();
    this.#closed ??= new RoomClosed(code);
    await this.#running;
    this.followers.byeAll(code);
  }

  #push(item: Waiting): void {
    if (this.#closed) {
      this.#dismiss(item, this.#closed);
      return;
    }
    this.#waiting.push(item);
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    let failures = 0;
    // A turn of the event loop, so that what arrives together is one append and one frame.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#carryOut(batch);
        failures = 0;
      } catch (error) {
        this.#tools.watch.failed(this.code, error);
        const poison = error instanceof Poison ? error.item : undefined;
        poison?.answer({ ok: false, refusal: { code: 'bad-value', field: 'type' } });
        this.#waiting = [...batch.filter((item) => item !== poison), ...this.#waiting];
        failures += poison ? 0 : 1;
        await this.#recover(failures, error);
        if (this.#closed) this.#dismissAll(this.#closed);
      }
    }
    // In the same turn as the last look at the queue, so that nothing is left waiting.
    this.#running = undefined;
  }

  async #carryOut(batch: readonly Waiting[]): Promise<void> {
    const ledger = this.#ledger;
    const answers: (() => void)[] = [];
    const reads: WaitingRead[] = [];
    for (const item of batch) {
      if (item.kind === 'read') reads.push(item);
      else answers.push(this.#decide(ledger, item));
    }
    if (ledger.undurable.length > 0) {
      const at = this.#tools.time.now();
      const events = ledger.undurable.map((event) => ({ at, event }));
      await this.#tools.journal.append(this.code, ledger.durable, events);
      ledger.settle();
      this.#tools.watch.appended(events.length);
    }
    for (const answer of answers) answer();
    if (answers.length > 0) await this.#publish(ledger);
    for (const read of reads) this.#read(read);
  }

  async #publish(ledger: Ledger): Promise<void> {
    try {
      this.followers.publish(ledger, ledger.channels.frames(ledger.look, ledger.version));
      this.#alarm.set(ledger.state, this.now());
    } catch (error) {
      // What was decided is durable and answered; only the telling failed. Who follows comes back and resumes.
      this.#tools.watch.failed(this.code, error);
      await this.#recover(0, error);
      this.followers.byeAll('restarting');
    }
  }

  #read(item: WaitingRead): void {
    try {
      item.run(this.#ledger);
    } catch (error) {
      this.#tools.watch.failed(this.code, error);
      item.drop(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #decide(ledger: Ledger, item: WaitingCommand): () => void {
    try {
      const verdict = ledger.decide(item.command, item.identity, this.now(), this.#tools.random);
      const answer: Answer =
        verdict.kind === 'done' ? { ok: true, at: verdict.at } : { ok: false, refusal: verdict.refusal };
      return () => {
        this.#tools.watch.carriedOut(item.command.type, answer);
        item.answer(answer);
      };
    } catch (error) {
      throw new Poison(item, error);
    }
  }

  /** Throws the state away and folds the journal again; what waits is then decided anew. */
  async #recover(failures: number, cause: unknown): Promise<void> {
    if (cause instanceof Removed) this.#closed = new RoomClosed('gone');
    for (let tries = failures; !this.#closed; tries += 1) {
      if (tries >= TRIES) this.#comeBack();
      if (tries > 0) await this.#pause(BACKOFF_MS * 2 ** Math.min(tries, 6));
      try {
        const ledger = await Ledger.replay(this.#tools.journal, this.code, this.#tools.rules);
        if (ledger) this.#ledger = ledger;
        else this.#closed = new RoomClosed('gone');
        return;
      } catch (error) {
        this.#tools.watch.failed(this.code, error);
        if (error instanceof Damaged) this.#closed = new RoomClosed('restarting');
      }
    }
  }

  /** Nobody waits for a disk that does not come back: they keep what they wrote and try again. */
  #comeBack(): void {
    const commands = this.#waiting.filter((item) => item.kind === 'command');
    this.#waiting = this.#waiting.filter((item) => item.kind === 'read');
    for (const item of commands) item.answer({ ok: false, retryAfterMs: COME_BACK_MS });
  }

  #dismissAll(why: RoomClosed): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const item of waiting) this.#dismiss(item, why);
    this.followers.byeAll(why.message === 'gone' ? 'gone' : 'restarting');
  }

  #dismiss(item: Waiting, why: RoomClosed): void {
    if (item.kind === 'read') item.drop(why);
    else item.answer({ ok: false, retryAfterMs: COME_BACK_MS });
  }

  #pause(ms: Ms): Promise<void> {
    return new Promise((resolve) => {
      this.#tools.time.after(ms, resolve);
    });
  }
}
