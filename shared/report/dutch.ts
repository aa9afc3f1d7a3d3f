/** Dutch words and sentences: numbers, lists, plurals, capitals. Pure, without a locale. */

const SMALL = [
  ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const IN_WORDS = 12;

/** A whole number in words up to 99, in figures above: "eenentwintig", "tweeëndertig". */
export function inWords(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(n / 10)];
  if (!Number.isInteger(n) || n < 0 || tens === undefined) return String(n);
  const ones = n % 10;
  if (ones === 0) return tens;
  const word = SMALL[ones] ?? '';
  return `${word}${word.endsWith('e') ? 'ën' : 'en'}${tens}`;
}

/** A number in a sentence: in words to twaalf, in figures above; 1 is "één". */
export const number = (n: number): string => (n === 1 ? 'één' : n <= IN_WORDS ? inWords(n) : String(n));

/** "één kaartje", "negen kaartjes", "46 kaartjes". */
export const amount = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** "1 kaartje", "9 kaartjes": in figures, for tables, sources and comparisons. */
export const figure = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "A", "A en B", "A, B en C": no comma before "en". */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} en ${last}`;
}

/** The first letter as a capital, for the beginning of a sentence; "ij" becomes "IJ". */
export function capital(text: string): string {
  if (text.startsWith('ij')) return `IJ${text.slice(2)}`;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first letter small, for a name's noun within a sentence; a word in capitals stays. */
export const small = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

/** "eerste" for 1, "tweede" for 2; from 11 on "11e". */
export const ordinal = (n: number): string => ORDINALS[n - 1] ?? `${n}e`;

/** On one line, as text within a sentence. The words stay as they are. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** A starter and what someone wrote after it, as one sentence: "Ik twijfel, omdat" + "het duur is". */
export function withStarter(starter: string, text: string): string {
  const begin = starter.replace(/\s*(…|\.\.\.)\s*$/, '');
  return oneLine(begin === '' ? text : `${begin} ${text}`);
}

/** A place and what was written about it: "De Punt: geen winkel meer"; once when the text already begins with it. */
export function withPlace(place: string | null, text: string): string {
  if (!place || text.toLowerCase().startsWith(place.toLowerCase())) return oneLine(text);
  return oneLine(text === '' ? place : `${place}: ${text}`);
}

/** A place within a sentence: "de Kolenkitbuurt", "Osdorp", "De Punt". */
export const placeName = (place: string): string =>
  /(buurt|wijk|hoek|polder)$/i.test(place) && !/^(de|het|’t|'t)\s/i.test(place) ? `de ${place}` : place;
