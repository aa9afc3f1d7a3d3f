import * as v from 'valibot';
import type { Journal, JournalReport, NewEvent, StoredEvent } from './journal.ts';
import { Damaged, JournalFailed, JournalUnavailable, Removed, Stale } from './journal.ts';
import type { Ask, FailureName, Reply, Value } from './requests.ts';
import { findWorker, startInProcess, startWorker } from './thread.ts';

export interface SqliteOptions {
  readonly folder: string;
  readonly onReport?: (report: JournalReport) => void;
  /** The thread that owns the file died: the server can only stop. */
  readonly onDeath?: (why: string) => void;
  /** The built worker; `null` runs in this thread. Without it the built worker is looked for. */
  readonly worker?: URL | null;
  /** Test only, in this thread only: throws to play a failed commit. */
  readonly beforeCommit?: () => void;
}

interface Waiting {
  resolve(value: Value): void;
  reject(error: Error): void;
}

const failures: Record<FailureName, new (message: string) => Error> = {
  Stale,
  Removed,
  Damaged,
  JournalFailed,
  JournalUnavailable,
};

const Events = v.array(v.unknown());
const CLOSE_ID = 0;

/**
 * The embedded journal: one SQLite file in the data folder, behind one thread, with group commit.
 * @throws JournalUnavailable with one sentence when the folder is taken or cannot be written.
 */
export async function openSqliteJournal(options: SqliteOptions): Promise<Journal> {
  const waiting = new Map<number, Waiting>();
  let dead: string | undefined;
  let next = CLOSE_ID + 1;

  const onReplies = (replies: readonly Reply[]): void => {
    for (const reply of replies) {
      const waiter = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('value' in reply) waiter?.resolve(reply.value);
      else waiter?.reject(new failures[reply.failure](reply.message));
    }
  };
  const onDeath = (why: string): void => {
    dead ??= why;
    for (const waiter of waiting.values()) waiter.reject(new JournalFailed(why));
    waiting.clear();
    options.onDeath?.(why);
  };
  const file = options.worker === undefined ? findWorker() : options.worker;
  const threadOptions = {
    folder: options.folder,
    onReplies,
    onDeath,
    onReport: (report: JournalReport) => options.onReport?.(report),
    ...(options.beforeCommit ? { beforeCommit: options.beforeCommit } : {}),
  };
  const thread = file ? await startWorker(file, threadOptions) : startInProcess(threadOptions);

  const ask = (question: Ask): Promise<Value> => {
    if (dead !== undefined) return Promise.reject(new JournalFailed(dead));
    const id = question.op === 'close' ? CLOSE_ID : next++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      thread.send({ id, ask: question });
    });
  };

  return {
    async append(workshop: string, expectedVersion: number, events: readonly NewEvent[]) {
      const rows = events.map(({ at, event }) => ({ at, text: JSON.stringify(event) }));
      await ask({ op: 'append', workshop, expected: expectedVersion, rows });
    },
    async *read(workshop: string, fromVersion: number): AsyncGenerator<StoredEvent> {
      let from = fromVersion;
      for (;;) {
        const value = await ask({ op: 'read', workshop, from });
        if (value.kind !== 'page') throw new JournalFailed('the journal answered something else');
        const events = v.parse(Events, JSON.parse(value.page.text));
        for (const [index, event] of events.entries()) {
          yield { version: from + index + 1, at: value.page.at[index] ?? 0, event };
        }
        if (!value.page.more) return;
        from += events.length;
      }
    },
    async *list() {
      const value = await ask({ op: 'list' });
      if (value.kind === 'list') yield* value.rows;
    },
    async remove(workshop: string, at: number) {
      await ask({ op: 'remove', workshop, at });
    },
    async removedAt(workshop: string) {
      const value = await ask({ op: 'removedAt', workshop });
      return value.kind === 'removedAt' && value.at !== null ? value.at : undefined;
    },
    async close() {
      if (dead !== undefined) return;
      await ask({ op: 'close' });
      dead = 'the journal is closed';
    },
  };
}
