import { MINUTE } from '../../../shared/core/time.ts';
import type { Ms } from '../../../shared/core/time.ts';
import { remainingMs, schedule, planStart } from '../../../shared/programme/schedule.ts';
import { tableInRound } from '../../../shared/people/routes.ts';
import type { Group, Part } from '../../../shared/programme/model.ts';
import type { ProgrammeView } from '../../state/types.ts';

/** Further away than this, an hour says more than a countdown. */
export const HOUR_MS: Ms = 60 * MINUTE;
/** From here on the table host writes the recap. */
export const RECAP_MS: Ms = 4 * MINUTE;
/** From here on the group that leaves passes on one sentence. */
export const RELAY_MS: Ms = MINUTE;

/** What the one filled button does. */
export type MainAction = 'card' | 'recap' | 'relay';

/** The filled button by the time that is left. Without a next group, or once a sentence was passed on, there is no relay. */
export function mainAction(left: Ms, relay: { next: boolean; given: boolean }): MainAction {
  if (left <= RELAY_MS && relay.next && !relay.given) return 'relay';
  return left <= RECAP_MS ? 'recap' : 'card';
}

/** Where the day is, seen from one table. */
export type Scene =
  | { kind: 'before'; round: Part | null; startsAt: Ms | null }
  | { kind: 'move'; part: Part; round: number }
  | { kind: 'round'; part: Part; round: number }
  | { kind: 'harvest'; part: Part; own: boolean }
  | { kind: 'calm'; part: Part };

/** The scene of a table whose question is `question`. Before its first round everything is preparation. */
export function sceneOf(programme: ProgrammeView, question: string | null, now: Ms): Scene {
  const { part } = programme;
  if (part?.kind === 'move' && part.round !== null) return { kind: 'move', part, round: part.round };
  if (part?.kind === 'round' && part.round !== null) return { kind: 'round', part, round: part.round };
  if (part?.kind === 'harvest') return { kind: 'harvest', part, own: part.question === question };
  const first = firstRound(programme);
  if (part && (first === null || roundBegan(programme) || part.kind === 'pledges' || part.kind === 'closing')) {
    return { kind: 'calm', part };
  }
  return { kind: 'before', round: first, startsAt: first === null ? null : startOf(programme, first, now) };
}

function firstRound(programme: ProgrammeView): Part | null {
  return programme.parts.find((part) => part.kind === 'round' && !part.skipped) ?? null;
}

function roundBegan(programme: ProgrammeView): boolean {
  return programme.parts.some((part) => part.kind === 'round' && part.startedAt !== null);
}

function startOf(programme: ProgrammeView, part: Part, now: Ms): Ms | null {
  const start = planStart(programme.workshop, programme.cursor.planStart);
  const rows = schedule(programme.parts, programme.cursor, start, now).parts;
  return rows.find((row) => row.part.id === part.id)?.startsAt ?? null;
}

/** Time left of the part that runs, or null when nothing runs. */
export function timeLeft(programme: ProgrammeView, now: Ms): Ms | null {
  const { timer } = programme.cursor;
  return timer === null ? null : remainingMs(timer, now);
}

/** The groups whose route brings them to this table in a round, by letter. */
export function groupsAt(programme: ProgrammeView, table: string, round: number): Group[] {
  return programme.groups.filter((group) => tableInRound(group, round) === table);
}

/** The round after the part where the programme is, or null when no more follows. */
export function nextRound(programme: ProgrammeView): Part | null {
  const at = programme.parts.findIndex((part) => part.id === programme.cursor.part);
  return programme.parts.slice(at + 1).find((part) => part.kind === 'round' && !part.skipped) ?? null;
}

/** The round part in which a card is written now: the running one, the last that began, or the first. */
export function writingPart(programme: ProgrammeView): Part | null {
  const rounds = programme.parts.filter((part) => part.kind === 'round');
  if (programme.part?.kind === 'round') return programme.part;
  return rounds.filter((part) => part.startedAt !== null).at(-1) ?? rounds[0] ?? null;
}

/** How many harvests come before this table's own, counting the one that runs; null when it is over or absent. */
export function harvestsAhead(programme: ProgrammeView, question: string): number | null {
  const at = programme.parts.findIndex((part) => part.id === programme.cursor.part);
  const ahead = programme.parts.slice(at + 1).filter((part) => part.kind === 'harvest' && !part.skipped);
  const index = ahead.findIndex((part) => part.question === question);
  return index < 0 ? null : index + 1;
}
