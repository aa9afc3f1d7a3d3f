import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFrame, type Channel, type Held, type Key } from '../../shared/core/records.ts';
import type { Touch, WorkshopState } from '../../shared/state.ts';
import { audience, begin, evolve, keys, view } from '../../shared/workshop.ts';
import { createdFrom } from '../../shared/templates/index.ts';
import { opened, picks, play, type Pick } from './history.ts';
import { HOST, ONE_OCLOCK, phone, tableHost } from './build.ts';

const RUNS = { seed: 24092026, numRuns: 60 };

const channelsOf = (state: WorkshopState): Channel[] => [
  'programme',
  'counts',
  'stage',
  'host',
  ...[...state.tables.keys()].flatMap((t): Channel[] => [`table:${t}`, `table-host:${t}`]),
  ...[...state.people.keys()].map((p): Channel => `me:${p}`),
];

const full = (state: WorkshopState, channel: Channel): Map<Key, unknown> =>
  new Map(
    keys(state, channel).flatMap((k) => {
      const record = view(state, channel, k);
      return record === undefined ? [] : [[k, record] as const];
    }),
  );

/** What a client of every channel holds: only what was touched is looked at again. */
function follow(history: readonly Pick[], forget: (channel: Channel, key: Key) => boolean = () => false) {
  const touched = new Map<Channel, Set<Key>>();
  const touch: Touch = (channel, key) => {
    if (forget(channel, key)) return;
    touched.set(channel, (touched.get(channel) ?? new Set()).add(key));
  };
  const day = opened(touch);
  const held = new Map<Channel, Held>(
    channelsOf(day.state).map((c) => [c, { version: 1, records: full(day.state, c) }]),
  );
  touched.clear();
  let version = 1;
  for (const [i, pick] of history.entries()) {
    play(day, pick, i);
    version += 1;
    for (const [channel, touchedKeys] of touched) {
      const before = held.get(channel) ?? { version: 0, records: new Map() };
      const put: Record<Key, unknown> = {};
      const drop: Key[] = [];
      for (const key of touchedKeys) {
        const record = view(day.state, channel, key);
        if (record === undefined) drop.push(key);
        else put[key] = record;
      }
      const applied = applyFrame(before, { channel, from: before.version, to: version, put, drop });
      if (applied.kind === 'applied') held.set(channel, applied.held);
    }
    touched.clear();
  }
  return { day, held };
}

const same = (history: readonly Pick[], forget?: (channel: Channel, key: Key) => boolean): boolean => {
  const { day, held } = follow(history, forget);
  return channelsOf(day.state).every((channel) => {
    const expected = full(day.state, channel);
    // Whoever is not in the workshop any more follows nothing of their own.
    if (expected.size === 0) return true;
    const got = held.get(channel)?.records ?? new Map<Key, unknown>();
    try {
      expect(new Map([...got].sort())).toEqual(new Map([...expected].sort()));
      return true;
    } catch (problem) {
      if (forget) return false;
      throw new Error(`channel ${channel}`, { cause: problem });
    }
  });
};

test('LAW-1: a client that applies only what was touched holds the same as the full view', () => {
  fc.assert(
    fc.property(picks, (history) => same(history)),
    RUNS,
  );
}, 120_000);

test('LAW-2: a planted omission of touch is found', () => {
  for (const forget of [
    (c: Channel, k: Key) => c === 'counts' && k.startsWith('table:'),
    (c: Channel, k: Key) => c.startsWith('table:') && k.startsWith('theme:'),
    (c: Channel, k: Key) => c === 'host' && k.startsWith('now:'),
  ]) {
    const found = fc.check(
      fc.property(picks, (history) => same(history, forget)),
      { ...RUNS, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  }
}, 120_000);

/** Every name, and every word that only its author may see, planted so that it can be searched for. */
test('LAW-3: no view shows what its audience may not see: no author, no name but to hosts, nothing hidden', () => {
  fc.assert(
    fc.property(picks, (history) => {
      const { day } = follow(history);
      const { state } = day;
      const names = [...state.people.values()].map((p) => p.name).filter((n) => n.length > 2);
      const consenting = new Set(
        [...state.pledges.values()].filter((p) => p.named).map((p) => state.people.get(p.author)?.name),
      );
      for (const channel of channelsOf(state)) {
        const text = JSON.stringify([...full(state, channel)]);
        if (channel === 'host' || channel.startsWith('table-host:')) continue;
        for (const person of state.people.values()) {
          if (channel === `me:${person.id}`) continue;
          expect(text).not.toContain(`"${person.id}"`);
        }
        if (channel.startsWith('me:')) continue;
        for (const name of names) if (!consenting.has(name)) expect(text).not.toContain(`"${name}"`);
        for (const card of state.cards.values()) {
          if (card.hidden || card.withdrawn) expect(text).not.toContain(`card:${card.id}"`);
        }
      }
      const host = JSON.stringify([...full(state, 'host')]);
      expect(host).not.toContain('"author"');
    }),
    RUNS,
  );
}, 120_000);

test('LAW-4: replaying the journal gives the same state', () => {
  fc.assert(
    fc.property(picks, (history) => {
      const { day } = follow(history);
      const birth = { code: 'ABC234', at: ONE_OCLOCK, command: 'create', date: '2026-09-24', utcOffsetMinutes: 120 };
      const again = begin(createdFrom({ template: 'leernetwerk' }, birth));
      for (const event of structuredClone(day.events)) evolve(again, event);
      expect(again).toEqual(day.state);
    }),
    RUNS,
  );
}, 120_000);

test('LAW-5: the counts that are kept equal the counts that are counted', () => {
  fc.assert(
    fc.property(picks, (history) => {
      const { state } = follow(history).day;
      const there = [...state.people.values()].filter((p) => !p.left && !p.removed);
      expect(state.peopleCount).toBe(there.length);
      for (const [group, count] of state.byGroup) {
        expect(count.size).toBe(there.filter((p) => p.group === group).length);
        expect(count.seated).toBe(
          there.filter((p) => p.group === group && p.seatedVisit === state.cursor.visit).length,
        );
      }
      const cards = [...state.cards.values()].filter((c) => !c.hidden && !c.withdrawn);
      for (const [table, tally] of state.tallies) {
        const here = cards.filter((c) => c.table === table);
        expect(tally.cards).toBe(here.length);
        expect(tally.joins).toBe(here.filter((c) => c.stance === 'joins').length);
        const answered = here.filter(
          (c) => c.stance === 'doubts' && c.answers.some((a) => !state.answers.get(a)?.hidden),
        );
        expect(tally.answeredDoubts).toBe(answered.length);
      }
      for (const theme of state.themes.values()) {
        expect(theme.cards).toBe(cards.filter((c) => c.theme === theme.id).length);
        const dots = [...state.dots.values()].flatMap((m) => [...m.values()]).filter((d) => d.includes(theme.id));
        expect(theme.dots).toBe(dots.length);
      }
    }),
    RUNS,
  );
}, 120_000);

test('LAW-6: who follows what is the server’s to say: a phone sees its own table only, a table host hers, a screen none', () => {
  fc.assert(
    fc.property(picks, (history) => {
      const { state } = follow(history).day;
      for (const person of state.people.keys()) {
        const channels = audience(phone(person), state);
        expect(channels.filter((c) => c === 'host' || c === 'counts' || c.startsWith('table-host:'))).toEqual([]);
        expect(channels.filter((c) => c.startsWith('me:') && c !== `me:${person}`)).toEqual([]);
        expect(channels.filter((c) => c.startsWith('table:')).length).toBeLessThanOrEqual(1);
      }
      expect(audience(tableHost('tafel-1'), state)).not.toContain('table:tafel-2');
      expect(audience({ role: 'screen' }, state)).toEqual(['programme', 'counts', 'stage']);
      expect(audience(HOST, state)).toContain('host');
    }),
    RUNS,
  );
}, 120_000);
