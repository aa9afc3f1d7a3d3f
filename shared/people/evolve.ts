import type { Evolvers } from '../slices.ts';
import type { Person, Touch, WorkshopState } from '../state.ts';
import { seatKey } from '../cards/tally.ts';
import { currentPart } from '../programme/parts.ts';
import { tableInRound } from './routes.ts';
import { changePerson, recountGroups, touchSeating } from './tally.ts';

/** Notes that someone is seated in the running round: there they may write from now on, however late. */
export function takeSeat(state: WorkshopState, person: Person): void {
  const part = currentPart(state);
  const group = state.groupsFixed ? state.groups.find((g) => g.id === person.group) : undefined;
  if (!group || part?.kind !== 'round' || part.round === null) return;
  const table = tableInRound(group, part.round);
  if (table) person.seats.add(seatKey(part.id, table));
}

export function seatEveryone(state: WorkshopState): void {
  for (const person of state.people.values()) takeSeat(state, person);
}

/** Replaces the groups and who is in which. */
export function setGroups(state: WorkshopState, touch: Touch, change: () => void): void {
  touchSeating(state, touch);
  const before = new Map([...state.people.values()].map((p) => [p.id, p.group]));
  const wasFixed = state.groupsFixed;
  change();
  recountGroups(state);
  seatEveryone(state);
  touchSeating(state, touch);
  touch('programme', 'order');
  for (const person of state.people.values()) {
    if (person.group === before.get(person.id) && wasFixed === state.groupsFixed) continue;
    touch('host', `person:${person.id}`);
    touch(`me:${person.id}`, 'profile');
  }
}

export const peopleEvolvers: Pick<
  Evolvers,
  | 'personAdded'
  | 'personEdited'
  | 'personSat'
  | 'groupsMade'
  | 'groupsFixed'
  | 'personMoved'
  | 'personLeft'
  | 'personRemoved'
  | 'doorSet'
> = {
  personAdded(state, event, touch) {
    const person: Person = {
      id: event.person,
      name: event.name,
      organisation: event.organisation,
      sector: event.sector,
      group: null,
      hasPhone: event.device !== null,
      left: true,
      removed: false,
      joinedAt: event.at,
      seats: new Set(),
      seatedVisit: null,
      endorsed: new Set(),
      cards: new Set(),
    };
    state.people.set(person.id, person);
    if (event.device !== null) state.byDevice.set(event.device, person.id);
    changePerson(state, person, touch, () => {
      person.left = false;
      person.group = event.group;
    });
    takeSeat(state, person);
    for (const key of ['endorsed', 'seated']) touch(`me:${person.id}`, key);
  },

  personEdited(state, event, touch) {
    const person = state.people.get(event.person);
    if (!person) return;
    changePerson(state, person, touch, () => {
      person.name = event.name;
      person.organisation = event.organisation;
      person.sector = event.sector;
    });
  },

  personSat(state, event, touch) {
    const person = state.people.get(event.person);
    if (!person) return;
    changePerson(state, person, touch, () => (person.seatedVisit = event.visit));
    touch(`me:${person.id}`, 'seated');
  },

  groupsMade(state, event, touch) {
    setGroups(state, touch, () => {
      state.groups = event.groups.map((g) => ({ ...g, route: [...g.route] }));
      state.groupsFixed = event.fixed;
      for (const person of state.people.values()) person.group = event.members[person.id] ?? null;
    });
  },

  groupsFixed(state, _event, touch) {
    setGroups(state, touch, () => (state.groupsFixed = true));
  },

  personMoved(state, event, touch) {
    for (const move of event.moves) {
      const person = state.people.get(move.person);
      if (!person) continue;
      changePerson(state, person, touch, () => (person.group = move.group));
      takeSeat(state, person);
    }
  },

  personLeft(state, event, touch) {
    const person = state.people.get(event.person);
    if (person) changePerson(state, person, touch, () => (person.left = event.left));
  },

  personRemoved(state, event, touch) {
    const person = state.people.get(event.person);
    if (!person) return;
    changePerson(state, person, touch, () => {
      person.removed = true;
      person.name = '';
      person.organisation = '';
    });
    for (const [device, id] of state.byDevice) if (id === person.id) state.byDevice.delete(device);
    for (const card of person.cards) touch(`me:${person.id}`, `card:${card}`);
    for (const key of ['endorsed', 'seated']) touch(`me:${person.id}`, key);
    for (const question of state.questions.keys()) touch(`me:${person.id}`, `dots:${question}`);
    for (const pledge of state.pledges.values()) {
      if (pledge.author === person.id) touch(`me:${person.id}`, `pledge:${pledge.id}`);
    }
  },

  doorSet(state, event, touch) {
    state.doorOpen = event.open;
    touch('programme', 'workshop');
  },
};
