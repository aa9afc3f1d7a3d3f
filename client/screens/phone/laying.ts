import type { Session } from '../../state/types.ts';
import type { CardFields } from './compose.ts';
import type { Own } from './own.ts';

/** Lays a new card: its words go into the outbox with the part and table they were written at. */
export function layCard(session: Session, where: { part: string; table: string }, fields: CardFields): void {
  session.write({ type: 'writeCard', id: session.newId(), card: session.newId(), ...where, ...fields });
}

/**
 * Changes an own card. One that was refused is laid again, as the same card, in the place of the refused command; a
 * card that only waits is changed behind the command that lays it.
 */
export function layAgain(session: Session, own: Own, fields: CardFields): void {
  if (own.refused !== null) session.discard(own.refused.command.id);
  if (own.refused?.command.type === 'writeCard') {
    const { part, table } = own;
    session.write({ type: 'writeCard', id: session.newId(), card: own.id, part, table, ...fields });
    return;
  }
  session.write({ type: 'editCard', id: session.newId(), card: own.id, ...fields });
}
