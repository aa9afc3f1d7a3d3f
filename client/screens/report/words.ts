import type { AppendixCard, Block, ReportDocument, Section, Span } from '../../../shared/report/document.ts';
import { withPlace, withStarter } from '../../../shared/report/dutch.ts';

/** Words of a card as one sentence, with its starter or place. */
export const cardSentence = (
  card: Pick<AppendixCard, 'stance' | 'starter' | 'text'> & { place: string | null },
): string => (card.stance === null ? withPlace(card.place, card.text) : withStarter(card.starter, card.text));

/** Someone's own text as paragraphs of lines. */
export const paragraphs = (text: string): string[][] =>
  text
    .split(/\n\s*\n/u)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);

const words = (spans: readonly Span[]): string => spans.map((s) => (s.quote ? `“${s.text}”` : s.text)).join('');

/** A proposal as plain text, to write on in: paragraphs parted by blank lines, without its marks. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [words(block.spans)];
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'list' ? [block.items.map(words).join('\n')] : [];
    })
    .join('\n\n');
}

/** Every card of the appendix by its number: where notes lead. */
export const cardsByNumber = (document: ReportDocument): Map<number, AppendixCard> =>
  new Map(
    document.appendix
      .flatMap((s) => s.figures)
      .flatMap((f) => (f.kind === 'cards' ? f.rows : []))
      .map((card) => [card.number, card]),
  );

/** Whether a section has anything to show to a reader. */
export const hasContent = (section: Section): boolean =>
  section.figures.length > 0 || (section.edited === null ? section.prose.length > 0 : section.edited.trim() !== '');

/** A long word with places where it may break: the browser knows no Dutch hyphens everywhere. */
export const soft = (text: string): string =>
  text.replace(
    /(?<=\p{L}{4})(?=(?:brouck|buurt|wijk|plein|straat|zieningen|huizingen|werking)(?:\p{L}|\b))/gu,
    '\u00AD',
  );
