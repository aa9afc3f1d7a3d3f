import { randomBytes } from 'node:crypto';
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import type { Channel, Held } from '../../shared/core/records.ts';
import { applyFrame } from '../../shared/core/records.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer, ByeCode, Frames, Presence } from '../../shared/protocol/down.ts';
import type { As } from '../../shared/protocol/up.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';

/** A bare client: what it holds is what the one reducer makes of what came in, no more. */
export interface TestClient {
  readonly socket: Socket;
  readonly held: Map<Channel, Held>;
  readonly follow: Channel[];
  readonly messages: Frames[];
  readonly presences: Presence[];
  readonly byes: ByeCode[];
  /** Codes of refused connections. */
  readonly refusals: unknown[];
  record(channel: Channel, key: string): unknown;
  command(command: Command): Promise<Answer>;
  /** Waits until `isTrue` holds, looking again whenever something came in. */
  until(isTrue: () => boolean, what?: string): Promise<void>;
  close(): void;
}

export interface ConnectOptions {
  readonly url: string;
  readonly code: string;
  readonly as: As;
  /** What the client still holds from before. */
  readonly held?: ReadonlyMap<Channel, Held>;
  readonly protocol?: number;
  readonly transports?: string[];
  readonly headers?: Record<string, string>;
}

export const newId = (): string => randomBytes(16).toString('base64url');

/** Connects; `until(() => client.follow.length > 0)` waits for the first frames. */
export function connect({
  url,
  code,
  as,
  held = new Map<Channel, Held>(),
  protocol = PROTOCOL,
  transports,
  headers,
}: ConnectOptions): TestClient {
  const have = Object.fromEntries([...held].map(([channel, { version }]) => [channel, version]));
  const socket = io(url, {
    query: { w: code },
    auth: { protocol, as, have },
    transports: transports ?? ['websocket'],
    reconnection: false,
    forceNew: true,
    ...(headers ? { extraHeaders: headers } : {}),
  });
  const looking = new Set<() => void>();
  const look = (): void => {
    for (const each of looking) each();
  };
  const client: TestClient = {
    socket,
    held: new Map(held),
    follow: [],
    messages: [],
    presences: [],
    byes: [],
    refusals: [],
    record: (channel, key) => client.held.get(channel)?.records.get(key),
    command: (command) => socket.emitWithAck('command', command) as Promise<Answer>,
    until: (isTrue, what = isTrue.toString()) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          looking.delete(check);
          reject(new Error(`waited in vain: ${what}`));
        }, 15_000);
        const check = (): void => {
          if (!isTrue()) return;
          clearTimeout(timer);
          looking.delete(check);
          resolve();
        };
        looking.add(check);
        check();
      }),
    close: () => {
      socket.disconnect();
    },
  };
  socket.on('frames', (message: Frames) => {
    client.messages.push(message);
    take(client, message);
    look();
  });
  socket.on('presence', (presence: Presence) => {
    client.presences.push(presence);
    look();
  });
  socket.on('bye', ({ code: why }: { code: ByeCode }) => {
    client.byes.push(why);
    look();
  });
  socket.on('connect_error', (error: Error & { data?: { code?: unknown } }) => {
    client.refusals.push(error.data?.code ?? error.message);
    look();
  });
  socket.on('disconnect', look);
  return client;
}

function take(client: TestClient, { follow, frames }: Frames): void {
  if (follow) {
    client.follow.splice(0, client.follow.length, ...follow);
    for (const channel of client.held.keys()) if (!follow.includes(channel)) client.held.delete(channel);
  }
  for (const frame of frames) {
    const applied = applyFrame(client.held.get(frame.channel) ?? { version: 0, records: new Map() }, frame);
    if (applied.kind === 'gap') throw new Error(`a gap in ${frame.channel}`);
    if (applied.kind === 'applied') client.held.set(frame.channel, applied.held);
  }
}
