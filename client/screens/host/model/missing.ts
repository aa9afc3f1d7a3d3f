import { host as t } from '../../../messages/nl/host.ts';
import { MINUTE } from '../../../../shared/core/time.ts';
import type { Ms } from '../../../../shared/core/time.ts';
import type { Group } from '../../../../shared/programme/model.ts';
import type { PersonRecord } from '../../../../shared/people/records.ts';
import type { Presence } from '../../../../shared/protocol/down.ts';

/** A phone that is away for less than this is none of the host's business. */
const AWAY_MS: Ms = 2 * MINUTE;

export interface Missing {
  person: PersonRecord;
  letter: string | null;
  words: string;
}

/** "telefoon 6 min weg", "nog niet binnen", or null when the phone is there, or was never expected. */
export function phoneWords(person: PersonRecord, presence: Presence | null, nowMs: Ms): string | null {
  if (presence === null || !person.hasPhone || person.left || presence.live.includes(person.id)) return null;
  const since = presence.gone[person.id];
  if (since === undefined) return t.missing.never;
  return nowMs - since < AWAY_MS ? null : t.missing.gone(Math.floor((nowMs - since) / MINUTE));
}

/** Who is not there, longest away first, those who never came last. */
export function missingPeople(
  people: readonly PersonRecord[],
  groups: readonly Group[],
  presence: Presence | null,
  nowMs: Ms,
): Missing[] {
  const letters = new Map(groups.map((group) => [group.id, group.letter]));
  return people
    .flatMap((person) => {
      const words = phoneWords(person, presence, nowMs);
      return words === null ? [] : [{ person, letter: letters.get(person.group ?? '') ?? null, words }];
    })
    .sort((a, b) => goneSince(a.person, presence) - goneSince(b.person, presence));
}

function goneSince(person: PersonRecord, presence: Presence | null): Ms {
  return presence?.gone[person.id] ?? Number.MAX_SAFE_INTEGER;
}
