/** Priorities: the themes with the most dots, over all questions. */
import type { WorkshopState } from '../state.ts';
import type { Block, ThemeRow } from './document.ts';
import { amount } from './dutch.ts';
import type { QuestionFacts } from './facts.ts';
import { say } from './notes.ts';
import { mostDots } from './themes.ts';

const MOST = 10;

function ranked(questions: readonly QuestionFacts[]) {
  return questions
    .flatMap((facts) => facts.themes.filter((t) => t.dots > 0).map((theme) => ({ theme, facts })))
    .sort((a, b) => b.theme.dots - a.theme.dots || b.theme.cards - a.theme.cards || a.theme.at - b.theme.at);
}

export function prioritiesProse(state: WorkshopState, questions: readonly QuestionFacts[]): Block[] {
  const all = ranked(questions);
  if (all.length === 0) return [];
  const dots = all.reduce((n, { theme }) => n + theme.dots, 0);
  const givers = new Set([...state.dots.values()].flatMap((given) => [...given.keys()])).size;
  const gave = `${givers === 1 ? 'Eén persoon gaf' : `In totaal gaven ${amount(givers, '', 'mensen')}`} ${amount(dots, 'stip', 'stippen')}.`;
  return [{ kind: 'paragraph', spans: [say(`${gave} ${mostDots(all.map((r) => r.theme))}`)] }];
}

export function prioritiesFigure(state: WorkshopState, questions: readonly QuestionFacts[]): Block[] {
  const rows = ranked(questions)
    .slice(0, MOST)
    .map(({ theme, facts }): ThemeRow => {
      const own = facts.cards.filter((c) => c.theme === theme.id);
      const doubts = own.filter((c) => c.stance === 'doubts').length;
      const counts = { cards: own.length, joins: own.length - doubts, doubts, dots: theme.dots };
      const number = state.tables.get(theme.table)?.number;
      return { name: theme.name, ...counts, sentence: null, ...(number === undefined ? {} : { table: number }) };
    });
  return rows.length === 0 ? [] : [{ kind: 'themes', rows, dots: true }];
}
