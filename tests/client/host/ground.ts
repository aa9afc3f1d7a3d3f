import type { Part, PartKind, Question, Table } from '../../../shared/programme/model.ts';
import type { CursorRecord } from '../../../shared/programme/records.ts';
import { MINUTE } from '../../../shared/core/time.ts';
import type { Situation } from '../../../client/screens/host/model/next.ts';
import type { Ground } from '../../../client/screens/host/model/names.ts';

export function part(id: string, kind: PartKind, more: Partial<Part> = {}): Part {
  return {
    id,
    kind,
    title: '',
    speaker: '',
    minutes: 20,
    plannedMinutes: 20,
    round: null,
    question: null,
    skipped: false,
    autoAdvance: false,
    startedAt: null,
    endedAt: null,
    ...more,
  };
}

export const tables: Table[] = [
  { id: 't1', number: 1, question: 'q1', hosts: ['Ouassima', 'Jolien'] },
  { id: 't2', number: 2, question: 'q2', hosts: ['Andy Tarenskeen'] },
];
export const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'open',
  title: `Titel ${id}`,
  text: 'Wat vind je?',
  starters: { joins: '', doubts: '' },
  places: [],
  criteria: [],
  ...more,
});

/** One part of every kind, twice where the words differ. */
export const DAY = {
  arrival: part('arrival', 'arrival', { minutes: 15 }),
  plenary: part('plenary', 'plenary', { speaker: 'Kirsten Simhoffer', minutes: 15 }),
  unnamed: part('unnamed', 'plenary', { minutes: 1 }),
  firstMove: part('firstMove', 'move', { round: 0, minutes: 2 }),
  round1: part('round1', 'round', { round: 0 }),
  move: part('move', 'move', { round: 1, minutes: 2 }),
  round2: part('round2', 'round', { round: 1 }),
  break: part('break', 'break', { minutes: 10, title: 'Koffie' }),
  harvest1: part('harvest1', 'harvest', { question: 'q1', minutes: 8 }),
  harvest2: part('harvest2', 'harvest', { question: 'q2', minutes: 8 }),
  pledges: part('pledges', 'pledges', { minutes: 8 }),
  closing: part('closing', 'closing', { minutes: 4 }),
} as const;
export type Name = keyof typeof DAY;

export const ground: Ground = {
  parts: Object.values(DAY),
  tables,
  questions: new Map([question('q1'), question('q2')].map((each) => [each.id, each])),
};
export const groups = [
  { id: 'a', letter: 'A', route: ['t1', 't2'] },
  { id: 'b', letter: 'B', route: ['t2', 't1'] },
];

export const NOW = 1_000_000_000;

/** The part `now` with so much time left; null: the day has not begun. */
export function situation(
  now: Name | null,
  to: Name | null,
  leftMs: number | null,
  more: Partial<Situation> = {},
): Situation {
  const timer = leftMs === null ? null : ({ state: 'running', startedAt: NOW - MINUTE, endsAt: NOW + leftMs } as const);
  const cursor: CursorRecord = { part: now, visit: 1, timer, planStart: null };
  return {
    ground,
    groups,
    cursor,
    now: now === null ? null : DAY[now],
    to: to === null ? null : DAY[to],
    nowMs: NOW,
    walking: 0,
    blocked: false,
    clock: () => '14:34',
    ...more,
  };
}
