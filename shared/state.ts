import type {
  AnswerId,
  CardId,
  CommandId,
  DeviceHash,
  GroupId,
  PartId,
  PersonId,
  PledgeId,
  QuestionId,
  TableId,
  ThemeId,
} from './core/ids.ts';
import type { Channel, Key } from './core/records.ts';
import type { IsoDate, Minutes, Ms } from './core/time.ts';
import type { StepRecord } from './people/records.ts';
import type { PledgeKind } from './pledges/records.ts';
import type { Cursor, Group, Language, Lifecycle, Part, Question, Sector, Stance, Table } from './programme/model.ts';
import type { ReportDocument } from './report/document.ts';

/** Someone in the workshop, with what the core alone knows. */
export interface Person {
  id: PersonId;
  name: string;
  organisation: string;
  sector: string;
  group: GroupId | null;
  hasPhone: boolean;
  left: boolean;
  /** Taken out by the host: counts nowhere, has no name; the cards stay. */
  removed: boolean;
  joinedAt: Ms;
  /** `part/table` of every round this person was seated in: there the person may write, however late. */
  seats: Set<string>;
  /** The visit in which "ik zit" was pressed last. */
  seatedVisit: number | null;
  endorsed: Set<CardId>;
  cards: Set<CardId>;
}

export interface Card {
  id: CardId;
  author: PersonId | null;
  table: TableId;
  part: PartId;
  round: number;
  group: GroupId | null;
  stance: Stance | null;
  place: string | null;
  criteria: string[];
  text: string;
  at: Ms;
  edited: boolean;
  endorsements: number;
  theme: ThemeId | null;
  /** Arrived after its round had ended. */
  late: boolean;
  hidden: boolean;
  withdrawn: boolean;
  answers: AnswerId[];
}

export interface CardAnswer {
  id: AnswerId;
  card: CardId;
  author: PersonId | null;
  by: 'participant' | 'tableHost' | 'host';
  text: string;
  at: Ms;
  hidden: boolean;
}

export interface Theme {
  id: ThemeId;
  table: TableId;
  name: string;
  sentence: string;
  order: number;
  /** Set when merged: assignments to this theme land in that one. */
  mergedInto: ThemeId | null;
  /** Visible cards and dots in it. */
  cards: number;
  dots: number;
  at: Ms;
}

export interface Recap {
  text: string;
  version: number;
  round: number | null;
  at: Ms | null;
  /** The last text saved in each round: how later groups built on earlier ones. */
  byRound: Map<number, string>;
}

export interface Relay {
  round: number;
  group: GroupId | null;
  text: string;
}

export interface Pledge {
  id: PledgeId;
  author: PersonId;
  kind: PledgeKind;
  text: string;
  when: string;
  named: boolean;
  withdrawn: boolean;
  hidden: boolean;
  shown: boolean;
  at: Ms;
}

/** Counts kept as events come, so that no command costs more when there are more cards or people. */
export interface TableTally {
  /** Visible cards. */
  cards: number;
  joins: number;
  doubts: number;
  answeredDoubts: number;
  answers: number;
  /** By place as written: cards, and of those how many named each criterion. */
  places: Map<string, { cards: number; criteria: Map<string, number> }>;
}

/** What an undo restores. */
export interface Step extends StepRecord {
  before: {
    parts: Part[];
    cursor: Cursor;
    planStart: Ms | null;
    lifecycle: Lifecycle;
    groups: { groups: Group[]; fixed: boolean; members: Map<PersonId, GroupId | null> } | null;
  };
}

export interface WorkshopState {
  code: string;
  language: Language;
  createdAt: Ms;
  title: string;
  place: string;
  date: IsoDate;
  startMinute: Minutes;
  utcOffsetMinutes: Minutes;
  rehearsal: boolean;
  rate: number;
  lifecycle: Lifecycle;
  doorOpen: boolean;
  sectors: Sector[];

  parts: Part[];
  cursor: Cursor;
  /** Visits so far: a number is never used twice, not even after an undo. */
  visits: number;
  planStart: Ms | null;
  steps: Step[];
  questions: Map<QuestionId, Question>;
  tables: Map<TableId, Table>;
  groups: Group[];
  groupsFixed: boolean;

  people: Map<PersonId, Person>;
  byDevice: Map<DeviceHash, PersonId>;
  peopleCount: number;
  bySector: Map<string, number>;
  byGroup: Map<GroupId, { size: number; seated: number }>;

  cards: Map<CardId, Card>;
  answers: Map<AnswerId, CardAnswer>;
  /** Cards at a table, visible or not, in order of arrival. */
  tableCards: Map<TableId, CardId[]>;
  cardsByPart: Map<PartId, number>;
  tallies: Map<TableId, TableTally>;
  /** By `part/table`: how many visible cards each person wrote there. */
  writers: Map<string, Map<PersonId, number>>;
  themes: Map<ThemeId, Theme>;
  recaps: Map<TableId, Recap>;
  /** By table, then round. */
  relays: Map<TableId, Map<number, Relay>>;

  dots: Map<QuestionId, Map<PersonId, ThemeId[]>>;
  pledges: Map<PledgeId, Pledge>;
  stage: { dark: boolean; theme: 'light' | 'dark'; sound: boolean; view: 'themes' | 'quotes' | 'nothing' };
  quotes: Map<QuestionId, CardId[]>;

  sections: Map<string, { text: string | null; version: number; at: Ms }>;
  published: { at: Ms; document: ReportDocument } | null;
}

/** Told by `evolve`, beside each mutation, which record may now look different. */
export type Touch = (channel: Channel, key: Key) => void;

/** Every event carries when it happened (server's clock) and the command it came from. */
export interface Stamp {
  at: Ms;
  command: CommandId;
}
