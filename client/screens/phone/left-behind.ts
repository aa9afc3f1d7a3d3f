import type { OwnCardRecord } from '../../../shared/cards/records.ts';
import type { Draft } from '../../state/types.ts';

/** What someone leaves at a table, to be told that it is kept; null when nothing. */
export function leftBehind(
  cards: readonly OwnCardRecord[],
  drafts: readonly Draft[],
  table: string,
): 'cards' | 'draft' | 'both' | null {
  const laid = cards.some((card) => card.table === table && !card.withdrawn);
  const begun = drafts.some((draft) => draft.table === table && draft.text.trim() !== '');
  if (laid) return begun ? 'both' : 'cards';
  return begun ? 'draft' : null;
}
