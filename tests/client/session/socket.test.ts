import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, expect, test, vi } from 'vitest';
import type { TimeSource } from '../../../client/session/ports.ts';
import { createSession, type RunningSession } from '../../../client/session/session.ts';
import { socketTransport } from '../../../client/session/socket.ts';
import { systemTime, memoryStore } from '../../../client/session/defaults.ts';
import { cardCommand, newId } from './world.ts';

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function serverWith(letIn: (socket: Socket) => string | null): Promise<{ io: Server; url: string }> {
  const http = createServer();
  const io = new Server(http, { serveClient: false });
  io.use((socket, next) => {
    const code = letIn(socket);
    next(code === null ? undefined : Object.assign(new Error(code), { data: { code } }));
  });
  io.on('connection', (socket) => {
    socket.on('clock', (_ms: number, answer: (a: object) => void) => {
      answer({ serverMs: 1_000_000, rate: 1 });
    });
    socket.emit('frames', { follow: ['counts'], frames: [] });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  ends.push(() => io.close());
  return { io, url: `http://127.0.0.1:${String((http.address() as AddressInfo).port)}` };
}

function client(url: string): RunningSession {
  const time: TimeSource = systemTime();
  const session = createSession({
    code: 'ABCDEF',
    as: { role: 'participant', device: 'd'.repeat(22) },
    transport: socketTransport({ url }),
    store: memoryStore(),
    time,
    newId,
    random: () => 0,
    report: (problem) => {
      throw problem;
    },
  });
  ends.push(() => {
    session.close();
  });
  return session;
}

const state = (session: RunningSession) => () => session.connection.state;

test('CONN-2: over real sockets the code, the role and what is held travel with every connection', async () => {
  const handshakes: [unknown, unknown][] = [];
  const { io, url } = await serverWith(({ handshake }) => {
    handshakes.push([handshake.query['w'], handshake.auth]);
    return null;
  });
  const session = client(url);
  await eventually(() => {
    expect(state(session)()).toBe('live');
  });
  io.emit('frames', { frames: [{ channel: 'counts', from: 0, to: 4, put: {}, drop: [] }] });
  await eventually(() => {
    session.write(cardCommand('x', 'same'));
    expect(session.outbox[0]?.state).toBe('sent');
  });
  for (const socket of io.sockets.sockets.values()) socket.conn.close();
  await eventually(() => {
    expect(handshakes).toHaveLength(2);
  });
  expect(handshakes[1]).toMatchObject(['ABCDEF', { as: { role: 'participant' }, have: { counts: 4 } }]);
  await eventually(() => {
    expect(state(session)()).toBe('live');
  });
});

test('CONN-4: over real sockets a refusal arrives with its code, and asking again connects', async () => {
  let open = false;
  const { url } = await serverWith(() => (open ? null : 'not-allowed'));
  const session = client(url);
  await eventually(() => {
    expect(session.connection).toEqual({ state: 'refused', code: 'not-allowed' });
  });
  open = true;
  session.reconnect();
  await eventually(() => {
    expect(state(session)()).toBe('live');
  });
});

test('CONN-5: over real sockets a replaced client stays away, and comes back when asked', async () => {
  let connections = 0;
  const { io, url } = await serverWith(() => {
    connections += 1;
    return null;
  });
  const session = client(url);
  await eventually(() => {
    expect(state(session)()).toBe('live');
  });
  for (const socket of io.sockets.sockets.values()) {
    socket.emit('bye', { code: 'replaced' });
    socket.disconnect(true);
  }
  await eventually(() => {
    expect(state(session)()).toBe('replaced');
    expect(io.sockets.sockets.size).toBe(0);
  });
  expect(connections).toBe(1);
  session.reconnect();
  await eventually(() => {
    expect(state(session)()).toBe('live');
  });
  expect(connections).toBe(2);
});
