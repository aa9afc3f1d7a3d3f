import type {
  AnswerRecord,
  CardRecord,
  OwnCardRecord,
  RecapRecord,
  RelayRecord,
  ThemeRecord,
} from '../../shared/cards/records.ts';
import type { CountsRecords } from '../../shared/programme/records.ts';
import type { CursorRecord, WorkshopRecord } from '../../shared/programme/records.ts';
import type { DayRecord, HarvestRecord, IslandRecord, StageRecords } from '../../shared/harvest/records.ts';
import type { HostPledgeRecord, OwnPledgeRecord, StagePledgeRecord } from '../../shared/pledges/records.ts';
import type { Group, Part, Question, Table } from '../../shared/programme/model.ts';
import type { PersonRecord, ProfileRecord, StepRecord, TableNow } from '../../shared/people/records.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer, ByeCode, Presence } from '../../shared/protocol/down.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Refusal } from '../../shared/core/refusal.ts';

/**
 * What screens program against. Every value is immutable: a change is a new value, so `$derived` follows. The live
 * implementation wraps this folder's sessions; the gallery has one of fixed data. All lists are in the order they are shown.
 */
export type Connection =
  | { state: 'connecting' } // first connection of this page
  | { state: 'live' }
  | { state: 'behind' } // connected, but answers or frames are late
  | { state: 'offline'; since: Ms }
  | { state: 'refused'; code: ByeCode } // will not come by itself: gone, wrong key, …
  | { state: 'replaced' }; // the person is live on another screen

/** Channel `programme`. */
export interface ProgrammeView {
  workshop: WorkshopRecord;
  parts: readonly Part[];
  tables: readonly Table[];
  /** Empty until fixed. */
  groups: readonly Group[];
  questions: ReadonlyMap<string, Question>;
  cursor: CursorRecord;
  /** The part the cursor is at, null before the day begins. */
  part: Part | null;
}
/** Channel `counts`; groups and tables by id. */
export interface CountsView {
  room: CountsRecords['room'];
  groups: ReadonlyMap<string, { size: number; seated: number }>;
  tables: ReadonlyMap<string, { cards: number }>;
}
/** Channel `stage`. */
export interface StageView {
  show: StageRecords['show'];
  islands: ReadonlyMap<string, IslandRecord>; // by table
  harvest: HarvestRecord | null;
  pledgeCounts: StageRecords['pledges'] | null;
  /** Newest first. */
  pledges: readonly StagePledgeRecord[];
  day: DayRecord | null;
}
/** A channel `table:<id>`, when this client may follow it; else null. */
export interface TableView {
  /** Newest first. */
  cards: readonly CardRecord[];
  answers: ReadonlyMap<string, readonly AnswerRecord[]>; // by card, oldest first
  themes: readonly ThemeRecord[]; // by order
  recap: RecapRecord;
  relays: readonly RelayRecord[]; // by round
}
/** Channel `me:<person>`; null before joining. */
export interface MeView {
  profile: ProfileRecord;
  /** Own cards, newest first; what still waits in the outbox is drawn over it (see `OutboxItem`). */
  cards: readonly OwnCardRecord[];
  endorsed: ReadonlySet<string>;
  seatedVisit: number | null;
  dots: ReadonlyMap<string, readonly string[]>; // by question: themes
  pledges: readonly OwnPledgeRecord[];
}
/** Channel `table-host:<id>`. */
export interface TableHostView {
  now: TableNow;
  people: readonly PersonRecord[]; // by name
  hidden: readonly CardRecord[];
}
/** Channel `host`. */
export interface HostView {
  step: StepRecord | null;
  groupsFixed: boolean;
  groups: readonly Group[];
  people: readonly PersonRecord[]; // by joinedAt
  tables: ReadonlyMap<string, TableNow>;
  hidden: readonly CardRecord[];
  pledges: readonly HostPledgeRecord[]; // newest first
  sections: ReadonlyMap<string, { text: string | null; version: number }>;
}

/** A command on its way. `done` items stay until the replica has reached `at`, so that nothing flickers. */
export type OutboxItem =
  | { state: 'waiting'; command: Command; at: Ms }
  | { state: 'sent'; command: Command; at: Ms }
  | { state: 'done'; command: Command; at: Ms; reached: number }
  | { state: 'refused'; command: Command; at: Ms; refusal: Refusal };

/** Answer to a step: like the wire's, or no answer in time (nothing is queued: press again). */
export type StepAnswer = Answer | { ok: false; noAnswer: true };

/** An unsent text with the part and table where it was begun (`at`: any string that names the field). */
export interface Draft {
  at: string;
  part: string | null;
  table: string | null;
  text: string;
  /** What was chosen beside it (stance, place, criteria, kind …), by the screen that keeps it. */
  extra: Record<string, unknown>;
}

export interface Session {
  readonly connection: Connection;
  /** Null until the first frames came. */
  readonly programme: ProgrammeView | null;
  readonly counts: CountsView;
  readonly stage: StageView | null;
  readonly me: MeView | null;
  table(id: string): TableView | null;
  tableHost(id: string): TableHostView | null;
  readonly host: HostView | null;
  readonly presence: Presence | null;
  /** The server's clock; changes just after each second's boundary. */
  readonly nowMs: Ms;
  /** The server's clock at this very moment, not reactive: for animations and event handlers. */
  readNow(): Ms;
  readonly outbox: readonly OutboxItem[];
  /** False when storage is full or denied: unsent texts live in memory only. */
  readonly durable: boolean;
  /** Through the outbox: kept until acknowledged. For what people write. */
  write(command: Command): void;
  /** Takes a refused item out of the outbox, by its command's id. */
  discard(commandId: string): void;
  /** Direct, with a time-out, never queued. For steps of the host. */
  step(command: Command): Promise<StepAnswer>;
  readonly drafts: readonly Draft[];
  /** Keeps a draft under its `at`, replacing the one before; an empty text with empty extra removes it. */
  keepDraft(draft: Draft): void;
  dropDraft(at: string): void;
  /** A new id for a command, card, person… (nanoid, 22 characters). */
  newId(): string;
  /** Tries to connect again now ("Probeer opnieuw", "Ga hier verder"). */
  reconnect(): void;
}
