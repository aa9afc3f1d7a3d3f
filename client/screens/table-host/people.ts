import { tableHost as words } from '../../messages/nl/table-host.ts';
import { capital } from '../../ui/dutch.ts';
import type { Group } from '../../../shared/programme/model.ts';
import type { PersonRecord } from '../../../shared/people/records.ts';

/** "groep B", "groepen A en D"; null for nobody. */
export function groupWords(groups: readonly Group[]): string | null {
  if (groups.length === 0) return null;
  return words.groups(groups.map((group) => group.letter));
}

/** The same at the beginning of a sentence. */
export function groupStart(groups: readonly Group[]): string | null {
  const name = groupWords(groups);
  return name === null ? null : capital(name);
}

/** "Henk Visser": the first word, for in a sentence. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}

/** People for whom a table host may well write: without a phone, or whose phone is gone (since when, in ms). */
export function withoutPhone(
  people: readonly PersonRecord[],
  gone: Readonly<Record<string, number>>,
): { person: PersonRecord; goneSince: number | null }[] {
  return people
    .filter((person) => !person.left && (!person.hasPhone || gone[person.id] !== undefined))
    .map((person) => ({ person, goneSince: person.hasPhone ? (gone[person.id] ?? null) : null }));
}
