import { remainingMs } from '../../../shared/programme/schedule.ts';
import { MINUTE, SECOND } from '../../../shared/core/time.ts';
import type { Ms } from '../../../shared/core/time.ts';
import type { ByeCode } from '../../../shared/protocol/down.ts';
import type { Part, PartKind } from '../../../shared/programme/model.ts';
import type { MeView, ProgrammeView, Session } from '../../state/types.ts';
import { ownCards } from './own.ts';
import { seatAfter, seatIn } from './seat.ts';
import type { Seat } from './seat.ts';
import { satDown } from './sitting.ts';

/** What of a session decides which screen is shown. */
export type Snapshot = Pick<Session, 'connection' | 'programme' | 'me' | 'stage' | 'outbox' | 'drafts' | 'nowMs'>;

/** Everything the phone can show; each kind is one component. */
export type Screen =
  | { kind: 'connecting' }
  | { kind: 'no-network' }
  | { kind: 'wrong-code' }
  | { kind: 'stopped'; why: 'gone' | 'notOpen' | 'doorClosed' | 'removed' | 'left' | 'other' }
  | { kind: 'replaced' }
  | { kind: 'join' }
  | { kind: 'waiting' }
  | { kind: 'no-table'; part: Part }
  | { kind: 'plenary'; part: Part }
  | { kind: 'break'; part: Part }
  | { kind: 'move'; part: Part; seat: Seat; sat: boolean }
  | { kind: 'late'; part: Part; seat: Seat }
  | { kind: 'hold'; part: Part; seat: Seat; next: Seat | null }
  | { kind: 'round'; part: Part; seat: Seat }
  | { kind: 'harvest'; part: Part }
  | { kind: 'harvest-unsorted'; part: Part }
  | { kind: 'pledges'; part: Part }
  | { kind: 'closing' }
  | { kind: 'published' };

/** A connection that has not come for this long, on a page that did: the network lets the page through and no more. */
export const NO_NETWORK_MS: Ms = 15 * SECOND;
/** With less than this left, nobody is sent to a table any more. */
export const HOLD_MS: Ms = 3 * MINUTE;

const STOPPED: Record<ByeCode, Screen> = {
  gone: { kind: 'stopped', why: 'gone' },
  'unknown-workshop': { kind: 'wrong-code' },
  'not-open': { kind: 'stopped', why: 'notOpen' },
  removed: { kind: 'stopped', why: 'removed' },
  replaced: { kind: 'replaced' },
  'not-allowed': { kind: 'stopped', why: 'other' },
  reload: { kind: 'stopped', why: 'other' },
  restarting: { kind: 'connecting' },
  'bad-message': { kind: 'stopped', why: 'other' },
};

interface Joined {
  snapshot: Snapshot;
  programme: ProgrammeView;
  me: MeView;
}

const BY_PART: Record<PartKind, (part: Part, now: Joined) => Screen> = {
  arrival: () => ({ kind: 'waiting' }),
  plenary: (part) => ({ kind: 'plenary', part }),
  break: (part) => ({ kind: 'break', part }),
  move(part, { programme, me }) {
    const seat = seatIn(programme, me, part);
    if (seat === null) return { kind: 'no-table', part };
    return { kind: 'move', part, seat, sat: me.seatedVisit === programme.cursor.visit };
  },
  round(part, now) {
    const { snapshot, programme, me } = now;
    const seat = seatIn(programme, me, part);
    if (seat === null) return { kind: 'no-table', part };
    if (hasArrived(now, part, seat)) return { kind: 'round', part, seat };
    const timer = programme.cursor.timer;
    const left = timer === null ? Infinity : remainingMs(timer, snapshot.nowMs);
    return left < HOLD_MS ? { kind: 'hold', part, seat, next: seatAfter(programme, me) } : { kind: 'late', part, seat };
  },
  harvest(part, { snapshot }) {
    const themes = snapshot.stage?.harvest?.themes.length ?? 0;
    return { kind: themes > 0 ? 'harvest' : 'harvest-unsorted', part };
  },
  pledges: (part) => ({ kind: 'pledges', part }),
  closing: () => ({ kind: 'closing' }),
};

/** What the phone shows now. Total: every state of the connection, of the person and of the day has its screen. */
export function screenOf(snapshot: Snapshot): Screen {
  const { connection, programme, me } = snapshot;
  if (connection.state === 'replaced') return { kind: 'replaced' };
  if (connection.state === 'refused') return STOPPED[connection.code];
  if (programme === null) {
    const lost = connection.state === 'offline' && snapshot.nowMs - connection.since > NO_NETWORK_MS;
    return { kind: lost ? 'no-network' : 'connecting' };
  }
  const { workshop, part } = programme;
  if (me === null) {
    if (workshop.lifecycle === 'published') return { kind: 'published' };
    if (workshop.lifecycle === 'prepared') return { kind: 'stopped', why: 'notOpen' };
    if (!workshop.doorOpen || workshop.lifecycle === 'ended') return { kind: 'stopped', why: 'doorClosed' };
    return { kind: 'join' };
  }
  if (workshop.lifecycle === 'published') return { kind: 'closing' };
  if (me.profile.left) return { kind: 'stopped', why: 'left' };
  return part === null ? { kind: 'waiting' } : BY_PART[part.kind](part, { snapshot, programme, me });
}

/**
 * In a round: said "Ik zit" at this table, or is writing here already. Whoever writes is never sent away from the
 * field.
 */
function hasArrived({ snapshot, programme, me }: Joined, part: Part, seat: Seat): boolean {
  if (me.seatedVisit === programme.cursor.visit || satDown(snapshot.drafts, seat)) return true;
  const here = (at: { part: string | null; table: string | null }) => at.part === part.id && at.table === seat.table.id;
  return snapshot.drafts.some(here) || ownCards(me, snapshot.outbox, snapshot.connection).some(here);
}

/** Names the screen, so that another table or part is another screen and a new second is not. */
export function screenKey(screen: Screen): string {
  const part = 'part' in screen ? screen.part.id : '';
  const table = 'seat' in screen ? screen.seat.table.id : '';
  return `${screen.kind}/${part}/${table}`;
}
