import type { Draft, ProgrammeView, Session } from '../../state/types.ts';
import type { Seat } from './seat.ts';

const SAT = 'sat';

/**
 * "Ik zit": told to the room, and kept on this phone with the table it was said at. The room counts by visit, and a
 * round is another visit than the move to it, with any number of steps undone in between.
 */
export function sitDown(session: Session, programme: ProgrammeView, seat: Seat): void {
  session.keepDraft({ at: SAT, part: null, table: seat.table.id, text: '', extra: { round: seat.round } });
  session.write({ type: 'sit', id: session.newId(), visit: programme.cursor.visit });
}

/** Said "Ik zit" at this table for this round. */
export function satDown(drafts: readonly Draft[], seat: Seat): boolean {
  return drafts.some(
    (draft) => draft.at === SAT && draft.table === seat.table.id && draft.extra['round'] === seat.round,
  );
}
