import { expect, test } from 'vitest';
import { compose } from '../../../shared/report/compose.ts';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';
import { ReportDay } from '../../support/report-day.ts';

const of = (day: ReportDay): ReportDocument => compose(day.state, day.now);
const ids = (document: ReportDocument) => document.sections.map((s) => s.id);
const words = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((b) => (b.kind === 'paragraph' ? b.spans.map((s) => (s.quote ? `“${s.text}”` : s.text)) : []))
    .join('');
const prose = (document: ReportDocument, id: string): string =>
  words(document.sections.find((s) => s.id === id)?.prose ?? []);
const figure = <K extends Block['kind']>(document: ReportDocument, id: string, kind: K) =>
  document.sections.find((s) => s.id === id)?.figures.find((f): f is Extract<Block, { kind: K }> => f.kind === kind);

const begun = (): ReportDay => new ReportDay().go('inloop').go('kirsten').groups().go('wissel-1').go('ronde-1');

test('VERSLAG-5: parts without content are absent, and an empty workshop has a report', () => {
  const empty = of(new ReportDay());
  expect(ids(empty)).toEqual(['opening']);
  expect(prose(empty, 'opening')).toBe('Op donderdag 24 september 2026 is het leernetwerk Buurtbalans.');
  expect(empty.appendix).toEqual([]);
  const one = of(begun().card('a', 1, 'Korte lijnen'));
  expect(ids(one)).toEqual(['opening', 'question:vraag-1', 'programme']);
  expect(figure(one, 'question:vraag-1', 'themes')).toBeUndefined();
});

test('VERSLAG-6: the opening tells who came, who spoke and how the groups went round', () => {
  const day = new ReportDay().people('zorgaanbieder', ['A', 'B', 'C']).people('bewoner', ['D', 'E', 'F']);
  for (const part of ['inloop', 'kirsten', 'andy', 'arina']) day.go(part);
  day.groups().go('ronde-1').go('ronde-2').go('ronde-3');
  const text = prose(of(day), 'opening');
  expect(text).toContain('Zorgaanbieders en bewoners bogen zich samen over drie vragen.');
  expect(text).toContain('Van de 6 mensen kwamen er 3 van een zorgaanbieder en 3 als bewoner.');
  expect(text).toContain('Kirsten Simhoffer, Andy Tarenskeen en Arina Dijksma vertelden eerst over het thema.');
  expect(text).toContain('in drie groepen uiteen. Aan elke tafel lag een vraag; na twintig minuten schoven');
  expect(text).toContain('Zo zat elke groep aan alle drie de tafels.');
});

test('VERSLAG-7: a sector of fewer than three people is not named, and other people are counted together', () => {
  const day = begun().people('zorgaanbieder', ['A', 'B', 'C']).people('gemeente', ['Han', 'Ine']);
  const text = prose(of(day), 'opening');
  expect(text).toContain('Zorgaanbieders en andere betrokkenen');
  expect(text).toContain('3 van een zorgaanbieder en 2 uit andere sectoren');
  expect(text).not.toContain('gemeente');
});

test('VERSLAG-8: singular and plural are right, and no sentence begins with a figure', () => {
  const one = begun().card('a', 1, 'Korte lijnen');
  expect(prose(of(one), 'question:vraag-1')).toBe(
    'Bij tafel 1, geleid door Ouassima en Jolien, lag aan het eind één kaartje.',
  );
  for (let i = 0; i < 20; i += 1) one.card(`b${String(i)}`, 1, `Kaartje ${String(i)}`);
  expect(prose(of(one), 'question:vraag-1')).toContain('lagen aan het eind 21 kaartjes.');
  for (const section of of(one).sections) {
    for (const block of section.prose) {
      const sentences = words([block]).split(/(?<=[.!?])\s+/u);
      for (const sentence of sentences) expect(sentence).not.toMatch(/^\d/u);
    }
  }
});

test('VERSLAG-9: the balance of joins and doubts is told in numbers, with how many doubts got an answer', () => {
  const day = begun();
  for (let i = 0; i < 14; i += 1) day.card(`j${String(i)}`, 2, 'ik wil', { stance: 'joins' });
  for (let i = 0; i < 5; i += 1) day.card(`d${String(i)}`, 2, `het duurt ${String(i)}`, { stance: 'doubts' });
  day.answer('d0', 'Begin klein').answer('d0', 'En snel').answer('d1', 'Laat het zien');
  const document = of(day);
  expect(prose(document, 'question:vraag-2')).toBe(
    'Bij tafel 2, geleid door Andy Tarenskeen, lagen aan het eind 19 kaartjes. Daarvan begonnen er 14 met “Ik doe mee, omdat…” en 5 met “Ik twijfel, omdat…”. Van de 5 twijfels kregen er 2 een antwoord.',
  );
  expect(figure(document, 'question:vraag-2', 'notes')?.notes[0]?.text).toBe('“Begin klein” en 2 andere antwoorden');
  const doubts = figure(document, 'question:vraag-2', 'doubts')?.rows ?? [];
  expect(doubts.map((d) => d.answers.length)).toEqual([2, 1, 0, 0, 0]);
});

test('VERSLAG-10: themes stand by their dots, each with its table host’s sentence word for word and its cards', () => {
  const day = begun().theme('t1', 1, 'Bewoners').theme('t2', 1, 'Korte lijnen', 'Eén netwerk, *één* nummer.');
  day.card('a', 1, 'Eén nummer', { theme: 't2' }).card('b', 1, 'Bewoners', { theme: 't1' }).card('c', 1, 'los');
  day.go('oogst-1').dots(1, 't2', 3).dots(1, 't1', 2);
  const document = of(day);
  expect(prose(document, 'question:vraag-1')).toContain(
    'De meeste stippen, drie, kreeg het thema Korte lijnen; daarna kwam Bewoners, met twee. Bij één van de twee thema’s schreven Ouassima en Jolien één zin. Bij geen thema lag één kaartje.',
  );
  const [first, second] = figure(document, 'question:vraag-1', 'themes')?.rows ?? [];
  expect(first?.sentence).toEqual({ text: 'Eén netwerk, *één* nummer.', quote: true, cite: 1 });
  expect(second).toMatchObject({ name: 'Bewoners', cards: 1, dots: 2, sentence: null });
  expect(prose(document, 'priorities')).toContain('In totaal gaven vijf mensen vijf stippen.');
});

test('VERSLAG-11: recaps are told as they grew from group to group, and what each group passed on', () => {
  const day = begun().card('a', 1, 'Korte lijnen').card('b', 1, 'Bewoners', { round: 1 });
  day
    .recap(1, 'A wil korte lijnen.', 0)
    .recap(1, 'A wil korte lijnen.\n\nEn C ook.', 1)
    .recap(1, 'Iedereen wil het.', 2);
  day.tell({ type: 'passedOn', table: 'tafel-1', round: 0, group: 'g1', text: 'Vraag door.' });
  const text = prose(of(day), 'question:vraag-1');
  expect(text).toContain('Na de eerste ronde, met groep A, schreven Ouassima en Jolien: “A wil korte lijnen.”');
  expect(text).toContain('Na de tweede ronde, met groep C, vulden Ouassima en Jolien aan: “En C ook.”');
  expect(text).toContain('Na de derde ronde, met groep B, werd de terugblik: “Iedereen wil het.”');
  expect(text).toContain('Groep A gaf aan de volgende groep mee: “Vraag door.”');
});

test('VERSLAG-12: places stand against criteria, and the reasons named most are told', () => {
  const day = begun();
  day.card('a', 3, 'druk', { place: 'Kolenkitbuurt', criteria: ['overlast'] });
  day.card('b', 3, 'onrust', { place: 'Kolenkitbuurt', criteria: ['overlast', 'geldzorgen'] });
  day.card('c', 3, 'wisseling', { place: 'Osdorp', criteria: ['veel verhuizingen'] }).card('d', 3, 'overal');
  const document = of(day);
  expect(prose(document, 'question:vraag-3')).toBe(
    'Bij tafel 3, geleid door Arina Dijksma, gingen drie kaartjes over twee buurten. Op één ander kaartje stond geen buurt. De Kolenkitbuurt kwam het vaakst voor, op twee kaartjes, en daarna Osdorp, op één. Bij de Kolenkitbuurt werd overlast het vaakst genoemd; bij Osdorp veel verhuizingen.',
  );
  expect(figure(document, 'question:vraag-3', 'places')?.rows[0]).toEqual({
    ...{ place: 'Kolenkitbuurt', cards: 2, criteria: [2, 1, 0, 0, 0] },
  });
});

test('VERSLAG-13: how the day ran stands against its plan, by the workshop’s clock', () => {
  const day = begun().go('toezeggingen').go('afsluiting', 6);
  const document = of(day);
  expect(prose(document, 'programme')).toBe(
    'De dag begon om 13.00 uur, zoals gepland. De afsluiting begon om 15.32 uur, zes minuten later dan gepland.',
  );
  const rows = figure(document, 'programme', 'programme')?.rows ?? [];
  expect(rows.find((r) => r.title === 'Ronde 2')).toEqual({
    ...{ title: 'Ronde 2', planned: '14:12–14:32', actual: 'overgeslagen' },
  });
  expect(rows.at(-1)).toEqual({ title: 'Afsluiting', planned: '15:26–15:30', actual: '15:32' });
});
