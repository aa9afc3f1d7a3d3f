/** Themes: which got most dots, what the table hosts wrote under them, and all of them as a figure. */
import type { Theme } from '../state.ts';
import type { Block, ThemeRow } from './document.ts';
import { amount, list, number, oneLine } from './dutch.ts';
import type { QuestionFacts } from './facts.ts';
import { quote, type NoteBook } from './notes.ts';

/**
 * "De meeste stippen, 19, kreeg het thema X; daarna kwam Y, met 17." By cards when nobody gave dots. Empty without themes.
 */
export function mostDots(themes: readonly Theme[]): string {
  const byDots = (themes[0]?.dots ?? 0) > 0;
  const count = (t: Theme) => (byDots ? t.dots : t.cards);
  const ranked = [...themes].sort((a, b) => count(b) - count(a));
  const [first] = ranked;
  if (!first) return '';
  const most = count(first);
  if (ranked.length === 1) {
    const what = byDots ? amount(most, 'stip', 'stippen') : amount(most, 'kaartje', 'kaartjes');
    return `Er was één thema: ${first.name}, met ${what}.`;
  }
  const top = ranked.filter((t) => count(t) === most);
  const names = top.map((t) => t.name);
  const things = byDots ? 'De meeste stippen' : 'De meeste kaartjes';
  const [one, many] = byDots ? ['kreeg', 'kregen'] : ['lagen bij', 'lagen bij'];
  if (top.length > 3) return `${things}, ${number(most)} elk, ${many} ${number(top.length)} thema’s: ${list(names)}.`;
  const begin =
    top.length === 1
      ? `${things}, ${number(most)}, ${one} het thema ${names[0] ?? ''}`
      : `${things}, ${number(most)} elk, ${many} de thema’s ${list(names)}`;
  return `${begin}${next(ranked.slice(top.length), count)}.`;
}

function next(others: readonly Theme[], count: (t: Theme) => number): string {
  const [second] = others;
  if (!second || count(second) === 0) return '';
  const same = others.filter((t) => count(t) === count(second));
  if (same.length > 2) return '';
  const elk = same.length === 2 ? ' elk' : '';
  return `; daarna ${same.length === 2 ? 'kwamen' : 'kwam'} ${list(same.map((t) => t.name))}, met ${number(count(second))}${elk}`;
}

/** "Bij elk thema schreef Andy Tarenskeen één zin." Empty when no theme has a sentence. */
export function sentencesTold({ themes, hosts }: Pick<QuestionFacts, 'themes' | 'hosts'>): string {
  const having = themes.filter((t) => t.sentence !== '').length;
  if (having === 0) return '';
  const who = hosts.length === 0 ? 'de tafelhost' : list(hosts);
  const wrote = hosts.length > 1 ? 'schreven' : 'schreef';
  if (having === themes.length) return `Bij ${having === 1 ? 'dat' : 'elk'} thema ${wrote} ${who} één zin.`;
  return `Bij ${number(having)} van de ${number(themes.length)} thema’s ${wrote} ${who} één zin.`;
}

/** Cards that lie in no theme, where there are themes. */
export function loose({ themes, cards }: Pick<QuestionFacts, 'themes' | 'cards'>): string {
  const n = cards.filter((c) => c.theme === null).length;
  if (themes.length === 0 || n === 0) return '';
  return `Bij geen thema ${n === 1 ? 'lag' : 'lagen'} ${amount(n, 'kaartje', 'kaartjes')}.`;
}

/** All themes with their cards, dots and sentences; empty without themes. */
export function themesFigure({ themes, cards }: QuestionFacts, book: NoteBook): Block[] {
  if (themes.length === 0) return [];
  const rows = themes.map((theme): ThemeRow => {
    const own = cards.filter((c) => c.theme === theme.id);
    const sentence = theme.sentence === '' ? null : quote(oneLine(theme.sentence), book.cite(own));
    const doubts = own.filter((c) => c.stance === 'doubts').length;
    return { name: theme.name, cards: own.length, joins: own.length - doubts, doubts, dots: theme.dots, sentence };
  });
  return [{ kind: 'themes', rows, dots: themes.some((t) => t.dots > 0) }];
}
