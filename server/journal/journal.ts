/** One event as it is handed to the journal: `at` is wall-clock time in Ms, `event` any JSON value. */
export interface NewEvent {
  readonly at: number;
  readonly event: unknown;
}

/** One event as the journal holds it. Versions of a workshop start at 1 and have no gaps. */
export interface StoredEvent extends NewEvent {
  readonly version: number;
}

/** What the journal knows of a workshop without understanding its events. Times are wall clock, Ms. */
export interface WorkshopSummary {
  readonly workshop: string;
  readonly version: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** Something the operator should know: a tail that was cut, or a store that had to be opened again. */
export interface JournalReport {
  readonly kind: 'tailCut' | 'reopened' | 'checkpointBusy';
  readonly text: string;
  readonly workshop?: string;
}

/** The durable, ordered record: one stream of events a workshop. */
export interface Journal {
  /**
   * Resolves when the events are durable (fsync). Rejects with `Stale` when another wrote after `expectedVersion`,
   * with `Removed` when the workshop was deleted, with `JournalFailed` when the store could not write.
   * All events of one call are stored, or none.
   */
  append(workshop: string, expectedVersion: number, events: readonly NewEvent[]): Promise<void>;
  /** The events after `fromVersion`, in order. Throws `Damaged` when a record that is not the last is unreadable. */
  read(workshop: string, fromVersion: number): AsyncIterable<StoredEvent>;
  list(): AsyncIterable<WorkshopSummary>;
  /** Deletes every event of the workshop, also from the bytes of the file; `at` (Ms) is kept with the code. */
  remove(workshop: string, at: number): Promise<void>;
  /** When the workshop was deleted, or undefined when it never was. */
  removedAt(workshop: string): Promise<number | undefined>;
  /** Waits for what is in hand and closes the store. */
  close(): Promise<void>;
}

/** Another writer was first: `expectedVersion` is not the stream's version. */
export class Stale extends Error {
  override readonly name = 'Stale';
}

/** The workshop was deleted; only its code and the time of removal are left. */
export class Removed extends Error {
  override readonly name = 'Removed';
}

/** A record of this workshop is unreadable, with readable ones after it. Its records are kept as they are. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** The store could not do what was asked (disk full, failed fsync); it has been opened again. */
export class JournalFailed extends Error {
  override readonly name = 'JournalFailed';
}

/** The store cannot be opened: the message is one sentence for the operator. */
export class JournalUnavailable extends Error {
  override readonly name = 'JournalUnavailable';
}
