import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import type { Db } from './file.ts';
import { FORM, isCode, lockFolder, openFile, reason } from './file.ts';
import { JournalUnavailable } from './journal.ts';
import { readPage } from './pages.ts';
import type { Ask, FailureName, Reply, Report, Request, SummaryRow, Value } from './requests.ts';

export interface CoreOptions {
  readonly folder: string;
  readonly report: (report: Report) => void;
  /** Called before each commit; a test throws here to play a failed fsync. */
  readonly beforeCommit?: () => void;
}

type Append = Extract<Ask, { op: 'append' }>;

const Checkpoint = v.array(v.object({ busy: v.number() }));
const done: Value = { kind: 'done' };

/** The synchronous owner of the journal's file. Lives in the worker thread. */
export class JournalCore {
  readonly #options: CoreOptions;
  readonly #lock: Db;
  readonly #versions = new Map<string, number>();
  #db: Db | undefined;
  #truncate = false;

  constructor(options: CoreOptions) {
    this.#options = options;
    this.#lock = lockFolder(options.folder);
    try {
      this.#db = openFile(options.folder);
    } catch (error) {
      this.#lock.close();
      throw new JournalUnavailable(`The journal in ${options.folder} cannot be opened: ${reason(error)}.`);
    }
  }

  /** Carries out what waits, in order; neighbouring appends share one commit, hence one fsync. */
  process(requests: readonly Request[]): Reply[] {
    const replies: Reply[] = [];
    let appends: { id: number; ask: Append }[] = [];
    const flush = (): void => {
      if (appends.length > 0) replies.push(...this.#commit(appends));
      appends = [];
    };
    for (const { id, ask } of requests) {
      if (ask.op === 'append') {
        appends.push({ id, ask });
        continue;
      }
      flush();
      replies.push(this.#guard(id, ask));
    }
    flush();
    return replies;
  }

  /** Moves the write-ahead log into the file. Called when nothing waits. */
  checkpoint(): void {
    if (!this.#db) return;
    const mode = this.#truncate ? 'TRUNCATE' : 'PASSIVE';
    try {
      const rows: unknown = this.#db.pragma(`wal_checkpoint(${mode})`);
      const busy = v.parse(Checkpoint, rows).some((row) => row.busy > 0);
      if (!busy) this.#truncate = false;
      else if (this.#truncate) this.#options.report({ kind: 'checkpointBusy', text: 'A reader holds the journal.' });
    } catch (error) {
      this.#options.report({ kind: 'checkpointBusy', text: reason(error) });
    }
  }

  close(): void {
    this.#truncate = true;
    this.checkpoint();
    this.#db?.close();
    this.#db = undefined;
    this.#lock.close();
  }

  #commit(appends: readonly { id: number; ask: Append }[]): Reply[] {
    try {
      const db = this.#open();
      db.exec('BEGIN IMMEDIATE');
      const replies = appends.map(({ id, ask }) => this.#append(db, id, ask));
      this.#options.beforeCommit?.();
      db.exec('COMMIT');
      return replies;
    } catch (error) {
      const message = reason(error);
      this.#reopen(message);
      return appends.map(({ id }) => ({ id, failure: 'JournalFailed', message }));
    }
  }

  #append(db: Db, id: number, ask: Append): Reply {
    const { workshop, expected, rows } = ask;
    if (this.#removedAt(db, workshop) !== null) return failed(id, 'Removed', `${workshop} was deleted`);
    const version = this.#version(db, workshop);
    if (version !== expected) {
      return failed(id, 'Stale', `${workshop} is at ${String(version)}, not ${String(expected)}`);
    }
    const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)');
    rows.forEach(({ at, text }, index) => {
      insert.run(workshop, version + index + 1, at, FORM, crc32(text), text);
    });
    this.#versions.set(workshop, version + rows.length);
    return { id, value: done };
  }

  #guard(id: number, ask: Exclude<Ask, Append>): Reply {
    try {
      return this.#other(id, ask);
    } catch (error) {
      const unreadable = ask.op === 'read' && (isCode(error, 'SQLITE_CORRUPT') || isCode(error, 'SQLITE_IOERR'));
      if (ask.op === 'remove') this.#reopen(reason(error));
      return failed(id, unreadable ? 'Damaged' : 'JournalFailed', reason(error));
    }
  }

  #other(id: number, ask: Exclude<Ask, Append>): Reply {
    if (ask.op === 'close') {
      this.close();
      return { id, value: done };
    }
    const db = this.#open();
    if (ask.op === 'read') {
      const result = readPage(db, ask.workshop, ask.from, this.#options.report);
      if ('damaged' in result) return failed(id, 'Damaged', result.damaged);
      if (result.cut) this.#versions.delete(ask.workshop);
      return { id, value: { kind: 'page', page: result.page } };
    }
    if (ask.op === 'list') {
      return { id, value: { kind: 'list', rows: list(db) } };
    }
    if (ask.op === 'removedAt') {
      return { id, value: { kind: 'removedAt', at: this.#removedAt(db, ask.workshop) } };
    }
    this.#remove(db, ask.workshop, ask.at);
    return { id, value: done };
  }

  #remove(db: Db, workshop: string, at: number): void {
    db.exec('BEGIN IMMEDIATE');
    db.prepare('DELETE FROM events WHERE workshop = ?').run(workshop);
    db.prepare('DELETE FROM damaged WHERE workshop = ?').run(workshop);
    db.prepare('INSERT OR IGNORE INTO removed VALUES (?, ?)').run(workshop, at);
    db.exec('COMMIT');
    this.#versions.delete(workshop);
    // The old pages are still in the write-ahead log: only a truncating checkpoint makes the bytes go.
    this.#truncate = true;
    this.checkpoint();
  }

  #removedAt(db: Db, workshop: string): number | null {
    const rows = db.prepare('SELECT at FROM removed WHERE workshop = ?').pluck().all(workshop);
    return rows.length > 0 ? Number(rows[0]) : null;
  }

  #version(db: Db, workshop: string): number {
    const known = this.#versions.get(workshop);
    if (known !== undefined) return known;
    const rows = db.prepare('SELECT MAX(version) FROM events WHERE workshop = ?').pluck().all(workshop);
    return Number(rows[0] ?? 0);
  }

  #open(): Db {
    this.#db ??= openFile(this.#options.folder);
    return this.#db;
  }

  /** After a failed write nothing in this connection is trusted: it is closed, opened again and verified. */
  #reopen(why: string): void {
    this.#versions.clear();
    const old = this.#db;
    this.#db = undefined;
    // Closing leaves the handle alive until it is collected, and an open transaction would keep the file locked.
    attempt(() => old?.exec('ROLLBACK'));
    attempt(() => old?.close());
    try {
      this.#db = openFile(this.#options.folder);
      const check: unknown = this.#db.pragma('quick_check');
      this.#options.report({ kind: 'reopened', text: `${why}; reopened, check: ${JSON.stringify(check)}` });
    } catch (error) {
      this.#options.report({ kind: 'reopened', text: `${why}; could not be reopened: ${reason(error)}` });
    }
  }
}

/** Does what may be impossible on a broken connection; that it is broken is already known and reported. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    return;
  }
}

function failed(id: number, failure: FailureName, message: string): Reply {
  return { id, failure, message };
}

function list(db: Db): SummaryRow[] {
  const sql = 'SELECT workshop, MAX(version), MIN(at), MAX(at) FROM events GROUP BY workshop ORDER BY workshop';
  const rows: unknown[] = db.prepare(sql).raw().all();
  return rows.filter(Array.isArray).map(([workshop, version, firstAt, lastAt]) => ({
    workshop: String(workshop),
    version: Number(version),
    firstAt: Number(firstAt),
    lastAt: Number(lastAt),
  }));
}
