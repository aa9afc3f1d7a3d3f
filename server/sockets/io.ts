import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'socket.io';
import { Server } from 'socket.io';
import type { ByeCode } from '../../shared/protocol/down.ts';
import type { Access } from '../access/keys.ts';
import type { Limits } from '../access/limits.ts';
import { isOurHost, isOurOrigin } from '../access/origin.ts';
import type { Transport } from '../config.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Time } from '../rooms/clock.ts';
import type { Wire } from '../rooms/followers.ts';
import type { Registry } from '../rooms/registry.ts';
import type { Room } from '../rooms/room.ts';
import { admit } from './handshake.ts';
import { bye, speak } from './line.ts';
import { PresenceBoard } from './presence.ts';
import type { Io, SocketData } from './types.ts';

/** Longest message: the longest text fourfold, in three bytes a sign. */
const MAX_BYTES = 512 * 1024;
const PING_MS = 10_000;
const PONG_MS = 10_000;

export interface IoOptions {
  readonly transports: readonly Transport[];
  readonly publicUrl?: string;
}

export interface SocketTools {
  readonly registry: Registry;
  readonly access: Access;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly time: Time;
  readonly failed: (error: unknown) => void;
  /** The address a request comes from, behind a proxy as well. */
  readonly addressOf: (headers: Record<string, unknown>, remote: string | undefined) => string;
}

/** Socket.IO on an HTTP server. No perMessageDeflate: it costs seven times the CPU and encodes once a socket. */
export function createIo(http: HttpServer, { transports, publicUrl }: IoOptions): Io {
  return new Server(http, {
    transports: [...transports],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_BYTES,
    pingInterval: PING_MS,
    pingTimeout: PONG_MS,
    allowRequest: ({ headers }, decide) => {
      const ours = isOurHost(headers.host, publicUrl) && isOurOrigin(headers.origin, headers.host, publicUrl);
      decide(ours ? null : 'origin not allowed', ours);
    },
  });
}

/** How rooms reach their followers through Socket.IO. */
export function wireOf(io: Io): Wire {
  return {
    send: (ids, message) => {
      io.to([...ids]).emit('frames', message);
    },
    bye: (id, code) => {
      const line = io.sockets.sockets.get(id);
      if (line) bye(line, code);
    },
  };
}

/** Lets clients in and speaks with them. Returns what to call when the followers of a room changed. */
export function listen(io: Io, tools: SocketTools): (room: Room) => void {
  const { limits, metrics, addressOf } = tools;
  const boards = new WeakMap<Room, PresenceBoard>();
  const board = (room: Room): PresenceBoard => {
    const known = boards.get(room);
    if (known) return known;
    const fresh = new PresenceBoard(room, tools.time, (ids, presence) => io.to([...ids]).emit('presence', presence));
    boards.set(room, fresh);
    return fresh;
  };

  io.use((line, next) => {
    const { handshake } = line;
    const address = addressOf(handshake.headers, handshake.address);
    const decide = async (): Promise<ByeCode | undefined> => {
      if ((await limits.blocked(address)) !== undefined) return 'not-allowed';
      const admission = await admit(handshake.query['w'], handshake.auth, tools);
      if ('entry' in admission) {
        setEntry(line, admission);
        return undefined;
      }
      if (admission.guess) await limits.failed(address);
      return admission.code;
    };
    decide().then(
      (code) => {
        next(code && new Refused(code));
      },
      (error: unknown) => {
        tools.failed(error);
        next(new Refused('restarting'));
      },
    );
  });

  io.on('connection', (line) => {
    const { entry } = line.data;
    if (!entry) {
      line.disconnect(true);
      return;
    }
    const gauge = metrics.connections.labels(entry.identity.role);
    gauge.inc();
    line.on('disconnect', () => {
      gauge.dec();
    });
    speak(line, entry, tools);
  });
  return (room) => {
    board(room).changed();
  };
}

function setEntry(line: Socket<never, never, never, SocketData>, data: SocketData): void {
  line.data = data;
}

/** A `connect_error` with its code where clients look for it. */
class Refused extends Error {
  readonly data: { readonly code: ByeCode };
  constructor(code: ByeCode) {
    super(code);
    this.data = { code };
  }
}
