import type { StageQuote } from '../../../shared/harvest/records.ts';
import { bare } from './text.ts';

/** A card as a sentence in two pieces: the beginning that was given, or the place, and what the person wrote. */
export function quoteText(quote: Pick<StageQuote, 'starter' | 'place' | 'text'>): [string, string] {
  const starter = bare(quote.starter);
  if (starter !== '') return [starter, quote.text === '' ? '' : ` ${quote.text}`];
  if (quote.place === null || quote.place === '') return ['', quote.text];
  return [quote.place, quote.text === '' ? '' : `: ${quote.text}`];
}
