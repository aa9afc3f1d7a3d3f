import { refusals as r } from '../../../messages/nl/host-refusals.ts';
import type { Refusal, RefusalCode } from '../../../../shared/core/refusal.ts';
import type { StepAnswer } from '../../../state/types.ts';

/** A refusal in words for the host: what is so, and what to do. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'unknown':
      return r.unknown[refusal.what];
    case 'too-long':
      return r.tooLong(refusal.max);
    case 'too-many-dots':
      return r.tooManyDots(refusal.max);
    case 'stale-name':
      return r.staleName(refusal.current);
    default:
      return r.plain[refusal.code];
  }
}
/** Codes whose sentence needs no detail. */
export type PlainCode = Exclude<RefusalCode, 'unknown' | 'too-long' | 'too-many-dots' | 'stale-name'>;

/** What to say about an answer that is no yes; null when it is. */
export function answerWords(answer: StepAnswer): string | null {
  if (answer.ok) return null;
  if ('refusal' in answer) return refusalWords(answer.refusal);
  return 'noAnswer' in answer ? r.noAnswer : r.tooFast;
}
