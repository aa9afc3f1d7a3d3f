import { part, rounds, SECTORS, STARTERS, type Template } from './template.ts';

/** The day of 24 September: three speakers, three rounds at three question tables, harvest and pledges. */
export const leernetwerk = (): Template => ({
  title: 'Leernetwerk Buurtbalans',
  startMinute: 13 * 60,
  sectors: [...SECTORS],
  questions: [
    {
      id: 'vraag-1',
      kind: 'open',
      title: 'Motivatie en voorwaarden',
      text: 'Wat is voor jou de motivatie om mee te doen met Buurtbalans en welke voorwaarden zijn belangrijk?',
      starters: { ...STARTERS },
      places: [],
      criteria: [],
    },
    {
      id: 'vraag-2',
      kind: 'stance',
      title: 'Meedoen met een zorgaanbieder?',
      text: 'Wanneer zou je meedoen op initiatief van een zorgaanbieder?',
      starters: { ...STARTERS },
      places: [],
      criteria: [],
    },
    {
      id: 'vraag-3',
      kind: 'places',
      title: 'Welke buurten zijn geschikt?',
      text: 'Wat zijn volgens jou geschikte buurten voor Buurtbalans?',
      starters: { ...STARTERS },
      places: ['Geuzenveld Zuid', 'De Punt', 'Kolenkitbuurt', 'Ruys de Beerenbrouckbuurt', 'G-Buurt', 'Osdorp'],
      criteria: ['overlast', 'geldzorgen', 'weinig voorzieningen', 'veel problemen tegelijk', 'veel verhuizingen'],
    },
  ],
  tables: [
    { id: 'tafel-1', number: 1, question: 'vraag-1', hosts: ['Ouassima', 'Jolien'] },
    { id: 'tafel-2', number: 2, question: 'vraag-2', hosts: ['Andy Tarenskeen'] },
    { id: 'tafel-3', number: 3, question: 'vraag-3', hosts: ['Arina Dijksma'] },
  ],
  parts: [
    part('inloop', 'arrival', 15),
    part('kirsten', 'plenary', 15, { speaker: 'Kirsten Simhoffer' }),
    part('andy', 'plenary', 10, { speaker: 'Andy Tarenskeen' }),
    part('arina', 'plenary', 8, { speaker: 'Arina Dijksma' }),
    ...rounds(3, 20, 2),
    part('oogst-1', 'harvest', 8, { question: 'vraag-1' }),
    part('oogst-2', 'harvest', 8, { question: 'vraag-2' }),
    part('oogst-3', 'harvest', 8, { question: 'vraag-3' }),
    part('toezeggingen', 'pledges', 8),
    part('afsluiting', 'closing', 4),
  ],
});
