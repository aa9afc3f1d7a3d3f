import { SECTOR_FLOOR } from '../core/limits.ts';
import { currentPart, groupAt } from '../programme/parts.ts';
import type { Person, Touch, WorkshopState } from '../state.ts';

/** In the workshop: neither left nor taken out. Counters wait for nobody else. */
export const present = (person: Pick<Person, 'left' | 'removed'>): boolean => !person.left && !person.removed;

/** Pressed "ik zit" in this visit. */
const seated = (state: WorkshopState, person: Person): boolean => person.seatedVisit === state.cursor.visit;

function contribute(state: WorkshopState, person: Person, sign: 1 | -1): void {
  if (!present(person)) return;
  state.peopleCount += sign;
  state.bySector.set(person.sector, (state.bySector.get(person.sector) ?? 0) + sign);
  const count = person.group && state.byGroup.get(person.group);
  if (!count) return;
  count.size += sign;
  if (seated(state, person)) count.seated += sign;
}

/** The records that show this person, or count people like this one. */
export function touchPerson(state: WorkshopState, person: Person, touch: Touch): void {
  touch('counts', 'room');
  touch('stage', 'day');
  if (person.group) touch('counts', `group:${person.group}`);
  touch(`me:${person.id}`, 'profile');
  touch('host', `person:${person.id}`);
  for (const table of state.tables.keys()) {
    const here = groupAt(state, table);
    const guest = isGuestOfAllTables(state, person);
    if (!guest && here?.id !== person.group) continue;
    touch(`table-host:${table}`, `person:${person.id}`);
    touch(`table-host:${table}`, 'room');
    touch('host', `now:${table}`);
  }
}

/** At the harvest and the pledges every table host can help anyone who has no phone. */
export function isGuestOfAllTables(state: WorkshopState, person: Pick<Person, 'hasPhone'>): boolean {
  const kind = currentPart(state)?.kind;
  return !person.hasPhone && (kind === 'harvest' || kind === 'pledges');
}

/** Changes a person with all the counts that follow, and tells what may now look different. */
export function changePerson(state: WorkshopState, person: Person, touch: Touch, change: () => void): void {
  const sector = person.sector;
  contribute(state, person, -1);
  touchPerson(state, person, touch);
  change();
  contribute(state, person, 1);
  touchPerson(state, person, touch);
  touchPledges(state, new Set([sector, person.sector]), person, touch);
}

/** A pledge without a name carries its sector only where that has enough people: it may change with who is there. */
function touchPledges(state: WorkshopState, sectors: Set<string>, person: Person, touch: Touch): void {
  for (const pledge of state.pledges.values()) {
    const sector = state.people.get(pledge.author)?.sector;
    if (pledge.author !== person.id && !(sector && sectors.has(sector))) continue;
    touch('host', `pledge:${pledge.id}`);
    touch('stage', `pledge:${pledge.id}`);
  }
}

/** The sector's name where it has enough people not to point at someone; else empty. */
export function sectorName(state: WorkshopState, sector: string): string {
  if ((state.bySector.get(sector) ?? 0) < SECTOR_FLOOR) return '';
  return state.sectors.find((s) => s.id === sector)?.name ?? '';
}

/** Counts groups anew, after the groups themselves changed. */
export function recountGroups(state: WorkshopState): void {
  state.byGroup = new Map(state.groups.map((g) => [g.id, { size: 0, seated: 0 }]));
  for (const person of state.people.values()) {
    const count = person.group && present(person) ? state.byGroup.get(person.group) : undefined;
    if (!count) continue;
    count.size += 1;
    if (seated(state, person)) count.seated += 1;
  }
}

/** Tells everything that depends on who sits where. Called before and after a step, or a change of groups. */
export function touchSeating(state: WorkshopState, touch: Touch): void {
  for (const group of state.groups) {
    touch('counts', `group:${group.id}`);
    touch('programme', `group:${group.id}`);
  }
  touch('host', 'groups');
  for (const table of state.tables.keys()) {
    const here = groupAt(state, table);
    touch(`table-host:${table}`, 'room');
    touch('host', `now:${table}`);
    for (const person of state.people.values()) {
      if ((here && person.group === here.id) || isGuestOfAllTables(state, person)) {
        touch(`table-host:${table}`, `person:${person.id}`);
      }
    }
  }
}
