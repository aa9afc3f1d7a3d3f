import { QUOTES } from '../../../../shared/core/limits.ts';
import type { CardRecord } from '../../../../shared/cards/records.ts';

/** The cards on the screen after one more is shown, or taken away: at most three, the oldest leaves first. */
export function toggleQuote(shown: readonly string[], card: string): string[] {
  return shown.includes(card) ? shown.filter((id) => id !== card) : [...shown, card].slice(-QUOTES);
}

/** What may go to the screen: what is on it already, then the most recognised cards. At most `max`. */
export function quoteChoices(cards: readonly CardRecord[], shown: readonly string[], max: number): CardRecord[] {
  const rank = (card: CardRecord): number => (shown.includes(card.id) ? 1_000_000 : 0) + card.endorsements;
  return [...cards]
    .filter((card) => card.text !== '')
    .sort((a, b) => rank(b) - rank(a) || b.at - a.at)
    .slice(0, max);
}
