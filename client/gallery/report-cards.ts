import type { AppendixCard } from '../../shared/report/document.ts';

type More = Partial<AppendixCard>;
const card = (number: number, text: string, theme: string, endorsements: number, more: More = {}): AppendixCard => ({
  ...{ number, round: 1, group: 'A', stance: null, starter: '', place: '', criteria: [], answers: [] },
  ...{ text, theme, endorsements, ...more },
});
const joins: More = { stance: 'joins', starter: 'Ik doe mee, omdat…' };
const doubts: More = { stance: 'doubts', starter: 'Ik twijfel, omdat…' };

/** Some of the day's cards, as the end of the report lists them. */
export const CARDS: readonly AppendixCard[] = [
  card(1, 'Korte lijnen. Eén telefoonnummer dat altijd iemand opneemt.', 'Korte lijnen in één netwerk', 9, {
    round: 2,
  }),
  card(2, 'Eén netwerk van zorg, corporatie en bewoners.', 'Korte lijnen in één netwerk', 6),
  card(3, 'Bewoners vanaf de eerste analyse, niet pas bij het besluit.', 'Bewoners doen mee in elke fase', 8, {
    group: 'C',
  }),
  card(4, 'Elke organisatie legt tijd én middelen in.', 'Iedereen legt tijd en middelen in', 5, { group: 'C' }),
  card(5, 'er dingen zijn die alleen zorgaanbieders zien.', 'Kennis die de gemeente mist', 9, { ...joins, round: 2 }),
  card(6, 'onduidelijk is wat het moet opleveren.', 'Eerst laten zien wat het oplevert', 8, {
    ...doubts,
    group: 'B',
    answers: ['Spreek nu af wie er over een jaar nog bij is.'],
  }),
  card(7, 'we al vaker zijn begonnen en toen hoorden we niks meer.', 'Snel beginnen, klein beginnen', 7, {
    ...doubts,
    group: 'B',
    answers: ['Begin klein en laat na een maand zien wat er veranderd is.'],
  }),
  card(8, 'ik dan aandacht heb voor de mensen met wie ik werk.', 'Aandacht voor mensen met wie je werkt', 4, joins),
  card(9, 'veel mensen verhuizen, niemand kent elkaar.', '', 5, { place: 'G-Buurt', criteria: ['veel verhuizingen'] }),
  card(10, 'jongeren hangen tot laat op het plein.', '', 4, {
    place: 'Kolenkitbuurt',
    criteria: ['overlast'],
    group: 'B',
  }),
];
