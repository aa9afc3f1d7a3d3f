import type { Ms } from '../../shared/core/time.ts';
import type { ByeCode, Frames, Presence } from '../../shared/protocol/down.ts';
import { nextConnection, type ConnectionEvent } from './connection.ts';
import type { Auth, MakeTransport, Report, TimeSource, Transport } from './ports.ts';
import type { Connection } from './types.ts';
import { createWatch, type Watch } from './watch.ts';
import { deniedCode, hear, speechOver, type Speech } from './wire.ts';

/** After the server ended the connection, everybody comes back: spread over this long. */
const COME_BACK_MS: Ms = 1_000;
const SPREAD_MS: Ms = 2_000;
/** A workshop that is not open yet is asked for again, quietly. */
const ASK_AGAIN_MS: Ms = 8_000;

export interface LinkTools {
  code: string;
  auth: () => Auth;
  transport: MakeTransport;
  time: TimeSource;
  random: () => number;
  report: Report;
  /** What offline counts from: the server's clock. */
  now: () => Ms;
  connected: () => void;
  lost: () => void;
  frames: (frames: Frames) => void;
  unreadable: () => void;
  presence: (presence: Presence) => void;
  changed: () => void;
}

/** The connection of a session: its state, and what makes it come back. */
export class Link {
  readonly #tools: LinkTools;
  readonly #transport: Transport;
  readonly #speech: Speech;
  readonly #watch: Watch;
  #connection: Connection = { state: 'connecting' };
  #comeBack: (() => void) | null = null;
  #welcomed: (() => void) | null = null;
  #closed = false;

  constructor(tools: LinkTools) {
    this.#tools = tools;
    this.#watch = createWatch(
      tools.time.after,
      () => {
        this.#happen({ type: 'late' });
      },
      () => {
        this.#happen({ type: 'answered' });
      },
    );
    this.#transport = tools.transport(tools.code, tools.auth, {
      connected: () => {
        this.#connected();
      },
      lost: (byServer) => {
        this.#lost(byServer);
      },
      failed: () => {
        this.#happen({ type: 'lost', at: tools.now() });
      },
      denied: (data) => {
        this.#denied(deniedCode(data));
      },
      message: (event, payload) => {
        this.#message(event, payload);
      },
    });
    this.#speech = speechOver(this.#transport, tools.report);
  }

  get connection(): Connection {
    return this.#connection;
  }

  /** What is asked over this link is watched: late answers make it `behind`. */
  get speech(): Speech {
    const speech = this.#speech;
    return {
      command: (payload, answer) => this.#asked((done) => speech.command(payload, after(done, answer))),
      clock: (payload, answer) => this.#asked((done) => speech.clock(payload, after(done, answer))),
      resend: (have) => speech.resend(have),
    };
  }

  /** Someone asks to try again now. A connection that works is left alone. */
  retry(): void {
    if (this.#connection.state === 'live' || this.#closed) return;
    this.#cancelComeBack();
    this.#happen({ type: 'retry' });
    this.#transport.reconnect();
  }

  close(): void {
    this.#closed = true;
    this.#cancelComeBack();
    this.#watch.clear();
    this.#transport.close();
  }

  #asked(send: (done: () => void) => boolean): boolean {
    const done = this.#watch.asked();
    const sent = send(done);
    if (!sent) done();
    return sent;
  }

  #connected(): void {
    this.#cancelComeBack();
    this.#welcomed = this.#watch.asked();
    this.#happen({ type: 'connected' });
    this.#tools.connected();
  }

  #lost(byServer: boolean): void {
    this.#watch.clear();
    this.#welcomed = null;
    this.#happen({ type: 'lost', at: this.#tools.now() });
    this.#tools.lost();
    if (byServer && this.#connection.state === 'offline') this.#comeBackAfter(COME_BACK_MS);
  }

  #denied(code: ByeCode | null): void {
    // Not let in without a reason that we know, or because it is busy starting: it comes back.
    if (code === null || code === 'restarting') this.#happen({ type: 'lost', at: this.#tools.now() });
    else this.#sentAway(code);
    if (code === null || code === 'restarting') this.#comeBackAfter(COME_BACK_MS);
  }

  #message(event: string, payload: unknown): void {
    if (this.#closed) return;
    const { frames, presence, unreadable, report } = this.#tools;
    const welcomed = (message: Frames) => {
      this.#welcomed?.();
      this.#welcomed = null;
      frames(message);
    };
    const bye = (code: ByeCode) => {
      // A server that restarts is only lost for a while.
      if (code !== 'restarting') this.#sentAway(code);
    };
    hear(event, payload, { frames: welcomed, presence, bye, unreadable }, report);
  }

  #sentAway(code: ByeCode): void {
    this.#happen(code === 'replaced' ? { type: 'replaced' } : { type: 'refused', code });
    this.#transport.close();
    if (code === 'not-open') this.#comeBackAfter(ASK_AGAIN_MS);
  }

  #comeBackAfter(ms: Ms): void {
    this.#cancelComeBack();
    if (this.#closed) return;
    this.#comeBack = this.#tools.time.after(ms + this.#tools.random() * SPREAD_MS, () => {
      this.#comeBack = null;
      this.#transport.reconnect();
    });
  }

  #cancelComeBack(): void {
    this.#comeBack?.();
    this.#comeBack = null;
  }

  #happen(event: ConnectionEvent): void {
    const next = nextConnection(this.#connection, event);
    if (next === this.#connection || this.#closed) return;
    this.#connection = next;
    this.#tools.changed();
  }
}

function after<T>(first: () => void, then: (value: T) => void): (value: T) => void {
  return (value) => {
    first();
    then(value);
  };
}
