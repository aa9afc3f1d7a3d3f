/** Small helpers for Dutch sentences. */

/** "Ouassima", "Ouassima en Jolien", "overlast, geldzorgen en verhuizingen": no comma before "en". */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} en ${last}`;
}

/** "1 kaartje", "7 kaartjes": a number in figures and the word that goes with it. */
export function count(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

const NUMBERS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;

/** Numbers in words to twaalf, in figures above. */
export function numberWord(n: number): string {
  return NUMBERS[n] ?? String(n);
}

/** The first letter as a capital, for the beginning of a sentence. "ij" becomes "IJ". */
export function capital(text: string): string {
  return text.startsWith('ij') ? `IJ${text.slice(2)}` : text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "14 doen mee, 9 twijfelen", "1 doet mee, 1 twijfelt". */
export function stanceWords(joins: number, doubts: number): string {
  return `${count(joins, 'doet mee', 'doen mee')}, ${count(doubts, 'twijfelt', 'twijfelen')}`;
}

/** A text of at most `max` characters; a longer one ends at a whole word with "…". */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = text.charAt(max - 1) === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}
