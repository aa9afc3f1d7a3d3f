import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWorkshopCode, newCode } from '../../../server/access/codes.ts';
import { openAccess } from '../../../server/access/folder.ts';
import type { KeyHolder } from '../../../server/access/keys.ts';
import { createAccess } from '../../../server/access/keys.ts';
import { isOurHost, isOurOrigin } from '../../../server/access/origin.ts';
import { dataFolder } from '../../support/server-folder.ts';

const holders: KeyHolder[] = [
  { role: 'host' },
  { role: 'screen' },
  { role: 'tableHost', table: 't1' },
  { role: 'tableHost', table: 't2' },
];

test('ACC-1: every link has its own key of 128 bits, which opens that link and no other', () => {
  const access = createAccess(Buffer.alloc(32, 7), 'create');
  const places = ['AAAAAA', 'BBBBBB'].flatMap((code) =>
    holders.flatMap((holder) => [1, 2].map((generation) => ({ code, holder, generation }))),
  );
  const keys = places.map(({ code, holder, generation }) => access.key(code, holder, generation));
  expect(new Set(keys).size).toBe(places.length);
  for (const [row, key] of keys.entries()) {
    expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
    for (const [column, { code, holder, generation }] of places.entries()) {
      expect(access.opens(key, code, holder, generation)).toBe(row === column);
    }
  }
});

test('ACC-1: another secret makes other keys', () => {
  const [one, other] = [createAccess(Buffer.alloc(32, 1), 'x'), createAccess(Buffer.alloc(32, 2), 'x')];
  expect(one.opens(other.key('AAAAAA', { role: 'host' }), 'AAAAAA', { role: 'host' })).toBe(false);
});

test('ACC-2: a device is stored as a hash that differs from workshop to workshop', () => {
  const access = createAccess(Buffer.alloc(32, 7), 'create');
  const token = 'a-device-token-of-22-ch';
  expect(access.device('AAAAAA', token)).toBe(access.device('AAAAAA', token));
  expect(access.device('AAAAAA', token)).not.toBe(access.device('BBBBBB', token));
  expect(access.device('AAAAAA', token)).not.toContain(token);
});

test('ACC-3: the secrets are made once, are readable by their owner only, and stay the same', async () => {
  const folder = join(await dataFolder(), 'new');
  const first = await openAccess(folder);
  const second = await openAccess(folder);
  expect(second.key('AAAAAA', { role: 'host' })).toBe(first.key('AAAAAA', { role: 'host' }));
  expect(second.creationKey).toBe(first.creationKey);
  for (const name of ['secret', 'creation-key']) {
    expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600);
  }
  expect((await readFile(join(folder, 'secret'), 'utf8')).trim()).toMatch(/^[0-9a-f]{64}$/);
});

test('ACC-4: only the creation key creates, and a given one wins and is not stored', async () => {
  const folder = await dataFolder();
  await mkdir(folder, { recursive: true });
  const access = await openAccess(folder, 'given-by-operator');
  expect(access.creates('given-by-operator')).toBe(true);
  expect(access.creates('given-by-operatoR')).toBe(false);
  expect(access.creates('')).toBe(false);
  await expect(stat(join(folder, 'creation-key'))).rejects.toThrow('ENOENT');
});

test('ACC-5: codes have six signs that cannot be misread', () => {
  const codes = Array.from({ length: 500 }, newCode);
  expect(codes.every(isWorkshopCode)).toBe(true);
  expect(codes.join('')).not.toMatch(/[01IO]/);
  expect(new Set(codes).size).toBe(500);
  for (const wrong of ['AAAAA', 'AAAAAAA', 'AAAAA0', 'aaaaaa', '']) expect(isWorkshopCode(wrong)).toBe(false);
});

test.each([
  ['192.168.1.20:3000', true],
  ['[fe80::1]:3000', true],
  ['localhost:3000', true],
  ['buurtlaptop.local', true],
  ['buurtlaptop:3000', true],
  ['zaal.example.org', true],
  ['evil.example.com', false],
  ['', false],
  [undefined, false],
])('ACC-6: the host %s is ours: %s', (host, ours) => {
  expect(isOurHost(host, 'https://zaal.example.org')).toBe(ours);
});

test.each([
  [undefined, '10.0.0.1:3000', true],
  ['http://10.0.0.1:3000', '10.0.0.1:3000', true],
  ['https://zaal.example.org', 'localhost:3000', true],
  ['https://evil.example.com', '10.0.0.1:3000', false],
  ['null', '10.0.0.1:3000', false],
])('ACC-6: a request from %s to %s is ours: %s', (origin, host, ours) => {
  expect(isOurOrigin(origin, host, 'https://zaal.example.org')).toBe(ours);
});
