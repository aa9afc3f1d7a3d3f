import type { GroupId, PersonId, SectorId } from '../core/ids.ts';
import type { Group, Table } from '../programme/model.ts';
import type { Person } from '../state.ts';
import { carousel, letterOf } from './routes.ts';

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a === undefined || b === undefined) continue;
    list[i] = b;
    list[j] = a;
  }
  return list;
}

/**
 * Groups for a carousel: as many as there are tables. People are dealt out like cards, sector by sector (the largest
 * first), without starting over: so group sizes differ by at most one, and so does each sector between groups.
 */
export function dealGroups(
  people: readonly Pick<Person, 'id' | 'sector'>[],
  tables: readonly Pick<Table, 'id'>[],
  random: () => number,
): { groups: Group[]; members: Record<PersonId, GroupId> } {
  const groups = carousel(tables).map((route, i): Group => ({ id: `g${i + 1}`, letter: letterOf(i), route }));
  const sectors = new Map<SectorId, Pick<Person, 'id' | 'sector'>[]>();
  for (const person of people) sectors.set(person.sector, [...(sectors.get(person.sector) ?? []), person]);
  const order = shuffled([...sectors.values()], random).sort((a, b) => b.length - a.length);
  const members: Record<PersonId, GroupId> = {};
  order
    .flatMap((sector) => shuffled(sector, random))
    .forEach((person, i) => {
      const group = groups[i % groups.length];
      if (group) members[person.id] = group.id;
    });
  return { groups, members };
}

/** The group a late joiner comes to: the smallest; of those the one with the fewest of the same sector; then by letter. */
export function groupForJoiner(
  groups: readonly Group[],
  people: Iterable<Pick<Person, 'group' | 'sector' | 'left' | 'removed'>>,
  sector: SectorId,
): GroupId | null {
  const count = new Map(groups.map((g) => [g.id, { size: 0, alike: 0 }]));
  for (const person of people) {
    const here = person.group && !person.left && !person.removed ? count.get(person.group) : undefined;
    if (!here) continue;
    here.size += 1;
    if (person.sector === sector) here.alike += 1;
  }
  const of = (g: Group) => count.get(g.id) ?? { size: 0, alike: 0 };
  const [best] = [...groups].sort((a, b) => of(a).size - of(b).size || of(a).alike - of(b).alike);
  return best?.id ?? null;
}
