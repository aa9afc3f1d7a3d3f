import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Channel, Frame } from '../../../shared/core/records.ts';
import { NOTHING } from '../../../client/session/read.ts';
import { EMPTY, haveOf, heldIn, receive, type Replica } from '../../../client/session/replica.ts';
import { countsView, tableView } from '../../../client/session/views.ts';
import { LATE_MS } from '../../../client/session/watch.ts';
import { world } from './world.ts';

// The same histories every time: a failure can be looked at again.
fc.configureGlobal({ seed: 24092026 });

const frame = (channel: Channel, from: number, to: number, put: Record<string, unknown> = {}, drop: string[] = []) => {
  return { channel, from, to, put, drop } satisfies Frame;
};
const follow: Channel[] = ['counts', 'stage'];

describe('the replica', () => {
  test('REP-1: a frame that is already held changes nothing', () => {
    const first = receive(EMPTY, { follow, frames: [frame('counts', 0, 3, { a: 1 })] }).replica;
    const again = receive(first, { frames: [frame('counts', 0, 3, { a: 2 })] });
    expect(again.replica).toBe(first);
    expect([...again.changed]).toEqual([]);
  });

  test('REP-2: a frame with something missing before it is not taken in, and its channel is a gap', () => {
    const first = receive(EMPTY, { follow, frames: [frame('counts', 0, 3, { a: 1 })] }).replica;
    const { replica, gaps } = receive(first, { frames: [frame('counts', 5, 6, { a: 2 }), frame('stage', 4, 6)] });
    expect(gaps).toEqual({ counts: 3, stage: null });
    expect(heldIn(replica, 'counts').records.get('a')).toBe(1);
  });

  test('REP-3: what is no longer followed is dropped at once, and not taken in any more', () => {
    const first = receive(EMPTY, { follow, frames: [frame('counts', 0, 3, { a: 1 }), frame('stage', 0, 3)] }).replica;
    const { replica } = receive(first, { follow: ['stage'], frames: [frame('counts', 3, 4, { a: 2 })] });
    expect(heldIn(replica, 'counts')).toBe(NOTHING);
    expect(haveOf(replica)).toEqual({ stage: 3 });
    expect(replica.reached).toBe(3);
  });

  test('REP-1: whatever is lost, doubled or late, a client that asks again holds what the server holds', () => {
    const change = fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.nat(9)), fate: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const server = new Map<string, unknown>();
        let version = 0;
        const whole = () => ({ ...frame('counts', 0, version, Object.fromEntries(server)), whole: true });
        let client: Replica = receive(EMPTY, { follow: ['counts'], frames: [] }).replica;
        const hear = (heard: Frame) => {
          const { replica, gaps } = receive(client, { frames: [heard] });
          client = 'counts' in gaps ? receive(replica, { frames: [whole()] }).replica : replica;
        };
        let late: Frame | null = null;
        for (const { key, value, fate } of changes) {
          if (value === null) server.delete(key);
          else server.set(key, value);
          const sent = frame(
            'counts',
            version,
            version + 1,
            value === null ? {} : { [key]: value },
            value === null ? [key] : [],
          );
          version += 1;
          if (fate === 0) continue; // lost
          if (fate === 1) late = sent;
          else hear(sent);
          if (fate === 2) hear(sent);
          if (fate === 3 && late) hear(late);
        }
        // One more frame shows whether anything is missing.
        server.set('end', 1);
        version += 1;
        hear(frame('counts', version - 1, version, { end: 1 }));
        expect(new Map(heldIn(client, 'counts').records)).toEqual(server);
      }),
    );
  });
});

describe('a session and its replica', () => {
  test('REP-2: a gap is asked for again once, and again when it does not come', () => {
    const { server, session, time } = world();
    server.welcome({ counts: { room: { people: 1, bySector: {} } } }, 2);
    const gap = { frames: [frame('counts', 3, 4, { room: { people: 3, bySector: {} } })] };
    server.say('frames', gap);
    server.say('frames', gap);
    expect(server.asked).toMatchObject([{ event: 'resend', payload: { counts: 2 } }]);
    expect(session.counts.room.people).toBe(1);
    time.advance(LATE_MS);
    server.say('frames', gap);
    expect(server.asked).toHaveLength(2);
    server.say('frames', { frames: [frame('counts', 0, 4, { room: { people: 3, bySector: {} } })] });
    expect(session.counts.room.people).toBe(3);
  });

  test('REP-1: listeners see all frames of a message at once', () => {
    const { server, session } = world();
    server.welcome({ counts: {}, stage: {} }, 1);
    const seen: [number, boolean][] = [];
    session.subscribe(() => seen.push([session.counts.room.people, session.stage !== null]));
    server.say('frames', {
      frames: [frame('counts', 1, 2, { room: { people: 5, bySector: {} } }), frame('stage', 1, 2, { show: {} })],
    });
    expect(seen).toEqual([[5, true]]);
  });

  test('REP-4: a channel that did not change gives the same view', () => {
    const { server, session } = world();
    server.welcome({ counts: {}, 'table:t1': {} }, 1);
    const { counts } = session;
    const table = session.table('t1');
    server.say('frames', { frames: [frame('counts', 1, 2, { room: { people: 5, bySector: {} } })] });
    expect(session.counts).not.toBe(counts);
    expect(session.table('t1')).toBe(table);
    expect(session.table('t2')).toBeNull();
    expect(countsView(NOTHING)).toBe(countsView(NOTHING));
  });

  test('REP-4: a table lists cards newest first, answers oldest first, themes and relays in order', () => {
    const card = (id: string, at: number) => ({ id, at });
    const answer = (id: string, at: number) => ({ id, card: 'a', at });
    const records = new Map<string, unknown>([
      ['card:a', card('a', 1)],
      ['card:b', card('b', 3)],
      ['card:c', card('c', 2)],
      ['answer:y', answer('y', 9)],
      ['answer:x', answer('x', 4)],
      ['theme:n', { id: 'n', order: 1 }],
      ['theme:m', { id: 'm', order: 0 }],
      ['relay:1', { round: 1 }],
      ['relay:0', { round: 0 }],
    ]);
    const view = tableView({ version: 1, records });
    expect(view.cards.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(view.answers.get('a')?.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(view.themes.map(({ id }) => id)).toEqual(['m', 'n']);
    expect(view.relays.map(({ round }) => round)).toEqual([0, 1]);
    expect(view.recap).toEqual({ text: '', version: 0, round: null, at: null });
  });
});
