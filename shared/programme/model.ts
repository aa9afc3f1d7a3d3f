import type { GroupId, PartId, QuestionId, TableId } from '../core/ids.ts';
import type { Minutes, Ms } from '../core/time.ts';

export const PART_KINDS = ['arrival', 'plenary', 'round', 'move', 'break', 'harvest', 'pledges', 'closing'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** One item of the programme. */
export interface Part {
  id: PartId;
  kind: PartKind;
  /** Own words for the part: what a speaker speaks about, the name of a break. Empty: the kind's own name. */
  title: string;
  /** Who speaks, of a plenary; else empty. */
  speaker: string;
  /** How long it lasts as things stand. */
  minutes: Minutes;
  /** How long the plan gave it; frozen when the day begins. A part put in on the day has 0. */
  plannedMinutes: Minutes;
  /** The round (from 0) of a round, or the round that a move leads to; else null. A field, so that skipping shifts no route. */
  round: number | null;
  /** The question of a harvest; else null. */
  question: QuestionId | null;
  skipped: boolean;
  /** Goes on by itself when its time is up. */
  autoAdvance: boolean;
  /** First moment it began and last moment it ended, null while it has not. */
  startedAt: Ms | null;
  endedAt: Ms | null;
}

export type Timer =
  { state: 'running'; startedAt: Ms; endsAt: Ms } | { state: 'paused'; startedAt: Ms; pausedAt: Ms; remainingMs: Ms };

/** Where the programme is. A visit is one stay at a part: going back makes a new one. */
export interface Cursor {
  /** Null before the day begins. */
  part: PartId | null;
  visit: number;
  timer: Timer | null;
}

export const QUESTION_KINDS = ['open', 'stance', 'places'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type Stance = 'joins' | 'doubts';

export interface Question {
  id: QuestionId;
  kind: QuestionKind;
  /** Short title, for the projector and lists. */
  title: string;
  text: string;
  /** Beginnings of a sentence, used by kind `stance`. */
  starters: { joins: string; doubts: string };
  /** Suggestions, used by kind `places`. */
  places: string[];
  criteria: string[];
}

export interface Table {
  id: TableId;
  /** From 1. Colour and shape follow from it. */
  number: number;
  question: QuestionId;
  /** Names of the table hosts. */
  hosts: string[];
}

/** People who share a route. In round r they sit at `route[r mod route.length]`. */
export interface Group {
  id: GroupId;
  letter: string;
  route: TableId[];
}

export const LIFECYCLES = ['prepared', 'open', 'ended', 'published'] as const;
/** Prepared (phones cannot join yet) → open → ended (at the closing) → published. */
export type Lifecycle = (typeof LIFECYCLES)[number];
export type Language = 'nl' | 'en';

export interface Sector {
  id: string;
  name: string;
}
