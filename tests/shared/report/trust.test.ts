import { expect, test } from 'vitest';
import { compose } from '../../../shared/report/compose.ts';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';
import { toMarkdown } from '../../../shared/report/markdown.ts';
import { escapeText } from '../../../shared/report/markdown-text.ts';
import { ReportDay } from '../../support/report-day.ts';

const of = (day: ReportDay): ReportDocument => compose(day.state, day.now);
const everything = (document: ReportDocument): string => JSON.stringify(document) + toMarkdown(document);
const figures = (document: ReportDocument): Block[] => document.sections.flatMap((s) => s.figures);

const people = (): ReportDay =>
  new ReportDay()
    .people('gemeente', ['Hanna Geheim', 'Ingrid Genoemd'])
    .people('bewoner', ['Jan Bewoner', 'Kim Bewoner', 'Leo Bewoner'])
    .go('inloop')
    .groups()
    .go('ronde-1');

test('VERSLAG-14: a name without consent stands nowhere; with it, at the pledge', () => {
  const day = people().card('a', 1, 'Korte lijnen', { author: 'Hanna Geheim', known: 3 });
  day.pledge('p1', 'Hanna Geheim', 'Geld').pledge('p2', 'Ingrid Genoemd', 'Tijd', { named: true });
  day.pledge('p3', 'Jan Bewoner', 'Een ochtend');
  const document = of(day);
  const text = everything(document);
  for (const name of ['Hanna', 'Jan Bewoner', 'Kim']) expect(text).not.toContain(name);
  const rows = figures(document).flatMap((f) => (f.kind === 'pledges' ? f.rows : []));
  expect(rows.map((r) => [r.what, r.who])).toEqual([
    ...[
      ['Geld', ''],
      ['Tijd', 'Ingrid Genoemd'],
      ['Een ochtend', 'bewoner'],
    ],
  ]);
});

test('VERSLAG-15: hidden and withdrawn cards, answers and pledges are nowhere and count nowhere', () => {
  const day = people().theme('t', 2, 'Klein beginnen', 'Eén straat.');
  day.card('a', 2, 'zichtbaar', { stance: 'doubts' }).card('b', 2, 'VERBORGEN', { stance: 'doubts', theme: 't' });
  day.card('c', 2, 'TERUGGETROKKEN', { stance: 'joins', known: 3 }).answer('a', 'FOUT ANTWOORD');
  day.pledge('p1', 'Jan Bewoner', 'FOUTE TOEZEGGING');
  const answer = [...day.state.answers.keys()][0] ?? '';
  day.tell({ type: 'hiddenSet', what: 'card', target: 'b', hidden: true });
  day.tell({ type: 'hiddenSet', what: 'answer', target: answer, hidden: true });
  day.tell({ type: 'hiddenSet', what: 'pledge', target: 'p1', hidden: true });
  day.tell({ type: 'cardWithdrawn', card: 'c', withdrawn: true });
  const document = of(day);
  for (const word of ['VERBORGEN', 'TERUGGETROKKEN', 'FOUT', 'Eén straat'])
    expect(everything(document)).not.toContain(word);
  expect(toMarkdown(document)).toContain('De twijfel kreeg nog geen antwoord.');
  expect(document.appendix.flatMap((s) => s.figures.flatMap((f) => (f.kind === 'cards' ? f.rows : [])))).toHaveLength(
    1,
  );
});

test('VERSLAG-16: every visible card is in the appendix once, and every note leads to cards there', () => {
  const day = people().theme('t', 1, 'Samen', 'Samen dus.');
  for (let i = 0; i < 6; i += 1) day.card(`a${String(i)}`, 1, `een ${String(i)}`, { theme: 't' });
  for (let i = 0; i < 4; i += 1) day.card(`b${String(i)}`, 2, `twee ${String(i)}`, { stance: 'doubts' });
  day.recap(1, 'Wij willen samen.', 0);
  const document = of(day);
  const rows = document.appendix.flatMap((s) => s.figures.flatMap((f) => (f.kind === 'cards' ? f.rows : [])));
  expect(rows.map((r) => r.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const notes = figures(document).flatMap((f) => (f.kind === 'notes' ? f.notes : []));
  expect(notes.map((n) => n.text)).toEqual([
    ...[
      '“een 0” en 5 andere kaartjes',
      '“een 0” en 5 andere kaartjes',
      '“Ik twijfel, omdat twee 0” en 3 andere kaartjes',
    ],
  ]);
  for (const note of notes) expect(note.cards.length).toBeGreaterThan(0);
});

test('VERSLAG-17: a text of the host’s own stands word for word; figures stay as the counts are', () => {
  const day = people().card('a', 1, 'Korte lijnen');
  const own = 'Mijn tekst.\n\nMet *sterren* en\neen tweede regel.';
  day.tell({ type: 'sectionSaved', section: 'question:vraag-1', text: own });
  day.card('b', 1, 'Later', { known: 2 });
  const section = of(day).sections.find((s) => s.id === 'question:vraag-1');
  expect(section).toMatchObject({ edited: own, prose: [] });
  expect(section?.figures[0]).toMatchObject({ kind: 'quotes' });
  expect(toMarkdown(of(day))).toContain('Mijn tekst.\n\nMet \\*sterren\\* en\\\neen tweede regel.');
  day.tell({ type: 'sectionSaved', section: 'question:vraag-1', text: null });
  expect(of(day).sections.find((s) => s.id === 'question:vraag-1')?.prose).not.toEqual([]);
});

test('VERSLAG-18: what people typed stays text in Markdown', () => {
  const typed = [
    '# kop',
    '- punt',
    '1. een',
    '[x](http://y.nl)',
    '![z](q)',
    'a|b',
    '<b>vet</b>',
    '`c` _d_ ~~e~~ &amp; \\',
  ];
  for (const text of typed) {
    const escaped = escapeText(text);
    expect(escaped.replace(/\\(?=[^a-zA-Z0-9\s])/gu, '')).toBe(text);
    expect(escaped).not.toMatch(/^(?:#|[-+]|\d+[.)])|(?<!\\)[[\]<>|*_`~&]/u);
  }
  expect(escapeText('een\n# twee\u0000')).toBe('een \\# twee');
  const day = people().card('a', 1, 'cel | met\n| strepen <script>');
  const row = toMarkdown(of(day))
    .split('\n')
    .find((line) => line.startsWith('| 1 |'));
  expect(row?.match(/(?<!\\)\|/gu)).toHaveLength(7);
});

test('VERSLAG-19: a rehearsal says so, in the document and in its Markdown', () => {
  const rehearsal = of(new ReportDay({ rehearsal: true }));
  expect(rehearsal.rehearsal).toBe(true);
  expect(toMarkdown(rehearsal)).toContain('**Oefening.**');
  expect(toMarkdown(of(new ReportDay()))).not.toContain('Oefening');
});

test('VERSLAG-20: the same workshop gives the same document', () => {
  const tell = (day: ReportDay) => day.card('a', 1, 'Korte lijnen', { known: 2 }).pledge('p', 'Jan Bewoner', 'Tijd');
  expect(of(tell(people()))).toEqual(of(tell(people())));
});
