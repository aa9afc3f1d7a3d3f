import type { As } from '../../shared/protocol/up.ts';
import type { MakeTransport, Report, Store, TimeSource } from './ports.ts';
import type { Session } from './types.ts';

export interface SessionOptions {
  /** The workshop's code. */
  code: string;
  as: As;
  transport: MakeTransport;
  store: Store;
  time: TimeSource;
  /** A new id: 22 characters that nobody made before. */
  newId: () => string;
  /** In [0, 1). */
  random: () => number;
  report: Report;
}

/** A session that runs: what screens program against, told to whoever listens. */
export interface RunningSession extends Session {
  /** Calls `listener` after each change; the answer ends it. */
  subscribe(listener: () => void): () => void;
  /** Ends the connection and all timers. What waits stays in the store. */
  close(): void;
}
