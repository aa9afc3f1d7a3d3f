import { expect, test } from 'vitest';
import { DAY } from '../../../shared/core/time.ts';
import { createMemoryJournal } from '../../../server/journal/memory.ts';
import { startServer } from '../../support/server.ts';
import type { TestServer } from '../../support/server.ts';
import { connect, newId } from '../../support/server-client.ts';
import { accepted, goTo } from '../../support/server-day.ts';
import type { VirtualTime } from '../../support/server-time.ts';
import { virtualTime } from '../../support/server-time.ts';

interface Result {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

async function ask(server: TestServer, method: string, path: string, key?: string, body?: unknown): Promise<Result> {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  return {
    status: response.status,
    type,
    body: /^application\/(problem\+)?json/.test(type) && text !== '' ? JSON.parse(text) : text,
  };
}

const hostKey = (server: TestServer, code: string): string => server.access.key(code, { role: 'host' });

test('HTTP-5: creating needs the creation key, and gives the code and every link', async () => {
  const server = await startServer();
  const body = { template: 'leernetwerk', title: 'Onze dag', date: '2026-09-24', utcOffsetMinutes: 120 };
  expect(await ask(server, 'POST', '/api/workshops', undefined, body)).toMatchObject({
    status: 401,
    type: 'application/problem+json; charset=utf-8',
    body: { status: 401, code: 'no-key', title: 'Unauthorized', type: 'about:blank' },
  });
  expect(await ask(server, 'POST', '/api/workshops', 'wrong', body)).toMatchObject({ status: 403 });
  const made = await ask(server, 'POST', '/api/workshops', server.access.creationKey, body);
  expect(made.status).toBe(201);
  const { code, links } = made.body as { code: string; links: Record<string, unknown> };
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
  expect(links).toMatchObject({ join: `/${code}`, report: `/${code}/verslag` });
  expect(links['host']).toBe(`/${code}/host#${hostKey(server, code)}`);
  expect(links['tables']).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3 }]);
  expect(await ask(server, 'GET', `/api/workshops/${code.toLowerCase()}`)).toMatchObject({
    status: 200,
    body: { code, title: 'Onze dag', date: '2026-09-24', lifecycle: 'prepared', open: false, published: false },
  });
  expect(await ask(server, 'GET', `/api/workshops/${code}/links`, hostKey(server, code))).toMatchObject({
    body: links,
  });
});

test('HTTP-6: what is wrong with a request is told as a problem', async () => {
  const server = await startServer();
  const code = await server.create();
  const key = server.access.creationKey;
  const problems: [number, string, Promise<Result>][] = [
    [400, 'bad-request', ask(server, 'POST', '/api/workshops', key, { template: 'other' })],
    [404, 'unknown-workshop', ask(server, 'GET', '/api/workshops/AAAAAA')],
    [404, 'unknown-workshop', ask(server, 'GET', '/api/workshops/nothing')],
    [401, 'no-key', ask(server, 'GET', `/api/workshops/${code}/links`)],
    [403, 'not-allowed', ask(server, 'GET', `/api/workshops/${code}/links`, 'wrong')],
    [403, 'not-allowed', ask(server, 'GET', `/api/workshops/${code}/export`, key)],
    [404, 'not-found', ask(server, 'GET', '/api/nothing')],
    [404, 'not-published', ask(server, 'GET', `/api/workshops/${code}/report`)],
    [404, 'not-published', ask(server, 'GET', `/api/workshops/${code}/report.md`)],
  ];
  for (const [status, problem, result] of problems) {
    expect(await result).toMatchObject({ status, body: { status, code: problem } });
  }
  const broken = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: '{"template":',
  });
  expect(broken.status).toBe(400);
  expect(server.errors).toEqual([]);
});

test('HTTP-7: the report is the host’s until it is published, then everyone’s', async () => {
  const server = await startServer();
  const code = await server.create();
  const [host, key] = [await server.host(code), hostKey(server, code)];
  expect(await ask(server, 'GET', `/api/workshops/${code}/report/draft`, key)).toMatchObject({
    status: 200,
    body: { code },
  });
  expect(await ask(server, 'GET', `/api/workshops/${code}/report/draft`)).toMatchObject({ status: 401 });
  expect(await ask(server, 'GET', `/api/workshops/${code}/report.json`, key)).toMatchObject({ body: { code } });
  const early = await ask(server, 'GET', `/api/workshops/${code}/report.md`, key);
  expect(early.type).toBe('text/markdown; charset=utf-8');
  await goTo(host, 'closing');
  await accepted(host.command({ type: 'publish', id: newId() }));
  expect(await ask(server, 'GET', `/api/workshops/${code}/report`)).toMatchObject({ status: 200, body: { code } });
  expect(await ask(server, 'GET', `/api/workshops/${code}/report.md`)).toMatchObject({ status: 200 });
  expect(await ask(server, 'GET', `/api/workshops/${code}/report.json`)).toMatchObject({ status: 401 });
  expect(await ask(server, 'GET', `/api/workshops/${code}`)).toMatchObject({ body: { published: true } });
});

test('HTTP-8: the export is the whole journal, one event a line', async () => {
  const server = await startServer();
  const code = await server.create();
  await goTo(await server.host(code), 'arrival');
  const { type, body } = await ask(server, 'GET', `/api/workshops/${code}/export`, hostKey(server, code));
  expect(type).toContain('application/x-ndjson');
  const lines = String(body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { version: number; event: { type: string } });
  expect(lines.map(({ version }) => version)).toEqual(lines.map((_, index) => index + 1));
  expect(lines[0]?.event.type).toBe('created');
  expect(lines.at(-1)?.event.type).toBe('stepped');
});

test('RET-1: a host deletes by typing the code; who is connected hears it, and who comes back later too', async () => {
  const server = await startServer();
  const code = await server.create();
  const [host, key] = [await server.host(code), hostKey(server, code)];
  expect(await ask(server, 'DELETE', `/api/workshops/${code}`, key, { code: 'AAAAAA' })).toMatchObject({ status: 400 });
  expect(await ask(server, 'DELETE', `/api/workshops/${code}`, key)).toMatchObject({ status: 400 });
  expect(await ask(server, 'DELETE', `/api/workshops/${code}`, 'wrong', { code })).toMatchObject({ status: 403 });
  expect(await ask(server, 'DELETE', `/api/workshops/${code}`, key, { code })).toMatchObject({ status: 204 });
  await host.until(() => host.byes.includes('gone'));
  const later = connect({ url: server.url, code, as: { role: 'participant', device: newId() } });
  await later.until(() => later.refusals.length > 0);
  expect(later.refusals).toEqual(['gone']);
  later.close();
  expect(await ask(server, 'GET', `/api/workshops/${code}`)).toMatchObject({ status: 410, body: { code: 'gone' } });
});

/** Days go by one at a time, so that each day's sweep is over before the next. */
async function days(time: VirtualTime, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    time.advance(DAY);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

test('RET-2: a workshop in which nothing happened for the days of retention is really gone', async () => {
  const time = virtualTime();
  const journal = createMemoryJournal();
  const server = await startServer({ journal, time, retentionDays: 30 });
  const [old, busy] = [await server.create(), await server.create()];
  await days(time, 20);
  await goTo(await server.host(busy), 'arrival');
  const phone = await server.phone(old);
  await days(time, 11);
  await phone.until(() => phone.byes.includes('gone'));
  expect(await journal.removedAt(old)).toBeDefined();
  expect(await ask(server, 'GET', `/api/workshops/${old}`)).toMatchObject({ status: 410 });
  expect(await ask(server, 'GET', `/api/workshops/${busy}`)).toMatchObject({ status: 200 });
});

test('HTTP-9: health, readiness and metrics', async () => {
  const server = await startServer();
  await server.create();
  expect(await ask(server, 'GET', '/healthz')).toMatchObject({ status: 200 });
  expect(await ask(server, 'GET', '/readyz')).toMatchObject({ status: 200 });
  const { body } = await ask(server, 'GET', '/metrics');
  expect(body).toContain('buurtbalans_connections');
});

test('HTTP-10: over plain HTTP nothing asks for TLS', async () => {
  const server = await startServer();
  const plain = await fetch(`${server.url}/healthz`);
  expect(plain.headers.get('strict-transport-security')).toBeNull();
  expect(plain.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  expect(plain.headers.get('content-security-policy')).toContain("connect-src 'self' ws: wss:");
});

test('ACC-6: a request from another site, or to a name that is not ours, is refused', async () => {
  const server = await startServer();
  const foreign = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { origin: 'https://evil.example.com', authorization: `Bearer ${server.access.creationKey}` },
  });
  expect(foreign.status).toBe(403);
  expect(await foreign.json()).toMatchObject({ code: 'wrong-origin' });
});

test('HTTP-4: anyone may ask for the addresses', async () => {
  const server = await startServer({ publicUrl: 'https://zaal.example.org' });
  const { body } = await ask(server, 'GET', '/api/addresses');
  expect(body).toMatchObject({ publicUrl: 'https://zaal.example.org', port: Number(new URL(server.url).port) });
});
