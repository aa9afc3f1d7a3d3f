/** Dutch words of the phone when something is the matter: no connection, no workshop, refused. */
import type { RefusalCode } from '../../../shared/core/refusal.ts';
import { list } from '../../ui/dutch.ts';

const table = (n: number) => `tafel\u00a0${String(n)}`;

export const phoneStates = {
  connecting: { title: 'Even verbinden', text: 'We zoeken de bijeenkomst op.' },
  noNetwork: {
    title: 'Dit wifi-netwerk laat ons niet door',
    text: 'De pagina is er, maar de verbinding met de zaal lukt hier niet.',
    steps: [
      ['Zet wifi uit', 'Gebruik het internet van je telefoon.'],
      ['Of neem de wifi van de zaal', 'De naam staat op het scherm of bij de begeleider.'],
      ['Of doe mee zonder telefoon', 'Je tafelhost schrijft je kaartjes op.'],
    ] as const,
    /** The server stands in the hall itself: mobile internet does not lead there. */
    lanSteps: [
      ['Neem de wifi van de zaal', 'De naam staat op het scherm of bij de begeleider.'],
      ['Of doe mee zonder telefoon', 'Je tafelhost schrijft je kaartjes op.'],
    ] as const,
    note: 'We proberen het zelf ook steeds.',
  },
  wrongCode: {
    title: 'We kennen deze code niet',
    lead: 'Kijk nog eens op het scherm in de zaal. Daar staat de code groot.',
    label: 'Code',
    go: 'Ga verder',
    help: 'Lukt het niet?',
    helpText: 'Richt je camera op de QR-code. Of doe mee zonder telefoon: loop naar de begeleider.',
    short: 'Een code heeft 6 tekens.',
    none: 'Deze bijeenkomst is er niet (meer).',
    never: (sign: string, likely: string | null) =>
      `Er staat een ${sign} in. Die zit nooit in een code.${likely === null ? '' : ` Is het een ${likely}?`}`,
  },
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
  replaced: {
    title: 'Je doet nu mee op een ander scherm',
    text: 'Deze pagina staat stil. Wat je op tafel legde, is bewaard.',
    draft: 'Hier begon je aan een zin',
    only: 'Deze zin staat alleen op dit scherm.',
    go: 'Ga hier verder',
    note: 'Dan staat het andere scherm stil.',
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
  refusalLong: (max: number) => `Het is langer dan ${String(max)} tekens. Maak het korter.`,
  refusalElsewhere: (n: number, hosts: readonly string[]) =>
    `Dit kaartje was voor ${table(n)}. Laat het ${hosts.length === 0 ? 'de tafelhost' : list(hosts).replace(' en ', ' of ')} zien: ${hosts.length > 1 ? 'zij leggen' : 'die legt'} het voor je neer.`,
  refusalKept: 'Je tekst blijft hier staan.',
};
