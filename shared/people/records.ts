import type { CardId, GroupId, PersonId, SectorId, ThemeId } from '../core/ids.ts';
import type { CardRecord, OwnCardRecord } from '../cards/records.ts';
import type { HostPledgeRecord, OwnPledgeRecord } from '../pledges/records.ts';
import type { Group } from '../programme/model.ts';
import type { Ms } from '../core/time.ts';

/** `me:<person>` / `profile` */
export interface ProfileRecord {
  id: PersonId;
  name: string;
  organisation: string;
  sector: SectorId;
  /** Null until the groups are fixed. */
  group: GroupId | null;
  left: boolean;
}
/** Keys of a channel `me:<person>`. */
export interface MeRecords {
  profile: ProfileRecord;
  endorsed: { cards: CardId[] };
  /** The visit in which "ik zit" was last pressed, or null. */
  seated: { visit: number | null };
  [card: `card:${string}`]: OwnCardRecord;
  [dots: `dots:${string}`]: { question: string; themes: ThemeId[] };
  [pledge: `pledge:${string}`]: OwnPledgeRecord;
}

/** How many of a table's people wrote in this round: a count that never points at someone (1 or 2 missing: `almost`). */
export type Wrote =
  { kind: 'nobody' } | { kind: 'some'; wrote: number; of: number } | { kind: 'almost' } | { kind: 'all' };

/** Who sits at a table now, in numbers. */
export interface TableNow {
  group: GroupId | null;
  people: number;
  wrote: Wrote;
}
/** Someone as the host and the table hosts see them. */
export interface PersonRecord {
  id: PersonId;
  name: string;
  organisation: string;
  sector: SectorId;
  group: GroupId | null;
  hasPhone: boolean;
  left: boolean;
  joinedAt: Ms;
  /** The visit in which "ik zit" was last pressed, for the host to see who is on the way; absent when not told. */
  seatedVisit?: number | null;
}
/** Keys of a channel `table-host:<id>`. */
export interface TableHostRecords {
  room: TableNow;
  [person: `person:${string}`]: PersonRecord;
  [hidden: `hidden:${string}`]: CardRecord;
}

/** The last step that can be undone. */
export interface StepRecord {
  /** The id of the command that took it: what `undoStep` names. */
  id: string;
  kind: 'go' | 'pause' | 'resume' | 'time' | 'minutes' | 'part' | 'groups' | 'person';
  /** The part it concerns, where there is one. */
  part: string | null;
  at: Ms;
}
/** Keys of channel `host`. */
export interface HostRecords {
  step: { last: StepRecord | null };
  /** Groups as proposed or fixed; empty when there are none. */
  groups: { fixed: boolean; groups: Group[] };
  [person: `person:${string}`]: PersonRecord;
  [now: `now:${string}`]: TableNow; // by table
  [hidden: `hidden:${string}`]: CardRecord;
  [pledge: `pledge:${string}`]: HostPledgeRecord;
  [section: `section:${string}`]: { id: string; text: string | null; version: number };
}
