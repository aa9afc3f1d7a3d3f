/** Dutch words of the phone after the rounds, and when something is the matter. */
import type { PledgeKind } from '../../../shared/pledges/records.ts';
import { count } from '../../ui/dutch.ts';

export const phoneAfter = {
  harvest: {
    title: 'Wat neem je mee van deze tafel?',
    left: (n: number) => `Nog ${count(n, 'stip', 'stippen')}`,
    none: 'Je stippen zijn op',
    give: 'Tik op een thema om een stip te geven.',
    take: 'Tik nog een keer om een stip terug te halen.',
    full: 'Je stippen zijn op. Haal er eerst een terug.',
    cards: (n: number) => count(n, 'kaartje', 'kaartjes'),
    unsorted: 'Wat herken jij van deze tafel?',
    unsortedText: 'Er zijn nog geen thema’s. Wat het meest herkend is, staat boven.',
    most: 'Meest herkend',
    noCards: 'Hier liggen geen kaartjes van anderen.',
    soon: 'Zo begint de oogst.',
  },
  pledge: {
    title: 'Ik draag bij',
    kind: 'Soort',
    kinds: { time: 'tijd', means: 'middelen', network: 'netwerk', knowledge: 'kennis' } satisfies Record<
      PledgeKind,
      string
    >,
    what: 'Wat?',
    when: 'Wanneer?',
    thisMonth: 'deze maand',
    /** From January on. */
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    from: (month: string) => `vanaf ${month}`,
    inYear: (year: number) => `in ${String(year)}`,
    who: 'Wie mag weten dat jij het bent?',
    named: 'Met mijn naam, op het scherm en in het verslag',
    unnamed: 'Zonder naam',
    go: 'Zeg toe',
    save: 'Bewaar',
    note: 'Je kunt dit later nog veranderen.',
    noKind: 'Kies eerst wat voor bijdrage het is.',
    noName: 'Kies of je naam erbij mag.',
    mine: 'Jouw toezegging',
    mineMany: 'Jouw toezeggingen',
    placed: 'Toegezegd',
    refused: 'Niet toegezegd',
    withdrawn: 'Teruggehaald',
    again: 'Zeg het toch toe',
  },
  closing: {
    thanks: 'Dank je wel,',
    ready: 'Het verslag is klaar.',
    later: 'Het verslag volgt. Je vindt het straks hier.',
    read: 'Lees het verslag',
    published: 'Deze bijeenkomst is voorbij',
  },
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
  replaced: {
    title: 'Je doet nu mee op een ander scherm',
    text: 'Deze pagina staat stil. Wat je op tafel legde, is bewaard.',
    draft: 'Hier begon je aan een zin',
    only: 'Deze zin staat alleen op dit scherm.',
    go: 'Ga hier verder',
    note: 'Dan staat het andere scherm stil.',
  },
};
