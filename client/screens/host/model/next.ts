import { host as t } from '../../../messages/nl/host.ts';
import type { Group, Part, PartKind } from '../../../../shared/programme/model.ts';
import { remainingMs, timeState } from '../../../../shared/programme/schedule.ts';
import type { TimeState } from '../../../../shared/programme/schedule.ts';
import { MINUTE } from '../../../../shared/core/time.ts';
import type { Ms } from '../../../../shared/core/time.ts';
import type { CursorRecord } from '../../../../shared/programme/records.ts';
import { firstName, fullName, hostsOf, roundCount, tableOf } from './names.ts';
import type { Ground } from './names.ts';
import { legsOf } from './routes.ts';
import type { Leg } from './routes.ts';

/** How the big button looks: see the table in LANGUAGE of the host's page. `asks` is a state of the screen, not of time. */
export type NextLook = 'early' | 'ripe' | 'due' | 'blocked';

export interface Question {
  title: string;
  detail: string;
  yes: string;
}
export interface Next {
  /** The part it starts; null at the end of the day, when it leads to the report. */
  to: Part | null;
  look: NextLook;
  title: string;
  detail: string;
  /** Where the groups go, drawn under the words of a move. */
  legs: Leg[];
  /** The table that tells next in a harvest, with its question's short title. */
  table: { number: number; title: string } | null;
  /** What it asks when pressed early; null: it acts at once. */
  ask: Question | null;
  /** The line beside "Maak ongedaan"; may hold one line break. */
  note: string;
}

export interface Situation {
  ground: Ground;
  groups: readonly Group[];
  cursor: CursorRecord;
  /** The part now, and the one that follows. */
  now: Part | null;
  to: Part | null;
  nowMs: Ms;
  /** People on their way in a move. */
  walking: number;
  /** The server cannot save. */
  blocked: boolean;
  /** How a moment is written: "14:34". */
  clock: (at: Ms) => string;
}

type Words = readonly [title: string, detail: string];
type Worder = (to: Part, situation: Situation) => Words;

const WORDS: Readonly<Record<PartKind, Worder>> = {
  arrival: () => t.next.arrival,
  plenary: (to) =>
    to.speaker === ''
      ? t.next.plenaryUnnamed(to.minutes)
      : t.next.plenary(firstName(to.speaker), to.speaker, to.minutes),
  move: (to) => (to.round === 0 ? t.next.firstMove : t.next.move),
  round: (to, { ground }) => {
    const rounds = ground.parts.filter((part) => part.kind === 'round' && !part.skipped);
    return t.next.round((to.round ?? 0) + 1, to.minutes, roundCount(ground) > 1 && rounds.at(-1)?.id === to.id);
  },
  break: (to) => t.next.break(to.title === '' ? t.parts.break.toLowerCase() : to.title.toLowerCase(), to.minutes),
  harvest: (to, { ground, now }) => {
    const table = tableOf(ground, to.question);
    const who = table === null ? t.next.tableTells(1) : hostsOf(table);
    const many = (table?.hosts.length ?? 0) > 1;
    if (now?.kind !== 'harvest' || table === null)
      return many ? t.next.harvestFirstMany(who, to.minutes) : t.next.harvestFirst(who, to.minutes);
    return many
      ? t.next.harvestNextMany(table.number, who, to.minutes)
      : t.next.harvestNext(table.number, who, to.minutes);
  },
  pledges: (to) => t.next.pledges(to.minutes),
  closing: () => t.next.closing,
};

/** Title and detail of the step to a part, by its kind. */
export function wordsOf(to: Part | null, situation: Situation): Words {
  if (to !== null) return WORDS[to.kind](to, situation);
  return situation.now === null ? t.next.none : t.next.report;
}

const LOOK: Readonly<Record<TimeState, NextLook>> = { run: 'early', warn: 'ripe', over: 'due', paused: 'early' };

/** How the button looks. A move is ripe when everyone sits or its time is up, and never due. */
export function lookOf({ now, to, cursor, nowMs, walking, groups, blocked }: Situation): NextLook {
  if (blocked || (now === null && to === null)) return 'blocked';
  if (now === null || cursor.timer === null) return 'early';
  const time = timeState(cursor.timer, nowMs);
  if (now.kind === 'move') return time === 'over' || (walking === 0 && groups.length > 0) ? 'ripe' : 'early';
  return LOOK[time];
}

const STILL: Readonly<Record<PartKind, (part: Part, minutes: number, situation: Situation) => string>> = {
  arrival: (_part, n) => t.ask.arrival(n),
  plenary: (part, n, { ground }) => t.ask.plenary(fullName(part, ground), n),
  round: (_part, n) => t.ask.round(n),
  move: (_part, _n, { walking }) => (walking > 0 ? t.ask.walking(walking) : t.ask.moveTime),
  break: (_part, n) => t.ask.break(n),
  harvest: (_part, n) => t.ask.harvest(n),
  pledges: (_part, n) => t.ask.pledges(n),
  closing: (_part, n) => t.ask.closing(n),
};

function askOf(look: NextLook, situation: Situation): Question | null {
  const { now, to, cursor, nowMs } = situation;
  if (look !== 'early' || now === null || to === null || cursor.timer === null) return null;
  const left = Math.floor(remainingMs(cursor.timer, nowMs) / MINUTE);
  const [title, yes] = to.kind === 'move' ? t.ask.move : to.kind === 'round' ? t.ask.begin : t.ask.on;
  return { title, yes, detail: STILL[now.kind](now, left, situation) };
}

function noteOf(look: NextLook, situation: Situation): string {
  const { now, to, cursor, nowMs, walking, groups, ground, clock } = situation;
  if (situation.blocked) return t.note.blocked;
  if (now === null || cursor.timer === null) return t.note.later;
  const time = timeState(cursor.timer, nowMs);
  if (to === null) return '';
  if (time === 'paused') return t.note.paused;
  if (to.kind === 'move' && to.round === 0 && groups.length === 0) return t.note.noGroups;
  if (now.autoAdvance && cursor.timer.state === 'running') return t.note.byItself(clock(cursor.timer.endsAt));
  if (now.kind === 'move') return walking > 0 ? t.note.walking(walking) : groups.length > 0 ? t.note.seated : '';
  if (now.kind === 'round') {
    if (look === 'ripe') return t.note.ripeRound;
    if (look === 'due') return t.note.due;
  }
  const table = now.kind === 'harvest' ? tableOf(ground, now.question) : null;
  if (table !== null) return t.note.dots(table.number);
  return look === 'ripe' ? t.note.ripe : t.note.byHand;
}

/** The big button as it stands now: what it does, how it looks, what it asks. */
export function nextOf(situation: Situation): Next {
  const { to, ground, groups } = situation;
  const look = lookOf(situation);
  const [title, detail] = wordsOf(to, situation);
  const table = to?.kind === 'harvest' ? tableOf(ground, to.question) : null;
  return {
    to,
    look,
    title,
    detail: situation.blocked ? t.next.blocked : detail,
    legs: to?.kind === 'move' ? legsOf(to, groups, ground.tables) : [],
    table: table === null ? null : { number: table.number, title: ground.questions.get(table.question)?.title ?? '' },
    ask: askOf(look, situation),
    note: noteOf(look, situation),
  };
}

/** A second press answers "yes" from this long after the first … */
export const ASK_FROM_MS: Ms = 1000;
/** … until this long after it; then the button is itself again. */
export const ASK_UNTIL_MS: Ms = 8000;

/** What a press on the button does while it asks, so long after the first press. */
export function secondPress(elapsedMs: Ms): 'ignored' | 'yes' | 'again' {
  if (elapsedMs < ASK_FROM_MS) return 'ignored';
  return elapsedMs <= ASK_UNTIL_MS ? 'yes' : 'again';
}
