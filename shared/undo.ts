import type { Event, EventType } from './events.ts';
import type { Step, WorkshopState } from './state.ts';

/** Steps that can be undone; older ones than this many are how the day went. */
const KEPT = 20;

type Kind = Step['kind'];
const KINDS: Partial<Record<EventType, Kind>> = {
  stepped: 'go',
  minutesSet: 'minutes',
  partAdded: 'part',
  partEdited: 'part',
  partMoved: 'part',
  partRemoved: 'part',
  groupsMade: 'groups',
  groupsFixed: 'groups',
  personMoved: 'person',
};

function kindOf(event: Event): Kind | undefined {
  return event.type === 'timerChanged' ? event.kind : KINDS[event.type];
}

function partOf(state: WorkshopState, event: Event): string | null {
  if (event.type === 'partAdded') return event.part.id;
  if ('part' in event && typeof event.part === 'string') return event.part;
  return state.cursor.part;
}

const groupsBefore = (state: WorkshopState): Step['before']['groups'] => ({
  groups: state.groups,
  fixed: state.groupsFixed,
  members: new Map([...state.people.values()].map((p) => [p.id, p.group])),
});

/**
 * Keeps what an undo of this event restores: parts, cursor and timer in full, and groups where they change. Events of
 * one command are one step. Called before the event is carried in.
 */
export function remember(state: WorkshopState, event: Event): void {
  const kind = kindOf(event);
  if (!kind) return;
  const touchesGroups = kind === 'groups' || kind === 'person';
  const last = state.steps.at(-1);
  if (last?.id === event.command) {
    if (touchesGroups) last.before.groups ??= groupsBefore(state);
    // The step of a command that also made groups is the step itself.
    if (kind === 'go') Object.assign(last, { kind, part: partOf(state, event) });
    return;
  }
  const before = {
    parts: state.parts.map((p) => ({ ...p })),
    cursor: state.cursor,
    planStart: state.planStart,
    lifecycle: state.lifecycle,
    groups: touchesGroups ? groupsBefore(state) : null,
  };
  state.steps.push({ id: event.command, kind, part: partOf(state, event), at: event.at, before });
  if (state.steps.length > KEPT) state.steps.shift();
}
