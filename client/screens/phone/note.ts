import { LIMITS } from '../../../shared/core/limits.ts';
import { timeState } from '../../../shared/programme/schedule.ts';
import type { Session } from '../../state/types.ts';
import { charactersLeft } from './compose.ts';
import { ownCards, refusedCards } from './own.ts';
import { refusedPress } from './silent.ts';
import { t } from './later-words.ts';

/** The line under the main button: always there, never in the way. */
export interface Line {
  text: string;
  kind: 'quiet' | 'plain' | 'late';
}

type Snapshot = Pick<Session, 'connection' | 'programme' | 'me' | 'outbox' | 'nowMs' | 'durable'>;

/**
 * What the line says: first what the person just asked for and cannot have, then what needs them, then how things
 * stand, else the quiet sentence of the screen.
 */
export function lineFor(
  snapshot: Snapshot,
  quiet: string,
  own: { problem?: string | null; text?: string; max?: number } = {},
): Line {
  if (own.problem) return { text: own.problem, kind: 'late' };
  const left = charactersLeft(own.text ?? '', own.max ?? LIMITS.card);
  if (left !== null) {
    return left < 0
      ? { text: t.note.tooLong(own.max ?? LIMITS.card), kind: 'late' }
      : { text: t.note.left(left), kind: 'plain' };
  }
  const refused = refusedCards(ownCards(snapshot.me, snapshot.outbox, snapshot.connection)).length;
  if (refused > 0) return { text: t.note.refused(refused), kind: 'late' };
  const press = refusedPress(snapshot.outbox);
  if (press !== null) return { text: t.refusal[press.code], kind: 'late' };
  if (!snapshot.durable) return { text: t.note.memory, kind: 'plain' };
  if (snapshot.connection.state === 'offline') return { text: t.note.offline, kind: 'plain' };
  if (snapshot.connection.state === 'behind') return { text: t.note.behind, kind: 'plain' };
  const timer = snapshot.programme?.cursor.timer ?? null;
  const time = timer === null ? 'run' : timeState(timer, snapshot.nowMs);
  if (time === 'paused') return { text: t.note.paused, kind: 'plain' };
  if (time === 'over') return { text: t.note.over, kind: 'plain' };
  return { text: quiet, kind: 'quiet' };
}
