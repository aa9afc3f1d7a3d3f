import { people as w } from '../../../messages/nl/host-people.ts';
import { CROWDED } from '../../../../shared/core/limits.ts';
import type { Group, Sector } from '../../../../shared/programme/model.ts';
import type { PersonRecord } from '../../../../shared/people/records.ts';

export interface Column {
  group: Group;
  people: readonly PersonRecord[];
  /** People of the group who have not left. */
  size: number;
}

/** The groups with their people, sector by sector in the workshop's order; who left stands last. */
export function columns(
  groups: readonly Group[],
  people: readonly PersonRecord[],
  sectors: readonly Sector[],
): Column[] {
  const place = new Map(sectors.map((sector, i) => [sector.id, i]));
  const rank = (person: PersonRecord): number => (person.left ? 1000 : 0) + (place.get(person.sector) ?? 999);
  return groups.map((group) => {
    const own = people.filter((person) => person.group === group.id).sort((a, b) => rank(a) - rank(b));
    return { group, people: own, size: own.filter((person) => !person.left).length };
  });
}

/** People without a group: late, or before there were any. */
export function groupless(groups: readonly Group[], people: readonly PersonRecord[]): PersonRecord[] {
  const known = new Set(groups.map((group) => group.id));
  return people.filter((person) => !person.left && (person.group === null || !known.has(person.group)));
}

/** Sectors that someone has, each with its number in every group. */
export function matrix(cols: readonly Column[], sectors: readonly Sector[]): { sector: Sector; counts: number[] }[] {
  return sectors
    .map((sector) => ({
      sector,
      counts: cols.map((col) => col.people.filter((person) => !person.left && person.sector === sector.id).length),
    }))
    .filter((row) => row.counts.some((n) => n > 0));
}

/** "dan 9, 8 en 10 mensen": the sizes after someone moved from one group to another. */
export function sizesAfter(cols: readonly Column[], from: string | null, to: string): string {
  return w.sizesThen(cols.map(({ group, size }) => size + (group.id === to ? 1 : 0) - (group.id === from ? 1 : 0)));
}

/** "blijft 9, 9 en 9 mensen". */
export function sizesNow(cols: readonly Column[]): string {
  return w.sizesStay(cols.map((col) => col.size));
}

/** The largest group when it is too large for a good talk, else null. */
export function crowded(cols: readonly Column[]): number | null {
  const largest = Math.max(0, ...cols.map((col) => col.size));
  return largest > CROWDED ? largest : null;
}
