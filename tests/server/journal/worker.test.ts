import { spawn } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { JournalFailed, JournalUnavailable } from '../../../server/journal/journal.ts';
import { openSqliteJournal } from '../../../server/journal/sqlite.ts';
import { dataFolder } from '../../support/server-folder.ts';
import { buildWorker } from '../../support/server-worker.ts';
import { at, journalContract, readAll } from './contract.ts';

let worker: URL;
beforeAll(async () => {
  worker = await buildWorker('journal');
});

journalContract('sqlite journal in its worker', async () => openSqliteJournal({ folder: await dataFolder(), worker }));

test('JRN-6: a folder that another server has is refused by the worker in one sentence', async () => {
  const folder = await dataFolder();
  const first = await openSqliteJournal({ folder, worker });
  const second = openSqliteJournal({ folder, worker });
  await expect(second).rejects.toBeInstanceOf(JournalUnavailable);
  await expect(second).rejects.toThrow('Another server is already using');
  await first.close();
});

test('JRN-6: a folder that cannot be written is refused in one sentence', async () => {
  const opened = openSqliteJournal({ folder: '/dev/null/data', worker });
  await expect(opened).rejects.toBeInstanceOf(JournalUnavailable);
  await expect(opened).rejects.toThrow('The data folder /dev/null/data cannot be made');
});

/** Writes one event after another and prints each version once it is durable, until it is killed. */
const WRITER = `
import { Worker } from 'node:worker_threads';
const worker = new Worker(new URL(process.argv[1]), { execArgv: [], workerData: { folder: process.argv[2] } });
let version = 0;
const next = () => worker.postMessage({ id: version + 1, ask: { op: 'append', workshop: 'AAAAAA', expected: version,
  rows: [{ at: 1, text: JSON.stringify({ version: version + 1 }) }] } });
worker.on('message', (told) => {
  if (told.tell === 'ready') return next();
  if (told.tell !== 'replies' || told.replies.some((each) => 'failure' in each)) process.exit(3);
  version += 1; process.stdout.write(version + '\\n'); next();
});`;

test('JRN-5: after kill -9 everything acknowledged is there and the folder is free', async () => {
  const folder = await dataFolder();
  const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, worker.href, folder]);
  let printed = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.split('\n').length > 40) child.kill('SIGKILL');
    });
    child.on('close', () => {
      resolve();
    });
  });
  expect(child.signalCode, errors).toBe('SIGKILL');
  const acknowledged = Number(printed.trim().split('\n').at(-1));
  const journal = await openSqliteJournal({ folder, worker });
  const events = await readAll(journal, 'AAAAAA');
  expect(events.length).toBeGreaterThanOrEqual(acknowledged);
  expect(events.map((each) => each.version)).toEqual(events.map((_, index) => index + 1));
  await journal.close();
});

test('JRN-12: when the thread dies what waits is rejected and the owner is told', async () => {
  const dead = new Promise<string>((resolve) => {
    void openSqliteJournal({
      folder: '/unused',
      worker: new URL(
        `data:text/javascript,import { parentPort } from 'node:worker_threads';
         parentPort.postMessage({ tell: 'ready' }); parentPort.once('message', () => process.exit(1));`,
      ),
      onDeath: resolve,
    }).then(async (journal) => {
      await expect(journal.append('AAAAAA', 0, [at(1, 'x')])).rejects.toBeInstanceOf(JournalFailed);
    });
  });
  expect(await dead).toBe('the journal thread ended');
});
