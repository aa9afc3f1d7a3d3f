/** Dutch words of the phone at a table: writing, reading, answering. */
import { count, list } from '../../ui/dutch.ts';

const table = (n: number) => `tafel\u00a0${String(n)}`;

export const phoneTable = {
  back: 'Alle kaartjes',
  undo: 'Maak ongedaan',
  note: {
    cards: 'Kaartjes zijn zonder naam.',
    laid: 'Je kaartje staat bij Mijn kaartjes.',
    answers: 'Antwoorden zijn zonder naam.',
    paused: 'De klok staat stil. Schrijf gerust door.',
    offline: 'Schrijf gerust door. Je kaartjes zijn bewaard en gaan vanzelf mee.',
    behind: 'Even bijwerken. Schrijf gerust door.',
    over: 'De tijd is om. Maak je zin rustig af.',
    memory: 'Deze telefoon bewaart niets. Houd deze pagina open tot alles op tafel ligt.',
    refused: (n: number) => (n === 1 ? 'Eén kaartje is niet geplaatst.' : `${String(n)} kaartjes zijn niet geplaatst.`),
    left: (n: number) => `Nog ${count(n, 'teken', 'tekens')}.`,
    tooLong: (max: number) => `Dit zinnetje is te lang. Maak het korter dan ${String(max)} tekens.`,
    empty: 'Schrijf eerst iets.',
    noStarter: 'Kies eerst een zinsbegin.',
    noPlace: 'Kies eerst een buurt.',
  },
  write: {
    go: 'Leg op tafel',
    starters: 'Kies een zinsbegin',
    sentence: 'Maak je zin af',
    card: 'Schrijf een kaartje',
    chooseFirst: 'Kies eerst een zinsbegin',
    oneThought: 'Schrijf één gedachte',
    place: 'Welke buurt?',
    otherPlace: 'andere buurt',
    otherPlaceName: 'Naam van de buurt',
    why: (place: string) => `Waarom ${place}?`,
    whyAny: 'Waarom daar?',
    tell: 'Vertel erbij (mag leeg)',
    save: 'Bewaar',
    leave: 'Laat zo',
    editing: 'Verander je kaartje',
    finishing: (n: number) => `Maak je zin voor ${table(n)} af`,
  },
  mine: {
    title: 'Mijn kaartjes',
    change: 'Verander',
    withdraw: 'Haal terug',
    restore: 'Leg weer op tafel',
    answers: (n: number) => count(n, 'antwoord', 'antwoorden'),
    big: 'Toon groot',
    small: 'Toon klein',
    remove: 'Haal weg',
    removed: 'Weggehaald.',
    notDone: 'Nog niet af',
    forTable: (n: number) => `voor ${table(n)}`,
    finish: 'Maak af',
    status: {
      placed: 'Ligt op tafel',
      sending: 'Wordt verstuurd',
      waiting: 'Wacht op verbinding',
      refused: 'Niet geplaatst',
      withdrawn: 'Teruggehaald',
      hidden: 'Nu niet te zien voor anderen',
    },
  },
  moved: {
    title: (n: number) => `Je was nog bezig aan tafel ${String(n)}`,
    keep: (n: number) => `Bewaar voor ${table(n)}`,
    carry: 'Neem de woorden mee',
    kept: (n: number) => `Bewaard voor ${table(n)}. Je vindt het bij Mijn kaartjes.`,
  },
  recap: {
    sat: (letter: string) => `Groep ${letter} zat hier net.`,
    tells: (hosts: readonly string[]) =>
      hosts.length === 0 ? '' : ` ${list(hosts)} ${hosts.length === 1 ? 'vertelt' : 'vertellen'}:`,
    next: (hosts: readonly string[]) =>
      hosts.length === 0
        ? 'Voor de volgende groep:'
        : `${list(hosts)} ${hosts.length === 1 ? 'schrijft' : 'schrijven'} voor de volgende groep:`,
    relay: (letter: string) => `Groep ${letter} geeft jullie mee:`,
    themes: 'Thema’s op deze tafel',
  },
  cards: {
    title: 'Op deze tafel',
    count: (n: number) => count(n, 'kaartje', 'kaartjes'),
    none: 'Nog geen kaartjes. Begin gerust.',
    after: (letter: string) => `Groep ${letter} komt hierna. Zij lezen wat jullie hier laten liggen.`,
    fresh: (n: number) => `${String(n)} ${n === 1 ? 'nieuw' : 'nieuwe'}`,
    recognise: 'Herken ik',
    answer: 'Geef antwoord',
    answers: (n: number) => count(n, 'antwoord', 'antwoorden'),
  },
  doubt: {
    title: 'Een twijfel',
    answers: 'Antwoorden',
    none: 'Nog geen antwoord.',
    what: 'Wat zou helpen?',
    go: 'Stuur antwoord',
    gone: 'Dit kaartje ligt niet meer op tafel.',
  },
  refusalLong: (max: number) => `Het is langer dan ${String(max)} tekens. Maak het korter.`,
  refusalElsewhere: (n: number, hosts: readonly string[]) =>
    `Dit kaartje was voor ${table(n)}. Laat het ${hosts.length === 0 ? 'de tafelhost' : list(hosts).replace(' en ', ' of ')} zien: ${hosts.length > 1 ? 'zij leggen' : 'die legt'} het voor je neer.`,
  refusalKept: 'Je tekst blijft hier staan.',
  /** Where long words may break. */
  longWords: [
    'zorg-aan-bie-der',
    'voor-waar-den',
    'buurt-balans',
    'voor-zie-nin-gen',
    'woning-cor-po-ra-tie',
    'samen-wer-king',
    'mo-ti-va-tie',
  ],
};
