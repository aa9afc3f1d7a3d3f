/**
 * Dutch words of the participant's phone, as far as it needs them at once: joining, waiting, listening, moving on.
 * Short sentences, `je`, the verb early.
 */
import type { RefusalCode } from '../../../shared/core/refusal.ts';
import type { PartKind } from '../../../shared/programme/model.ts';
import { capital, list } from '../../ui/dutch.ts';

const minutes = (n: number) => `${String(n)}\u00a0${n === 1 ? 'minuut' : 'minuten'}`;
const table = (n: number) => `tafel\u00a0${String(n)}`;

export const phone = {
  product: 'Buurtbalans',
  rehearsal: 'oefening',
  again: 'Probeer opnieuw',
  reload: 'Laad opnieuw',
  connecting: { title: 'Even verbinden', text: 'We zoeken de bijeenkomst op.' },
  stopped: {
    gone: {
      title: 'Deze bijeenkomst is er niet meer',
      text: 'De bijeenkomst is voorbij en alles wat erin stond is gewist.',
    },
    notOpen: {
      title: 'De bijeenkomst is nog niet open',
      text: 'Nog even geduld. Straks kun je hier meedoen.',
      note: 'We kijken zelf steeds of het zover is.',
    },
    doorClosed: {
      title: 'De deur is dicht',
      text: 'Er kan nu niemand meer bij. Wil je nog meedoen? Loop naar de begeleider.',
    },
    removed: {
      title: 'Je doet niet meer mee',
      text: 'De begeleider heeft je van de lijst gehaald. Klopt dat niet? Loop naar de begeleider.',
    },
    left: {
      title: (name: string) => `Tot ziens, ${name}`,
      text: 'Je bent afgemeld. Wat je op tafel legde, is bewaard. Ben je er nog? Zeg het tegen de begeleider.',
    },
    other: { title: 'Deze pagina is niet meer bij', text: 'Laad de pagina opnieuw. Wat je schreef, is bewaard.' },
  },
  join: {
    name: 'Je naam',
    sector: 'Ik ben hier als',
    more: 'Organisatie erbij (mag leeg)',
    organisation: 'Organisatie (mag leeg)',
    privacy: 'Kaartjes zijn zonder naam. Je naam komt alleen op het scherm als jij dat straks kiest.',
    go: 'Doe mee',
    noName: 'Schrijf eerst je naam.',
    noSector: 'Kies eerst als wie je hier bent.',
    sending: 'Je aanmelding wordt verstuurd.',
    waiting: 'Geen verbinding. Je aanmelding is bewaard en gaat vanzelf mee.',
  },
  waiting: {
    title: 'Je bent binnen,',
    group: 'Straks loop je mee met groep',
    noGroup: 'Straks hoor je met welke groep je meeloopt.',
    noTable: 'Je krijgt zo een tafel. Vraag het anders aan de begeleider.',
    route: 'Jouw route',
    table: (n: number) => `Tafel ${String(n)}`,
    stop: (round: number, hour: string) => `ronde ${String(round)}, ${hour}`,
    begins: (what: string, hour: string) => `${what} begint om ${hour}. Leg je telefoon gerust weg.`,
    later: 'Leg je telefoon gerust weg.',
  },
  plenary: { now: 'Nu aan het woord', next: 'Hierna', nobody: 'Nu' },
  /** "Jij gaat eerst naar tafel 1". */
  nextTable: (n: number, first: boolean) => `Jij gaat ${first ? 'eerst ' : ''}naar ${table(n)}`,
  pause: { title: 'Pauze', until: (hour: string) => `Tot ${hour}. Neem wat te drinken.`, open: 'Neem wat te drinken.' },
  part: {
    arrival: 'Inloop',
    plenary: 'Aan het woord',
    round: 'Ronde',
    move: 'Wissel',
    break: 'Pauze',
    harvest: 'Oogst',
    pledges: 'Toezeggingen',
    closing: 'Afsluiting',
  } satisfies Record<PartKind, string>,
  band: {
    table: (n: number) => `Tafel ${String(n)}`,
    round: (round: number, letter: string) => `ronde ${String(round)}, groep ${letter}`,
    offline: 'geen verbinding',
    behind: 'even bijwerken',
    left: (n: number) => `nog ${minutes(n)}`,
    over: 'de tijd is om',
    paused: 'pauze',
    harvest: 'Oogst',
    harvestOf: (n: number) => `tafel ${String(n)}`,
  },
  announce: {
    warning: 'Nog 2 minuten. Maak je zin af.',
    over: 'De tijd is om.',
  },
  move: {
    go: 'Ga naar',
    table: (n: number) => table(n),
    sit: 'Ik zit',
    waits: (hosts: readonly string[]) => `${list(hosts)} ${hosts.length === 1 ? 'wacht' : 'wachten'} op je.`,
    kept: {
      cards: (n: number) => `Je kaartjes van ${table(n)} zijn bewaard.`,
      draft: (n: number) => `Je zin van ${table(n)} is bewaard.`,
      both: (n: number) => `Je kaartjes en je zin van ${table(n)} zijn bewaard.`,
    },
    say: (n: number) => `Ga naar ${table(n)}`,
  },
  late: {
    welcome: (name: string) => `Welkom, ${name}.`,
    join: 'Schuif gerust aan.',
    there: (letter: string) => `Groep ${letter} zit er al.`,
    left: (n: number) => `De ronde duurt nog ${minutes(Math.max(1, n))}.`,
    over: 'De ronde is bijna klaar.',
    hold: 'Wacht even',
    holdNext: (n: number) => `Straks ga je naar ${table(n)}.`,
    holdEnd: 'Deze ronde is bijna klaar. Zo gaan we samen verder.',
    here: (n: number) => `Ik zit al aan ${table(n)}`,
  },
  /** Why something was not placed, and what to do. A card for a table where one never sat has a sentence of its own. */
  refusal: {
    'not-allowed': 'Dit toestel kan nu niet schrijven. Lezen kan wel. Praat even met de begeleider.',
    'not-open': 'De bijeenkomst is nog niet open.',
    'door-closed': 'De deur is dicht. Loop naar de begeleider.',
    ended: 'De bijeenkomst is afgesloten. Er kan niets meer bij.',
    'not-joined': 'Je staat niet meer op de lijst. Loop naar de begeleider.',
    unknown: 'Waar dit bij hoorde, is er niet meer.',
    empty: 'Er staat niets in. Schrijf eerst iets.',
    'too-long': 'Het is te lang. Maak het korter.',
    taken: 'Dit ging mis. Leg het nog een keer op tafel.',
    'never-seated': 'Dit kaartje was voor een andere tafel. Laat het de tafelhost daar zien.',
    'not-yours': 'Dit is niet van jou.',
    'own-card': 'Dit is je eigen kaartje.',
    fixed: 'De oogst van deze vraag is geweest. Veranderen kan niet meer.',
    'stale-step': 'We zijn al verder in het programma.',
    'not-running': 'Dit kan nu niet.',
    'not-last-step': 'Dit kan nu niet.',
    'stale-text': 'Iemand anders veranderde dit net.',
    'stale-name': 'Iemand anders veranderde deze naam net.',
    'too-many-dots': 'Je stippen zijn op. Haal er eerst een terug.',
    'has-cards': 'Er liggen al kaartjes.',
    'already-begun': 'Dit is al begonnen.',
    'need-tables': 'Er zijn nog geen tafels.',
    'bad-value': 'Dit ging mis. Leg het nog een keer op tafel.',
  } satisfies Record<RefusalCode, string>,
  capital,
};
