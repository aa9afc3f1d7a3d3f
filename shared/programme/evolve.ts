import type { PartId, QuestionId } from '../core/ids.ts';
import { MINUTE } from '../core/time.ts';
import type { Evolvers } from '../slices.ts';
import type { Touch, WorkshopState } from '../state.ts';
import { touchCard } from '../cards/tally.ts';
import { recountGroups, touchSeating } from '../people/tally.ts';
import { seatEveryone } from '../people/evolve.ts';
import type { Part } from './model.ts';
import { currentPart, findPart, tablesOf } from './parts.ts';

/** Everything that depends on where the programme is. Called before and after a step. */
export function touchStep(state: WorkshopState, touch: Touch): void {
  for (const key of ['workshop', 'cursor', 'order']) touch('programme', key);
  for (const part of state.parts) touch('programme', `part:${part.id}`);
  touch('host', 'step');
  touchSeating(state, touch);
  for (const question of state.questions.keys()) touch('stage', `harvest:${question}`);
  for (const key of ['pledges', 'day']) touch('stage', key);
  for (const pledge of state.pledges.values()) touch('stage', `pledge:${pledge.id}`);
}

/** Own cards say whether they can still change. */
export function touchFixed(state: WorkshopState, question: QuestionId | null, touch: Touch): void {
  if (!question) return;
  for (const table of tablesOf(state, question)) {
    for (const id of state.tableCards.get(table) ?? []) {
      const card = state.cards.get(id);
      if (card) touchCard(card, touch);
    }
  }
}

function insert(parts: Part[], part: Part, before: PartId | null): Part[] {
  const others = parts.filter((p) => p.id !== part.id);
  const index = before === null ? -1 : others.findIndex((p) => p.id === before);
  return index < 0 ? [...others, part] : [...others.slice(0, index), part, ...others.slice(index)];
}

function touchOrder(part: PartId, touch: Touch): void {
  touch('programme', 'order');
  touch('programme', `part:${part}`);
  touch('stage', 'day');
}

export const programmeEvolvers: Pick<
  Evolvers,
  | 'workshopEdited'
  | 'stepped'
  | 'timerChanged'
  | 'minutesSet'
  | 'stepUndone'
  | 'partAdded'
  | 'partEdited'
  | 'partMoved'
  | 'partRemoved'
> = {
  workshopEdited(state, event, touch) {
    const { title, place, date, startMinute, sectors } = event;
    if (title !== undefined) state.title = title;
    if (place !== undefined) state.place = place;
    if (date !== undefined) state.date = date;
    if (startMinute !== undefined) state.startMinute = startMinute;
    if (sectors !== undefined) {
      state.sectors = sectors.map((s) => ({ ...s }));
      for (const pledge of state.pledges.values()) {
        touch('host', `pledge:${pledge.id}`);
        touch('stage', `pledge:${pledge.id}`);
      }
    }
    touch('programme', 'workshop');
  },

  stepped(state, event, touch) {
    const to = findPart(state, event.part);
    if (!to) return;
    touchStep(state, touch);
    const from = currentPart(state);
    if (from) from.endedAt = event.startedAt;
    to.startedAt ??= event.startedAt;
    to.endedAt = null;
    to.skipped = false;
    state.visits = event.visit;
    state.cursor = {
      part: to.id,
      visit: event.visit,
      timer: { state: 'running', startedAt: event.startedAt, endsAt: event.endsAt },
    };
    state.planStart = event.planStart;
    if (state.lifecycle !== 'published') state.lifecycle = to.kind === 'closing' ? 'ended' : 'open';
    seatEveryone(state);
    recountGroups(state);
    touchStep(state, touch);
    if (to.kind === 'harvest') touchFixed(state, to.question, touch);
  },

  timerChanged(state, event, touch) {
    const part = currentPart(state);
    state.cursor = { ...state.cursor, timer: event.timer };
    if (part && event.minutes !== 0) {
      part.minutes += event.minutes;
      touch('programme', `part:${part.id}`);
    }
    touch('programme', 'cursor');
    touch('host', 'step');
  },

  minutesSet(state, event, touch) {
    const part = findPart(state, event.part);
    if (!part) return;
    part.minutes = event.minutes;
    part.plannedMinutes = event.plannedMinutes;
    if (event.timer) state.cursor = { ...state.cursor, timer: event.timer };
    touch('programme', `part:${part.id}`);
    touch('programme', 'cursor');
    touch('host', 'step');
  },

  stepUndone(state, event, touch) {
    const step = state.steps.at(-1);
    if (!step || step.id !== event.step) return;
    const fixedBefore = state.parts.filter((p) => p.kind === 'harvest' && p.startedAt !== null);
    touchStep(state, touch);
    state.steps.pop();
    const { parts, cursor, planStart, lifecycle, groups } = step.before;
    state.parts = parts;
    state.cursor = cursor;
    state.planStart = planStart;
    if (state.lifecycle !== 'published') state.lifecycle = lifecycle;
    if (groups) {
      const known = new Set(groups.groups.map((g) => g.id));
      state.groups = groups.groups;
      state.groupsFixed = groups.fixed;
      for (const person of state.people.values()) {
        const group = groups.members.has(person.id) ? (groups.members.get(person.id) ?? null) : person.group;
        person.group = group !== null && known.has(group) ? group : null;
      }
    }
    recountGroups(state);
    for (const person of state.people.values()) {
      if (!groups) break;
      touch('host', `person:${person.id}`);
      touch(`me:${person.id}`, 'profile');
    }
    touchStep(state, touch);
    for (const part of fixedBefore) touchFixed(state, part.question, touch);
  },

  partAdded(state, event, touch) {
    state.parts = insert(state.parts, { ...event.part }, event.before);
    touchOrder(event.part.id, touch);
    touch('host', 'step');
  },

  partEdited(state, event, touch) {
    const part = findPart(state, event.part);
    if (!part) return;
    const wasOf = part.question;
    Object.assign(part, event.changes);
    touchOrder(part.id, touch);
    touch('host', 'step');
    for (const question of new Set([wasOf, part.question])) {
      if (question) touch('stage', `harvest:${question}`);
      touchFixed(state, question, touch);
    }
  },

  partMoved(state, event, touch) {
    const part = findPart(state, event.part);
    if (!part) return;
    state.parts = insert(state.parts, part, event.before);
    touchOrder(part.id, touch);
    touch('host', 'step');
  },

  partRemoved(state, event, touch) {
    state.parts = state.parts.filter((p) => p.id !== event.part);
    touchOrder(event.part, touch);
    touch('host', 'step');
  },
};

/** Planned minutes follow as long as the day has not begun; after that the plan is fixed and only the forecast moves. */
export const plannedAs = (state: WorkshopState, part: Part, minutes: number): number =>
  state.cursor.part === null ? minutes : part.plannedMinutes;

export const minutesMs = (minutes: number): number => minutes * MINUTE;
