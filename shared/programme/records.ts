import type { PartId, TableId, GroupId } from '../core/ids.ts';
import type { IsoDate, Minutes, Ms } from '../core/time.ts';
import type { Cursor, Group, Language, Lifecycle, Part, Question, Sector, Table } from './model.ts';

/** `programme` / `workshop` */
export interface WorkshopRecord {
  code: string;
  title: string;
  place: string;
  date: IsoDate;
  /** Planned start, minutes after local midnight. */
  startMinute: Minutes;
  utcOffsetMinutes: Minutes;
  language: Language;
  lifecycle: Lifecycle;
  doorOpen: boolean;
  sectors: Sector[];
  /** Simulated people: shown clearly on every screen and in the report. */
  rehearsal: boolean;
  /** How many times faster than life the clock runs; 1 but in a rehearsal. */
  rate: number;
  publishedAt: Ms | null;
}
/** `programme` / `order` */
export interface OrderRecord {
  parts: PartId[];
  tables: TableId[];
  /** Empty until the host has fixed the groups. */
  groups: GroupId[];
}
/** `programme` / `cursor` */
export interface CursorRecord extends Cursor {
  /** The moment the plan counts from, null before the day begins. See planStart in schedule.ts. */
  planStart: Ms | null;
}
/** Keys of channel `programme` with what each holds. */
export interface ProgrammeRecords {
  workshop: WorkshopRecord;
  order: OrderRecord;
  cursor: CursorRecord;
  [part: `part:${string}`]: Part;
  [table: `table:${string}`]: Table;
  [question: `question:${string}`]: Question;
  [group: `group:${string}`]: Group;
}

/** Keys of channel `counts`. */
export interface CountsRecords {
  /** People in the workshop (not left), in all and by sector id; sectors without people are absent. */
  room: { people: number; bySector: Record<string, number> };
  /** Of a group: its people, and how many pressed "ik zit" in this visit. */
  [group: `group:${string}`]: { size: number; seated: number };
  /** Visible cards at a table. */
  [table: `table:${string}`]: { cards: number };
}
