/**
 * The workshop: every slice joined. A pure core without clock, chance, I/O or locale. `decide` says whether something
 * may happen and what then happened, `evolve` carries it into the state, `view` shows it.
 */
import type { Actor, Env } from './core/actors.ts';
import type { Channel, Key } from './core/records.ts';
import { isRefusal, type Refusal } from './core/refusal.ts';
import { mayAsk } from './allowed.ts';
import { cardDeciders } from './cards/decide.ts';
import { cardEvolvers } from './cards/evolve.ts';
import { emptyTally } from './cards/tally.ts';
import { cardViewer } from './cards/view.ts';
import type { Event, EventOf, EventType, Fact } from './events.ts';
import { harvestDeciders } from './harvest/decide.ts';
import { harvestEvolvers } from './harvest/evolve.ts';
import { harvestViewer } from './harvest/view.ts';
import { peopleDeciders } from './people/decide.ts';
import { peopleEvolvers } from './people/evolve.ts';
import { peopleViewer } from './people/view.ts';
import { pledgeDeciders } from './pledges/decide.ts';
import { pledgeEvolvers } from './pledges/evolve.ts';
import { pledgeViewer } from './pledges/view.ts';
import { programmeDeciders } from './programme/decide.ts';
import { programmeEvolvers } from './programme/evolve.ts';
import { setupDeciders } from './programme/setup.ts';
import { tableEvolvers } from './programme/tables.ts';
import { programmeViewer } from './programme/view.ts';
import type { Command } from './protocol/commands.ts';
import { reportDeciders, reportEvolvers, reportViewer } from './report/slice.ts';
import type { Deciders, Evolvers, Viewer } from './slices.ts';
import type { Touch, WorkshopState } from './state.ts';
import { themeDeciders } from './themes/decide.ts';
import { themeEvolvers } from './themes/evolve.ts';
import { themeViewer } from './themes/view.ts';
import { remember } from './undo.ts';

export { audience } from './audience.ts';

const deciders: Deciders = {
  ...programmeDeciders,
  ...setupDeciders,
  ...peopleDeciders,
  ...cardDeciders,
  ...themeDeciders,
  ...harvestDeciders,
  ...pledgeDeciders,
  ...reportDeciders,
};
const evolvers: Evolvers = {
  ...programmeEvolvers,
  ...tableEvolvers,
  ...peopleEvolvers,
  ...cardEvolvers,
  ...themeEvolvers,
  ...harvestEvolvers,
  ...pledgeEvolvers,
  ...reportEvolvers,
};
const viewers: readonly Viewer[] = [
  programmeViewer,
  peopleViewer,
  cardViewer,
  themeViewer,
  harvestViewer,
  pledgeViewer,
  reportViewer,
];

/** The state that a workshop's first event gives. */
export function begin(event: EventOf<'created'>): WorkshopState {
  const { code, language, at, title, place, date, startMinute, utcOffsetMinutes, rehearsal, rate } = event;
  return {
    ...{ code, language, createdAt: at, title, place, date, startMinute, utcOffsetMinutes, rehearsal, rate },
    ...{ lifecycle: 'prepared', doorOpen: true, sectors: event.sectors.map((s) => ({ ...s })) },
    ...{ parts: event.parts.map((p) => ({ ...p })), cursor: { part: null, visit: 0, timer: null } },
    ...{ visits: 0, planStart: null, steps: [], groups: [], groupsFixed: false },
    questions: new Map(event.questions.map((q) => [q.id, { ...q }])),
    tables: new Map(event.tables.map((t) => [t.id, { ...t }])),
    tallies: new Map(event.tables.map((t) => [t.id, emptyTally()])),
    ...{ people: new Map(), byDevice: new Map(), peopleCount: 0, bySector: new Map(), byGroup: new Map() },
    ...{ cards: new Map(), answers: new Map(), tableCards: new Map(), cardsByPart: new Map(), writers: new Map() },
    ...{ themes: new Map(), recaps: new Map(), relays: new Map(), dots: new Map(), pledges: new Map() },
    stage: { dark: false, theme: 'light', sound: false, view: 'themes' },
    ...{ quotes: new Map(), sections: new Map(), published: null },
  };
}

/** The decider of a command's own type: the table above is total, which the compiler cannot see through a union. */
function decideOne<C extends Command>(state: WorkshopState, command: C, actor: Actor, env: Env): Fact[] | Refusal {
  const decider = deciders[command.type] as (s: WorkshopState, c: C, a: Actor, e: Env) => Fact[] | Refusal;
  return decider(state, command, actor, env);
}

/** May this happen, and what then happened. Changes nothing. No events: it was so already. */
export function decide(state: WorkshopState, command: Command, actor: Actor, env: Env): Event[] | Refusal {
  if (!mayAsk(actor.role, command.type)) return { code: 'not-allowed' };
  if (actor.role === 'participant' && command.type !== 'join' && actor.person === null) return { code: 'not-joined' };
  const outcome = decideOne(state, command, actor, env);
  if (isRefusal(outcome)) return outcome;
  return outcome.map((fact): Event => ({ ...fact, at: env.now, command: command.id }));
}

const silent: Touch = () => undefined;

/** Carries an event into the state, in place, and tells which records may now look different. Never refuses. */
export function evolve(state: WorkshopState, event: Event, touch: Touch = silent): void {
  if (event.type === 'created') throw new Error('a workshop is created once');
  const evolver = evolvers[event.type] as (s: WorkshopState, e: EventOf<EventType>, t: Touch) => void;
  remember(state, event);
  evolver(state, event, touch);
  touch('host', 'step');
}

/** What a channel shows of one thing; undefined when there is no such record. */
export function view(state: WorkshopState, channel: Channel, key: Key): unknown {
  for (const viewer of viewers) {
    const record = viewer.view(state, channel, key);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** Which records a channel has. */
export const keys = (state: WorkshopState, channel: Channel): Key[] => viewers.flatMap((v) => v.keys(state, channel));
