import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { JournalUnavailable } from './journal.ts';

export type Db = Database.Database;

const SCHEMA = `
CREATE TABLE IF NOT EXISTS events (
  workshop TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL,
  form INTEGER NOT NULL, sum INTEGER NOT NULL, event TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS events_by_version ON events (workshop, version, at);
CREATE TABLE IF NOT EXISTS removed (workshop TEXT PRIMARY KEY, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS damaged (
  workshop TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, event TEXT NOT NULL
);
`;

/** Version of the row layout and of what `event` holds; a later one is upgraded from this one when read. */
export const FORM = 1;

/** The file that holds the journal inside a data folder. */
export function journalFile(folder: string): string {
  return join(folder, 'journal.db');
}

/**
 * Takes the data folder for this process. The lock is the operating system's (SQLite's exclusive lock on an
 * otherwise empty file), so that it is gone when the process is, however it ended.
 * @throws JournalUnavailable with one sentence when the folder cannot be written or another server has it.
 */
export function lockFolder(folder: string): Db {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new JournalUnavailable(`The data folder ${folder} cannot be made: ${reason(error)}.`);
  }
  let db: Db | undefined;
  try {
    db = new Database(join(folder, 'server.lock'));
    db.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db?.close();
    if (isCode(error, 'SQLITE_BUSY')) {
      throw new JournalUnavailable(`Another server is already using the data folder ${folder}.`);
    }
    throw new JournalUnavailable(`The data folder ${folder} cannot be written: ${reason(error)}.`);
  }
}

/** Opens the journal's file, durable and erasing what is deleted. */
export function openFile(folder: string): Db {
  const db = new Database(journalFile(folder));
  db.pragma('journal_mode=WAL');
  db.pragma('synchronous=FULL');
  db.pragma('secure_delete=ON');
  db.pragma('busy_timeout=5000');
  db.pragma('wal_autocheckpoint=20000');
  db.exec(SCHEMA);
  return db;
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith(code);
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
