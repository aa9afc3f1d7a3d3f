/** Cards word for word: the strongest ones, and every doubt with its answers. */
import type { Card, WorkshopState } from '../state.ts';
import type { Block, DoubtRow, Quote } from './document.ts';
import { oneLine, withPlace, withStarter } from './dutch.ts';
import { answersTo, letter, strongest, type QuestionFacts } from './facts.ts';

const MOST = 4;

export const starterOf = ({ question }: Pick<QuestionFacts, 'question'>, card: Card): string =>
  card.stance === null ? '' : question.starters[card.stance];

/** A card as one sentence, with its starter or place. */
export const cardWords = (facts: Pick<QuestionFacts, 'question'>, card: Card): string =>
  card.stance === null ? withPlace(card.place, card.text) : withStarter(starterOf(facts, card), card.text);

/** What the host let through to the screen, then what was recognised most; of doubts and joins both where there are. */
export function chosen(state: WorkshopState, facts: QuestionFacts): Card[] {
  const staged = state.quotes.get(facts.question.id) ?? [];
  const shown = facts.cards.filter((c) => staged.includes(c.id));
  const known = strongest(facts.cards.filter((c) => c.endorsements > 0 && !shown.includes(c)));
  const both = (['joins', 'doubts'] as const).flatMap((stance) => known.find((c) => c.stance === stance) ?? []);
  return [...new Set([...shown, ...both, ...known])].slice(0, MOST);
}

function source(state: WorkshopState, card: Card): string {
  const group = letter(state, card.group);
  const parts = [`ronde ${card.round + 1}`, group === '' ? '' : `groep ${group}`];
  if (card.endorsements > 0) parts.push(`herkend door ${card.endorsements}`);
  return parts.filter((p) => p !== '').join(', ');
}

/** The strongest cards, with where they come from; never with who wrote them. */
export function quotesFigure(state: WorkshopState, facts: QuestionFacts, cards: readonly Card[]): Block[] {
  const quotes = cards.map((card): Quote => ({
    stance: card.stance,
    starter: starterOf(facts, card),
    place: card.place,
    text: oneLine(card.text),
    source: source(state, card),
    answers: card.stance === 'doubts' ? answersTo(state, card).map(oneLine) : [],
  }));
  return quotes.length === 0 ? [] : [{ kind: 'quotes', quotes }];
}

/** Every doubt that is not among the quotes, with its answers; the open ones last. */
export function doubtsFigure(state: WorkshopState, facts: QuestionFacts, quoted: readonly Card[]): Block[] {
  const doubts = strongest(facts.cards.filter((c) => c.stance === 'doubts' && !quoted.includes(c)));
  const rows = doubts.map((card): DoubtRow => ({
    doubt: cardWords(facts, card),
    endorsements: card.endorsements,
    answers: answersTo(state, card).map(oneLine),
  }));
  const sorted = [...rows.filter((r) => r.answers.length > 0), ...rows.filter((r) => r.answers.length === 0)];
  if (sorted.length === 0) return [];
  const others = quoted.some((c) => c.stance === 'doubts');
  const title = others ? 'De andere twijfels' : 'De twijfels';
  return [
    { kind: 'heading', text: title },
    { kind: 'doubts', rows: sorted },
  ];
}
