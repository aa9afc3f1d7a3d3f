/** Notes: which cards lie under a sentence. Numbered per question. */
import type { CardId } from '../core/ids.ts';
import type { Card } from '../state.ts';
import type { Note, Span } from './document.ts';
import { figure } from './dutch.ts';
import { strongest } from './facts.ts';

export interface NoteBook {
  /** A mark to the cards under a sentence. `shown`: what stands in the note for all of them. */
  cite(cards: readonly Card[], shown?: { text: string; of: number; one: string; many: string }): Pick<Span, 'cite'>;
  notes: Note[];
}

/** A book of notes; `words` gives a card's whole sentence, `numbers` its number in the appendix. */
export function noteBook(numbers: ReadonlyMap<CardId, number>, words: (card: Card) => string): NoteBook {
  const notes: Note[] = [];
  return {
    notes,
    cite(cards, shown) {
      const first = strongest(cards)[0];
      if (!first) return {};
      const { text, of, one, many } = shown ?? {
        text: words(first),
        of: cards.length,
        one: 'ander kaartje',
        many: 'andere kaartjes',
      };
      const others = of > 1 ? ` en ${figure(of - 1, one, many)}` : '';
      notes.push({
        number: notes.length + 1,
        text: `“${text}”${others}`,
        cards: cards.flatMap((card) => numbers.get(card.id) ?? []),
      });
      return { cite: notes.length };
    },
  };
}

/** Spans of a paragraph, shorter to write. */
export const say = (text: string): Span => ({ text });
export const quote = (text: string, cite: Pick<Span, 'cite'> = {}): Span => ({ text, quote: true, ...cite });
