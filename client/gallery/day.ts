import { MINUTE, momentOf, type Ms } from '../../shared/core/time.ts';
import type { MeRecords, ProfileRecord } from '../../shared/people/records.ts';
import type { Timer } from '../../shared/programme/model.ts';
import type { WorkshopRecord } from '../../shared/programme/records.ts';
import { mergeChannels, type Channels } from '../session/channels.ts';
import { GROUPS, PARTS, QUESTIONS, SECTORS, TABLES, type PartName } from './day-programme.ts';
import { PEOPLE } from './day-people.ts';

/**
 * The day of every picture: 24 September 2026, 27 people, three tables of nine. It runs a minute late from Kirsten on,
 * two from Arina on. `day()` gives the channels that everyone follows; a state adds its own records over them.
 */
export const DATE = '2026-09-24';
export const OFFSET = 120;
export const CODE = '7KQ4MX';

/** A moment of the day by its clock: `at('14:22')`, `at('14:22:18')`. */
export function at(clock: string): Ms {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return momentOf(DATE, hours * 60 + minutes, OFFSET) + seconds * 1000;
}

export interface DayOptions {
  /** The clock: `14:22` or `14:22:18`. */
  at: string;
  /** Where the programme is; null before it begins. */
  part: PartName | null;
  /** How much of the part is left, as the clock on the screen shows it (`11:42`, `-1:20`); else as the day ran. */
  left?: string;
  /** The clock of the part stands still. */
  paused?: boolean;
  /** Groups for everyone to see; else from the move to the first table on. */
  groupsFixed?: boolean;
  /** Without what went late: every part at its planned time. */
  onPlan?: boolean;
  /** How many of each group sit already, by group; else all of them in a round and nobody in a move. */
  seated?: Record<string, number>;
  /** Visible cards by table; else none. */
  cards?: Record<string, number>;
  /** How many are in; else all 27. The first of the list came first. */
  people?: number;
  /** Anything of the workshop that differs. */
  workshop?: Partial<WorkshopRecord>;
}

/** The channels `programme`, `counts` and `stage` at a moment of the day. */
export function day(options: DayOptions): Channels {
  const now = at(options.at);
  const index = PARTS.findIndex((part) => part.id === options.part);
  const current = PARTS[index];
  const startOf = (part: (typeof PARTS)[number]) => at(options.onPlan ? part.planned : part.began);
  const parts = PARTS.map((part, i) => {
    const { planned, began, ...record } = part;
    const next = PARTS[i + 1];
    const startedAt = i <= index ? at(options.onPlan ? planned : began) : null;
    return { ...record, startedAt, endedAt: i < index && next ? startOf(next) : null };
  });
  const timer = current ? timerOf(startOf(current), current.minutes, now, options) : null;
  const fixed = options.groupsFixed ?? index >= PARTS.findIndex((part) => part.id === 'wissel-1');
  const groups = fixed ? GROUPS : [];
  const people = PEOPLE.slice(0, options.people ?? PEOPLE.length);
  const inRound = current?.kind === 'round';
  const seated = (id: string, size: number) => options.seated?.[id] ?? (inRound ? size : 0);
  const bySector: Record<string, number> = {};
  for (const person of people) bySector[person.sector] = (bySector[person.sector] ?? 0) + 1;
  const size = (id: string) => people.filter((person) => person.group === id).length;
  return {
    programme: {
      workshop: { ...WORKSHOP, lifecycle: lifecycleOf(options.part), ...options.workshop },
      order: {
        parts: parts.map((part) => part.id),
        tables: TABLES.map((table) => table.id),
        groups: groups.map((group) => group.id),
      },
      cursor: { part: options.part, visit: index + 1, timer, planStart: index < 0 ? null : at('13:00') },
      ...byKey('part', parts),
      ...byKey('table', TABLES),
      ...byKey('question', QUESTIONS),
      ...byKey('group', groups),
    },
    counts: {
      room: { people: people.length, bySector },
      ...Object.fromEntries(
        groups.map((g) => [`group:${g.id}`, { size: size(g.id), seated: seated(g.id, size(g.id)) }]),
      ),
      ...Object.fromEntries(TABLES.map((table) => [`table:${table.id}`, { cards: options.cards?.[table.id] ?? 0 }])),
    },
    stage: { show: { dark: false, theme: 'light', sound: false, view: 'themes' } },
  };
}

/** The day with more records over it: `dayWith({ at: '14:22', part: 'ronde-2' }, { 'table:tafel-2': {…} })`. */
export function dayWith(options: DayOptions, ...more: Channels[]): Channels {
  return mergeChannels(day(options), ...more);
}

/** One person's own channel: `mine(profile('Fatima'), { 'card:k1': card })`. */
export function mine(profile: ProfileRecord, records: Partial<MeRecords> = {}): Channels {
  const channel: `me:${string}` = `me:${profile.id}`;
  const channels: Channels = {};
  channels[channel] = { profile, endorsed: { cards: [] }, seated: { visit: null }, ...records };
  return channels;
}

/** Records under `<prefix>:<id>`: `byKey('card', cards)`. */
export function byKey<P extends string, T extends { id: string }>(
  prefix: P,
  records: readonly T[],
): Record<`${P}:${string}`, T> {
  const found: Partial<Record<`${P}:${string}`, T>> = {};
  for (const record of records) found[`${prefix}:${record.id}`] = record;
  return found as Record<`${P}:${string}`, T>;
}

const WORKSHOP: WorkshopRecord = {
  code: CODE,
  title: 'Leernetwerk Buurtbalans',
  place: '',
  date: DATE,
  startMinute: 13 * 60,
  utcOffsetMinutes: OFFSET,
  language: 'nl',
  lifecycle: 'open',
  doorOpen: true,
  sectors: [...SECTORS],
  rehearsal: false,
  rate: 1,
  publishedAt: null,
};

function lifecycleOf(part: PartName | null): WorkshopRecord['lifecycle'] {
  return part === null ? 'prepared' : part === 'afsluiting' ? 'ended' : 'open';
}

function timerOf(startedAt: Ms, minutes: number, now: Ms, options: DayOptions): Timer {
  const endsAt = options.left === undefined ? startedAt + minutes * MINUTE : now + leftMs(options.left);
  if (!options.paused) return { state: 'running', startedAt, endsAt };
  return { state: 'paused', startedAt, pausedAt: now, remainingMs: endsAt - now };
}

function leftMs(left: string): Ms {
  const [minutes = 0, seconds = 0] = left.replace('-', '').split(':').map(Number);
  return (left.startsWith('-') ? -1 : 1) * (minutes * MINUTE + seconds * 1000);
}
