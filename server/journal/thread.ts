import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { JournalCore } from './core.ts';
import { reason } from './file.ts';
import { JournalUnavailable } from './journal.ts';
import { createPump } from './pump.ts';
import type { Reply, Report, Request, Told } from './requests.ts';

/** The other side of the journal: something that takes requests and tells replies. */
export interface Thread {
  send(request: Request): void;
}

export interface ThreadOptions {
  readonly folder: string;
  readonly onReplies: (replies: readonly Reply[]) => void;
  readonly onReport: (report: Report) => void;
  /** The thread died by itself; nothing that was sent will be answered. */
  readonly onDeath: (why: string) => void;
  readonly beforeCommit?: () => void;
}

/** Where the built worker stands: beside the bundle, or one folder up when this code landed in a shared chunk. */
export function findWorker(from: string = import.meta.url): URL | undefined {
  return ['./worker.js', '../worker.js', './journal/worker.js']
    .map((path) => new URL(path, from))
    .find((url) => existsSync(fileURLToPath(url)));
}

/** Starts the worker and waits until it has the data folder. @throws JournalUnavailable */
export function startWorker(file: URL, options: ThreadOptions): Promise<Thread> {
  const worker = new Worker(file, { workerData: { folder: options.folder } });
  return new Promise((resolve, reject) => {
    let closing = false;
    worker.on('message', (told: Told) => {
      if (told.tell === 'ready') {
        resolve({
          send: (request) => {
            if (request.ask.op === 'close') closing = true;
            worker.postMessage(request);
          },
        });
      } else if (told.tell === 'unavailable') {
        closing = true;
        reject(new JournalUnavailable(told.message));
      } else if (told.tell === 'report') options.onReport(told.report);
      else options.onReplies(told.replies);
    });
    worker.on('error', (error) => {
      reject(new JournalUnavailable(reason(error)));
      options.onDeath(reason(error));
    });
    worker.on('exit', () => {
      if (!closing) options.onDeath('the journal thread ended');
    });
  });
}

/** The same core in this thread, for running from source, where no built worker exists. @throws JournalUnavailable */
export function startInProcess(options: ThreadOptions): Thread {
  const core = new JournalCore({
    folder: options.folder,
    report: options.onReport,
    ...(options.beforeCommit ? { beforeCommit: options.beforeCommit } : {}),
  });
  const push = createPump(core, options.onReplies);
  return { send: push };
}
