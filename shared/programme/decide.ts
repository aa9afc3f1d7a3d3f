import type { Env } from '../core/actors.ts';
import type { Refusal } from '../core/refusal.ts';
import { badText, firstRefusal, tidy } from '../core/text.ts';
import { MINUTE, type Ms } from '../core/time.ts';
import type { Fact } from '../events.ts';
import { dealGroups } from '../people/grouping.ts';
import { present } from '../people/tally.ts';
import type { Deciders } from '../slices.ts';
import type { WorkshopState } from '../state.ts';
import { plannedAs } from './evolve.ts';
import type { Part, Timer } from './model.ts';
import { findPart } from './parts.ts';
import { PLAN_TOLERANCE_MS, planStart } from './schedule.ts';

type Commands =
  | 'go'
  | 'pause'
  | 'resume'
  | 'addTime'
  | 'setMinutes'
  | 'undoStep'
  | 'addPart'
  | 'editPart'
  | 'movePart'
  | 'removePart';

const unknownPart: Refusal = { code: 'unknown', what: 'part' };
const stale = (state: WorkshopState): Refusal => ({
  code: 'stale-step',
  part: state.cursor.part,
  visit: state.cursor.visit,
});

/** What the plan counts from: the planned start, or the moment the day began when that is far from it. */
function fixedPlanStart(state: WorkshopState, startedAt: Ms): Ms {
  if (state.planStart !== null) return state.planStart;
  const planned = planStart(state, null);
  const near = Math.abs(startedAt - planned) <= PLAN_TOLERANCE_MS;
  return near ? planned : Math.floor(startedAt / MINUTE) * MINUTE;
}

/** A round, or the walk to one, needs groups: made, or fixed, on the way. */
function groupsFor(state: WorkshopState, to: Part, env: Env): Fact[] | Refusal {
  if ((to.kind !== 'round' && to.kind !== 'move') || state.groupsFixed) return [];
  if (state.tables.size === 0) return { code: 'need-tables' };
  if (state.groups.length > 0) return [{ type: 'groupsFixed' }];
  const people = [...state.people.values()].filter(present);
  return [{ type: 'groupsMade', ...dealGroups(people, [...state.tables.values()], env.random), fixed: true }];
}

/** Refuses unless the running visit is the one the command names. */
function needTimer(state: WorkshopState, visit: number): Timer | Refusal {
  if (!state.cursor.timer) return { code: 'not-running' };
  return state.cursor.visit === visit ? state.cursor.timer : stale(state);
}
const isTimer = (t: Timer | Refusal): t is Timer => 'state' in t;

/** Where a part may still come: never before one that has begun. */
function badPlace(state: WorkshopState, before: string | null): Refusal | null {
  if (before === null) return null;
  const index = state.parts.findIndex((p) => p.id === before);
  const now = state.parts.findIndex((p) => p.id === state.cursor.part);
  if (index < 0) return unknownPart;
  return index <= now ? { code: 'already-begun' } : null;
}

function badFields(
  state: WorkshopState,
  fields: { title?: string; speaker?: string; question?: string | null },
): Refusal | null {
  const missing = typeof fields.question === 'string' && !state.questions.has(fields.question);
  return firstRefusal(
    fields.title === undefined ? null : badText(fields.title, 'title', false),
    fields.speaker === undefined ? null : badText(fields.speaker, 'name', false),
    missing ? { code: 'unknown', what: 'question' } : null,
  );
}

/** A part that is over or running is part of how the day went. */
const begun = (state: WorkshopState, part: Part): boolean => part.startedAt !== null || part.id === state.cursor.part;

function changedMinutes(state: WorkshopState, part: Part, minutes: number): Fact[] {
  if (minutes === part.minutes) return [];
  const delta = (minutes - part.minutes) * MINUTE;
  const { timer } = state.cursor;
  const longer = part.id === state.cursor.part && timer ? lengthened(timer, delta) : null;
  return [
    { type: 'minutesSet', part: part.id, minutes, plannedMinutes: plannedAs(state, part, minutes), timer: longer },
  ];
}

const lengthened = (timer: Timer, deltaMs: Ms): Timer =>
  timer.state === 'running'
    ? { ...timer, endsAt: Math.max(timer.startedAt, timer.endsAt + deltaMs) }
    : { ...timer, remainingMs: timer.remainingMs + deltaMs };

export const programmeDeciders: Pick<Deciders, Commands> = {
  go(state, command, _actor, env) {
    const { from, to: id, agoMs = 0 } = command;
    if (from.part !== state.cursor.part || from.visit !== state.cursor.visit) return stale(state);
    const to = findPart(state, id);
    if (!to) return unknownPart;
    const startedAt = env.now - agoMs;
    const earliest = state.cursor.timer?.startedAt ?? state.createdAt;
    if (agoMs < 0 || startedAt < earliest) return { code: 'bad-value', field: 'agoMs' };
    const groups = groupsFor(state, to, env);
    if (!Array.isArray(groups)) return groups;
    const endsAt = startedAt + to.minutes * MINUTE;
    const visit = state.visits + 1;
    return [
      ...groups,
      { type: 'stepped', part: id, visit, startedAt, endsAt, planStart: fixedPlanStart(state, startedAt) },
    ];
  },

  pause(state, command, _actor, { now }) {
    const timer = needTimer(state, command.visit);
    if (!isTimer(timer)) return timer;
    if (timer.state === 'paused') return [];
    const paused: Timer = {
      state: 'paused',
      startedAt: timer.startedAt,
      pausedAt: now,
      remainingMs: timer.endsAt - now,
    };
    return [{ type: 'timerChanged', kind: 'pause', timer: paused, minutes: 0 }];
  },

  resume(state, command, _actor, { now }) {
    const timer = needTimer(state, command.visit);
    if (!isTimer(timer)) return timer;
    if (timer.state === 'running') return [];
    const running: Timer = { state: 'running', startedAt: timer.startedAt, endsAt: now + timer.remainingMs };
    return [{ type: 'timerChanged', kind: 'resume', timer: running, minutes: 0 }];
  },

  /** Over time, a minute more counts from now: that is what the room gets. */
  addTime(state, command, _actor, { now }) {
    const timer = needTimer(state, command.visit);
    if (!isTimer(timer)) return timer;
    if (command.minutes === 0) return [];
    const over = timer.state === 'running' && timer.endsAt < now && command.minutes > 0;
    const from: Timer = over ? { ...timer, endsAt: now } : timer;
    return [
      {
        type: 'timerChanged',
        kind: 'time',
        timer: lengthened(from, command.minutes * MINUTE),
        minutes: command.minutes,
      },
    ];
  },

  setMinutes(state, command) {
    const part = findPart(state, command.part);
    if (!part) return unknownPart;
    if (part.id !== state.cursor.part && part.endedAt !== null) return { code: 'already-begun' };
    return changedMinutes(state, part, command.minutes);
  },

  undoStep(state, command) {
    return state.steps.at(-1)?.id === command.step
      ? [{ type: 'stepUndone', step: command.step }]
      : { code: 'not-last-step' };
  },

  addPart(state, command) {
    if (findPart(state, command.part)) return { code: 'taken', what: 'id' };
    const refusal = badPlace(state, command.before) ?? badFields(state, command);
    if (refusal) return refusal;
    const { part: id, kind, minutes, round, question, autoAdvance, before } = command;
    const plannedMinutes = state.cursor.part === null ? minutes : 0;
    const words = { title: tidy(command.title), speaker: tidy(command.speaker) };
    const times = { skipped: false, startedAt: null, endedAt: null };
    return [
      {
        type: 'partAdded',
        before,
        part: { id, kind, minutes, plannedMinutes, round, question, autoAdvance, ...words, ...times },
      },
    ];
  },

  editPart(state, command) {
    const part = findPart(state, command.part);
    if (!part) return unknownPart;
    const refusal = badFields(state, command);
    if (refusal) return refusal;
    if (command.skipped && part.id === state.cursor.part) return { code: 'already-begun' };
    const { title, speaker, round, question, autoAdvance, skipped, minutes } = command;
    const changes = {
      ...(title === undefined ? {} : { title: tidy(title) }),
      ...(speaker === undefined ? {} : { speaker: tidy(speaker) }),
      ...(round === undefined ? {} : { round }),
      ...(question === undefined ? {} : { question }),
      ...(autoAdvance === undefined ? {} : { autoAdvance }),
      ...(skipped === undefined ? {} : { skipped }),
    };
    const length = minutes === undefined ? [] : changedMinutes(state, part, minutes);
    return Object.keys(changes).length > 0 ? [{ type: 'partEdited', part: part.id, changes }, ...length] : length;
  },

  movePart(state, command) {
    const part = findPart(state, command.part);
    if (!part) return unknownPart;
    if (begun(state, part)) return { code: 'already-begun' };
    return badPlace(state, command.before) ?? [{ type: 'partMoved', part: part.id, before: command.before }];
  },

  removePart(state, command) {
    const part = findPart(state, command.part);
    if (!part) return unknownPart;
    if ((state.cardsByPart.get(part.id) ?? 0) > 0) return { code: 'has-cards' };
    return begun(state, part) ? { code: 'already-begun' } : [{ type: 'partRemoved', part: part.id }];
  },
};
