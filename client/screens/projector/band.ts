import { partWords, projector } from '../../messages/nl/projector.ts';
import { MINUTE, type Ms } from '../../../shared/core/time.ts';
import type { Timer } from '../../../shared/programme/model.ts';
import { remainingMs, timeState, type TimeState } from '../../../shared/programme/schedule.ts';
import type { Next } from './parts.ts';

/** The words beside the clock of a round. `wide` pieces are left out on a narrow wall. */
export interface BandWords {
  state: TimeState;
  leftMs: Ms;
  big: string;
  bigWide: string;
  /** First line with its wide end, second line. */
  sub: [string, string, string];
}

export function bandWords(timer: Timer, now: Ms, round: number, rounds: number, next: Next | null): BandWords {
  const state = timeState(timer, now);
  const leftMs = remainingMs(timer, now);
  const name = { big: projector.round(round + 1), bigWide: rounds > round ? projector.ofRounds(rounds) : '' };
  if (state === 'warn') {
    const big = projector.minutesLeft(Math.max(1, Math.ceil(leftMs / MINUTE)));
    return { state, leftMs, big, bigWide: '', sub: [projector.finish, '', ''] };
  }
  if (state === 'over') return { state, leftMs, big: projector.timeIsUp, bigWide: '', sub: [projector.listen, '', ''] };
  if (state === 'paused') return { state, leftMs, ...name, sub: [projector.paused, '', projector.pausedWhy] };
  if (next === null) return { state, leftMs, ...name, sub: ['', '', ''] };
  const [what, at] = projector.nextAt(partWords[next.part.kind][0]);
  return { state, leftMs, ...name, sub: [what, at, next.hour] };
}
