import type { OwnCardRecord } from '../../shared/cards/records.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { CommandOf } from '../../shared/protocol/commands.ts';
import type { OutboxItem, ProgrammeView } from './types.ts';

/** What is still drawn over the replica: all but the refused, which become a visible problem instead. */
export function drawn(outbox: readonly OutboxItem[]): OutboxItem[] {
  return outbox.filter((item) => item.state !== 'refused');
}

/** A card as its writer sees it before the server does. */
export function cardOf(
  command: CommandOf<'writeCard'>,
  at: Ms,
  programme: ProgrammeView | null,
  group: string | null,
): OwnCardRecord {
  return {
    id: command.card,
    table: command.table,
    part: command.part,
    round: programme?.parts.find((part) => part.id === command.part)?.round ?? 0,
    group,
    ...contentOf(command),
    at,
    edited: false,
    endorsements: 0,
    theme: null,
    late: false,
    hidden: false,
    withdrawn: false,
    fixed: false,
  };
}

/** What an edit replaces: all of a card's content. */
export function contentOf(
  command: CommandOf<'writeCard'> | CommandOf<'editCard'>,
): Pick<OwnCardRecord, 'text' | 'stance' | 'place' | 'criteria'> {
  return {
    text: command.text,
    stance: command.stance ?? null,
    place: command.place ?? null,
    criteria: command.criteria ?? [],
  };
}

/** The list with `change` made to the entry of this id; the same list when there is none. */
export function changed<T extends { id: string }>(
  list: readonly T[],
  id: string,
  change: (entry: T) => T,
): readonly T[] {
  return list.some((entry) => entry.id === id) ? list.map((entry) => (entry.id === id ? change(entry) : entry)) : list;
}

/** The list with a new entry in front, unless its id is there. */
export function added<T extends { id: string }>(list: readonly T[], entry: T): readonly T[] {
  return list.some((known) => known.id === entry.id) ? list : [entry, ...list];
}
