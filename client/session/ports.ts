import type { Ms } from '../../shared/core/time.ts';
import type { As, Have } from '../../shared/protocol/up.ts';

/** What a session needs from outside, so that a browser, Node and a test under virtual time run the same code. */

/** Text by key, kept over reloads: localStorage, cookies or memory. */
export interface Store {
  /** False when what is kept does not outlive the page. */
  readonly durable: boolean;
  keys(): string[];
  get(key: string): string | null;
  /** Throws when it is full or denied. */
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** Runs something later; the answer takes it back. */
export type After = (ms: Ms, run: () => void) => () => void;

export interface TimeSource {
  /** The device's wall clock, right or wrong. */
  wall(): Ms;
  /** Only ever goes forward, at one second a second; its zero means nothing. */
  monotonic(): Ms;
  after: After;
}

/** The `auth` of a handshake, made anew at each connection. */
export interface Auth {
  protocol: number;
  as: As;
  have: Have;
}

/** What a transport tells. */
export interface TransportHandlers {
  connected(): void;
  /** `byServer`: it ended the connection on purpose, so the transport does not come back by itself. */
  lost(byServer: boolean): void;
  /** The server did not let us in; `data` is what it said. The transport does not try again by itself. */
  denied(data: unknown): void;
  /** No connection came about; the transport tries again by itself. */
  failed(): void;
  message(event: string, payload: unknown): void;
}

/** A connection that comes back by itself. It keeps nothing: what is sent while there is none is not sent. */
export interface Transport {
  /** False when there is no connection. `answer` is not called when the connection is lost first. */
  send(event: string, payload: unknown, answer?: (payload: unknown) => void): boolean;
  /** Tries to connect now. */
  reconnect(): void;
  close(): void;
}

export type MakeTransport = (code: string, auth: () => Auth, handlers: TransportHandlers) => Transport;

/** Told of what should not happen (a message that cannot be read), with what to say about it. */
export type Report = (problem: Error) => void;
