import { expect, test } from 'vitest';
import { asOf, deviceToken, forgetHost, hostLinks, keyFor, rememberHost } from '../../../client/session/identity.ts';
import type { Store } from '../../../client/session/ports.ts';
import { memoryStore } from '../../../client/session/defaults.ts';
import { newId } from './world.ts';

test('CONN-10: a browser profile keeps one device token', () => {
  const store = memoryStore();
  const token = deviceToken(store, newId);
  expect(token.length).toBeGreaterThanOrEqual(20);
  expect(deviceToken(store, newId)).toBe(token);
  expect(deviceToken(memoryStore(), newId)).not.toBe(token);
});

test('CONN-10: a link’s key is remembered for its own workshop, role and table; a newer one takes its place', () => {
  const store = memoryStore();
  expect(keyFor(store, 'ABCDEF', { role: 'host' })).toBeNull();
  expect(keyFor(store, 'ABCDEF', { role: 'host' }, 'k1')).toBe('k1');
  expect(keyFor(store, 'ABCDEF', { role: 'host' })).toBe('k1');
  expect(keyFor(store, 'ABCDEF', { role: 'screen' })).toBeNull();
  expect(keyFor(store, 'GHJKLM', { role: 'host' })).toBeNull();
  expect(asOf(store, 'ABCDEF', { role: 'tableHost', table: '2' }, 'k2')).toEqual({
    role: 'tableHost',
    table: '2',
    key: 'k2',
  });
  expect(asOf(store, 'ABCDEF', { role: 'tableHost', table: '3' })).toBeNull();
  expect(keyFor(store, 'ABCDEF', { role: 'host' }, 'k3')).toBe('k3');
  expect(keyFor(store, 'ABCDEF', { role: 'host' }, '')).toBe('k3');
});

test('CONN-10: earlier workshops are the host links this browser remembers, newest first', () => {
  const store = memoryStore();
  rememberHost(store, { code: 'ABCDEF', title: 'Eerste', key: 'k1' }, 1);
  rememberHost(store, { code: 'GHJKLM', title: 'Tweede', key: 'k2' }, 2);
  rememberHost(store, { code: 'ABCDEF', title: 'Eerste, anders', key: 'k1' }, 3);
  expect(hostLinks(store)).toEqual([
    { code: 'ABCDEF', title: 'Eerste, anders', key: 'k1' },
    { code: 'GHJKLM', title: 'Tweede', key: 'k2' },
  ]);
  expect(keyFor(store, 'GHJKLM', { role: 'host' })).toBe('k2');
  forgetHost(store, 'ABCDEF');
  expect(hostLinks(store)).toHaveLength(1);
});

test('CONN-10: a store that is denied stops nobody', () => {
  const denied = (): never => {
    throw new Error('denied');
  };
  const store: Store = { durable: true, keys: denied, get: denied, set: denied, remove: denied };
  expect(deviceToken(store, newId).length).toBeGreaterThanOrEqual(20);
  expect(keyFor(store, 'ABCDEF', { role: 'host' }, 'k1')).toBe('k1');
  expect(hostLinks(store)).toEqual([]);
});
