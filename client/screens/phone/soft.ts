import { t } from './later-words.ts';

const HYPHEN = '\u00ad';

/**
 * A text with soft hyphens in the long words that a workshop is full of. Browsers without a dictionary of the language
 * would break them anywhere when the text is large and the screen is narrow.
 */
export function soft(text: string): string {
  return t.longWords.reduce(
    (done, word) => done.replace(new RegExp(word.replaceAll('-', ''), 'giu'), hyphenate(word)),
    text,
  );
}

function hyphenate(word: string): (found: string) => string {
  const ends = word.split('-').reduce<number[]>((at, part) => [...at, (at.at(-1) ?? 0) + part.length], []);
  return (found) => ends.map((end, i) => found.slice(ends[i - 1] ?? 0, end)).join(HYPHEN);
}
