import { expect, test } from 'vitest';
import type { Channel } from '../../../shared/core/records.ts';
import { createMemoryJournal } from '../../../server/journal/memory.ts';
import { startServer } from '../../support/server.ts';
import type { TestServer } from '../../support/server.ts';
import type { TestClient } from '../../support/server-client.ts';
import { newId } from '../../support/server-client.ts';
import { accepted, cardAt, goTo, joinAs, recordsOf, tablesOf } from '../../support/server-day.ts';

/** A workshop at its first round with three phones, one at each table. */
async function roundOne(server: TestServer): Promise<{
  code: string;
  host: TestClient;
  part: string;
  seats: { phone: TestClient; person: string; table: string; device: string }[];
}> {
  const code = await server.create();
  const host = await server.host(code);
  await goTo(host, 'arrival');
  const people = [];
  for (const name of ['Ada', 'Bea', 'Cor']) {
    const device = newId();
    const phone = await server.phone(code, device);
    people.push({ phone, device, person: await joinAs(phone, name, 'bewoner') });
  }
  const { id: part } = await goTo(host, 'round', 0);
  const seats = people.map((each) => ({ ...each, table: '' }));
  for (const seat of seats) {
    await seat.phone.until(() => tableOf(seat.phone) !== undefined, 'a table');
    seat.table = tableOf(seat.phone) ?? '';
  }
  return { code, host, part, seats };
}

const tableOf = (phone: TestClient): string | undefined =>
  phone.follow.find((channel) => channel.startsWith('table:'))?.slice('table:'.length);

test('NET-4: the first frames name the channels, and a phone that has not joined follows nothing of its own', async () => {
  const server = await startServer();
  const code = await server.create();
  const phone = await server.phone(code);
  expect(phone.follow).toContain('programme');
  expect(phone.follow.some((channel) => /^(me|table|table-host|host)/.test(channel))).toBe(false);
  expect(phone.messages[0]?.follow).toEqual(phone.follow);
  const host = await server.host(code);
  expect(host.follow).toContain('host');
  const table = tablesOf(host)[0]?.id ?? '';
  expect((await server.tableHost(code, table)).follow).toEqual(
    expect.arrayContaining([`table:${table}`, `table-host:${table}`]),
  );
});

test('ROOM-1: a command sent twice is carried out once and answered as the first time', async () => {
  const server = await startServer();
  const { host, part, seats } = await roundOne(server);
  const [seat] = seats;
  if (!seat) throw new Error('nobody');
  const card = cardAt(part, seat.table, 'Ik doe mee');
  const answers = await Promise.all([seat.phone.command(card), seat.phone.command(card)]);
  answers.push(await seat.phone.command(card));
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  await host.until(() => recordsOf(host, `table:${seat.table}`, 'card:').length === 1);
});

test('ROOM-2: a command that is refused is judged again', async () => {
  const server = await startServer();
  const code = await server.create();
  const [host, phone] = [await server.host(code), await server.phone(code)];
  const join = {
    type: 'join' as const,
    id: newId(),
    person: newId(),
    name: 'Ada',
    organisation: '',
    sector: 'bewoner',
  };
  expect(await phone.command(join)).toEqual({ ok: false, refusal: { code: 'not-open' } });
  await goTo(host, 'arrival');
  expect(await phone.command(join)).toMatchObject({ ok: true });
});

test('ROOM-3: nobody is answered or told before the journal has it', async () => {
  const memory = createMemoryJournal();
  const held: (() => void)[] = [];
  let hold = false;
  const server = await startServer({
    journal: {
      ...memory,
      append: async (...args) => {
        if (hold) await new Promise<void>((resolve) => held.push(resolve));
        await memory.append(...args);
      },
    },
  });
  const { code, host, part, seats } = await roundOne(server);
  const [seat] = seats;
  if (!seat) throw new Error('nobody');
  hold = true;
  let answered = false;
  const told = host.messages.length;
  const answer = seat.phone.command(cardAt(part, seat.table, 'Ik doe mee')).finally(() => (answered = true));
  while (held.length === 0) await clockTrip(host);
  // Whoever comes now waits as well: what is not on disk is not shown.
  const late = server.join(code, { role: 'screen', key: server.access.key(code, { role: 'screen' }) });
  await clockTrip(host);
  expect({ answered, told: host.messages.length }).toEqual({ answered: false, told });
  hold = false;
  for (const release of held) release();
  expect(await answer).toMatchObject({ ok: true });
  expect((await late).follow).toContain('stage');
  await host.until(() => host.messages.length > told);
});

/** One round trip to the server: what it sent before has come in. */
const clockTrip = (client: TestClient): Promise<unknown> => client.socket.emitWithAck('clock', 1);

test('NET-5: the audience switches in the tick the move begins', async () => {
  const server = await startServer();
  const { host, seats } = await roundOne(server);
  const before = seats.map(({ table }) => table);
  await goTo(host, 'move', 1);
  for (const { phone, table } of seats) {
    await phone.until(() => tableOf(phone) !== undefined && tableOf(phone) !== table);
    const message = phone.messages.find(({ follow }) => follow?.includes(`table:${tableOf(phone) ?? ''}`));
    const channels = message?.frames.map(({ channel }) => channel);
    expect(channels).toEqual(expect.arrayContaining(['programme', `table:${tableOf(phone) ?? ''}`]));
  }
  expect(new Set(seats.map(({ phone }) => tableOf(phone)))).toEqual(new Set(before));
});

test('NET-6: a card reaches its own table, the host and nobody else, and never says who wrote it', async () => {
  const server = await startServer();
  const { host, part, seats } = await roundOne(server);
  const [seat, ...others] = seats;
  if (!seat) throw new Error('nobody');
  const text = 'Alleen voor deze tafel';
  await accepted(seat.phone.command(cardAt(part, seat.table, text)));
  await host.until(() => recordsOf(host, `table:${seat.table}`, 'card:').length === 1);
  for (const { phone } of others) {
    await clockTrip(phone);
    expect(JSON.stringify(phone.messages)).not.toContain(text);
  }
  const shown = recordsOf(host, `table:${seat.table}`, 'card:');
  expect(JSON.stringify(shown)).not.toContain(seat.person);
});

test('NET-2: a phone that was away gets what it missed and no more', async () => {
  const server = await startServer();
  const { code, part, seats } = await roundOne(server);
  const [seat] = seats;
  if (!seat) throw new Error('nobody');
  for (const text of ['een', 'twee', 'drie']) await accepted(seat.phone.command(cardAt(part, seat.table, text)));
  await seat.phone.until(() => recordsOf(seat.phone, `table:${seat.table}`, 'card:').length === 3);
  seat.phone.close();
  const table = await server.tableHost(code, seat.table);
  await accepted(table.command(cardAt(part, seat.table, 'vier')));
  const back = await server.join(code, { role: 'participant', device: seat.device }, seat.phone.held);
  const frame = back.messages[0]?.frames.find(({ channel }) => channel === `table:${seat.table}`);
  expect(frame?.whole).toBeUndefined();
  expect(Object.keys(frame?.put ?? {}).filter((key) => key.startsWith('card:'))).toHaveLength(1);
  expect(back.messages[0]?.frames.map(({ channel }) => channel)).not.toContain('programme' satisfies Channel);
});

test('NET-7: a gap that a client sees is filled when it asks', async () => {
  const server = await startServer();
  const { host } = await roundOne(server);
  const before = host.messages.length;
  host.socket.emit('resend', { programme: null, nonsense: 3 });
  await host.until(() => host.messages.length > before);
  expect(host.messages.at(-1)?.frames).toMatchObject([{ channel: 'programme', whole: true }]);
});

test('NET-8: a person is live in one place: the newest, and the other hears it was replaced', async () => {
  const server = await startServer();
  const { code, seats } = await roundOne(server);
  const [seat, other] = seats;
  if (!seat || !other) throw new Error('nobody');
  const newer = await server.phone(code, seat.device);
  await seat.phone.until(() => seat.phone.byes.length > 0);
  expect(seat.phone.byes).toEqual(['replaced']);
  expect(newer.record(`me:${seat.person}`, 'profile')).toBeDefined();
  expect(other.phone.byes).toEqual([]);
});

test('NET-9: hosts see who is connected and who went, table hosts only their own table', async () => {
  const server = await startServer();
  const { code, host, seats } = await roundOne(server);
  const [seat] = seats;
  if (!seat) throw new Error('nobody');
  const table = await server.tableHost(code, seat.table);
  await host.until(() => host.presences.at(-1)?.tableHosts.includes(seat.table) ?? false);
  expect(new Set(host.presences.at(-1)?.live)).toEqual(new Set(seats.map(({ person }) => person)));
  await table.until(() => table.presences.at(-1)?.live.length === 1);
  expect(table.presences.at(-1)?.live).toEqual([seat.person]);
  seat.phone.close();
  await host.until(() => host.presences.at(-1)?.gone[seat.person] !== undefined);
  expect(host.presences.at(-1)?.live).not.toContain(seat.person);
});
