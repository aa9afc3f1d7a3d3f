import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import type { Db } from './file.ts';
import { FORM } from './file.ts';
import type { Page, Report } from './requests.ts';

const PAGE = 2000;

/** A row as the file holds it: unknown until parsed, since the file may be damaged. */
const Row = v.tuple([v.number(), v.number(), v.number(), v.number(), v.string()]);

export type PageResult = { readonly page: Page; readonly cut: boolean } | { readonly damaged: string };

const COLUMNS = 'SELECT version, at, form, sum, event FROM events';

/**
 * Reads up to 2,000 events after `from`. A damaged tail is moved to the table `damaged` and reported; a damaged
 * record with whole ones after it makes the result `damaged`, and nothing is touched.
 */
export function readPage(db: Db, workshop: string, from: number, report: (report: Report) => void): PageResult {
  const sql = `${COLUMNS} WHERE workshop = ? AND version > ? ORDER BY version LIMIT ${String(PAGE)}`;
  const rows: unknown[] = db.prepare(sql).raw().all(workshop, from);
  const at: number[] = [];
  const texts: string[] = [];
  for (const raw of rows) {
    const row = whole(raw, from + texts.length + 1);
    if (!row) return broken(db, workshop, from + texts.length, { at, texts }, report);
    at.push(row.at);
    texts.push(row.text);
  }
  return { page: { at, text: `[${texts.join(',')}]`, more: rows.length === PAGE }, cut: false };
}

function broken(
  db: Db,
  workshop: string,
  last: number,
  good: { at: number[]; texts: string[] },
  report: (report: Report) => void,
): PageResult {
  const after: unknown[] = db
    .prepare(`${COLUMNS} WHERE workshop = ? AND version > ? ORDER BY version`)
    .raw()
    .all(workshop, last);
  if (after.some((raw) => whole(raw, undefined))) {
    return { damaged: `Record ${String(last + 1)} of ${workshop} is damaged; its records are kept.` };
  }
  db.exec('BEGIN IMMEDIATE');
  const where = 'WHERE workshop = ? AND version > ?';
  db.prepare(`INSERT INTO damaged SELECT workshop, version, at, event FROM events ${where}`).run(workshop, last);
  db.prepare(`DELETE FROM events ${where}`).run(workshop, last);
  db.exec('COMMIT');
  report({
    kind: 'tailCut',
    workshop,
    text: `${String(after.length)} damaged records at the end of ${workshop} were set aside; it goes on at ${String(last)}.`,
  });
  return { page: { at: good.at, text: `[${good.texts.join(',')}]`, more: false }, cut: true };
}

function whole(raw: unknown, expected: number | undefined): { at: number; text: string } | undefined {
  const parsed = v.safeParse(Row, raw);
  if (!parsed.success) return undefined;
  const [version, at, form, sum, text] = parsed.output;
  if (expected !== undefined && version !== expected) return undefined;
  if (form !== FORM || sum !== crc32(text)) return undefined;
  return { at, text };
}
