import type {
  AnswerId,
  CardId,
  DeviceHash,
  GroupId,
  PartId,
  PersonId,
  PledgeId,
  QuestionId,
  TableId,
  ThemeId,
} from './core/ids.ts';
import type { IsoDate, Minutes, Ms } from './core/time.ts';
import type { PledgeKind } from './pledges/records.ts';
import type { Group, Language, Part, Question, Sector, Stance, Table, Timer } from './programme/model.ts';
import type { ReportDocument } from './report/document.ts';
import type { Stamp, WorkshopState } from './state.ts';

/** What happened. Written to the journal as it is: a change of meaning needs a new name and an upgrade of the old. */
interface Happenings {
  created: {
    code: string;
    language: Language;
    title: string;
    place: string;
    date: IsoDate;
    startMinute: Minutes;
    utcOffsetMinutes: Minutes;
    rehearsal: boolean;
    rate: number;
    sectors: Sector[];
    parts: Part[];
    questions: Question[];
    tables: Table[];
  };
  workshopEdited: Partial<Pick<WorkshopState, 'title' | 'place' | 'date' | 'startMinute' | 'sectors'>>;

  // programme
  stepped: { part: PartId; visit: number; startedAt: Ms; endsAt: Ms; planStart: Ms | null };
  timerChanged: { kind: 'pause' | 'resume' | 'time'; timer: Timer; minutes: Minutes };
  minutesSet: { part: PartId; minutes: Minutes; plannedMinutes: Minutes; timer: Timer | null };
  stepUndone: { step: string };
  partAdded: { part: Part; before: PartId | null };
  partEdited: {
    part: PartId;
    changes: Partial<Pick<Part, 'title' | 'speaker' | 'round' | 'question' | 'autoAdvance' | 'skipped'>>;
  };
  partMoved: { part: PartId; before: PartId | null };
  partRemoved: { part: PartId };
  questionEdited: { question: QuestionId; changes: Partial<Omit<Question, 'id'>> };
  tableEdited: { table: TableId; hosts: string[] };
  tableAdded: { table: Table; question: Question };
  tableRemoved: { table: TableId };

  // people
  personAdded: {
    person: PersonId;
    name: string;
    organisation: string;
    sector: string;
    device: DeviceHash | null;
    group: GroupId | null;
  };
  personEdited: { person: PersonId; name: string; organisation: string; sector: string };
  personSat: { person: PersonId; visit: number };
  groupsMade: { groups: Group[]; members: Record<PersonId, GroupId>; fixed: boolean };
  groupsFixed: object;
  personMoved: { moves: { person: PersonId; group: GroupId }[] };
  personLeft: { person: PersonId; left: boolean };
  personRemoved: { person: PersonId };
  doorSet: { open: boolean };

  // cards
  cardWritten: {
    card: CardId;
    author: PersonId | null;
    table: TableId;
    part: PartId;
    round: number;
    group: GroupId | null;
    stance: Stance | null;
    place: string | null;
    criteria: string[];
    text: string;
    late: boolean;
  };
  cardEdited: { card: CardId; stance: Stance | null; place: string | null; criteria: string[]; text: string };
  cardWithdrawn: { card: CardId; withdrawn: boolean };
  endorsed: { card: CardId; person: PersonId; on: boolean };
  answered: {
    answer: AnswerId;
    card: CardId;
    author: PersonId | null;
    by: 'participant' | 'tableHost' | 'host';
    text: string;
  };
  hiddenSet: { what: 'card' | 'answer' | 'pledge'; target: string; hidden: boolean };

  // themes
  themeCreated: { theme: ThemeId; table: TableId; name: string };
  themeRenamed: { theme: ThemeId; name: string };
  themesMerged: { theme: ThemeId; into: ThemeId };
  themeDescribed: { theme: ThemeId; sentence: string };
  cardsAssigned: { cards: CardId[]; theme: ThemeId | null };
  themesOrdered: { themes: ThemeId[] };
  recapSaved: { table: TableId; text: string; round: number | null };
  passedOn: { table: TableId; round: number; group: GroupId | null; text: string };

  // harvest, pledges, stage, report
  dotsSet: { question: QuestionId; person: PersonId; themes: ThemeId[] };
  pledged: { pledge: PledgeId; author: PersonId; kind: PledgeKind; text: string; when: string; named: boolean };
  pledgeEdited: { pledge: PledgeId; kind: PledgeKind; text: string; when: string; named: boolean };
  pledgeWithdrawn: { pledge: PledgeId };
  stageSet: Partial<WorkshopState['stage']>;
  quotesSet: { question: QuestionId; cards: CardId[] };
  pledgeShown: { pledge: PledgeId; shown: boolean };
  sectionSaved: { section: string; text: string | null };
  published: { document: ReportDocument };
  unpublished: object;
}

export type EventType = keyof Happenings;
export type EventOf<T extends EventType> = { type: T } & Happenings[T] & Stamp;
export type Event = { [T in EventType]: EventOf<T> }[EventType];
/** An event as a decision gives it, before the time and the command are added. */
export type Fact = { [T in EventType]: { type: T } & Happenings[T] }[EventType];
