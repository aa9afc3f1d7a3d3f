import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { JournalCore } from './core.ts';
import { reason } from './file.ts';
import { createPump } from './pump.ts';
import type { Request, Told } from './requests.ts';

/** The thread that owns the journal's file: a stalled disk holds up nobody but those who wait for it. */
const port = parentPort;
if (!port) throw new Error('The journal worker runs only as a worker thread.');
const { folder } = v.parse(v.object({ folder: v.string() }), workerData);
const tell = (told: Told): void => {
  port.postMessage(told);
};

try {
  const core = new JournalCore({
    folder,
    report: (report) => {
      tell({ tell: 'report', report });
    },
  });
  const push = createPump(core, (replies) => {
    tell({ tell: 'replies', replies });
    if (replies.some((each) => each.id === 0)) port.close();
  });
  port.on('message', (request: Request) => {
    push(request);
  });
  tell({ tell: 'ready' });
} catch (error) {
  tell({ tell: 'unavailable', message: reason(error) });
  port.close();
}
