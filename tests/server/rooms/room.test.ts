import { expect, test } from 'vitest';
import { rules } from '../../../server/rooms/core.ts';
import type { Journal } from '../../../server/journal/journal.ts';
import { JournalFailed } from '../../../server/journal/journal.ts';
import { createMemoryJournal } from '../../../server/journal/memory.ts';
import type { Room } from '../../../server/rooms/room.ts';
import { MINUTE } from '../../../shared/core/time.ts';
import type { Cursor, Part } from '../../../shared/programme/model.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import { newId } from '../../support/server-client.ts';
import { openRoom } from '../../support/server-room.ts';

const host = { role: 'host' as const };
const title = (text: string): Command => ({ type: 'editWorkshop', id: newId(), title: text });

const cursorOf = (room: Room): Promise<Cursor> => room.read(({ state }) => structuredClone(state.cursor));
const partsOf = (room: Room): Promise<Part[]> => room.read(({ state }) => structuredClone(state.parts));

async function stepTo(room: Room, to: string): Promise<void> {
  const { part, visit } = await cursorOf(room);
  const answer = await room.submit(host, { type: 'go', id: newId(), from: { part, visit }, to });
  expect(answer).toMatchObject({ ok: true });
}

/** A memory journal whose appends can be made to fail, and are counted. */
function shaky(): { journal: Journal; fail: (times: number) => void; appends: () => number } {
  const memory = createMemoryJournal();
  let failing = 0;
  let appends = 0;
  return {
    fail: (times) => (failing = times),
    appends: () => appends,
    journal: {
      ...memory,
      append: async (...args) => {
        appends += 1;
        if (failing > 0) {
          failing -= 1;
          throw new JournalFailed('disk I/O error');
        }
        await memory.append(...args);
      },
    },
  };
}

test('ROOM-4: what waits together is one append and one frame', async () => {
  const { journal, appends } = shaky();
  const { room, attach } = await openRoom({ journal });
  const ear = await attach('host', host);
  const [before, messages] = [appends(), ear.messages];
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => room.submit(host, title(`Dag ${String(index)}`))),
  );
  expect(answers.every((each) => each.ok)).toBe(true);
  expect(appends() - before).toBe(1);
  expect(ear.messages - messages).toBe(1);
  expect(ear.held.get('programme')?.records.get('workshop')).toMatchObject({ title: 'Dag 99' });
});

test('ROOM-5: when an append fails the state is folded again and the waiting commands are decided again', async () => {
  const { journal, fail } = shaky();
  const { room, time, attach, failures } = await openRoom({ journal });
  const ear = await attach('host', host);
  await room.submit(host, title('Eerst'));
  fail(1);
  const answer = room.submit(host, title('Daarna'));
  const read = room.read(({ state }) => state.title);
  let settled = false;
  void answer.finally(() => (settled = true));
  while (!settled) {
    await new Promise((resolve) => setImmediate(resolve));
    time.advance(1000);
  }
  expect(await answer).toMatchObject({ ok: true });
  expect(await read).toBe('Daarna');
  expect(failures).toHaveLength(1);
  expect(ear.gaps).toBe(0);
  expect(ear.held.get('programme')?.records.get('workshop')).toMatchObject({ title: 'Daarna' });
});

test('ROOM-6: while the journal keeps failing, who waits is told to come back, and nothing is shown', async () => {
  const { journal, fail } = shaky();
  const { room, time, attach } = await openRoom({ journal });
  const ear = await attach('host', host);
  const before = ear.messages;
  fail(1000);
  const command = title('Nooit gezien');
  const answer = room.submit(host, command);
  let settled = false;
  void answer.finally(() => (settled = true));
  while (!settled) {
    await new Promise((resolve) => setImmediate(resolve));
    time.advance(1000);
  }
  expect(await answer).toEqual({ ok: false, retryAfterMs: 3000 });
  expect(ear.messages).toBe(before);
  fail(0);
  const again = room.submit(host, command);
  const look = room.read(({ state }) => state.title);
  let done = false;
  void Promise.all([again, look]).finally(() => (done = true));
  while (!done) {
    await new Promise((resolve) => setImmediate(resolve));
    time.advance(1000);
  }
  expect(await again).toMatchObject({ ok: true });
  expect(await look).toBe('Nooit gezien');
});

test('ROOM-7: a bug in a decision ends that command only', async () => {
  const { room, failures } = await openRoom({
    rules: {
      ...rules,
      evolve: (state, event, touch) => {
        rules.evolve(state, event, touch);
        if (event.type === 'workshopEdited' && event.title === 'Stuk') throw new Error('planted');
      },
    },
  });
  const [good, bad, more] = await Promise.all(
    ['Goed', 'Stuk', 'Ook goed'].map((text) => room.submit(host, title(text))),
  );
  expect([good?.ok, bad?.ok, more?.ok]).toEqual([true, false, true]);
  expect(bad).toEqual({ ok: false, refusal: { code: 'bad-value', field: 'type' } });
  expect(await room.read(({ state }) => state.title)).toBe('Ook goed');
  expect(failures).toHaveLength(1);
});

test('ROOM-8: a part that goes on by itself does so when its time is up, once', async () => {
  const { room, time } = await openRoom();
  const [first, second, third] = await partsOf(room);
  if (!first || !second || !third) throw new Error('no parts');
  await room.submit(host, { type: 'editPart', id: newId(), part: first.id, minutes: 5, autoAdvance: true });
  await stepTo(room, first.id);
  time.advance(5 * MINUTE - 1000);
  expect((await cursorOf(room)).part).toBe(first.id);
  time.advance(2000);
  expect((await cursorOf(room)).part).toBe(second.id);
  time.advance(1000 * MINUTE);
  expect((await cursorOf(room)).part).toBe(second.id);
});

test('ROOM-8: a pause holds it, a longer time moves it, and a restart keeps it', async () => {
  const opened = await openRoom();
  const { room, time } = opened;
  const [first, second] = await partsOf(room);
  if (!first || !second) throw new Error('no parts');
  await room.submit(host, { type: 'editPart', id: newId(), part: first.id, minutes: 5, autoAdvance: true });
  await stepTo(room, first.id);
  const { visit } = await cursorOf(room);
  await room.submit(host, { type: 'pause', id: newId(), visit });
  time.advance(30 * MINUTE);
  expect((await cursorOf(room)).part).toBe(first.id);
  await room.submit(host, { type: 'resume', id: newId(), visit });
  await room.submit(host, { type: 'addTime', id: newId(), visit, minutes: 1 });
  time.advance(5 * MINUTE + 30_000);
  expect((await cursorOf(room)).part).toBe(first.id);
  const again = await opened.reopen();
  time.advance(31_000);
  expect((await cursorOf(again.room)).part).toBe(second.id);
});

test('ROOM-9: a closed room finishes what is in hand, says why, and answers later commands with a wait', async () => {
  const { room, attach, reopen } = await openRoom();
  const ear = await attach('host', host);
  const answer = room.submit(host, title('Nog net'));
  await room.close('restarting');
  expect(await answer).toMatchObject({ ok: true });
  expect(ear.byes).toEqual(['restarting']);
  expect(await room.submit(host, title('Te laat'))).toEqual({ ok: false, retryAfterMs: 3000 });
  await expect(room.read(() => 1)).rejects.toThrow('restarting');
  const again = await reopen();
  expect(await again.room.read(({ state }) => state.title)).toBe('Nog net');
});
