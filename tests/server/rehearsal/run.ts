import { randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
import { pino } from 'pino';
import { systemTime } from '../../../client/session/defaults.ts';
import { socketTransport } from '../../../client/session/socket.ts';
import { createAccess } from '../../../server/access/keys.ts';
import { createApp } from '../../../server/app.ts';
import { createMemoryJournal } from '../../../server/journal/memory.ts';
import { createRehearsal, timeOfTheDay } from '../../../server/rehearsal/birth.ts';
import { rehearse } from '../../../server/rehearsal/conductor.ts';
import { day } from '../../../server/rehearsal/day.ts';
import type { WorkshopState } from '../../../shared/state.ts';

export interface RehearsedDay {
  state: WorkshopState;
  /** What was refused or could not be read. */
  problems: string[];
  markdown: string;
}

/** Lives the whole day over real sockets, as fast as the machine can: its clock is always ahead of what people do. */
export async function rehearsedDay(rate: number): Promise<RehearsedDay> {
  const problems: string[] = [];
  const report = (problem: Error): void => {
    problems.push(problem.message);
  };
  const access = createAccess(randomBytes(32), 'creation-key');
  const log = pino({ level: 'warn' }, { write: (line: string) => void problems.push(line) });
  const journal = createMemoryJournal();
  const app = createApp({ journal, access, log, client: '/nowhere', time: timeOfTheDay(0) });
  const url = `http://127.0.0.1:${String(await app.listen(0, '127.0.0.1'))}`;
  const { code, keys, links } = await createRehearsal(app.registry, access, rate);
  const played = rehearse({
    ...{ code, keys, script: day, report },
    ...{ time: systemTime(), random: Math.random, newId: () => nanoid(22) },
    transport: socketTransport({ url }),
  });
  try {
    await played.done;
    const opened = await app.registry.open(code);
    if (opened.kind !== 'room') throw new Error(`the room is ${opened.kind}`);
    const state = await opened.room.read((ledger) => structuredClone(ledger.state));
    const markdown = await (await fetch(`${url}/api/workshops/${links.join.slice(1)}/report.md`)).text();
    return { state, problems, markdown };
  } finally {
    played.stop();
    await app.close();
  }
}
