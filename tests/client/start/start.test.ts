import { expect, test } from 'vitest';
import { start } from '../../../client/messages/nl/start.ts';
import { readCode } from '../../../client/screens/start/code.ts';
import { creationKey, forgetCreationKey } from '../../../client/screens/start/key.ts';
import { startServer } from '../../../client/screens/start/server.ts';
import type { Store } from '../../../client/session/ports.ts';

test('PAGE-1: a code is read without regard to lower case, spaces and dashes', () => {
  for (const typed of ['7KQ4MX', '7kq4mx', ' 7kq 4mx ', '7KQ-4MX']) {
    expect(readCode(typed)).toEqual({ kind: 'good', code: '7KQ4MX' });
  }
});

test('PAGE-2: a sign that no code has is told in words', () => {
  expect(readCode('7K04MI')).toEqual({ kind: 'signs', signs: ['0', 'I'] });
  expect(start.join.signs(['0', 'I'])).toBe('In een code staan nooit “0” en “I”. Kijk nog eens op het scherm.');
  expect(start.join.signs(['!'])).toBe('“!” hoort niet in een code. Een code heeft letters en cijfers.');
});

test('PAGE-2: too few or too many signs, and none, are told apart', () => {
  expect(readCode('7KQ')).toEqual({ kind: 'length', count: 3 });
  expect(readCode('7KQ4MX2')).toEqual({ kind: 'length', count: 7 });
  expect(readCode('  ')).toEqual({ kind: 'empty' });
});

const NOON = new Date(2026, 8, 24, 12, 0);
const answering = (status: number, body: unknown = {}) =>
  startServer(
    () => Promise.resolve(new Response(JSON.stringify(body), { status })),
    () => NOON,
  );
const unreachable = startServer(
  () => Promise.reject(new TypeError('failed')),
  () => NOON,
);

test('PAGE-3: every answer about a code has a meaning, and each trouble its words', async () => {
  expect(await answering(200).find('7KQ4MX')).toBe('there');
  expect(await answering(404).find('7KQ4MX')).toBe('unknown');
  expect(await answering(410).find('7KQ4MX')).toBe('unknown');
  expect(await answering(429).find('7KQ4MX')).toBe('busy');
  expect(await answering(503).find('7KQ4MX')).toBe('busy');
  expect(await answering(500).find('7KQ4MX')).toBe('broken');
  expect(await unreachable.find('7KQ4MX')).toBe('offline');
  for (const words of Object.values(start.trouble)) expect(words).not.toBe('');
});

test('PAGE-3: a workshop that is not made says why', async () => {
  expect(await answering(401).create('carrousel', 'k')).toEqual({ kind: 'wrong-key' });
  expect(await answering(403).create('carrousel', 'k')).toEqual({ kind: 'wrong-key' });
  expect(await answering(429).create('carrousel', 'k')).toEqual({ kind: 'busy' });
  expect(await answering(201, { code: 1 }).create('carrousel', 'k')).toEqual({ kind: 'broken' });
  expect(await unreachable.create('carrousel', 'k')).toEqual({ kind: 'offline' });
});

test('PAGE-5: a workshop is made with template, date, offset and key, and leads to its host at this address', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const server = startServer(
    (url, init) => {
      asked.push([typeof url === 'string' ? url : '', init]);
      const links = { host: 'http://192.168.1.5:3000/7KQ4MX/host#key' };
      return Promise.resolve(new Response(JSON.stringify({ code: '7KQ4MX', links }), { status: 201 }));
    },
    () => NOON,
  );
  expect(await server.create('leernetwerk', 'sleutel')).toEqual({ kind: 'created', path: '/7KQ4MX/host#key' });
  const [url, init] = asked[0] ?? [];
  expect(url).toBe('/api/workshops');
  expect(new Headers(init?.headers).get('authorization')).toBe('Bearer sleutel');
  expect(JSON.parse(typeof init?.body === 'string' ? init.body : '')).toEqual({
    template: 'leernetwerk',
    date: '2026-09-24',
    utcOffsetMinutes: 0 - NOON.getTimezoneOffset(),
  });
});

function memory(): Store {
  const kept = new Map<string, string>();
  return {
    durable: true,
    keys: () => [...kept.keys()],
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

test('PAGE-4: the creation key comes from the fragment and is remembered over a reload', () => {
  const store = memory();
  expect(creationKey(store, undefined)).toBeNull();
  expect(creationKey(store, 'create=geheim')).toBe('geheim');
  expect(creationKey(store, undefined)).toBe('geheim');
  expect(creationKey(store, 'iets-anders')).toBe('geheim');
});

test('PAGE-4: a key the server does not know is forgotten', () => {
  const store = memory();
  creationKey(store, 'create=geheim');
  forgetCreationKey(store);
  expect(creationKey(store, undefined)).toBeNull();
});

test('PAGE-4: a store that refuses leaves the key of the fragment in use', () => {
  const denied: Store = {
    ...memory(),
    get: () => {
      throw new Error('denied');
    },
    set: () => {
      throw new Error('denied');
    },
  };
  expect(creationKey(denied, 'create=geheim')).toBe('geheim');
  expect(creationKey(denied, undefined)).toBeNull();
});
