/** Composes the report from what happened. Pure: the same workshop gives the same document. */
import type { Ms } from '../core/time.ts';
import type { WorkshopState } from '../state.ts';
import { appendixOf } from './appendix.ts';
import type { Block, ReportDocument, Section } from './document.ts';
import { numbering, questionsOf } from './facts.ts';
import { openingFigures, openingProse } from './opening.ts';
import { nextFigure, nextProse, pledgesFigure, pledgesProse } from './pledges.ts';
import { prioritiesFigure, prioritiesProse } from './priorities.ts';
import { programmeFigure, programmeProse } from './programme.ts';
import { questionSection } from './question.ts';

/**
 * The report as things stand; `now` (server's clock) only says when it was composed. Parts without content are absent.
 * Sentences come from counts, recaps and relays, theme names and the table hosts' sentences only. Hidden and withdrawn
 * cards count nowhere; a name stands only where its owner chose so. Where the host wrote a section, that text stands
 * word for word instead of the proposal.
 */
export function compose(state: WorkshopState, now: Ms): ReportDocument {
  const questions = questionsOf(state);
  const numbers = numbering(questions);
  const edited = (id: string): string | null => state.sections.get(id)?.text ?? null;
  const section = (id: string, title: string, prose: Block[], figures: Block[]): Section => {
    const own = edited(id);
    return { id, title, short: title, table: null, prose: own === null ? prose : [], figures, edited: own };
  };
  const sections = [
    section('opening', 'Opening', openingProse(state, questions), openingFigures(state, questions)),
    ...questions.map((facts) => questionSection(state, facts, numbers, edited(`question:${facts.question.id}`))),
    section('priorities', 'Prioriteiten', prioritiesProse(state, questions), prioritiesFigure(state, questions)),
    section('pledges', 'Toezeggingen', pledgesProse(state), pledgesFigure(state)),
    section('next', 'Hoe verder', nextProse(state), nextFigure(state)),
    section('programme', 'Hoe de dag liep', programmeProse(state), programmeFigure(state)),
  ];
  const { code, language, title, place, date, rehearsal } = state;
  return {
    ...{ code, language, title, subtitle: place, date, composedAt: now, rehearsal },
    sections: sections.filter((s) => s.prose.length > 0 || s.figures.length > 0 || s.edited !== null),
    appendix: appendixOf(state, questions, numbers),
  };
}
