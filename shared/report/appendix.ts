/** Every visible card, question by question, each once. */
import type { CardId } from '../core/ids.ts';
import type { WorkshopState } from '../state.ts';
import type { AppendixCard, Section } from './document.ts';
import { oneLine } from './dutch.ts';
import { answersTo, letter, type QuestionFacts } from './facts.ts';
import { starterOf } from './quotes.ts';

export function appendixOf(
  state: WorkshopState,
  questions: readonly QuestionFacts[],
  numbers: ReadonlyMap<CardId, number>,
): Section[] {
  return questions
    .filter((facts) => facts.cards.length > 0)
    .map((facts): Section => {
      const { question, tables } = facts;
      const rows = facts.cards.map((card): AppendixCard => ({
        number: numbers.get(card.id) ?? 0,
        round: card.round + 1,
        group: letter(state, card.group),
        stance: card.stance,
        starter: starterOf(facts, card),
        place: card.place ?? '',
        criteria: [...card.criteria],
        text: oneLine(card.text),
        theme: (card.theme !== null && state.themes.get(card.theme)?.name) || '',
        endorsements: card.endorsements,
        answers: answersTo(state, card).map(oneLine),
      }));
      const short = question.title || question.text || `Tafel ${tables[0]?.number ?? ''}`;
      const title = `Alle kaartjes: ${short}`;
      const id = `cards:${question.id}`;
      return {
        id,
        title,
        short,
        table: tables[0]?.number ?? null,
        prose: [],
        figures: [{ kind: 'cards', rows }],
        edited: null,
      };
    });
}
