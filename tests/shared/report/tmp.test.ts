import { test } from 'vitest';
import { ReportDay } from '../../support/report-day.ts';
import { compose } from '../../../shared/report/compose.ts';
import { toMarkdown } from '../../../shared/report/markdown.ts';
test('x', () => {
  const d = new ReportDay({ place: 'De Meervaart' });
  d.people('zorgaanbieder', ['Ada', 'Bea', 'Cor', 'Dik'])
    .people('woningcorporatie', ['Eva', 'Fem', 'Gé'])
    .people('gemeente', ['Han'])
    .people('bewoner', ['Ine', 'Jan', 'Kim']);
  d.go('inloop').go('kirsten').go('andy').go('arina').groups().go('wissel-1').go('ronde-1', 2);
  d.theme('t1', 1, 'Korte lijnen', 'Eén netwerk en één nummer.')
    .theme('t2', 1, 'Bewoners doen mee')
    .theme('t3', 2, 'Eerst laten zien');
  d.card('a', 1, 'Korte lijnen. Eén *nummer*', { theme: 't1', known: 3, author: 'Ada' })
    .card('b', 1, 'Bewoners vanaf de eerste analyse', { theme: 't2' })
    .card('c', 1, 'los', { round: 1 });
  d.card('e', 2, 'er dingen zijn die alleen wij zien', { stance: 'joins', known: 2 })
    .card('f', 2, 'we al vaker begonnen', { stance: 'doubts', theme: 't3', known: 1 })
    .card('g', 2, 'het duur is', { stance: 'doubts' });
  d.answer('f', 'Begin klein').answer('f', 'Laat het zien');
  d.card('h', 3, 'overlast op het plein', { place: 'Kolenkitbuurt', criteria: ['overlast'] })
    .card('i', 3, 'x', { place: 'Kolenkitbuurt', criteria: ['overlast', 'geldzorgen'] })
    .card('j', 3, 'y', { place: 'Osdorp', criteria: ['veel verhuizingen'] });
  d.recap(1, 'Groep A wil korte lijnen.', 0)
    .recap(1, 'Groep A wil korte lijnen. Groep B wil\n\nbewoners.', 1)
    .recap(1, 'Iedereen wil korte lijnen.', 2);
  d.tell({ type: 'passedOn', table: 'tafel-1', round: 0, group: 'g1', text: 'Vraag door over geld.' });
  d.go('wissel-2').go('ronde-2').go('ronde-3').go('oogst-1').dots(1, 't1', 5).dots(1, 't2', 3).go('toezeggingen');
  d.pledge('p1', 'Ada', 'Elke maand vier uur', { when: 'vanaf 1 november', named: true })
    .pledge('p2', 'Han', 'Geld', { kind: 'means', when: 'in oktober' })
    .pledge('p3', 'Eva', 'Kamer', { kind: 'means', when: 'snel' });
  d.go('afsluiting', 6);
  const doc = compose(d.state, d.now);
  console.log(toMarkdown(doc));
});
