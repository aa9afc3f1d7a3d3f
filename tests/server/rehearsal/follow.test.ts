import { nanoid } from 'nanoid';
import { expect, onTestFinished, test, vi } from 'vitest';
import { memoryStore, systemTime } from '../../../client/session/defaults.ts';
import { createSession } from '../../../client/session/session.ts';
import { socketTransport } from '../../../client/session/socket.ts';
import { play } from '../../../server/rehearsal/stage.ts';
import { openTheatre } from './run.ts';

test('REH-5: a step that someone else takes is followed, and what was going on ends', async () => {
  const { app, url, code, keys, problems, report } = await openTheatre(1);
  const began: string[] = [];
  const newId = () => nanoid(22);
  // Nobody comes: at the pace of life every part would take its minutes.
  const script = { people: [], tables: [], pledges: [] };
  const played = play({ code, keys }, { url, report, script, began: (part) => began.push(part.id) });
  const other = createSession({
    ...{ code, newId, report, random: Math.random, store: memoryStore(), time: systemTime() },
    as: { role: 'host', key: keys.host },
    transport: socketTransport({ url }),
  });
  onTestFinished(async () => {
    other.close();
    played.stop();
    await app.close();
  });
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 25_000 });
  for (const [here, to] of [
    ['inloop', 'ronde-2'],
    ['ronde-2', 'afsluiting'],
  ] as const) {
    await eventually(() => {
      expect(began.at(-1)).toBe(here);
      expect(other.programme?.part?.id).toBe(here);
    });
    const visit = other.programme?.cursor.visit ?? 0;
    expect(await other.step({ type: 'go', id: newId(), from: { part: here, visit }, to })).toMatchObject({ ok: true });
  }
  await eventually(() => {
    expect(began).toEqual(['inloop', 'ronde-2', 'afsluiting']);
  });
  played.stop();
  expect(await played.done).toBe('stopped');
  expect(problems).toEqual([]);
}, 60_000);
