import type { TableScript } from './script.ts';

/** Motivation and conditions. */
export const table1: TableScript = {
  table: 'tafel-1',
  question: 'vraag-1',
  themes: [
    {
      key: 'netwerk',
      name: 'Netwerken met korte lijnen',
      sentence: 'Zorgaanbieders, woningcorporaties en bewoners vormen één netwerk dat echt werkt, met korte lijnen.',
      dots: 17,
    },
    {
      key: 'bewoners',
      name: 'Bewoners doen bij elke stap mee',
      sentence: 'Een oplossing past pas bij wat bewoners nodig hebben, als zij vanaf het begin meedenken.',
      dots: 16,
    },
    {
      key: 'actieteam',
      name: 'Een actieteam dat blijft',
      sentence: 'Een vast actieteam zorgt voor continuïteit en kan snel in actie komen.',
      dots: 11,
    },
    {
      key: 'inzet',
      name: 'Iedereen legt iets in',
      sentence: 'Commitment betekent hier: elke partij maakt tijd vrij en brengt middelen mee.',
      dots: 10,
    },
    {
      key: 'leiding',
      name: 'Een projectleider met een plan',
      sentence: 'Iemand die de weg kent, maakt heldere afspraken en heeft een concreet plan.',
      dots: 9,
    },
  ],
  rounds: [
    {
      cards: [
        {
          by: 'zorgaanbieder',
          theme: 'netwerk',
          known: 6,
          quote: true,
          text: 'Ik wil de huismeester en de buren kennen voordat er iets misgaat. Nu zoek ik elke keer opnieuw naar een naam.',
        },
        {
          by: 'woningcorporatie',
          theme: 'netwerk',
          known: 4,
          text: 'Een netwerk van zorg, corporatie en bewoners dat niet alleen op papier bestaat.',
        },
        {
          by: 'bewoner',
          theme: 'bewoners',
          known: 5,
          text: 'Vraag ons al wat er speelt, en niet pas wat wij van jullie oplossing vinden.',
        },
        {
          by: 'gemeente',
          theme: 'netwerk',
          known: 3,
          text: 'Korte lijnen: één keer bellen en dezelfde dag weten wie het oppakt.',
        },
        {
          by: 'professional',
          theme: 'actieteam',
          known: 4,
          text: 'Een klein actieteam met steeds dezelfde gezichten, zodat mensen niet elk halfjaar hun verhaal overdoen.',
        },
        { theme: 'inzet', known: 2, text: 'Ik doe mee als ook mijn directeur er uren voor geeft.' },
        { theme: 'leiding', known: 2, text: 'Iemand moet de kar trekken, en weten hoe zo’n proces gaat.' },
      ],
      recap:
        'Wat mensen in beweging brengt, is een goed werkend netwerk: zorgaanbieders, woningcorporaties en bewoners die elkaar kennen. De lijnen daarin moeten kort zijn.',
      relay: 'Wij geven jullie mee: begin met een lijst van wie je kunt bellen.',
    },
    {
      cards: [
        {
          by: 'professional',
          theme: 'actieteam',
          known: 5,
          quote: true,
          text: 'Snel kunnen reageren telt. Na twee weken overleg is het moment voorbij.',
        },
        {
          by: 'bewoner',
          theme: 'bewoners',
          known: 6,
          quote: true,
          text: 'Wij willen erbij zijn als het probleem wordt onderzocht én als er wordt besloten.',
        },
        {
          by: 'zorgaanbieder',
          theme: 'actieteam',
          known: 3,
          text: 'Continuïteit: het team blijft, ook als een subsidie stopt of iemand een andere baan krijgt.',
        },
        {
          by: 'woningcorporatie',
          theme: 'inzet',
          known: 4,
          text: 'Alle partijen leggen tijd en geld op tafel, niet alleen wie het hardst roept.',
        },
        {
          by: 'gemeente',
          theme: 'leiding',
          known: 3,
          text: 'Afspraken op één A4: wie doet wat, en wanneer kijken we terug.',
        },
        {
          theme: 'bewoners',
          known: 3,
          text: 'Oplossingen die passen bij wat mensen in de straat nodig hebben, niet bij ons formulier.',
        },
        { theme: 'netwerk', known: 2, text: 'Elkaar ook zien als er geen crisis is.' },
      ],
      recap:
        'Er hoort een actieteam bij dat er blijft en snel kan reageren. Bewoners praten mee in elke fase: van het uitzoeken van het probleem tot en met het besluit. Dan sluit de oplossing aan bij wat zij nodig hebben.',
      relay: 'Wij geven jullie mee: geen besluit zonder bewoners aan tafel.',
    },
    {
      cards: [
        {
          by: 'woningcorporatie',
          theme: 'leiding',
          known: 6,
          text: 'Een projectleider die dit vaker deed, met een plan waar stappen en datums in staan.',
        },
        {
          by: 'zorgaanbieder',
          theme: 'leiding',
          known: 3,
          text: 'Duidelijkheid vooraf: waar teken ik voor, en wat mag ik van de anderen verwachten?',
        },
        { by: 'gemeente', theme: 'inzet', known: 4, text: 'Commitment laat je zien in je begroting en in je agenda.' },
        {
          by: 'bewoner',
          theme: 'bewoners',
          known: 3,
          text: 'Vertel ons ook wat er niet kan. Dan weten we waar we aan toe zijn.',
        },
        {
          by: 'professional',
          theme: 'netwerk',
          known: 4,
          text: 'Samen zijn we sterker: bundel de krachten in plaats van ieder een eigen spreekuur.',
        },
        { theme: 'inzet', known: 2, text: 'Uren die je toezegt, moeten ook echt in het rooster staan.' },
        { text: 'Een plek in de buurt waar je zo binnenloopt.', known: 1 },
      ],
      recap:
        'Zonder commitment gaat het niet: iedere partij investeert tijd en middelen. Ook nodig is een projectleider die de weg kent in zo’n proces: iemand die heldere afspraken maakt en een concreet plan op tafel legt. Dat geeft structuur en duidelijkheid. Wie weet waar hij aan toe is, kan zijn krachten met die van anderen bundelen.',
      relay: 'Wij geven jullie mee: zet in elk plan een naam, een datum en een bedrag.',
    },
  ],
};
