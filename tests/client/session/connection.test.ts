import { describe, expect, test } from 'vitest';
import {
  CONNECTION,
  nextConnection,
  type ConnectionEvent,
  type ConnectionState,
} from '../../../client/session/connection.ts';
import type { Connection } from '../../../client/session/types.ts';
import { LATE_MS } from '../../../client/session/watch.ts';
import { cardCommand, world } from './world.ts';

const STATES: Record<ConnectionState, Connection> = {
  connecting: { state: 'connecting' },
  live: { state: 'live' },
  behind: { state: 'behind' },
  offline: { state: 'offline', since: 5 },
  refused: { state: 'refused', code: 'not-allowed' },
  replaced: { state: 'replaced' },
};
const EVENTS: ConnectionEvent[] = [
  { type: 'connected' },
  { type: 'late' },
  { type: 'answered' },
  { type: 'lost', at: 9 },
  { type: 'refused', code: 'gone' },
  { type: 'replaced' },
  { type: 'retry' },
];
//               connected late answered lost refused replaced retry
const EXPECTED: Record<ConnectionState, string> = {
  connecting: 'live connecting connecting offline refused replaced connecting',
  live: 'live behind live offline refused replaced live',
  behind: 'live behind live offline refused replaced behind',
  offline: 'live offline offline offline refused replaced offline',
  refused: 'live refused refused refused refused replaced connecting',
  replaced: 'live replaced replaced replaced refused replaced connecting',
};

describe('the table of the connection', () => {
  const cells = Object.values(STATES).flatMap((from) =>
    EVENTS.map((event, i) => ({ from, event, to: EXPECTED[from.state].split(' ')[i] })),
  );
  test.each(cells)('CONN-1: $from.state, $event.type: $to', ({ from, event, to }) => {
    expect(CONNECTION[from.state][event.type]).toBe(to);
    expect(nextConnection(from, event).state).toBe(to);
  });

  test('CONN-1: it knows every state and every event, and no other', () => {
    expect(Object.keys(CONNECTION).sort()).toEqual(Object.keys(STATES).sort());
    for (const row of Object.values(CONNECTION)) {
      expect(Object.keys(row).sort()).toEqual(EVENTS.map(({ type }) => type).sort());
    }
  });

  test('CONN-1: offline keeps since when, and a second refusal its newest reason', () => {
    expect(nextConnection(STATES.offline, { type: 'lost', at: 9 })).toBe(STATES.offline);
    expect(nextConnection(STATES.live, { type: 'lost', at: 9 })).toEqual({ state: 'offline', since: 9 });
    expect(nextConnection(STATES.refused, { type: 'refused', code: 'gone' })).toEqual({
      state: 'refused',
      code: 'gone',
    });
  });
});

describe('a session and its connection', () => {
  test('CONN-2: a handshake says who asks and which version of each channel it has, anew at each connection', () => {
    const { server } = world();
    expect(server.auth?.()).toMatchObject({ as: { role: 'participant' }, have: {} });
    server.welcome({ stage: {}, counts: {} }, 7);
    server.drop();
    expect(server.auth?.().have).toEqual({ stage: 7, counts: 7 });
  });

  test('CONN-3: unanswered for some seconds it is behind, and live again with the answer', () => {
    const { server, session, time } = world();
    server.welcome();
    expect(session.connection.state).toBe('live');
    session.write(cardCommand());
    time.advance(LATE_MS - 1);
    expect(session.connection.state).toBe('live');
    time.advance(1);
    expect(session.connection.state).toBe('behind');
    server.answer({ ok: true, at: 2 });
    expect(session.connection.state).toBe('live');
  });

  test('CONN-3: a clock that is not answered makes it behind too', () => {
    const { server, session, time } = world();
    server.welcome();
    time.advance(3000);
    server.answersClock = false;
    time.advance(30_000);
    expect(session.connection.state).toBe('behind');
  });

  test('CONN-3: connected without a first message it is behind', () => {
    const { server, session, time } = world();
    server.connect();
    time.advance(LATE_MS);
    expect(session.connection.state).toBe('behind');
    server.say('frames', { follow: [], frames: [] });
    expect(session.connection.state).toBe('live');
  });

  test('CONN-4: a refused handshake says why, and nothing tries again by itself', () => {
    const { server, session, time } = world();
    server.handlers?.denied({ code: 'not-allowed' });
    expect(session.connection).toEqual({ state: 'refused', code: 'not-allowed' });
    time.advance(600_000);
    expect(server.reconnects).toBe(0);
    session.reconnect();
    expect(session.connection.state).toBe('connecting');
    expect(server.reconnects).toBe(1);
  });

  test('CONN-4: a workshop that is not open yet is asked for again', () => {
    const { server, session, time } = world();
    server.handlers?.denied({ code: 'not-open' });
    expect(session.connection).toEqual({ state: 'refused', code: 'not-open' });
    time.advance(10_000);
    expect(server.reconnects).toBe(1);
    server.welcome();
    expect(session.connection.state).toBe('live');
  });

  test('CONN-5: replaced by another screen it stays away until someone asks', () => {
    const { server, session, time } = world();
    server.welcome();
    server.bye('replaced');
    expect(session.connection.state).toBe('replaced');
    time.advance(600_000);
    expect(server.reconnects).toBe(0);
    session.reconnect();
    server.welcome();
    expect(session.connection.state).toBe('live');
  });

  test('CONN-6: after a server that ended the connection everybody comes back', () => {
    const { server, session, time } = world();
    server.welcome();
    server.drop(true);
    expect(session.connection.state).toBe('offline');
    time.advance(3000);
    expect(server.reconnects).toBe(1);
  });

  test('CONN-6: a server that is starting is only offline', () => {
    const { server, session, time } = world();
    server.handlers?.denied({ code: 'restarting' });
    expect(session.connection.state).toBe('offline');
    time.advance(3000);
    expect(server.reconnects).toBe(1);
    server.welcome();
    server.bye('restarting');
    expect(session.connection.state).toBe('offline');
  });

  test('CONN-7: a message that cannot be read changes nothing, is reported, and is asked for again', () => {
    const { server, session, problems } = world();
    server.welcome({ counts: { room: { people: 3, bySector: {} } } }, 4);
    server.say('frames', { frames: [{ channel: 'counts', from: 4, to: 'five', put: {}, drop: [] }] });
    server.say('who-knows', 1);
    expect(session.counts.room.people).toBe(3);
    expect(problems).toHaveLength(2);
    expect(server.asked.at(-1)).toMatchObject({ event: 'resend', payload: { counts: 4 } });
  });

  test('CONN-8: a step is answered directly, or not at all: nothing is queued', async () => {
    const { server, session, time } = world({ role: 'host' });
    const pause = { type: 'pause', visit: 3 } as const;
    expect(await session.step({ ...pause, id: session.newId() })).toEqual({ ok: false, noAnswer: true });
    server.welcome();
    expect(server.commands).toEqual([]);
    const unanswered = session.step({ ...pause, id: session.newId() });
    time.advance(10_000);
    expect(await unanswered).toEqual({ ok: false, noAnswer: true });
    const answered = session.step({ ...pause, id: session.newId() });
    server.answer({ ok: false, refusal: { code: 'not-running' } });
    expect(await answered).toEqual({ ok: false, refusal: { code: 'not-running' } });
    expect(session.outbox).toEqual([]);
  });

  test('CONN-9: a session that is closed leaves no timer behind', () => {
    const { server, session, time } = world();
    server.welcome();
    session.write(cardCommand());
    session.close();
    expect(time.timers).toBe(0);
  });
});
