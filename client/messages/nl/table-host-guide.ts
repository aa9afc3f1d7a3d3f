import type { Step } from '../../screens/table-host/guide.ts';

/** What a table host does in a round, step by step, and what can be said. */
export const guideSteps = {
  read: {
    title: 'Lees de vraag voor',
    text: 'Lees de vraag rustig voor. Vanaf ronde 2 lees je eerst de terugblik en de zin van de vorige groep. Een halve minuut is genoeg.',
    say: 'Welkom aan deze tafel. Dit is onze vraag. Ik lees hem voor, daarna schrijft iedereen.',
  },
  write: {
    title: 'Eerst schrijven, dan praten',
    text: 'Drie minuten stil, ieder voor zich. Zo komen ook rustige mensen aan het woord. Heeft iemand geen telefoon? Schrijf jij het kaartje.',
    say: 'Schrijf eerst in stilte op wat jij vindt. Eén gedachte per kaartje. Twijfel is welkom.',
  },
  ask: {
    title: 'Vraag door',
    text: 'Lees kaartjes voor zonder te vragen van wie ze zijn. Bij een twijfel vraag je wat zou helpen. Dat wordt een antwoord bij de twijfel.',
    say: 'Op dit kaartje staat een twijfel. Wie herkent dat? Wat zou helpen?',
  },
  heap: {
    title: 'Leg bij elkaar',
    text: 'Kaartjes die bij elkaar horen, krijgen samen een naam. Dat hoeft niet af te zijn. Vraag de groep of de naam klopt.',
    say: 'Deze kaartjes lijken bij elkaar te horen. Hoe zullen we dit noemen?',
  },
  recap: {
    title: 'Schrijf de terugblik',
    text: 'Twee zinnen en één vraag voor de volgende groep. Bij 2 minuten wordt de tijd geel.',
    say: 'Dit vertel ik straks aan de volgende groep. Klopt het zo?',
  },
  relay: {
    title: 'Laat één zin meegeven',
    text: 'De groep bedenkt de zin, jij schrijft hem op. Komt er geen zin? Dan ga je zonder zin verder.',
    say: 'Wat geven jullie de volgende groep mee? Wij geven jullie mee…',
  },
} as const satisfies Record<Step, { title: string; text: string; say: string }>;
