import type { Block, ReportDocument, Section, Span } from '../../../shared/report/document.ts';

const words = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

/** What belongs together in a block, as a reader takes it in: a paragraph, a theme with its sentence, a doubt with its answers. */
function passagesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.spans)];
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.map(words);
    case 'counts':
      return block.rows.map((row) => `${row.number} ${row.label}`);
    case 'themes':
      return block.rows.map((row) => `${row.name}: ${row.sentence?.text ?? ''}`);
    case 'balance':
      return [`${block.joins} ${block.starters.joins} ${block.doubts} ${block.starters.doubts}`];
    case 'quotes':
      return block.quotes.map((quote) => [quote.starter, quote.place, quote.text, ...quote.answers].join(' '));
    case 'doubts':
      return block.rows.map((row) => [row.doubt, ...row.answers].join(' '));
    case 'places':
      return block.rows.map((row) => `${row.place} ${row.cards}`);
    case 'pledges':
      return block.rows.map((row) => `${row.what} ${row.who} ${row.when}`);
    case 'programme':
      return block.rows.map((row) => row.title);
    // What lies under the text, card by card: not what the report says.
    case 'notes':
    case 'cards':
      return [];
  }
}

/** The body's section of this id. */
export function sectionOf(document: ReportDocument, id: string): Section {
  const section = document.sections.find((each) => each.id === id);
  if (!section) throw new Error(`the report has no section ${id}`);
  return section;
}

/** Everything a section says, passage by passage, its title first. */
export function passages(section: Section): string[] {
  return [section.title, ...[...section.prose, ...section.figures].flatMap(passagesOf)];
}
