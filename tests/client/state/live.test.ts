import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { mine } from '../../../client/gallery/day.ts';
import { profile } from '../../../client/gallery/day-people.ts';
import { LiveSession } from '../../../client/state/live.svelte.ts';
import { cardCommand, world } from '../session/world.ts';
import { follow } from './follow.svelte.ts';

test('REP-4: what reads one view runs again for that view only', () => {
  const { server, session, time } = world();
  const live = new LiveSession(session);
  const seen = follow({
    people: () => live.counts.room.people,
    name: () => live.me?.profile.name ?? null,
    cards: () => live.table('tafel-2')?.cards,
    second: () => live.nowMs,
    waiting: () => live.outbox.length,
    state: () => live.connection.state,
  });
  server.welcome({ counts: {}, 'table:tafel-2': {}, ...mine(profile('Fatima')) }, 1);
  flushSync();
  expect(seen.name).toEqual([null, 'Fatima Ouali']);
  expect(seen.state).toEqual(['connecting', 'live']);
  server.say('frames', {
    frames: [{ channel: 'counts', from: 1, to: 2, put: { room: { people: 4, bySector: {} } }, drop: [] }],
  });
  flushSync();
  expect(seen.people).toEqual([0, 4]);
  expect(seen.name).toHaveLength(2);
  expect(seen.cards).toHaveLength(2);
  time.advance(1010);
  flushSync();
  expect(seen.second.length).toBeGreaterThan(1);
  expect(seen.cards).toHaveLength(2);
  live.write(cardCommand());
  flushSync();
  expect(seen.waiting).toEqual([0, 1]);
  expect(seen.cards?.at(-1)).toHaveLength(1);
  live.close();
  seen.end();
  expect(time.timers).toBe(0);
});
