import type { Block, Section, Span } from '../../shared/report/document.ts';

/** Shorter ways to write the parts of a report. */
export const say = (text: string): Span => ({ text });
export const paragraph = (...spans: Span[]): Block => ({ kind: 'paragraph', spans });
export const section = (
  id: string,
  title: string,
  table: number | null,
  prose: Block[],
  figures: Block[],
  short = title,
): Section => ({
  ...{ id, title, short, table, prose, figures, edited: null },
});
