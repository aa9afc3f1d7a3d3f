import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { createAccess } from '../../../server/access/keys.ts';
import type { App } from '../../../server/app.ts';
import { createApp } from '../../../server/app.ts';
import { createMemoryJournal } from '../../../server/journal/memory.ts';
import type { Born } from '../../../server/rehearsal/birth.ts';
import { createRehearsal, timeOfTheDay } from '../../../server/rehearsal/birth.ts';
import { play } from '../../../server/rehearsal/stage.ts';
import type { WorkshopState } from '../../../shared/state.ts';

export interface Theatre extends Born {
  app: App;
  url: string;
  /** What was refused, could not be read, or was logged as a warning. */
  problems: string[];
  report: (problem: Error) => void;
}

/** A server in memory with a workshop to rehearse in. Its owner closes the app. */
export async function openTheatre(rate: number): Promise<Theatre> {
  const problems: string[] = [];
  const access = createAccess(randomBytes(32), 'creation-key');
  const log = pino({ level: 'warn' }, { write: (line: string) => void problems.push(line) });
  const journal = createMemoryJournal();
  const app = createApp({ journal, access, log, client: '/nowhere', time: timeOfTheDay(0) });
  const url = `http://127.0.0.1:${String(await app.listen(0, '127.0.0.1'))}`;
  const born = await createRehearsal(app.registry, access, rate);
  return { ...born, app, url, problems, report: (problem) => void problems.push(problem.message) };
}

export interface RehearsedDay {
  state: WorkshopState;
  problems: string[];
  markdown: string;
}

/** Lives the whole day over real sockets, as fast as the machine can: its clock is always ahead of what people do. */
export async function rehearsedDay(rate: number): Promise<RehearsedDay> {
  const { app, url, code, keys, problems, report } = await openTheatre(rate);
  const played = play({ code, keys }, { url, report });
  try {
    await played.done;
    const opened = await app.registry.open(code);
    if (opened.kind !== 'room') throw new Error(`the room is ${opened.kind}`);
    const state = await opened.room.read((ledger) => structuredClone(ledger.state));
    const markdown = await (await fetch(`${url}/api/workshops/${code}/report.md`)).text();
    return { state, problems, markdown };
  } finally {
    played.stop();
    await app.close();
  }
}
