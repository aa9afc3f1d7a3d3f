import type { Ms } from '../../../shared/core/time.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import type { Answer, ByeCode } from '../../../shared/protocol/down.ts';
import { heldOf, type Channels } from '../../../client/session/channels.ts';
import type { Auth, MakeTransport, Store, TimeSource, TransportHandlers } from '../../../client/session/ports.ts';
import { createSession, type RunningSession } from '../../../client/session/session.ts';
import { memoryStore } from '../../../client/session/defaults.ts';

/** Time that goes on when a test says so. */
export class VirtualTime implements TimeSource {
  now = 0;
  /** How far the device's wall clock is from the monotonic one. */
  wallOffset: Ms = 1_790_000_000_000;
  readonly #timers = new Set<{ at: Ms; run: () => void }>();
  wall = () => this.now + this.wallOffset;
  monotonic = () => this.now;
  after = (ms: Ms, run: () => void) => {
    const timer = { at: this.now + Math.max(0, ms), run };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  };
  get timers(): number {
    return this.#timers.size;
  }
  /** Runs every timer that rings within this time, in order. */
  advance(ms: Ms): void {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.#timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due);
      this.now = Math.max(this.now, due.at);
      due.run();
    }
    this.now = end;
  }
}

export interface Asked {
  event: string;
  payload: unknown;
  answer: (payload: unknown) => void;
}

/** The other end of one client's connection, played by the test. Answers clocks by itself unless told not to. */
export class FakeServer {
  handlers: TransportHandlers | null = null;
  auth: (() => Auth) | null = null;
  connected = false;
  /** Everything but clocks, in the order it came. */
  readonly asked: Asked[] = [];
  readonly clocks: Asked[] = [];
  reconnects = 0;
  closes = 0;
  answersClock = true;
  rate = 1;
  readonly #time: VirtualTime;
  /** The server's clock at monotonic zero. */
  readonly serverZero: Ms = 1_790_000_000_000;

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  readonly transport: MakeTransport = (_code, auth, handlers) => {
    this.handlers = handlers;
    this.auth = auth;
    return {
      send: (event, payload, answer) => {
        if (!this.connected) return false;
        const asked = { event, payload, answer: answer ?? (() => undefined) };
        if (event === 'clock') {
          this.clocks.push(asked);
          if (this.answersClock) asked.answer({ serverMs: this.serverNow(), rate: this.rate });
        } else {
          this.asked.push(asked);
        }
        return true;
      },
      reconnect: () => {
        this.reconnects += 1;
      },
      close: () => {
        this.closes += 1;
        if (this.connected) this.drop();
      },
    };
  };

  serverNow(): Ms {
    return this.serverZero + this.#time.now * this.rate;
  }

  /** Lets the client in, with whole channels (at this version) as the first message. */
  welcome(channels: Channels = { counts: {} }, version = 1): void {
    this.connect();
    const held = [...heldOf(channels)];
    const frames = held.map(([channel, { records }]) => {
      return { channel, from: 0, to: version, whole: true, put: Object.fromEntries(records), drop: [] };
    });
    this.say('frames', { follow: held.map(([channel]) => channel), frames });
  }
  connect(): void {
    this.connected = true;
    this.handlers?.connected();
  }
  drop(byServer = false): void {
    this.connected = false;
    this.handlers?.lost(byServer);
  }
  say(event: string, payload: unknown): void {
    this.handlers?.message(event, payload);
  }
  bye(code: ByeCode): void {
    this.say('bye', { code });
    if (this.connected) this.drop(code !== 'restarting');
  }
  /** Commands that came, by type and id. */
  get commands(): Command[] {
    return this.asked.filter(({ event }) => event === 'command').map(({ payload }) => payload as Command);
  }
  /** Answers the newest command. */
  answer(answer: Answer): void {
    this.asked
      .filter(({ event }) => event === 'command')
      .at(-1)
      ?.answer(answer);
  }
}

export interface World {
  time: VirtualTime;
  server: FakeServer;
  session: RunningSession;
  problems: Error[];
  /** How often listeners were called. */
  changes: () => number;
}

let ids = 0;
export function newId(): string {
  ids += 1;
  return `id${String(ids).padStart(20, '0')}`;
}

/** One client of a workshop, with a server of its own. */
export function world(options: { store?: Store; time?: VirtualTime; role?: 'participant' | 'host' } = {}): World {
  const time = options.time ?? new VirtualTime();
  const server = new FakeServer(time);
  const problems: Error[] = [];
  const session = createSession({
    code: 'ABCDEF',
    as: options.role === 'host' ? { role: 'host', key: 'k' } : { role: 'participant', device: 'd'.repeat(22) },
    transport: server.transport,
    store: options.store ?? memoryStore(),
    time,
    newId,
    random: () => 0,
    report: (problem) => problems.push(problem),
  });
  let changes = 0;
  session.subscribe(() => (changes += 1));
  return { time, server, session, problems, changes: () => changes };
}

/** A card on its way to table 2 in round 2 of the day. */
export function cardCommand(text = 'een kaartje', id = newId()): Command {
  return { type: 'writeCard', id, card: `card-${id}`, part: 'ronde-2', table: 'tafel-2', text };
}
