/** The verslag as a document model: what page and exports render. Composed by a pure function from the workshop. */
import type { IsoDate, Ms } from '../core/time.ts';
import type { Stance } from '../programme/model.ts';

/** A run of text; `cite` is the number of a footnote to the cards under it. */
export interface Span {
  text: string;
  /** Words of a participant, table host or starter: set between “…”. */
  quote?: true;
  strong?: true;
  cite?: number;
}
export type Block =
  | { kind: 'paragraph'; spans: Span[]; lead?: true }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: Span[][] }
  | { kind: 'counts'; rows: CountRow[] }
  | { kind: 'themes'; rows: ThemeRow[]; dots: boolean }
  | {
      kind: 'balance';
      joins: number;
      doubts: number;
      answeredDoubts: number;
      starters: { joins: string; doubts: string };
    }
  | { kind: 'quotes'; quotes: Quote[] }
  | { kind: 'doubts'; rows: DoubtRow[] }
  | { kind: 'places'; criteria: string[]; rows: { place: string; cards: number; criteria: number[] }[] }
  /** `steps`: in order of date, as what happens next. */
  | { kind: 'pledges'; rows: PledgeRow[]; steps?: true }
  | { kind: 'notes'; notes: Note[] }
  | { kind: 'programme'; rows: { title: string; planned: string; actual: string }[] }
  | { kind: 'cards'; rows: AppendixCard[] };

export interface CountRow {
  number: number;
  /** "mensen", "twijfels, 14 met antwoord" */
  label: string;
  shape: 'person' | 'card' | 'doubt' | 'none';
  /** Of the number, how many are drawn with a dot in it (answered doubts). */
  answered?: number;
  /** Beside the number when there is nothing to draw. */
  text?: string;
}
export interface ThemeRow {
  name: string;
  cards: number;
  joins: number;
  doubts: number;
  dots: number;
  sentence: Span | null;
  /** The table's number, where themes of more than one question stand together. */
  table?: number;
}
export interface Quote {
  stance: Stance | null;
  starter: string;
  place: string | null;
  text: string;
  /** "ronde 2, groep A, herkend door 9" */
  source: string;
  /** Of a doubt: what was answered, oldest first. */
  answers: string[];
}
export interface DoubtRow {
  /** With its starter: "Ik twijfel, omdat…". */
  doubt: string;
  endorsements: number;
  /** Oldest first; empty: still open. */
  answers: string[];
}
export interface PledgeRow {
  what: string;
  /** tijd, middelen, netwerk or kennis */
  kind: string;
  /** The name with consent, else the sector where it has enough people, else empty. */
  who: string;
  /** In the giver's words; may be empty. */
  when: string;
}
/** What lies under a sentence: one card and how many more, with the numbers of all of them in the appendix. */
export interface Note {
  number: number;
  text: string;
  cards: number[];
}
export interface AppendixCard {
  /** Its number in the appendix, from 1, over all questions. */
  number: number;
  /** From 1. */
  round: number;
  group: string;
  stance: Stance | null;
  starter: string;
  place: string;
  criteria: string[];
  text: string;
  theme: string;
  endorsements: number;
  answers: string[];
}
export interface Section {
  /** `opening`, `question:<id>`, `priorities`, `pledges`, `next`, `programme`, `cards`. */
  id: string;
  title: string;
  /** A shorter title, for lists of contents. */
  short: string;
  /** The table's number, for its badge. */
  table: number | null;
  /** The proposal; empty when the host's own text stands in its place. */
  prose: Block[];
  /** Figures and tables: always as the counts are. */
  figures: Block[];
  /** The host's own text instead of the prose; Markdown-like: blank lines part paragraphs. */
  edited: string | null;
}
export interface ReportDocument {
  code: string;
  language: 'nl' | 'en';
  title: string;
  subtitle: string;
  date: IsoDate;
  composedAt: Ms;
  rehearsal: boolean;
  sections: Section[];
  /** Every card, at the end; not counted as body. */
  appendix: Section[];
}
