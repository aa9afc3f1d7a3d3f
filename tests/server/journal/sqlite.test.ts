import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import type { JournalReport } from '../../../server/journal/journal.ts';
import { Damaged, JournalFailed, JournalUnavailable } from '../../../server/journal/journal.ts';
import { openSqliteJournal } from '../../../server/journal/sqlite.ts';
import { dataFolder } from '../../support/server-folder.ts';
import { at, journalContract, readAll } from './contract.ts';

const inThisThread = async (folder: string, onReport?: (report: JournalReport) => void) =>
  openSqliteJournal({ folder, worker: null, ...(onReport ? { onReport } : {}) });

/** A damage from outside, while no server has the folder. */
function harm(folder: string, sql: string): void {
  const db = new Database(join(folder, 'journal.db'));
  db.exec(sql);
  db.close();
}

async function threeEvents(folder: string): Promise<void> {
  const journal = await inThisThread(folder);
  await journal.append('AAAAAA', 0, [at(1, 'one'), at(2, 'two'), at(3, 'three')]);
  await journal.append('BBBBBB', 0, [at(1, 'other')]);
  await journal.close();
}

journalContract('sqlite journal in this thread', async () => inThisThread(await dataFolder()));

test('JRN-5: what was acknowledged is there after the folder is opened again', async () => {
  const folder = await dataFolder();
  await threeEvents(folder);
  const journal = await inThisThread(folder);
  expect(await readAll(journal, 'AAAAAA')).toHaveLength(3);
  await journal.append('AAAAAA', 3, [at(4, 'four')]);
  await journal.close();
});

test('JRN-6: a second journal on the same folder is one clear sentence, and the first goes on', async () => {
  const folder = await dataFolder();
  const first = await inThisThread(folder);
  const second = inThisThread(folder);
  await expect(second).rejects.toBeInstanceOf(JournalUnavailable);
  await expect(second).rejects.toThrow(`Another server is already using the data folder ${folder}.`);
  await first.append('AAAAAA', 0, [at(1, 'x')]);
  await first.close();
  await (await inThisThread(folder)).close();
});

test('JRN-7: a removed workshop is gone from the bytes of every file', async () => {
  const folder = await dataFolder();
  const journal = await inThisThread(folder);
  const secret = 'Naam-van-een-deelnemer';
  for (let version = 0; version < 50; version += 1) await journal.append('AAAAAA', version, [at(1, { secret })]);
  await journal.append('BBBBBB', 0, [at(1, 'stays here')]);
  await journal.remove('AAAAAA', 2);
  for (const file of await readdir(folder)) {
    expect((await readFile(join(folder, file))).includes(secret), file).toBe(false);
  }
  expect(await readAll(journal, 'BBBBBB')).toHaveLength(1);
  await journal.close();
});

test('JRN-8: a damaged tail is cut off at the last whole record, set aside and reported', async () => {
  const folder = await dataFolder();
  await threeEvents(folder);
  harm(folder, `UPDATE events SET event = '"thr' WHERE workshop = 'AAAAAA' AND version = 3`);
  const reports: JournalReport[] = [];
  const journal = await inThisThread(folder, (report) => reports.push(report));
  expect((await readAll(journal, 'AAAAAA')).map((each) => each.event)).toEqual(['one', 'two']);
  expect(reports.map(({ kind, workshop }) => [kind, workshop])).toEqual([['tailCut', 'AAAAAA']]);
  await journal.append('AAAAAA', 2, [at(9, 'again')]);
  expect((await readAll(journal, 'AAAAAA')).map((each) => each.event)).toEqual(['one', 'two', 'again']);
  await journal.close();
});

test('JRN-9: damage with whole records after it stops that workshop only, its records kept', async () => {
  const folder = await dataFolder();
  await threeEvents(folder);
  harm(folder, `UPDATE events SET event = '"TWO"' WHERE workshop = 'AAAAAA' AND version = 2`);
  const journal = await inThisThread(folder);
  await expect(readAll(journal, 'AAAAAA')).rejects.toBeInstanceOf(Damaged);
  expect(await readAll(journal, 'BBBBBB')).toHaveLength(1);
  await journal.close();
  const db = new Database(join(folder, 'journal.db'));
  expect(db.prepare(`SELECT COUNT(*) FROM events WHERE workshop = 'AAAAAA'`).pluck().all()).toEqual([3]);
  db.close();
});

test('JRN-9: a record that is missing in the middle stops that workshop', async () => {
  const folder = await dataFolder();
  await threeEvents(folder);
  harm(folder, `DELETE FROM events WHERE workshop = 'AAAAAA' AND version = 2`);
  const journal = await inThisThread(folder);
  await expect(readAll(journal, 'AAAAAA')).rejects.toBeInstanceOf(Damaged);
  await journal.close();
});

test('JRN-10: after a failed commit nothing of it is stored, and the file is opened again and verified', async () => {
  const folder = await dataFolder();
  let fail = false;
  const reports: JournalReport[] = [];
  const journal = await openSqliteJournal({
    folder,
    worker: null,
    onReport: (report) => reports.push(report),
    beforeCommit: () => {
      if (fail) throw new Error('disk I/O error');
    },
  });
  await journal.append('AAAAAA', 0, [at(1, 'one')]);
  fail = true;
  const both = [journal.append('AAAAAA', 1, [at(2, 'lost')]), journal.append('BBBBBB', 0, [at(2, 'lost')])];
  for (const outcome of await Promise.allSettled(both)) {
    expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(JournalFailed);
  }
  fail = false;
  expect(reports.map((each) => each.kind)).toEqual(['reopened']);
  expect(reports[0]?.text).toContain('"ok"');
  expect(await readAll(journal, 'AAAAAA')).toHaveLength(1);
  await journal.append('AAAAAA', 1, [at(3, 'two')]);
  await journal.close();
});

test('JRN-11: appends that wait together share one commit', async () => {
  const folder = await dataFolder();
  let commits = 0;
  const journal = await openSqliteJournal({ folder, worker: null, beforeCommit: () => (commits += 1) });
  await Promise.all(Array.from({ length: 64 }, (_, index) => journal.append(`W${String(index)}`, 0, [at(1, 'x')])));
  expect(commits).toBe(1);
  await journal.close();
});
