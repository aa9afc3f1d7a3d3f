import type { Actor } from '../core/actors.ts';
import type { PersonId, TableId } from '../core/ids.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Person, WorkshopState } from '../state.ts';

/** Table hosts act at their own table only; the host at every table. */
export const mayAt = (actor: Actor, table: TableId): boolean =>
  actor.role === 'host' || (actor.role === 'tableHost' && actor.table === table);

/**
 * For whom something is done: a participant for oneself; a table host or the host for someone (`named`), or for nobody
 * in particular (null: a card of the table itself).
 */
export function onBehalf(state: WorkshopState, actor: Actor, named: PersonId | undefined): Person | null | Refusal {
  if (actor.role === 'participant') {
    const self = actor.person === null ? undefined : state.people.get(actor.person);
    return self ?? { code: 'not-joined' };
  }
  if (named === undefined) return null;
  const person = state.people.get(named);
  return person && !person.removed ? person : { code: 'unknown', what: 'person' };
}

/** Tells a refusal of {@link onBehalf} from a person or nobody. */
export const isNo = (who: Person | null | Refusal): who is Refusal => who !== null && 'code' in who;
