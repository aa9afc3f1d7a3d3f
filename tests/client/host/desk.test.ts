import { expect, test } from 'vitest';
import { Desk } from '../../../client/screens/host/desk.svelte.ts';
import type { HostApi } from '../../../client/screens/host/api.ts';
import { EMPTY_HOST, EMPTY_PROGRAMME } from '../../../client/screens/host/model/empty.ts';
import type { Session, StepAnswer } from '../../../client/state/types.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import type { Presence } from '../../../shared/protocol/down.ts';
import { MINUTE } from '../../../shared/core/time.ts';
import { DAY, ground, groups, NOW } from './ground.ts';

const api: HostApi = {
  origin: 'http://localhost:3000',
  reportUrl: '/7KQ4MX/verslag',
  addresses: () => Promise.resolve([{ url: 'http://192.168.1.20:3000', label: 'wlan0' }]),
  links: () => Promise.resolve({ join: '/7KQ4MX', screen: '/7KQ4MX/scherm#k', host: '/7KQ4MX/host#k', tables: [] }),
  remove: () => Promise.resolve(true),
};
const presence: Presence = {
  live: [],
  gone: {},
  screens: 0,
  screenGoneSince: null,
  hosts: 1,
  tableHosts: [],
  tableHostsGone: {},
};

/** A desk in round 1 with so much time left, and what it asked. */
function desk(leftMs: number, answers: StepAnswer[] = [], notSaving = false) {
  const asked: Command[] = [];
  const clock = { now: NOW };
  let ids = 0;
  const timer = { state: 'running', startedAt: NOW - MINUTE, endsAt: NOW + leftMs } as const;
  const session: Session = {
    connection: { state: 'live' },
    programme: {
      ...EMPTY_PROGRAMME,
      ...ground,
      groups,
      cursor: { part: 'round1', visit: 5, timer, planStart: NOW },
      part: DAY.round1,
    },
    counts: { room: { people: 0, bySector: {} }, groups: new Map(), tables: new Map() },
    stage: null,
    me: null,
    table: () => null,
    tableHost: () => null,
    host: { ...EMPTY_HOST, step: { id: 'last', kind: 'go', part: 'round1', at: NOW } },
    presence: notSaving ? { ...presence, notSavingSince: NOW } : presence,
    nowMs: NOW,
    readNow: () => clock.now,
    outbox: [],
    durable: true,
    write: () => undefined,
    discard: () => undefined,
    step: (command) => {
      asked.push(command);
      return Promise.resolve(answers.shift() ?? { ok: true, at: 1 });
    },
    drafts: [],
    keepDraft: () => undefined,
    dropDraft: () => undefined,
    newId: () => `id-${String((ids += 1))}`,
    reconnect: () => undefined,
  };
  return { asked, clock, desk: new Desk(session, api) };
}
/** Everything that was asked has been answered. */
const settled = () => new Promise((done) => setImmediate(done));

test('HOST-26: the big button leaves the part and visit that it saw', () => {
  const { desk: page, asked } = desk(-1);
  page.press();
  expect(asked).toEqual([{ id: 'id-1', type: 'go', from: { part: 'round1', visit: 5 }, to: 'move' }]);
});

test('HOST-5: pressed early it asks first; a clicker’s second press is yes in its time', () => {
  const { desk: page, asked, clock } = desk(10 * MINUTE);
  page.press();
  expect([page.asking, asked.length]).toEqual([true, 0]);
  clock.now += 500;
  page.press();
  expect(asked).toHaveLength(0);
  clock.now += 1000;
  page.press();
  expect(asked).toHaveLength(1);
  expect(page.asking).toBe(false);
});

test('HOST-24: a step is asked once, and its refusal stands in words', async () => {
  const { desk: page, asked } = desk(-1, [{ ok: false, refusal: { code: 'stale-step', part: 'move', visit: 6 } }]);
  page.press();
  page.press();
  expect(asked).toHaveLength(1);
  expect(page.busy('next')).toBe(true);
  await settled();
  expect(page.busy('next')).toBe(false);
  expect(page.problem('next')).toContain('al verder');
});

test('HOST-25: what got no answer is asked again under the same id, something else under a new one', async () => {
  const { desk: page, asked } = desk(MINUTE, [{ ok: false, noAnswer: true }]);
  page.addTime(1);
  await settled();
  expect(page.problem('next')).toContain('Druk opnieuw');
  page.addTime(1);
  await settled();
  expect(page.problem('next')).toBeNull();
  page.addTime(1);
  await settled();
  page.pause();
  expect(asked.map((command) => command.id)).toEqual(['id-1', 'id-1', 'id-2', 'id-3']);
});

test('HOST-3: while the server cannot save, steps, minutes, pause and undo ask nothing', () => {
  const { desk: page, asked } = desk(-1, [], true);
  page.press();
  page.addTime(1);
  page.pause();
  page.undo();
  expect(asked).toEqual([]);
});

test('HOST-8: undo names the last step', () => {
  const { desk: page, asked } = desk(MINUTE);
  page.undo();
  expect(asked).toEqual([{ id: 'id-1', type: 'undoStep', step: 'last' }]);
});

test('HOST-22: opened on the machine itself, links take the address that phones reach', async () => {
  const { desk: page } = desk(MINUTE);
  await page.load();
  expect(page.url('/7KQ4MX')).toBe('http://192.168.1.20:3000/7KQ4MX');
  expect(page.addresses.map((each) => each.url)).toEqual(['http://192.168.1.20:3000']);
  expect(page.screenHere).toBe('/7KQ4MX/scherm?adres=http%3A%2F%2F192.168.1.20%3A3000#k');
});
