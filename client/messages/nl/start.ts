import { list } from '../../ui/dutch.ts';

const signs = (wrong: readonly string[]): string => {
  const known = wrong.filter((sign) => '0O1I'.includes(sign));
  const named = list(wrong.map((sign) => `“${sign}”`));
  const one = wrong.length === 1;
  if (known.length === wrong.length) {
    return `In een code ${one ? 'staat' : 'staan'} nooit ${named}. Kijk nog eens op het scherm.`;
  }
  return `${named} ${one ? 'hoort' : 'horen'} niet in een code. Een code heeft letters en cijfers.`;
};

/** Words of the start page. */
export const start = {
  brand: 'Buurtbalans',
  title: 'Drie tafels, drie vragen, één verslag',
  lead: 'Mensen schrijven op hun eigen telefoon. Groepen schuiven door naar de volgende tafel. Wie twijfelt, krijgt antwoord. Aan het eind ligt het verslag klaar.',
  figure: 'Drie tafels; de mensen gaan van tafel 1 naar 2 naar 3 en weer naar 1',
  join: {
    title: 'Heb je een code?',
    hint: 'Hij staat op het scherm in de zaal.',
    button: 'Doe mee',
    looking: 'Even kijken',
    empty: 'Vul de code in die op het scherm staat.',
    signs,
    length: (count: number): string =>
      `Een code heeft 6 tekens. Hier ${count === 1 ? 'staat' : 'staan'} er ${String(count)}.`,
    unknown: (code: string): string => `Er is geen bijeenkomst met de code ${code}. Kijk nog eens op het scherm.`,
  },
  make: {
    title: 'Maak een bijeenkomst',
    templates: {
      leernetwerk: {
        name: 'Leernetwerk Buurtbalans',
        text: '3 sprekers, 3 rondes van 20 minuten, oogst en toezeggingen. De vragen staan er al in.',
        length: '2,5 uur',
      },
      carrousel: {
        name: 'Lege carrousel',
        text: '3 tafels en 3 rondes. Je schrijft zelf de vragen.',
        length: '1,5 uur',
      },
    },
    making: 'De bijeenkomst wordt gemaakt',
    noKey:
      'Begeleid je een bijeenkomst? Open dan de link om er een te maken. De server laat die link zien als hij start.',
    wrongKey: 'Deze sleutel klopt niet meer. Open de link die de server liet zien toen hij startte.',
  },
  earlier: { title: 'Eerdere bijeenkomsten', note: 'Dit apparaat onthoudt de links van de begeleider.' },
  trouble: {
    offline: 'Geen verbinding. Probeer het zo nog eens.',
    busy: 'Het is nu druk. Probeer het over een minuut nog eens.',
    broken: 'De server gaf een antwoord dat niet klopt. Laad de pagina opnieuw.',
  },
  foot: {
    account: 'Geen account nodig. Werkt ook zonder internet, op het netwerk van de zaal.',
    retention: (days: number): string => `Namen en kaartjes worden na ${String(days)} dagen gewist.`,
  },
} as const;
