import type { Server, Socket } from 'socket.io';
import type { ByeCode, Frames, Presence } from '../../shared/protocol/down.ts';
import type { Entry } from './handshake.ts';

/** What clients send: unknown until parsed. */
export interface Up {
  command: (payload: unknown, ack: unknown) => void;
  clock: (payload: unknown, ack: unknown) => void;
  resend: (payload: unknown) => void;
}

export interface Down {
  frames: (message: Frames) => void;
  presence: (message: Presence) => void;
  bye: (message: { code: ByeCode }) => void;
}

/** Set by the handshake, so that it is there when the connection begins. */
export interface SocketData {
  entry?: Entry;
}

export type Io = Server<Up, Down, Record<string, never>, SocketData>;
export type Line = Socket<Up, Down, Record<string, never>, SocketData>;
