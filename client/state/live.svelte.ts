import type { Ms } from '../../shared/core/time.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { RunningSession } from '../session/session.ts';
import type { Draft, Session, StepAnswer } from '../session/types.ts';

/**
 * A running session as Svelte follows it. Each view is immutable and replaced when it changes, so that what reads one
 * view does not run again for another.
 */
export class LiveSession implements Session {
  readonly #session: RunningSession;
  readonly #end: () => void;
  #connection = $state.raw<Session['connection']>({ state: 'connecting' });
  #programme = $state.raw<Session['programme']>(null);
  #counts = $state.raw<Session['counts']>();
  #stage = $state.raw<Session['stage']>(null);
  #me = $state.raw<Session['me']>(null);
  #host = $state.raw<Session['host']>(null);
  #presence = $state.raw<Session['presence']>(null);
  #nowMs = $state.raw<Ms>(0);
  #outbox = $state.raw<Session['outbox']>([]);
  #durable = $state.raw(true);
  #drafts = $state.raw<Session['drafts']>([]);
  /** Goes up with every change: what reads a table follows it, and gets the same object when that table is the same. */
  #changes = $state.raw(0);

  constructor(session: RunningSession) {
    this.#session = session;
    this.#take();
    this.#end = session.subscribe(() => {
      this.#take();
    });
  }

  get connection() {
    return this.#connection;
  }
  get programme() {
    return this.#programme;
  }
  get counts() {
    return this.#counts ?? this.#session.counts;
  }
  get stage() {
    return this.#stage;
  }
  get me() {
    return this.#me;
  }
  get host() {
    return this.#host;
  }
  get presence() {
    return this.#presence;
  }
  get nowMs() {
    return this.#nowMs;
  }
  get outbox() {
    return this.#outbox;
  }
  get durable() {
    return this.#durable;
  }
  get drafts() {
    return this.#drafts;
  }
  table(id: string) {
    return this.#changes < 0 ? null : this.#session.table(id);
  }
  tableHost(id: string) {
    return this.#changes < 0 ? null : this.#session.tableHost(id);
  }
  readNow(): Ms {
    return this.#session.readNow();
  }
  write(command: Command): void {
    this.#session.write(command);
  }
  discard(commandId: string): void {
    this.#session.discard(commandId);
  }
  step(command: Command): Promise<StepAnswer> {
    return this.#session.step(command);
  }
  keepDraft(draft: Draft): void {
    this.#session.keepDraft(draft);
  }
  dropDraft(at: string): void {
    this.#session.dropDraft(at);
  }
  newId(): string {
    return this.#session.newId();
  }
  reconnect(): void {
    this.#session.reconnect();
  }

  /** Ends the connection. What waits stays in the browser. */
  close(): void {
    this.#end();
    this.#session.close();
  }

  #take(): void {
    const session = this.#session;
    this.#connection = session.connection;
    this.#programme = session.programme;
    this.#counts = session.counts;
    this.#stage = session.stage;
    this.#me = session.me;
    this.#host = session.host;
    this.#presence = session.presence;
    this.#nowMs = session.nowMs;
    this.#outbox = session.outbox;
    this.#durable = session.durable;
    this.#drafts = session.drafts;
    this.#changes += 1;
  }
}
