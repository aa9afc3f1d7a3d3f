import type {
  AnswerRecord,
  CardRecord,
  OwnCardRecord,
  RelayRecord,
  TableRecords,
  ThemeRecord,
} from '../../shared/cards/records.ts';
import type { Held } from '../../shared/core/records.ts';
import type { HarvestRecord, IslandRecord, StageRecords } from '../../shared/harvest/records.ts';
import type { HostRecords, MeRecords, PersonRecord, TableHostRecords, TableNow } from '../../shared/people/records.ts';
import type { HostPledgeRecord, OwnPledgeRecord, StagePledgeRecord } from '../../shared/pledges/records.ts';
import type { Group, Part, Question, Table } from '../../shared/programme/model.ts';
import type { CountsRecords, ProgrammeRecords } from '../../shared/programme/records.ts';
import { NOTHING, mapOf, perHeld, record, recordsOf } from './read.ts';
import type { CountsView, HostView, MeView, ProgrammeView, StageView, TableHostView, TableView } from './types.ts';

interface Dated {
  at: number;
  id: string;
}
const newestFirst = (a: Dated, b: Dated) => b.at - a.at || (a.id < b.id ? -1 : 1);
const oldestFirst = (a: Dated, b: Dated) => -newestFirst(a, b);
const byName = (a: PersonRecord, b: PersonRecord) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1);
const byJoined = (a: PersonRecord, b: PersonRecord) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1);

/** The records that a list of ids names, in that order; an id without a record is left out. */
function inOrder<T>(ids: readonly string[], found: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Channel `programme`; null until its records have come. */
export const programmeView = perHeld((held: Held): ProgrammeView | null => {
  const workshop = record<ProgrammeRecords, 'workshop'>(held, 'workshop');
  const order = record<ProgrammeRecords, 'order'>(held, 'order');
  const cursor = record<ProgrammeRecords, 'cursor'>(held, 'cursor');
  if (!workshop || !order || !cursor) return null;
  const parts = inOrder(order.parts, mapOf<Part>(held, 'part:'));
  return {
    workshop,
    parts,
    tables: inOrder(order.tables, mapOf<Table>(held, 'table:')),
    groups: inOrder(order.groups, mapOf<Group>(held, 'group:')),
    questions: mapOf<Question>(held, 'question:'),
    cursor,
    part: parts.find((part) => part.id === cursor.part) ?? null,
  };
});

/** Channel `counts`; zeros where nothing has come. */
export const countsView = perHeld((held: Held): CountsView => ({
  room: record<CountsRecords, 'room'>(held, 'room') ?? { people: 0, bySector: {} },
  groups: mapOf(held, 'group:'),
  tables: mapOf(held, 'table:'),
}));

/** Channel `stage`; null until its records have come. */
export const stageView = perHeld((held: Held): StageView | null => {
  const show = record<StageRecords, 'show'>(held, 'show');
  if (!show) return null;
  return {
    show,
    islands: mapOf<IslandRecord>(held, 'island:'),
    harvest: recordsOf<HarvestRecord>(held, 'harvest:')[0] ?? null,
    pledgeCounts: record<StageRecords, 'pledges'>(held, 'pledges') ?? null,
    pledges: recordsOf<StagePledgeRecord>(held, 'pledge:').sort(newestFirst),
    day: record<StageRecords, 'day'>(held, 'day') ?? null,
  };
});

function answersByCard(answers: AnswerRecord[]): ReadonlyMap<string, readonly AnswerRecord[]> {
  const byCard = new Map<string, AnswerRecord[]>();
  for (const answer of answers.sort(oldestFirst)) {
    const known = byCard.get(answer.card);
    if (known) known.push(answer);
    else byCard.set(answer.card, [answer]);
  }
  return byCard;
}

/** A channel `table:<id>`. */
export const tableView = perHeld((held: Held): TableView => ({
  cards: recordsOf<CardRecord>(held, 'card:').sort(newestFirst),
  answers: answersByCard(recordsOf<AnswerRecord>(held, 'answer:')),
  themes: recordsOf<ThemeRecord>(held, 'theme:').sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  recap: record<TableRecords, 'recap'>(held, 'recap') ?? { text: '', version: 0, round: null, at: null },
  relays: recordsOf<RelayRecord>(held, 'relay:').sort((a, b) => a.round - b.round),
}));

/** A channel `me:<person>`; null until the profile has come. */
export const meView = perHeld((held: Held): MeView | null => {
  const profile = record<MeRecords, 'profile'>(held, 'profile');
  if (!profile) return null;
  const dots = recordsOf<{ question: string; themes: string[] }>(held, 'dots:');
  return {
    profile,
    cards: recordsOf<OwnCardRecord>(held, 'card:').sort(newestFirst),
    endorsed: new Set(record<MeRecords, 'endorsed'>(held, 'endorsed')?.cards ?? []),
    seatedVisit: record<MeRecords, 'seated'>(held, 'seated')?.visit ?? null,
    dots: new Map(dots.map((given) => [given.question, given.themes])),
    pledges: recordsOf<OwnPledgeRecord>(held, 'pledge:').sort(newestFirst),
  };
});

const NOBODY: TableNow = { group: null, people: 0, wrote: { kind: 'nobody' } };

/** A channel `table-host:<id>`. */
export const tableHostView = perHeld((held: Held): TableHostView => ({
  now: record<TableHostRecords, 'room'>(held, 'room') ?? NOBODY,
  people: recordsOf<PersonRecord>(held, 'person:').sort(byName),
  hidden: recordsOf<CardRecord>(held, 'hidden:').sort(newestFirst),
}));

/** Channel `host`; null until its records have come. */
export const hostView = perHeld((held: Held): HostView | null => {
  if (held === NOTHING || held.records.size === 0) return null;
  const groups = record<HostRecords, 'groups'>(held, 'groups');
  return {
    step: record<HostRecords, 'step'>(held, 'step')?.last ?? null,
    groupsFixed: groups?.fixed ?? false,
    groups: groups?.groups ?? [],
    people: recordsOf<PersonRecord>(held, 'person:').sort(byJoined),
    tables: mapOf<TableNow>(held, 'now:'),
    hidden: recordsOf<CardRecord>(held, 'hidden:').sort(newestFirst),
    pledges: recordsOf<HostPledgeRecord>(held, 'pledge:').sort(newestFirst),
    sections: mapOf<{ text: string | null; version: number }>(held, 'section:'),
  };
});
