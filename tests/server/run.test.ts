import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { connect, newId } from '../support/server-client.ts';
import { dataFolder } from '../support/server-folder.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { startProcess } from '../support/server-process.ts';
import { buildServer } from '../support/server-worker.ts';

let main: string;
beforeAll(async () => {
  main = await buildServer('run');
});

const start = (folder: string, port = 0): ServerProcess =>
  startProcess(main, ['--port', String(port), '--data', folder]);

const keyOf = (path: string): string => path.split('#')[1] ?? '';

async function create(url: string, creationKey: string): Promise<{ code: string; hostKey: string; firstPart: string }> {
  const response = await fetch(`${url}/api/workshops`, {
    method: 'POST',
    headers: { authorization: `Bearer ${creationKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ template: 'leernetwerk' }),
  });
  const { code, links } = (await response.json()) as { code: string; links: { host: string } };
  const hostKey = keyOf(links.host);
  const host = connect({ url, code, as: { role: 'host', key: hostKey } });
  await host.until(() => host.follow.includes('host'));
  const order = host.record('programme', 'order') as { parts: string[] };
  host.close();
  return { code, hostKey, firstPart: order.parts[0] ?? '' };
}

test('RUN-4: it prints a link to create a workshop and one for the network, and SIGTERM tells clients and exits 0', async () => {
  const server = start(await dataFolder());
  const { url, creationKey } = await server.ready;
  const { code, hostKey } = await create(url, creationKey);
  const host = connect({ url, code, as: { role: 'host', key: hostKey } });
  await host.until(() => host.follow.length > 0);
  server.kill('SIGTERM');
  await host.until(() => host.byes.includes('restarting'));
  const { status, stdout, stderr } = await server.ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/Create a workshop: +http:\/\/localhost:\d+\/#create=[\w-]{22}\n/);
  expect(stdout).toMatch(/On the network:/);
});

test('RUN-8: what is in the data folder is readable by its owner only', async () => {
  const folder = join(await dataFolder(), 'new');
  const server = start(folder);
  await server.ready;
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o077, name).toBe(0);
  expect((await stat(folder)).mode & 0o077).toBe(0);
});

test('RUN-4: SIGINT exits 0 as well', async () => {
  const server = start(await dataFolder());
  await server.ready;
  server.kill('SIGINT');
  expect(await server.ended).toMatchObject({ status: 0, stderr: '' });
});

test('RUN-5: a second server on the same folder is one sentence and exit code 1', async () => {
  const folder = await dataFolder();
  const first = start(folder);
  await first.ready;
  const { status, stderr } = await start(folder).ended;
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `Another server is already using the data folder ${folder}.\n`,
  });
});

test('RUN-5: a port in use is one sentence and exit code 1', async () => {
  const taken = createServer().listen(0);
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const { status, stderr } = await start(await dataFolder(), port).ended;
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `Port ${String(port)} is already in use; choose another with --port.\n`,
  });
});

test('RUN-5: a data folder that cannot be made is one sentence and exit code 1', async () => {
  const { status, stderr } = await start('/dev/null/data').ended;
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The data folder \/dev\/null\/data cannot be made: [^\n]*\n$/);
});

test('RUN-3: a wrong value is one sentence and exit code 2', async () => {
  const { status, stderr } = await startProcess(main, ['--port', 'x']).ended;
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: '--port is "x", but must be a whole number from 0 to 65535.\n',
  });
});

test('RUN-2: --help lists and exits 0', async () => {
  const { status, stdout } = await startProcess(main, ['--help']).ended;
  expect(status).toBe(0);
  expect(stdout).toContain('--public-url');
});

test('RUN-6: a lost host link is printed again, also while the server runs', async () => {
  const folder = await dataFolder();
  const server = start(folder);
  const { url, creationKey } = await server.ready;
  const { code, hostKey } = await create(url, creationKey);
  const { status, stdout } = await startProcess(main, ['--host-link', code, '--data', folder]).ended;
  expect(status).toBe(0);
  expect(stdout).toBe(`http://localhost:3000/${code}/host#${hostKey}\n`);
});

test('RUN-7: after kill -9 everyone carries on: the timer runs as if nothing happened and nothing is done twice', async () => {
  const folder = await dataFolder();
  const first = start(folder);
  const before = await first.ready;
  const { code, hostKey, firstPart } = await create(before.url, before.creationKey);
  const as = { role: 'host' as const, key: hostKey };
  const host = connect({ url: before.url, code, as });
  await host.until(() => host.follow.length > 0);
  const go = {
    type: 'go' as const,
    id: newId(),
    from: { part: null, visit: 0 },
    to: firstPart,
  };
  const answer = await host.command(go);
  expect(answer).toMatchObject({ ok: true });
  await host.until(() => (host.record('programme', 'cursor') as { part: unknown }).part === firstPart);
  const cursor = host.record('programme', 'cursor');
  first.kill('SIGKILL');
  await first.ended;

  const after = await start(folder).ready;
  const again = connect({ url: after.url, code, as, held: host.held });
  await again.until(() => again.follow.length > 0);
  expect(again.record('programme', 'cursor')).toEqual(cursor);
  expect(await again.command(go)).toEqual(answer);
  expect(again.record('programme', 'cursor')).toEqual(cursor);
  again.close();
});
