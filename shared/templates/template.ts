import type { Part, PartKind, Question, Sector, Table } from '../programme/model.ts';
import type { Minutes } from '../core/time.ts';

/** A day to start from. Everything in it can be edited. */
export interface Template {
  title: string;
  startMinute: Minutes;
  sectors: Sector[];
  questions: Question[];
  tables: Table[];
  parts: Part[];
}

/** The sectors a person can join as; editable per workshop. */
export const SECTORS: readonly Sector[] = [
  'zorgaanbieder',
  'woningcorporatie',
  'gemeente',
  'bewoner',
  'ondernemer',
  'professional',
  'anders',
].map((name) => ({ id: name, name }));

export const STARTERS = { joins: 'Ik doe mee, omdat…', doubts: 'Ik twijfel, omdat…' };

/** A part as a template writes it: what is left out is empty. */
export function part(id: string, kind: PartKind, minutes: Minutes, more: Partial<Part> = {}): Part {
  const words = { title: '', speaker: '', round: null, question: null };
  const state = { skipped: false, autoAdvance: false, startedAt: null, endedAt: null };
  return { ...words, ...state, ...more, id, kind, minutes, plannedMinutes: minutes };
}

/** Rounds at every table, each with the walk to it. */
export function rounds(count: number, minutes: Minutes, walk: Minutes): Part[] {
  return Array.from({ length: count }, (_, round) => [
    part(`wissel-${round + 1}`, 'move', walk, { round }),
    part(`ronde-${round + 1}`, 'round', minutes, { round }),
  ]).flat();
}
