import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../../server/rooms/core.ts';
import type { Rules } from '../../../server/rooms/rules.ts';
import type { Ear, TestRoom } from '../../support/server-room.ts';
import { openRoom } from '../../support/server-room.ts';
import type { Move } from '../../support/server-moves.ts';
import { commandOf, identities, moves } from '../../support/server-moves.ts';

/** What an ear holds, against what the core shows to the same ear in full. */
async function differences({ room }: TestRoom, ear: Ear, who: number): Promise<string[]> {
  const identity = identities[who];
  if (!identity) return [];
  return room.read((ledger) => {
    const audience = ledger.audience(identity);
    const found: string[] = [];
    if (JSON.stringify(audience) !== JSON.stringify(ear.follow)) found.push(`follows ${ear.follow.join()}`);
    for (const channel of ear.held.keys()) if (!audience.includes(channel)) found.push(`holds ${channel}`);
    for (const channel of audience) {
      const held = new Map(ear.held.get(channel)?.records);
      for (const key of ledger.look.keys(channel)) {
        const shown = JSON.stringify(ledger.look.view(channel, key));
        if (shown !== undefined && shown !== JSON.stringify(held.get(key))) {
          found.push(`${channel} ${key}: holds ${JSON.stringify(held.get(key)) ?? 'nothing'}, shown ${shown}`);
        }
        if (shown !== undefined) held.delete(key);
      }
      for (const key of held.keys()) found.push(`${channel} ${key}: held, not shown`);
    }
    return found;
  });
}

/** Lives through a history with everyone connected, some of them away for a while, and looks after each command. */
async function live(
  history: readonly Move[],
  planted: Rules = rules,
): Promise<{ found: string[]; carriedOut: number }> {
  const opened = await openRoom({ rules: planted });
  const ears = new Map<number, Ear>();
  for (const who of identities.keys())
    ears.set(who, await opened.attach(String(who), identities[who] ?? { role: 'screen' }));
  let carriedOut = 0;
  for (const move of history) {
    if (move.kind === 'away') {
      opened.detach(String(move.who));
      continue;
    }
    if (move.kind === 'back') {
      const identity = identities[move.who];
      if (identity) ears.set(move.who, await opened.attach(String(move.who), identity, ears.get(move.who)));
    } else {
      opened.time.advance(move.ms);
      const identity = identities[move.who] ?? { role: 'host' };
      const command = await opened.room.read(({ state }) => commandOf(state, move, identity));
      if (!command) continue;
      const answer = await opened.room.submit(identity, command);
      if (answer.ok) carriedOut += 1;
    }
    for (const [who, ear] of [...ears]) {
      const identity = identities[who];
      // Taken out by the host: the phone comes back as someone who has not joined.
      if (ear.byes.length > 0 && identity) ears.set(who, await opened.attach(String(who), identity));
    }
    for (const [who, ear] of ears) {
      if (opened.ears.get(String(who)) !== ear) continue;
      const found = await differences(opened, ear, who);
      if (ear.gaps > 0) found.push('a gap');
      if (found.length > 0) return { found: [JSON.stringify(move), ...found], carriedOut };
    }
  }
  return { found: opened.failures.map(String), carriedOut };
}

const SEED = 20260924;

test('NET-14: on any history what a client made of its frames is what it may see in full', async () => {
  let carriedOut = 0;
  await fc.assert(
    fc.asyncProperty(moves, async (history) => {
      const lived = await live(history);
      carriedOut += lived.carriedOut;
      expect(lived.found).toEqual([]);
    }),
    { seed: SEED, numRuns: 25, endOnFailure: true },
  );
  expect(carriedOut).toBeGreaterThan(500);
}, 180_000);

test.each(['card:', 'person:', 'cursor', 'theme:', 'recap'])(
  'NET-14: a touch of %s that is forgotten is found',
  async (prefix) => {
    const forgetful: Rules = {
      ...rules,
      evolve: (state, event, touch) => {
        rules.evolve(state, event, (channel, key) => {
          if (!key.startsWith(prefix)) touch(channel, key);
        });
      },
    };
    let found = false;
    await fc.assert(
      fc.asyncProperty(moves, async (history) => {
        if (!found) found = (await live(history, forgetful)).found.length > 0;
      }),
      { seed: SEED, numRuns: 20, endOnFailure: true },
    );
    expect(found).toBe(true);
  },
  180_000,
);
