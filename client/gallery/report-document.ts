import type { AppendixCard, Note, ReportDocument, Section, Span, ThemeRow } from '../../shared/report/document.ts';
import { at, CODE, DATE } from './day.ts';
import { CARDS } from './report-cards.ts';
import { next, pledges } from './report-pledges.ts';
import { paragraph, say, section } from './report-words.ts';

/** The report of the day, as its pictures show it. */
export const JOINS = 'Ik doe mee, omdat…';
export const DOUBTS = 'Ik twijfel, omdat…';

const quote = (text: string, cite?: number): Span => ({ text, quote: true, ...(cite === undefined ? {} : { cite }) });
const theme = (name: string, joins: number, doubts: number, dots: number, sentence?: [string, number]): ThemeRow => ({
  ...{ name, cards: joins + doubts, joins, doubts, dots },
  sentence: sentence ? quote(...sentence) : null,
});
const note = (number: number, text: string, ...cards: number[]): Note => ({ number, text, cards });
const plain = (stance: 'joins' | 'doubts' | null, text: string, source: string, answers: string[] = []) => ({
  ...{
    stance,
    starter: stance === null ? '' : stance === 'joins' ? JOINS : DOUBTS,
    place: null,
    text,
    source,
    answers,
  },
});
const opening = section(
  'opening',
  'Opening',
  null,
  [
    {
      kind: 'paragraph',
      lead: true,
      spans: [
        say(
          'Op donderdag 24 september 2026 vond het leernetwerk Buurtbalans plaats. Zorgaanbieders, woningcorporaties, gemeenten, bewoners, ondernemers en professionals bogen zich samen over drie vragen.',
        ),
      ],
    },
    paragraph(
      say(
        'Kirsten Simhoffer, Andy Tarenskeen en Arina Dijksma vertelden eerst over het thema. Daarna ging de zaal in drie groepen uiteen. Aan elke tafel lag een vraag; na twintig minuten schoven de groepen door naar de volgende tafel. Zo zat elke groep aan alle drie de tafels.',
      ),
    ),
  ],
  [
    {
      kind: 'counts',
      rows: [
        { number: 27, label: 'mensen', shape: 'person' },
        { number: 138, label: 'kaartjes', shape: 'card' },
        { number: 19, label: 'twijfels, 14 met antwoord', shape: 'doubt', answered: 14 },
        {
          ...{ number: 12, label: 'toezeggingen', shape: 'none' },
          text: '4 keer tijd, 2 keer middelen, 3 keer netwerk en 3 keer kennis',
        },
      ],
    },
  ],
);

const motivation = section(
  'question:vraag-1',
  'Wat is voor jou de motivatie om mee te doen met Buurtbalans en welke voorwaarden zijn belangrijk?',
  1,
  [
    paragraph(
      say(
        'Bij tafel 1, geleid door Ouassima en Jolien, lagen aan het eind 46 kaartjes in zes thema’s. De meeste stippen, 19, kreeg het thema Korte lijnen in één netwerk; daarna kwam Bewoners doen mee in elke fase, met 17.',
      ),
    ),
    paragraph(
      say('In de laatste terugblik schreven Ouassima en Jolien: '),
      quote(
        'Alle drie de groepen willen korte lijnen: één netwerk, één nummer. Bewoners praten mee vanaf de eerste analyse. En iedereen legt tijd én middelen in, anders begint het niet.',
        1,
      ),
    ),
  ],
  [
    {
      kind: 'themes',
      dots: true,
      rows: [
        theme('Korte lijnen in één netwerk', 12, 0, 19, [
          'Eén netwerk en één nummer, dan weet je wie je moet hebben.',
          2,
        ]),
        theme('Bewoners doen mee in elke fase', 11, 0, 17, [
          'Van de eerste analyse tot het besluit, anders past het niet bij de buurt.',
          3,
        ]),
        theme('Iedereen legt tijd en middelen in', 9, 0, 14, [
          'Pas als elke partij iets inlegt, is er een basis om op te bouwen.',
          4,
        ]),
        theme('Een projectleider die het proces kent', 7, 0, 13),
        theme('Een actieteam dat blijft', 5, 0, 8),
        theme('Een concreet plan', 2, 0, 6),
      ],
    },
    {
      kind: 'quotes',
      quotes: [
        plain(null, 'Korte lijnen. Eén telefoonnummer dat altijd iemand opneemt.', 'ronde 2, groep A, herkend door 9'),
        plain(null, 'Bewoners vanaf de eerste analyse, niet pas bij het besluit.', 'ronde 1, groep C, herkend door 8'),
      ],
    },
    {
      kind: 'notes',
      notes: [
        note(1, '“Korte lijnen. Eén telefoonnummer dat altijd iemand opneemt.” en 31 andere kaartjes', 1, 2, 3, 4),
        note(2, '“Eén netwerk van zorg, corporatie en bewoners.” en 11 andere kaartjes', 2, 1),
        note(3, '“Bewoners vanaf de eerste analyse, niet pas bij het besluit.” en 10 andere kaartjes', 3),
        note(4, '“Elke organisatie legt tijd én middelen in.” en 8 andere kaartjes', 4),
      ],
    },
  ],
  'Motivatie en voorwaarden',
);

/** `answered`: of the 19 doubts, and whether the proposal or the host tells it. */
const initiative = section(
  'question:vraag-2',
  'Wanneer zou je meedoen op initiatief van een zorgaanbieder?',
  2,
  [
    paragraph(
      say('Bij tafel 2, geleid door Andy Tarenskeen, lagen aan het eind 50 kaartjes. Daarvan begonnen er 31 met '),
      ...[quote(JOINS), say(' en 19 met '), quote(DOUBTS), say('.')],
      { text: ' Van de 19 twijfels kregen er 14 een antwoord.', cite: 1 },
    ),
    paragraph(
      say(
        'De meeste stippen, 19, kreeg het thema Eerst laten zien wat het oplevert; daarna kwam Kennis die de gemeente mist, met 16. Bij elk thema schreef Andy Tarenskeen één zin.',
      ),
    ),
  ],
  [
    { kind: 'balance', joins: 31, doubts: 19, answeredDoubts: 14, starters: { joins: JOINS, doubts: DOUBTS } },
    {
      kind: 'themes',
      dots: true,
      rows: [
        theme('Eerst laten zien wat het oplevert', 2, 10, 19, [
          'Laat concreet zien wat je wilt bereiken en begin snel; dat geeft mensen zekerheid.',
          2,
        ]),
        theme('Kennis die de gemeente mist', 15, 0, 16, [
          'Zorgaanbieders weten wat er achter de voordeur speelt, en dat weet verder niemand zo goed.',
          3,
        ]),
        theme('Aandacht voor mensen met wie je werkt', 13, 1, 12, [
          'Het is gewoon fijn om tijd te hebben voor de mensen met wie je werkt.',
          4,
        ]),
        theme('Snel beginnen, klein beginnen', 1, 8, 10, ['Eén straat, één maand, en dan kijken wat er anders is.', 5]),
      ],
    },
    {
      kind: 'quotes',
      quotes: [
        plain('joins', 'er dingen zijn die alleen zorgaanbieders zien.', 'ronde 2, groep A, herkend door 9'),
        plain('doubts', 'we al vaker zijn begonnen en toen hoorden we niks meer.', 'ronde 1, groep B, herkend door 7', [
          'Begin klein en laat na een maand zien wat er veranderd is.',
        ]),
      ],
    },
    {
      kind: 'notes',
      notes: [
        note(1, '“Begin klein en laat na een maand zien wat er veranderd is.” en 13 andere antwoorden', 7, 6),
        note(2, '“Ik twijfel, omdat onduidelijk is wat het moet opleveren.” en 11 andere kaartjes', 6, 7),
        note(3, '“Ik doe mee, omdat er dingen zijn die alleen zorgaanbieders zien.” en 14 andere kaartjes', 5),
        note(4, '“Ik doe mee, omdat ik dan aandacht heb voor de mensen met wie ik werk.” en 13 andere kaartjes', 8),
        note(5, '“Ik twijfel, omdat we al vaker zijn begonnen en toen hoorden we niks meer.” en 8 andere kaartjes', 7),
      ],
    },
  ],
  'Meedoen met een zorgaanbieder?',
);

const place = (name: string, cards: number, ...criteria: number[]) => ({ place: name, cards, criteria });
const places = section(
  'question:vraag-3',
  'Wat zijn volgens jou geschikte buurten voor Buurtbalans?',
  3,
  [
    paragraph({
      text: 'Bij tafel 3, geleid door Arina Dijksma, gingen 42 kaartjes over zes buurten. De Kolenkitbuurt kwam het vaakst voor, op negen kaartjes, en daarna de Ruys de Beerenbrouckbuurt, op acht. Bij de Kolenkitbuurt, De Punt en Geuzenveld Zuid werd overlast het vaakst genoemd; bij de Ruys de Beerenbrouckbuurt veel problemen tegelijk en bij de G-Buurt en Osdorp veel verhuizingen.',
      cite: 1,
    }),
    paragraph(
      say('In de laatste terugblik schreef Arina Dijksma: '),
      quote(
        'Alle buurten kunnen er baat bij hebben. Begin waar overlast en geldzorgen het zwaarst wegen, en houd samen de focus vast.',
        2,
      ),
    ),
  ],
  [
    {
      kind: 'places',
      criteria: ['overlast', 'geldzorgen', 'weinig voorzieningen', 'veel problemen tegelijk', 'veel verhuizingen'],
      rows: [
        place('Kolenkitbuurt', 9, 7, 5, 2, 4, 1),
        place('Ruys de Beerenbrouckbuurt', 8, 2, 3, 6, 7, 1),
        place('De Punt', 7, 5, 4, 3, 2, 0),
        place('G-Buurt', 7, 2, 2, 1, 3, 6),
        place('Geuzenveld Zuid', 6, 4, 3, 2, 3, 1),
        place('Osdorp', 5, 1, 2, 1, 2, 5),
      ],
    },
    {
      kind: 'notes',
      notes: [
        note(1, '“G-Buurt: veel mensen verhuizen, niemand kent elkaar.” en 24 andere kaartjes', 9, 10),
        note(2, '“Kolenkitbuurt: jongeren hangen tot laat op het plein.” en 8 andere kaartjes', 10, 9),
      ],
    },
  ],
  'Welke buurten zijn geschikt?',
);

const appendix = (id: string, title: string, table: number, rows: readonly AppendixCard[]): Section =>
  section(id, `Alle kaartjes: ${title}`, table, [], [{ kind: 'cards', rows: [...rows] }], title);

export const DOCUMENT: ReportDocument = {
  ...{ code: CODE, language: 'nl', date: DATE, composedAt: at('16:04'), rehearsal: false },
  title: 'Buurtbalans als breekijzer voor buurten die extra aandacht verdienen',
  subtitle: 'Leernetwerk Buurtbalans',
  sections: [opening, motivation, initiative, places, pledges, next],
  appendix: [
    appendix('cards:vraag-1', 'Motivatie en voorwaarden', 1, CARDS.slice(0, 4)),
    appendix('cards:vraag-2', 'Meedoen met een zorgaanbieder?', 2, CARDS.slice(4, 8)),
    appendix('cards:vraag-3', 'Welke buurten zijn geschikt?', 3, CARDS.slice(8)),
  ],
};
