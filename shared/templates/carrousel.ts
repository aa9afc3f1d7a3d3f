import { part, rounds, SECTORS, STARTERS, type Template } from './template.ts';

/** Three tables and three rounds; the host writes the questions. */
export const carrousel = (): Template => ({
  title: 'Nieuwe bijeenkomst',
  startMinute: 13 * 60,
  sectors: [...SECTORS],
  questions: [1, 2, 3].map((n) => ({
    id: `vraag-${n}`,
    kind: 'open' as const,
    title: '',
    text: '',
    starters: { ...STARTERS },
    places: [],
    criteria: [],
  })),
  tables: [1, 2, 3].map((n) => ({ id: `tafel-${n}`, number: n, question: `vraag-${n}`, hosts: [] })),
  parts: [
    part('inloop', 'arrival', 10),
    ...rounds(3, 15, 2),
    part('oogst-1', 'harvest', 5, { question: 'vraag-1' }),
    part('oogst-2', 'harvest', 5, { question: 'vraag-2' }),
    part('oogst-3', 'harvest', 5, { question: 'vraag-3' }),
    part('toezeggingen', 'pledges', 8),
    part('afsluiting', 'closing', 5),
  ],
});
