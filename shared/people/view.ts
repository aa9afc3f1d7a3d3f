import type { GroupId, TableId } from '../core/ids.ts';
import { seatKey } from '../cards/tally.ts';
import { currentPart, groupAt } from '../programme/parts.ts';
import { rest, type Viewer } from '../slices.ts';
import type { Person, WorkshopState } from '../state.ts';
import type { PersonRecord, ProfileRecord, TableNow, Wrote } from './records.ts';
import { isGuestOfAllTables, present } from './tally.ts';

function personRecord(person: Person): PersonRecord {
  const { id, name, organisation, sector, group, hasPhone, left, joinedAt } = person;
  return { id, name, organisation, sector, group, hasPhone, left, joinedAt };
}

function profile(state: WorkshopState, person: Person): ProfileRecord {
  const { id, name, organisation, sector, left } = person;
  return { id, name, organisation, sector, group: state.groupsFixed ? person.group : null, left };
}

/** How many wrote, in words that never point at someone: with 1 or 2 missing only "almost". */
export function wroteOf(wrote: number, of: number): Wrote {
  if (wrote === 0) return { kind: 'nobody' };
  if (wrote >= of) return { kind: 'all' };
  return of - wrote <= 2 ? { kind: 'almost' } : { kind: 'some', wrote, of };
}

/** Who sits at a table, in numbers. */
function tableRoom(state: WorkshopState, table: TableId): TableNow {
  const group = groupAt(state, table);
  const part = currentPart(state);
  const people = group ? (state.byGroup.get(group.id)?.size ?? 0) : 0;
  const writers = part ? state.writers.get(seatKey(part.id, table)) : undefined;
  const wrote = [...(writers?.keys() ?? [])].filter((id) => {
    const person = state.people.get(id);
    return person && present(person) && person.group === group?.id;
  }).length;
  return { group: group?.id ?? null, people, wrote: wroteOf(wrote, people) };
}

/** Who a table host sees: the people at the table now; at harvest and pledges anyone without a phone. */
function atTable(state: WorkshopState, table: TableId, person: Person): boolean {
  if (!present(person)) return false;
  const group: GroupId | null = groupAt(state, table)?.id ?? null;
  return (group !== null && person.group === group) || isGuestOfAllTables(state, person);
}

export const peopleViewer: Viewer = {
  keys(state, channel) {
    const owner = rest(channel);
    const people = [...state.people.values()];
    if (channel === 'counts') return ['room', ...(state.groupsFixed ? state.groups : []).map((g) => `group:${g.id}`)];
    if (channel === 'host') {
      const persons = people.filter((p) => !p.removed).map((p) => `person:${p.id}`);
      return ['groups', ...[...state.tables.keys()].map((t) => `now:${t}`), ...persons];
    }
    if (channel.startsWith('table-host:')) {
      if (!state.tables.has(owner)) return [];
      return ['room', ...people.filter((p) => atTable(state, owner, p)).map((p) => `person:${p.id}`)];
    }
    const me = channel.startsWith('me:') ? state.people.get(owner) : undefined;
    return me && !me.removed ? ['profile', 'endorsed', 'seated'] : [];
  },

  view(state, channel, key) {
    const owner = rest(channel);
    const id = rest(key);
    if (channel === 'counts') {
      if (key === 'room') {
        const bySector = Object.fromEntries([...state.bySector].filter(([, n]) => n > 0));
        return { people: state.peopleCount, bySector };
      }
      const count = key.startsWith('group:') && state.groupsFixed ? state.byGroup.get(id) : undefined;
      return count && { size: count.size, seated: count.seated };
    }
    const person = state.people.get(id);
    if (channel === 'host') {
      if (key === 'groups') {
        const groups = state.groups.map(({ id: group, letter, route }) => ({ id: group, letter, route }));
        return { fixed: state.groupsFixed, groups };
      }
      if (key.startsWith('now:')) return state.tables.has(id) ? tableRoom(state, id) : undefined;
      if (!key.startsWith('person:') || !person || person.removed) return undefined;
      return { ...personRecord(person), seatedVisit: person.seatedVisit };
    }
    if (channel.startsWith('table-host:')) {
      if (key === 'room') return state.tables.has(owner) ? tableRoom(state, owner) : undefined;
      return key.startsWith('person:') && person && atTable(state, owner, person) ? personRecord(person) : undefined;
    }
    const me = channel.startsWith('me:') ? state.people.get(owner) : undefined;
    if (!me || me.removed) return undefined;
    if (key === 'profile') return profile(state, me);
    if (key === 'endorsed') return { cards: [...me.endorsed] };
    return key === 'seated' ? { visit: me.seatedVisit } : undefined;
  },
};
