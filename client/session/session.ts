import type { Channel } from '../../shared/core/records.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Frames, Presence } from '../../shared/protocol/down.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { Drafts } from './drafts.ts';
import { Link } from './link.ts';
import { Notifier } from './notifier.ts';
import { Outbox } from './outbox.ts';
import type { RunningSession, SessionOptions } from './options.ts';
import type { TimeSource } from './ports.ts';
import { EMPTY, haveOf, heldIn, receive, type Replica } from './replica.ts';
import { Resend } from './resend.ts';
import { Shelf, shelfPrefix } from './shelf.ts';
import { viewMaker, type MakeViews, type Views } from './snapshot.ts';
import { Timekeeper } from './timekeeper.ts';
import type { Session, StepAnswer } from './types.ts';

/** A step of the host that is not answered within this long is not waited for: look, and press again. */
export const STEP_MS: Ms = 6_000;

export type { RunningSession, SessionOptions };

/** Connects, and keeps connecting. Several sessions may run in one process; they share nothing. */
export function createSession(options: SessionOptions): RunningSession {
  return new Running(options);
}

class Running implements RunningSession {
  readonly #newId: () => string;
  readonly #time: TimeSource;
  readonly #notifier = new Notifier();
  readonly #shelf: Shelf;
  readonly #link: Link;
  readonly #keeper: Timekeeper;
  readonly #outbox: Outbox;
  readonly #drafts: Drafts;
  readonly #makeViews: MakeViews;
  readonly #resend: Resend;
  #replica: Replica = EMPTY;
  #presence: Presence | null = null;
  #welcomed = false;
  #views: { replica: Replica; outbox: Session['outbox']; views: Views } | null = null;

  constructor({ code, as, transport, store, time, newId, random, report }: SessionOptions) {
    this.#newId = newId;
    this.#time = time;
    this.#makeViews = viewMaker(as.role);
    this.#shelf = new Shelf(store);
    const prefix = shelfPrefix(code, as.role, as.role === 'tableHost' ? as.table : undefined);
    const { changed } = this.#notifier;
    this.#drafts = new Drafts(this.#shelf, prefix, changed);
    this.#keeper = new Timekeeper({
      time,
      ticked: changed,
      ask: (clientMs, answer) => {
        // What was acknowledged before this question is in the replica before its answer.
        const done = new Set(this.#outbox.items.filter((item) => item.state === 'done'));
        return this.#link.speech.clock(clientMs, (came) => {
          this.#notifier.together(() => {
            answer(came);
            this.#outbox.settle((item) => done.has(item));
            this.#notifier.changed();
          });
        });
      },
    });
    this.#outbox = new Outbox({
      shelf: this.#shelf,
      prefix,
      wall: () => this.#keeper.now(),
      after: time.after,
      changed,
      send: (command, answer) =>
        this.#link.speech.command(command, (came) => {
          this.#notifier.together(() => {
            answer(came);
            this.#outbox.reached(this.#replica.reached);
          });
        }),
    });
    this.#resend = new Resend(time.after, (have) => this.#link.speech.resend(have));
    this.#link = new Link({
      code,
      auth: () => ({ protocol: PROTOCOL, as, have: haveOf(this.#replica) }),
      transport,
      time,
      random,
      report,
      now: () => this.#keeper.now(),
      changed,
      connected: () => {
        this.#outbox.reload();
        this.#keeper.connected();
      },
      lost: () => {
        this.#lost();
      },
      frames: (frames) => {
        this.#notifier.together(() => {
          this.#frames(frames);
        });
      },
      unreadable: () => {
        this.#resend.missing(haveOf(this.#replica));
      },
      presence: (presence) => {
        this.#presence = presence;
        this.#notifier.changed();
      },
    });
  }

  get connection() {
    return this.#link.connection;
  }
  /** Waits for the server's clock too: no second is shown that is not the server's. */
  get programme() {
    return this.#keeper.known ? this.#seen.programme : null;
  }
  get counts() {
    return this.#seen.counts;
  }
  get stage() {
    return this.#seen.stage;
  }
  get me() {
    return this.#seen.me;
  }
  get host() {
    return this.#seen.host;
  }
  get presence() {
    return this.#presence;
  }
  get nowMs() {
    return this.#keeper.shown;
  }
  get outbox() {
    return this.#outbox.items;
  }
  get durable() {
    return this.#shelf.durable;
  }
  get drafts() {
    return this.#drafts.list;
  }

  table(id: string) {
    return this.#seen.table(id);
  }
  tableHost(id: string) {
    return this.#seen.tableHost(id);
  }
  readNow(): Ms {
    return this.#keeper.now();
  }
  write(command: Command): void {
    this.#notifier.together(() => {
      this.#outbox.write(command);
    });
  }
  discard(commandId: string): void {
    this.#outbox.discard(commandId);
  }
  keepDraft(draft: Session['drafts'][number]): void {
    this.#drafts.keep(draft);
  }
  dropDraft(at: string): void {
    this.#drafts.drop(at);
  }
  newId(): string {
    return this.#newId();
  }
  reconnect(): void {
    this.#link.retry();
  }

  step(command: Command): Promise<StepAnswer> {
    return new Promise((resolve) => {
      const cancel = this.#time.after(STEP_MS, () => {
        resolve({ ok: false, noAnswer: true });
      });
      const sent = this.#link.speech.command(command, (answer) => {
        cancel();
        resolve(answer);
      });
      if (sent) return;
      cancel();
      resolve({ ok: false, noAnswer: true });
    });
  }

  subscribe(listener: () => void): () => void {
    return this.#notifier.subscribe(listener);
  }

  close(): void {
    this.#notifier.close();
    this.#link.close();
    this.#lost();
    this.#outbox.close();
    this.#keeper.close();
  }

  get #seen(): Views {
    const replica = this.#replica;
    const outbox = this.#outbox.items;
    if (this.#views?.replica !== replica || this.#views.outbox !== outbox) {
      const held = (channel: Channel) => heldIn(replica, channel);
      this.#views = { replica, outbox, views: this.#makeViews(held, replica.followed, outbox) };
    }
    return this.#views.views;
  }

  #frames(frames: Frames): void {
    const { replica, gaps, changed } = receive(this.#replica, frames);
    this.#replica = replica;
    for (const channel of changed) this.#resend.came(channel);
    if (changed.has('programme')) this.#keeper.refresh();
    this.#resend.missing(gaps);
    if (this.#welcomed) {
      this.#outbox.reached(replica.reached);
    } else {
      // The first message of a connection has everything: what was acknowledged before it is in the replica.
      this.#welcomed = true;
      this.#outbox.settle(() => true);
      this.#outbox.opened();
    }
    this.#notifier.changed();
  }

  #lost(): void {
    this.#welcomed = false;
    this.#resend.clear();
    this.#keeper.lost();
    this.#outbox.lost();
  }
}
