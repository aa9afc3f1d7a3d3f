import type { ProfileRecord, PersonRecord } from '../../shared/people/records.ts';
import { momentOf } from '../../shared/core/time.ts';

/** The 27 people of the day, in the order they came in. Groups as the day fixed them, nine each. */
const LIST: readonly (readonly [name: string, sector: string, group: string])[] = [
  ['Marieke de Boer', 'zorgaanbieder', 'groep-a'],
  ['Wouter Jansen', 'zorgaanbieder', 'groep-b'],
  ['Bram Hendriks', 'zorgaanbieder', 'groep-c'],
  ['Said El Amrani', 'zorgaanbieder', 'groep-a'],
  ['Lotte Smit', 'zorgaanbieder', 'groep-b'],
  ['Yasmina Idrissi', 'zorgaanbieder', 'groep-c'],
  ['Ingrid Postma', 'zorgaanbieder', 'groep-a'],
  ['Karim Haddad', 'zorgaanbieder', 'groep-b'],
  ['Gerard Blom', 'woningcorporatie', 'groep-c'],
  ['Ruben Kuipers', 'woningcorporatie', 'groep-a'],
  ['Els van Dam', 'woningcorporatie', 'groep-b'],
  ['Nadia Kaya', 'woningcorporatie', 'groep-c'],
  ['Naima Bouzid', 'woningcorporatie', 'groep-a'],
  ['Joost Brouwer', 'woningcorporatie', 'groep-b'],
  ['Floor Meijer', 'gemeente', 'groep-c'],
  ['Pieter van Vliet', 'gemeente', 'groep-a'],
  ['Mirjam Dekker', 'gemeente', 'groep-b'],
  ['Omar Benali', 'gemeente', 'groep-c'],
  ['Fatima Ouali', 'bewoner', 'groep-a'],
  ['Cor de Wit', 'bewoner', 'groep-b'],
  ['Riet Schouten', 'bewoner', 'groep-c'],
  ['Henk Visser', 'bewoner', 'groep-a'],
  ['Aylin Yıldız', 'ondernemer', 'groep-b'],
  ['Dennis Groen', 'ondernemer', 'groep-c'],
  ['Tessa Mulder', 'professional', 'groep-a'],
  ['Sanne Vos', 'professional', 'groep-b'],
  ['Iris van Leeuwen', 'professional', 'groep-c'],
];

const DOORS = momentOf('2026-09-24', 12 * 60 + 50, 120);

/** An id from a name: `fatima-ouali`. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z]+/g, '-');
}

/** As the host sees them. Riet Schouten has no phone; Dennis Groen is on the list and not in yet (no phone seen). */
export const PEOPLE: readonly (PersonRecord & { group: string })[] = LIST.map(([name, sector, group], index) => ({
  id: idOf(name),
  name,
  organisation: '',
  sector,
  group,
  hasPhone: name !== 'Riet Schouten' && name !== 'Dennis Groen',
  left: false,
  joinedAt: DOORS + index * 50_000,
}));

/** One of the 27, by the beginning of the name. Throws on a name that is not on the list. */
export function person(name: string): PersonRecord & { group: string } {
  const found = PEOPLE.find((each) => each.name.startsWith(name));
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

/** The profile of one of them, as it stands in their own channel. Without a group before the groups are fixed. */
export function profile(name: string, groupsFixed = true): ProfileRecord {
  const { id, name: full, organisation, sector, group } = person(name);
  return { id, name: full, organisation, sector, group: groupsFixed ? group : null, left: false };
}
