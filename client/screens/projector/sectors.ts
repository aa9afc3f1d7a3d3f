import type { Sector } from '../../../shared/programme/model.ts';

/** Who is in, by sector, in the workshop's order; sectors without people are left out. */
export function sectorsIn(
  sectors: readonly Sector[],
  bySector: Readonly<Record<string, number>>,
): (Sector & { people: number })[] {
  return sectors.flatMap((sector) => {
    const people = bySector[sector.id] ?? 0;
    return people > 0 ? [{ ...sector, people }] : [];
  });
}
