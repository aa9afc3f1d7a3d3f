/** What a question brought, gathered once for the sentences and figures about it. */
import type { CardId, GroupId, QuestionId } from '../core/ids.ts';
import { visible } from '../cards/tally.ts';
import type { Question, Table } from '../programme/model.ts';
import type { Card, Theme, WorkshopState } from '../state.ts';
import { themesAt } from '../themes/themes.ts';

export interface QuestionFacts {
  question: Question;
  /** Where it was discussed, by number. */
  tables: Table[];
  /** Names of all its table hosts, each once. */
  hosts: string[];
  /** Visible cards, in order of arrival, table by table. */
  cards: Card[];
  /** Themes with a visible card: most dots first, then most cards, then oldest. */
  themes: Theme[];
}

/** The questions in the order of their tables. */
export function questionsOf(state: WorkshopState): QuestionFacts[] {
  const tables = [...state.tables.values()].sort((a, b) => a.number - b.number);
  const ids = [...new Set(tables.map((t) => t.question))];
  return ids.flatMap((id) => questionFacts(state, id, tables) ?? []);
}

function questionFacts(state: WorkshopState, id: QuestionId, all: Table[]): QuestionFacts | null {
  const question = state.questions.get(id);
  if (!question) return null;
  const tables = all.filter((t) => t.question === id);
  const cards = tables.flatMap((t) =>
    (state.tableCards.get(t.id) ?? []).flatMap((card) => state.cards.get(card) ?? []).filter(visible),
  );
  const themes = tables
    .flatMap((t) => themesAt(state, t.id))
    .filter((t) => t.cards > 0)
    .sort((a, b) => b.dots - a.dots || b.cards - a.cards || a.at - b.at);
  return { question, tables, hosts: [...new Set(tables.flatMap((t) => t.hosts))], cards, themes };
}

/** Texts of the answers to a card that everyone may see, oldest first. */
export const answersTo = (state: WorkshopState, card: Card): string[] =>
  card.answers.flatMap((id) => {
    const answer = state.answers.get(id);
    return answer && !answer.hidden ? [answer.text] : [];
  });

/** Most recognised first, then the oldest. */
export const strongest = (cards: readonly Card[]): Card[] =>
  [...cards].sort((a, b) => b.endorsements - a.endorsements || a.at - b.at);

export const letter = (state: WorkshopState, group: GroupId | null): string =>
  state.groups.find((g) => g.id === group)?.letter ?? '';

/** Every visible card's number in the appendix, from 1. */
export const numbering = (questions: readonly QuestionFacts[]): Map<CardId, number> =>
  new Map(questions.flatMap((q) => q.cards).map((card, i) => [card.id, i + 1]));
