import type { Refusal } from '../../../shared/core/refusal.ts';
import type { ProgrammeView } from '../../state/types.ts';
import { tableById } from '../../state/where.ts';
import { t } from './later-words.ts';

/** Why something was not placed, and the way out, in one or two sentences. The text itself always stays. */
export function whyNot(refusal: Refusal, programme: ProgrammeView | null): string {
  if (refusal.code === 'too-long') return t.refusalLong(refusal.max);
  if (refusal.code === 'never-seated') {
    const table = programme === null ? null : tableById(programme, refusal.table);
    if (table !== null) return t.refusalElsewhere(table.number, table.hosts);
  }
  const sentence = t.refusal[refusal.code];
  return refusal.code === 'not-allowed' ? `${sentence} ${t.refusalKept}` : sentence;
}

/** Changing the words helps only where the words were the reason. */
export function changeHelps(refusal: Refusal): boolean {
  return ['too-long', 'empty', 'bad-value', 'taken'].includes(refusal.code);
}
