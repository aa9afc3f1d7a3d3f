import type { Refusal } from '../core/refusal.ts';
import { badText, firstRefusal, tidy } from '../core/text.ts';
import type { Deciders } from '../slices.ts';
import type { Person, WorkshopState } from '../state.ts';
import { dealGroups, groupForJoiner } from './grouping.ts';
import { present } from './tally.ts';

type Commands =
  | 'join'
  | 'editSelf'
  | 'sit'
  | 'makeGroups'
  | 'fixGroups'
  | 'movePerson'
  | 'swapPeople'
  | 'addPerson'
  | 'markLeft'
  | 'removePerson'
  | 'door';

const unknownPerson: Refusal = { code: 'unknown', what: 'person' };

interface About {
  name: string;
  organisation: string;
  sector: string;
}
function badPerson(state: WorkshopState, about: About): Refusal | null {
  return firstRefusal(
    badText(about.name, 'name'),
    badText(about.organisation, 'organisation', false),
    state.sectors.some((s) => s.id === about.sector) ? null : { code: 'unknown', what: 'sector' },
  );
}
const tidied = ({ name, organisation, sector }: About): About => ({
  name: tidy(name),
  organisation: tidy(organisation),
  sector,
});

/** Someone the host can still do something with. */
const known = (state: WorkshopState, id: string): Person | null => {
  const person = state.people.get(id);
  return person && !person.removed ? person : null;
};

/** Late joiners come to the group that keeps the balance best. */
const groupOf = (state: WorkshopState, sector: string) => groupForJoiner(state.groups, state.people.values(), sector);

const roundBegun = (state: WorkshopState): boolean =>
  state.parts.some((p) => p.kind === 'round' && p.startedAt !== null);

export const peopleDeciders: Pick<Deciders, Commands> = {
  join(state, command, actor) {
    if (actor.role !== 'participant') return { code: 'not-allowed' };
    if (actor.person !== null) return { code: 'taken', what: 'person' };
    if (state.people.has(command.person)) return { code: 'taken', what: 'id' };
    if (state.lifecycle === 'prepared') return { code: 'not-open' };
    if (!state.doorOpen) return { code: 'door-closed' };
    const refusal = badPerson(state, command);
    if (refusal) return refusal;
    const { person, sector } = command;
    return [{ type: 'personAdded', person, ...tidied(command), device: actor.device, group: groupOf(state, sector) }];
  },

  editSelf(state, command, actor) {
    if (actor.role !== 'participant' || actor.person === null) return { code: 'not-joined' };
    return badPerson(state, command) ?? [{ type: 'personEdited', person: actor.person, ...tidied(command) }];
  },

  /** Sent late (another visit by now) it changes nothing, and is no problem of the person who pressed. */
  sit(state, command, actor) {
    if (actor.role !== 'participant' || actor.person === null) return { code: 'not-joined' };
    const person = state.people.get(actor.person);
    if (!person || command.visit !== state.cursor.visit || person.seatedVisit === command.visit) return [];
    return [{ type: 'personSat', person: person.id, visit: command.visit }];
  },

  makeGroups(state, command, _actor, env) {
    if (state.tables.size === 0) return { code: 'need-tables' };
    if (roundBegun(state)) return { code: 'already-begun' };
    const people = [...state.people.values()].filter(present);
    return [{ type: 'groupsMade', ...dealGroups(people, [...state.tables.values()], env.random), fixed: command.fix }];
  },

  fixGroups(state) {
    if (state.groups.length === 0) return { code: 'unknown', what: 'group' };
    return state.groupsFixed ? [] : [{ type: 'groupsFixed' }];
  },

  movePerson(state, command) {
    if (!known(state, command.person)) return unknownPerson;
    if (!state.groups.some((g) => g.id === command.group)) return { code: 'unknown', what: 'group' };
    return [{ type: 'personMoved', moves: [{ person: command.person, group: command.group }] }];
  },

  swapPeople(state, command) {
    const [a, b] = [known(state, command.person), known(state, command.other)];
    if (!a || !b) return unknownPerson;
    if (a.group === null || b.group === null) return { code: 'unknown', what: 'group' };
    return [
      {
        type: 'personMoved',
        moves: [
          { person: a.id, group: b.group },
          { person: b.id, group: a.group },
        ],
      },
    ];
  },

  addPerson(state, command) {
    if (state.people.has(command.person)) return { code: 'taken', what: 'id' };
    const { person, sector } = command;
    const fact = {
      type: 'personAdded' as const,
      person,
      ...tidied(command),
      device: null,
      group: groupOf(state, sector),
    };
    return badPerson(state, command) ?? [fact];
  },

  markLeft(state, command) {
    const person = known(state, command.person);
    if (!person) return unknownPerson;
    return person.left === command.left ? [] : [{ type: 'personLeft', person: person.id, left: command.left }];
  },

  removePerson(state, command) {
    return known(state, command.person) ? [{ type: 'personRemoved', person: command.person }] : unknownPerson;
  },

  door(state, command) {
    return state.doorOpen === command.open ? [] : [{ type: 'doorSet', open: command.open }];
  },
};
