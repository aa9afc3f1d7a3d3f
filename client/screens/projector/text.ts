/** Small changes to texts of the programme, so that they stand well on a wall. */

/** A beginning of a sentence without its dots: "Ik doe mee, omdat". */
export function bare(starter: string): string {
  return starter.replace(/\s*(…|\.{3})\s*$/u, '');
}

/** A beginning of a sentence in two lines, cut after its comma, else at the space nearest to the middle. */
export function twoLines(starter: string): [string, string] {
  const text = `${bare(starter)}…`;
  const comma = text.indexOf(', ');
  if (comma > 0) return [text.slice(0, comma + 1), text.slice(comma + 2)];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  if (spaces.length === 0) return [text, ''];
  const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  return [text.slice(0, at), text.slice(at + 1)];
}

/** A speaker's name in two lines: first name, then the rest. */
export function nameLines(name: string): string[] {
  const space = name.indexOf(' ');
  return space < 0 ? [name] : [name.slice(0, space), name.slice(space + 1)];
}

/** Second halves of long Dutch words, where a narrow column may break them. */
const HALVES = /(?<=\p{L}{3})(zieningen|huizingen|brouckbuurt|buurt|zorgen|problemen|kwartier|straat|plein|wijk)/giu;
const SOFT_HYPHEN = '\u00AD';

/** Marks where a long word may be broken, for browsers that know no Dutch hyphenation. */
export function soften(text: string): string {
  return text.replace(/\p{L}{10,}/gu, (word) => word.replace(HALVES, `${SOFT_HYPHEN}$1`));
}
