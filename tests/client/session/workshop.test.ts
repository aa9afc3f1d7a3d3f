import { expect, onTestFinished, test, vi } from 'vitest';
import { memoryStore, systemTime } from '../../../client/session/defaults.ts';
import type { Store, TimeSource } from '../../../client/session/ports.ts';
import { createSession, type RunningSession } from '../../../client/session/session.ts';
import { socketTransport } from '../../../client/session/socket.ts';
import type { As } from '../../../shared/protocol/up.ts';
import { newId } from '../../support/server-client.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

/** Cuts the connection of a session and lets it come back. */
const cuts = new WeakMap<RunningSession, () => void>();

function open(server: TestServer, code: string, as: As, store: Store = memoryStore()): RunningSession {
  const hoursOff: TimeSource = { ...systemTime(), wall: () => Date.now() - 7_200_000 };
  let cut = () => {};
  const session = createSession({
    code,
    as,
    store,
    transport: (...args) => {
      const transport = socketTransport({ url: server.url })(...args);
      cut = () => {
        transport.reconnect();
      };
      return transport;
    },
    time: hoursOff,
    newId,
    random: Math.random,
    report: (problem) => {
      throw problem;
    },
  });
  cuts.set(session, cut);
  onTestFinished(() => {
    session.close();
  });
  return session;
}

async function step(host: RunningSession, kind: string, round: number | null = null): Promise<void> {
  await eventually(() => {
    expect(host.programme).not.toBeNull();
  });
  const { programme } = host;
  const to = programme?.parts.find((part) => part.kind === kind && (round === null || part.round === round));
  if (!programme || !to) throw new Error(`no ${kind}`);
  const { part, visit } = programme.cursor;
  expect(await host.step({ type: 'go', id: newId(), from: { part, visit }, to: to.id })).toMatchObject({ ok: true });
  await eventually(() => {
    expect(host.programme?.part?.id).toBe(to.id);
  });
}

test('OUT-4: against the real server what was written without a connection lands once, and nothing of it flickers', async () => {
  const server = await startServer();
  const code = await server.create();
  const host = open(server, code, { role: 'host', key: server.access.key(code, { role: 'host' }) });
  await step(host, 'arrival');
  const phone = open(server, code, { role: 'participant', device: newId() });
  const person = newId();
  // Before the first message has come: it waits in line.
  phone.write({ type: 'join', id: newId(), person, name: 'Ada', organisation: '', sector: 'bewoner' });
  await eventually(() => {
    expect(phone.me?.profile.name).toBe('Ada');
    expect(phone.outbox).toEqual([]);
  });
  expect(Math.abs(phone.readNow() - Date.now())).toBeLessThan(2_000);
  await step(host, 'round', 0);
  await eventually(() => {
    expect(phone.programme?.part?.kind).toBe('round');
    expect(phone.me?.profile.group).not.toBeNull();
  });
  const group = phone.programme?.groups.find(({ id }) => id === phone.me?.profile.group);
  const table = group?.route[0] ?? '';
  const part = phone.programme?.part?.id ?? '';
  const lists: (readonly string[])[] = [];
  phone.subscribe(() => lists.push((phone.table(table)?.cards ?? []).map(({ text }) => text)));
  phone.write({ type: 'writeCard', id: newId(), card: newId(), part, table, text: 'een' });
  phone.write({ type: 'writeCard', id: newId(), card: newId(), part, table, text: 'twee' });
  // Gone before the server can answer.
  cuts.get(phone)?.();
  await eventually(() => {
    expect(phone.outbox).toEqual([]);
    expect(phone.me?.cards.map(({ text }) => text).sort()).toEqual(['een', 'twee']);
  });
  const shown = lists.map((list) => list.length);
  expect(shown).toEqual([...shown].sort());
  expect(phone.table(table)?.cards).toHaveLength(2);
});

test('CONN-5: against the real server a second screen of the same person takes over, and the first can take it back', async () => {
  const server = await startServer();
  const code = await server.create();
  const host = open(server, code, { role: 'host', key: server.access.key(code, { role: 'host' }) });
  await step(host, 'arrival');
  const store = memoryStore();
  const device = newId();
  const first = open(server, code, { role: 'participant', device }, store);
  first.write({ type: 'join', id: newId(), person: newId(), name: 'Ada', organisation: '', sector: 'bewoner' });
  await eventually(() => {
    expect(first.me?.profile.name).toBe('Ada');
  });
  const second = open(server, code, { role: 'participant', device }, store);
  await eventually(() => {
    expect(second.me?.profile.name).toBe('Ada');
    expect(first.connection.state).toBe('replaced');
  });
  first.reconnect();
  await eventually(() => {
    expect(first.connection.state).toBe('live');
    expect(second.connection.state).toBe('replaced');
  });
});

test('CONN-4: against the real server a wrong key is refused with its code', async () => {
  const server = await startServer();
  const code = await server.create();
  const wrong = open(server, code, { role: 'host', key: 'not-the-key' });
  await eventually(() => {
    expect(wrong.connection).toEqual({ state: 'refused', code: 'not-allowed' });
  });
});
