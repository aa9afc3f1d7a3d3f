/** The section about one question. */
import type { CardId } from '../core/ids.ts';
import type { WorkshopState } from '../state.ts';
import type { Block, Section, Span } from './document.ts';
import type { QuestionFacts } from './facts.ts';
import { noteBook, say, type NoteBook } from './notes.ts';
import { placesFigure, placesSentences } from './places.ts';
import { cardWords, chosen, doubtsFigure, quotesFigure } from './quotes.ts';
import { recapProse, relayProse } from './recaps.ts';
import { answered, balance, cardCount } from './stance.ts';
import { loose, mostDots, sentencesTold, themesFigure } from './themes.ts';

const paragraph = (spans: Span[]): Block[] => (spans.length === 0 ? [] : [{ kind: 'paragraph', spans }]);

function counted(state: WorkshopState, facts: QuestionFacts, book: NoteBook): Span[] {
  const places = placesSentences(facts, book);
  if (places.length > 0) return places;
  return [say(cardCount(facts)), ...balance(facts), ...answered(state, facts, book)];
}

function prose(state: WorkshopState, facts: QuestionFacts, book: NoteBook): Block[] {
  const { cards, themes } = facts;
  if (cards.length === 0 && themes.length === 0) return [];
  const about = [mostDots(themes), sentencesTold(facts), loose(facts)].filter((s) => s !== '').join(' ');
  return [
    ...paragraph(counted(state, facts, book)),
    ...paragraph(about === '' ? [] : [say(about)]),
    ...recapProse(state, facts, book),
    ...relayProse(state, facts),
  ];
}

function balanceFigure({ question, cards }: QuestionFacts, state: WorkshopState): Block[] {
  const doubts = cards.filter((c) => c.stance === 'doubts');
  const joins = cards.filter((c) => c.stance === 'joins').length;
  if (joins + doubts.length === 0) return [];
  const open = (id: string) => state.answers.get(id)?.hidden === false;
  const answeredDoubts = doubts.filter((c) => c.answers.some(open)).length;
  return [{ kind: 'balance', joins, doubts: doubts.length, answeredDoubts, starters: question.starters }];
}

function figures(state: WorkshopState, facts: QuestionFacts, book: NoteBook): Block[] {
  const quoted = chosen(state, facts);
  return [
    ...balanceFigure(facts, state),
    ...themesFigure(facts, book),
    ...placesFigure(facts),
    ...quotesFigure(state, facts, quoted),
    ...doubtsFigure(state, facts, quoted),
    ...(book.notes.length > 0 ? [{ kind: 'notes' as const, notes: book.notes }] : []),
  ];
}

/** What a question brought; its prose and figures are empty while nothing was written. */
export function questionSection(
  state: WorkshopState,
  facts: QuestionFacts,
  numbers: ReadonlyMap<CardId, number>,
  edited: string | null,
): Section {
  const { question, tables } = facts;
  const number = tables[0]?.number ?? null;
  const book = noteBook(numbers, (card) => cardWords(facts, card));
  const name = `Tafel ${number ?? ''}`.trim();
  return {
    id: `question:${question.id}`,
    title: question.text || question.title || name,
    short: question.title || question.text || name,
    table: number,
    // Marks of a proposal that is not shown would lead nowhere: the notes are made in this order.
    prose: edited === null ? prose(state, facts, book) : [],
    figures: figures(state, facts, book),
    edited,
  };
}
