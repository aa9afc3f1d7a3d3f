import type { RecapRecord } from '../../../shared/cards/records.ts';
import type { Draft } from '../../state/types.ts';

/** How long a text takes to read out, in seconds, by fives; 0 for no text. */
export function readSeconds(text: string): number {
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  return words === 0 ? 0 : Math.max(5, Math.round(words / 2.4 / 5) * 5);
}

/** The recap as it stands on this device beside what the server has. */
export interface RecapState {
  readonly text: string;
  /** The version that the text was written on. */
  readonly base: number;
  /** The server has exactly this text. */
  readonly saved: boolean;
  /** Someone saved another text meanwhile: both are kept until a person chooses. */
  readonly theirs: string | null;
}

/**
 * Reads the recap from the draft of this device (null: nothing typed) and the record of the server. `sent` in the draft
 * is the text that went out last, so that one's own save is not taken for someone else's. `refused`: a save of this
 * device that came too late; its text counts as typed.
 */
export function recapState(draft: Draft | null, record: RecapRecord, refused: string | null = null): RecapState {
  if (draft === null && refused !== null && refused !== record.text) {
    return { text: refused, base: record.version, saved: false, theirs: record.text };
  }
  if (draft === null) return { text: record.text, base: record.version, saved: true, theirs: null };
  if (draft.text === record.text) return { text: draft.text, base: record.version, saved: true, theirs: null };
  const written = draft.extra['base'];
  const base = typeof written === 'number' ? written : record.version;
  const own = base === record.version || draft.extra['sent'] === record.text;
  return own
    ? { text: draft.text, base: record.version, saved: false, theirs: null }
    : { text: draft.text, base, saved: false, theirs: record.text };
}

/** Both texts under each other: theirs first, since it was saved first. */
export function bothTexts(theirs: string, mine: string): string {
  return [theirs.trim(), mine.trim()].filter((text) => text !== '').join('\n\n');
}

/** Whether a theme is named in the text. */
export function mentions(text: string, theme: string): boolean {
  return text.toLocaleLowerCase('nl').includes(theme.toLocaleLowerCase('nl'));
}

/** Puts a theme at the end of the text, as a sentence of its own; or takes out the sentence that only names it. */
export function toggleTheme(text: string, theme: string): string {
  const sentence = `${theme}.`;
  if (!mentions(text, theme)) return text.trim() === '' ? `${sentence} ` : `${text.trimEnd()} ${sentence} `;
  if (!text.includes(sentence)) return text;
  return text.replace(sentence, '').replace(/ {2,}/gu, ' ').trimStart();
}

/** What the leaving group always begins with. */
export const RELAY_START = 'Wij geven jullie mee';

/** The whole sentence that is passed on, its beginning included; empty when nothing was added to it. */
export function relaySentence(rest: string): string {
  const words = rest.trim().replace(/\s+/gu, ' ');
  return words === '' ? '' : `${RELAY_START} ${words}`;
}
