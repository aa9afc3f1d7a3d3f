import { expect, test } from 'vitest';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import { startServer } from '../../support/server.ts';
import type { TestClient } from '../../support/server-client.ts';
import { connect, newId } from '../../support/server-client.ts';
import { goTo, joinAs, tablesOf } from '../../support/server-day.ts';

const device = { role: 'participant' as const, device: newId() };

async function refusedWith(client: TestClient): Promise<unknown> {
  await client.until(() => client.refusals.length > 0, 'a refusal');
  client.close();
  return client.refusals[0];
}

test('ACC-7: a key opens its own link and no other', async () => {
  const { url, access, create, host } = await startServer();
  const [code, other] = [await create(), await create()];
  const [one, two] = tablesOf(await host(code));
  if (!one || !two) throw new Error('no tables');
  const key = access.key(code, { role: 'tableHost', table: one.id });
  const wrong = [
    { code, as: { role: 'host' as const, key: access.key(other, { role: 'host' }) } },
    { code, as: { role: 'host' as const, key: access.key(code, { role: 'screen' }) } },
    { code, as: { role: 'screen' as const, key } },
    { code, as: { role: 'tableHost' as const, table: two.id, key } },
    { code, as: { role: 'tableHost' as const, table: 'none', key } },
    { code, as: { role: 'host' as const, key: 'x' } },
  ];
  for (const each of wrong) expect(await refusedWith(connect({ url, ...each }))).toBe('not-allowed');
  const byNumber = connect({ url, code, as: { role: 'tableHost', table: String(one.number), key } });
  await byNumber.until(() => byNumber.follow.includes(`table:${one.id}`));
  byNumber.close();
});

test('ACC-8: what the door refuses it names: an unknown code, another version, a broken handshake', async () => {
  const { url, create } = await startServer();
  const code = await create();
  expect(await refusedWith(connect({ url, code: 'AAAAAA', as: device }))).toBe('unknown-workshop');
  expect(await refusedWith(connect({ url, code: '<b>', as: device }))).toBe('unknown-workshop');
  expect(await refusedWith(connect({ url, code, as: device, protocol: PROTOCOL + 1 }))).toBe('reload');
  const short = connect({ url, code, as: { role: 'participant', device: 'short' } });
  expect(await refusedWith(short)).toBe('bad-message');
});

test('ACC-6: a page of another site, or a name that is not ours, gets no connection', async () => {
  const { url, create } = await startServer();
  const code = await create();
  for (const headers of [{ origin: 'https://evil.example.com' }, { host: 'evil.example.com' }]) {
    const client = connect({ url, code, as: device, headers });
    await client.until(() => client.refusals.length > 0, 'a refusal');
    expect(client.follow).toEqual([]);
    client.close();
  }
});

test('NET-10: where WebSocket is blocked, polling does the same', async () => {
  const { url, create, host } = await startServer();
  const code = await create();
  const opened = await host(code);
  await goTo(opened, 'arrival');
  const phone = connect({ url, code, as: device, transports: ['polling'] });
  await phone.until(() => phone.follow.length > 0);
  await joinAs(phone, 'Ada', 'bewoner');
  phone.close();
});

test('NET-10: with transports set to websocket, polling is closed', async () => {
  const { url, create } = await startServer({ transports: ['websocket'] });
  const code = await create();
  const phone = connect({ url, code, as: device, transports: ['polling'] });
  await phone.until(() => phone.refusals.length > 0);
  phone.close();
});

test('NET-11: what cannot be read is answered, what is no message at all ends the connection', async () => {
  const { create, phone } = await startServer();
  const code = await create();
  const client = await phone(code);
  const answer: unknown = await client.socket.emitWithAck('command', { type: 'join', id: newId(), name: 7 });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'bad-value' } });
  expect(await client.socket.emitWithAck('command', { type: 'nonsense' })).toMatchObject({
    ok: false,
    refusal: { code: 'bad-value' },
  });
  client.socket.emit('command', 'no acknowledgement');
  await client.until(() => !client.socket.connected && client.byes.length > 0);
  expect(client.byes).toEqual(['bad-message']);
});

test('NET-11: a message with binary data ends the connection', async () => {
  const { create, phone } = await startServer();
  const client = await phone(await create());
  client.socket.emit('command', { type: 'join', id: newId(), name: new Uint8Array([1, 2, 3]) }, () => undefined);
  await client.until(() => !client.socket.connected);
  expect(client.byes).toEqual(['bad-message']);
});

test('NET-12: who is too fast is never refused, only told how long to wait', async () => {
  const { create, phone, host } = await startServer({ limits: { device: 5, workshop: 1000, failures: 1000 } });
  const code = await create();
  await goTo(await host(code), 'arrival');
  const client = await phone(code);
  const join = {
    type: 'join' as const,
    id: newId(),
    person: newId(),
    name: 'Ada',
    organisation: '',
    sector: 'bewoner',
  };
  const answers = await Promise.all(Array.from({ length: 7 }, () => client.command(join)));
  expect(answers.filter((each) => each.ok)).toHaveLength(5);
  for (const each of answers.slice(5)) {
    expect(each).toEqual({ ok: false, retryAfterMs: expect.any(Number) as unknown });
  }
  const other = await phone(code);
  expect(await other.command({ ...join, id: newId(), person: newId() })).toMatchObject({ ok: true });
});

test('ACC-9: an address that guesses too often waits, also with a right code', async () => {
  const { url, create } = await startServer({ limits: { device: 100, workshop: 1000, failures: 3 } });
  const code = await create();
  for (let tries = 0; tries < 3; tries += 1) {
    expect(await refusedWith(connect({ url, code: 'AAAAAA', as: device }))).toBe('unknown-workshop');
  }
  expect(await refusedWith(connect({ url, code, as: device }))).toBe('not-allowed');
  const response = await fetch(`${url}/api/workshops/${code}`);
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('NET-13: the clock answers with the server time and its rate', async () => {
  const { create, phone } = await startServer();
  const client = await phone(await create());
  const before = Date.now();
  const answer = (await client.socket.emitWithAck('clock', 123)) as { serverMs: number; rate: number };
  expect(answer.rate).toBe(1);
  expect(Math.abs(answer.serverMs - before)).toBeLessThan(5000);
});
