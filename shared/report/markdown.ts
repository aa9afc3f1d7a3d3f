/** The report as Markdown: the whole document, notes as footnotes, figures as tables. */
import { dateWords } from './dates.ts';
import type { AppendixCard, Block, Quote, ReportDocument, Section, Span, ThemeRow } from './document.ts';
import { withPlace, withStarter } from './dutch.ts';
import { escapeParagraphs, escapeText as text, table } from './markdown-text.ts';

/** One section's notes have its own names, so that numbers can begin at 1 in each. */
type Mark = (number: number) => string;

function span(s: Span, mark: Mark): string {
  // Blanks at the edges of a run part it from the next.
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(s.text) ?? [];
  const words = s.quote ? `“${text(inner)}”` : text(inner);
  const strong = s.strong && inner !== '' ? `**${words}**` : words;
  return `${before}${strong}${s.cite === undefined ? '' : mark(s.cite)}${after}`;
}
const spans = (all: readonly Span[], mark: Mark): string => all.map((s) => span(s, mark)).join('');

/** The whole document as Markdown; nothing people typed has a meaning in it. */
export function toMarkdown(document: ReportDocument): string {
  const about = [document.subtitle, dateWords(document.date)].filter((s) => s !== '').map(text);
  const parts = [
    `# ${text(document.title)}`,
    about.join(', '),
    ...(document.rehearsal ? ['> **Oefening.** De mensen en hun kaartjes in dit verslag zijn bedacht.'] : []),
    ...document.sections.flatMap((s, i) => section(s, i + 1)),
    ...(document.appendix.length > 0
      ? ['## Bijlage', ...document.appendix.flatMap((s, i) => section(s, 100 + i))]
      : []),
  ];
  return `${parts.filter((p) => p !== '').join('\n\n')}\n`;
}

function section(s: Section, index: number): string[] {
  const mark: Mark = (n) => `[^${index}-${n}]`;
  const level = s.id.startsWith('cards') ? '###' : '##';
  const title = s.id === 'opening' ? [] : [`${level} ${text(s.title)}`];
  const prose = s.edited === null ? s.prose.map((b) => block(b, mark)) : escapeParagraphs(s.edited);
  const body = [...prose, ...s.figures.map((b) => block(b, mark))].filter((part) => part !== '');
  return body.length === 0 ? [] : [...title, ...body];
}

function block(b: Block, mark: Mark): string {
  switch (b.kind) {
    case 'paragraph':
      return spans(b.spans, mark);
    case 'heading':
      return `### ${text(b.text)}`;
    case 'list':
      return b.items.map((item) => `- ${spans(item, mark)}`).join('\n');
    case 'counts':
      return b.rows.map((r) => `- **${r.number}** ${text(r.label)}${r.text ? `: ${text(r.text)}` : ''}`).join('\n');
    case 'themes':
      return themes(b.rows, b.dots, mark);
    case 'balance':
      return table([text(b.starters.joins), text(b.starters.doubts)], [[String(b.joins), String(b.doubts)]]);
    case 'quotes':
      return b.quotes.map(quote).join('\n\n');
    case 'doubts':
      return b.rows
        .map((r) => [`- “${text(r.doubt)}”${known(r.endorsements)}`, ...answers(r.answers)].join('\n'))
        .join('\n');
    case 'places':
      return table(
        ['Buurt', ...b.criteria.map(text), 'kaartjes'],
        b.rows.map((r) => [text(r.place), ...r.criteria.map((n) => (n === 0 ? '–' : String(n))), String(r.cards)]),
      );
    case 'pledges':
      return table(
        ['Wat', 'Soort', 'Wie', 'Wanneer'],
        b.rows.map((r) => [r.what, r.kind, r.who, r.when].map(text)),
      );
    case 'notes':
      return b.notes.map((n) => `${mark(n.number)}: ${text(n.text)}`).join('\n');
    case 'programme':
      return table(
        ['Onderdeel', 'Gepland', 'Gegaan'],
        b.rows.map((r) => [r.title, r.planned, r.actual].map(text)),
      );
    case 'cards':
      return table(['Nr.', 'Ronde', 'Groep', 'Kaartje', 'Thema', 'Herkend'], b.rows.map(card));
  }
}

function themes(rows: readonly ThemeRow[], dots: boolean, mark: Mark): string {
  const tables = rows.some((r) => r.table !== undefined);
  const say = rows.some((r) => r.sentence !== null);
  const head = [
    'Thema',
    ...(tables ? ['Tafel'] : []),
    'Kaartjes',
    ...(dots ? ['Stippen'] : []),
    ...(say ? ['In één zin'] : []),
  ];
  const cells = rows.map((r) => [
    text(r.name),
    ...(tables ? [String(r.table ?? '')] : []),
    String(r.cards),
    ...(dots ? [String(r.dots)] : []),
    ...(say ? [r.sentence ? span(r.sentence, mark) : ''] : []),
  ]);
  return table(head, cells);
}

const known = (n: number): string => (n > 0 ? ` (herkend door ${n})` : '');
const answers = (all: readonly string[]): string[] =>
  all.length === 0 ? ['  - Nog zonder antwoord'] : all.map((a) => `  - Antwoord: “${text(a)}”`);

function quote(q: Quote): string {
  const words = q.stance === null ? withPlace(q.place, q.text) : withStarter(q.starter, q.text);
  const told =
    q.stance === 'doubts' && q.answers.length === 0
      ? ['Nog zonder antwoord']
      : q.answers.map((a) => `Antwoord: “${text(a)}”`);
  return [`> “${text(words)}”`, ...told, text(q.source)].map((line, i) => (i === 0 ? line : `> ${line}`)).join('\\\n');
}

function card(c: AppendixCard): string[] {
  const words = c.stance === null ? withPlace(c.place, c.text) : withStarter(c.starter, c.text);
  const reasons = c.criteria.length > 0 ? ` (${c.criteria.map(text).join(', ')})` : '';
  const told = c.answers.map((a) => ` Antwoord: “${text(a)}”`).join('');
  return [
    String(c.number),
    String(c.round),
    text(c.group),
    `${text(words)}${reasons}${told}`,
    text(c.theme),
    String(c.endorsements),
  ];
}
