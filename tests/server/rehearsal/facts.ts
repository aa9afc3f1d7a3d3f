/** The facts of the day, and by which words a reader finds each in the report. */
export interface FactTest {
  number: number;
  fact: string;
  /** The section it is found in. */
  section: string;
  /** All of these within one passage. */
  words: RegExp[];
}

const DAY = 'opening';
const T1 = 'question:vraag-1';
const T2 = 'question:vraag-2';
const T3 = 'question:vraag-3';

const fact = (number: number, section: string, text: string, ...words: RegExp[]): FactTest => ({
  number,
  section,
  fact: text,
  words,
});

export const FACTS: FactTest[] = [
  fact(
    1,
    DAY,
    'the day and who came together',
    /24 september/,
    /leernetwerk Buurtbalans/,
    /zorgaanbieders/i,
    /woningcorporaties/i,
    /andere betrokkenen/,
  ),
  fact(3, DAY, 'three people spoke first', /Kirsten Simhoffer/, /Andy Tarenskeen/, /Arina Dijksma/, /eerst/),
  fact(
    4,
    DAY,
    'in three, and on after twenty minutes',
    /drie groepen/,
    /twintig minuten/,
    /schoven/,
    /drie de tafels|drie tafels/,
  ),
  fact(
    5,
    T1,
    'working networks of care providers, housing corporations and residents',
    /netwerk/i,
    /zorgaanbieders/i,
    /corporaties/,
    /bewoners/,
    /werk(t|end)/,
  ),
  fact(6, T1, 'short lines', /netwerk/i, /korte? lijnen|lijnen .* kort/i),
  fact(7, T1, 'an action team that stays and is quick', /actieteam/i, /continuïteit|blijft/, /snel/),
  fact(8, T1, 'residents take part in every phase', /bewoners/i, /elke (fase|stap)/i, /probleem/, /besluit/),
  fact(9, T1, 'solutions fit what residents need', /oplossing/i, /nodig hebben/, /bewoners/i),
  fact(
    10,
    T1,
    'commitment: everyone brings time and means',
    /commitment/i,
    /(iedere|elke|alle) partij/i,
    /tijd/,
    /middelen/,
  ),
  fact(11, T1, 'a project leader with agreements and a plan', /projectleider/i, /proces/, /afspraken/, /concreet plan/),
  fact(
    12,
    T1,
    'clarity, and forces joined',
    /duidelijkheid/i,
    /waar (hij|zij) aan toe (is|zijn)/,
    /krachten .*bundelen|bundel de krachten/i,
  ),
  fact(
    13,
    T2,
    'mostly keen, with their own expertise and experience',
    /expertise/,
    /ervaring/,
    /inbrengen/,
    /positief/,
  ),
  fact(
    14,
    T2,
    'what care providers know and others miss',
    /zorgaanbieders/i,
    /gemeenten en andere organisaties/,
    /onmisbaar/,
    /complexe problemen/,
  ),
  fact(15, T2, 'attention for people, who belong more', /aandacht/i, /fijn/, /klanten/, /samenleving/),
  fact(16, T2, 'an answer to doubts: show the outcomes', /twijfel/i, /concreet/, /uitkomsten/),
  fact(17, T2, 'an answer to doubts: begin soon', /twijfel/i, /snel/, /traject/, /zekerheid/, /motivatie/),
  fact(18, T3, 'three neighbourhoods named most', /Geuzenveld Zuid, De Punt en de Kolenkitbuurt/, /het vaakst voor/),
  fact(
    19,
    T3,
    'all can gain, vulnerable ones first',
    /elke buurt/i,
    /baat/,
    /kwetsbare wijken/,
    /overlast/,
    /sociaal-economische/,
  ),
  fact(
    20,
    T3,
    'few services, many problems: one shared picture',
    /Ruys de Beerenbrouckbuurt/,
    /weinig voorzieningen/,
    /veel problemen tegelijk/,
    /gedeeld beeld/,
    /oplossingen/,
  ),
  fact(
    21,
    T3,
    'responsibilities put together',
    /verantwoordelijkheden bundelen|bundel de verantwoordelijkheid|verantwoordelijkheden bij elkaar/i,
  ),
  fact(
    22,
    T3,
    'a standing exchange and cooperation',
    /bewoners, ondernemers en professionals/i,
    /structurele|vast overleg/,
    /samenwerking|werken samen/,
    /praat|overleg|communicatie/i,
  ),
  fact(
    23,
    T3,
    'many moves: communication and involvement',
    /G-Buurt en Osdorp/,
    /verhuizen|verhuizingen/,
    /verschillend/,
    /communicatie/,
    /betrokken/,
  ),
  fact(
    24,
    T3,
    'commitment and the same goals, as a condition',
    /voorwaarde/i,
    /commitment/i,
    /partners/i,
    /dezelfde doelen/,
  ),
  fact(25, T3, 'where much goes on: keep the focus', /geschikt/, /veel aan de hand/, /focus/, /Buurtbalans/),
];
