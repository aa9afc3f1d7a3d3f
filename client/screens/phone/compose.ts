import { LIMITS } from '../../../shared/core/limits.ts';
import type { QuestionKind } from '../../../shared/programme/model.ts';
import type { Choice } from './drafts.ts';

/** What is missing before a card can be laid on the table, in the order in which one is asked for it. */
export type Missing = 'starter' | 'place' | 'text' | 'too-long';

/** Null: the card can be laid. A place may stand without words; a sentence needs its beginning. */
export function missing(kind: QuestionKind, text: string, choice: Choice): Missing | null {
  if (kind === 'stance' && choice.stance === null) return 'starter';
  if (kind === 'places' && (choice.place ?? '').trim() === '') return 'place';
  if (kind !== 'places' && text.trim() === '') return 'text';
  return text.trim().length > LIMITS.card ? 'too-long' : null;
}

/** From here on the characters that are left are shown. */
const NEAR = 40;

/** Characters left when the limit is near, below zero when over it; null while it is far. */
export function charactersLeft(text: string, max: number = LIMITS.card): number | null {
  const left = max - text.trim().length;
  return left <= NEAR ? left : null;
}

/** What a card says, as `writeCard` and `editCard` take it. */
export interface CardFields {
  text: string;
  stance?: 'joins' | 'doubts';
  place?: string;
  criteria?: string[];
}

/** Only the fields that belong to this kind of question. */
export function cardFields(kind: QuestionKind, text: string, choice: Choice): CardFields {
  const words = text.trim();
  if (kind === 'stance') return choice.stance === null ? { text: words } : { text: words, stance: choice.stance };
  if (kind === 'open') return { text: words };
  return { text: words, place: (choice.place ?? '').trim(), criteria: [...choice.criteria] };
}
