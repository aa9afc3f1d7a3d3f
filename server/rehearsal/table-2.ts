import type { TableScript } from './script.ts';

/** A care provider's initiative: joins and doubts. The doubts are invented for the rehearsal. */
export const table2: TableScript = {
  table: 'tafel-2',
  question: 'vraag-2',
  themes: [
    {
      key: 'ervaring',
      name: 'Eigen kennis en ervaring inbrengen',
      sentence: 'Veel mensen doen graag mee, omdat zij hun expertise en ervaring hier kwijt kunnen.',
      dots: 18,
    },
    {
      key: 'zien',
      name: 'Zien wat anderen niet zien',
      sentence: 'Zorgaanbieders kennen het leven achter de voordeur, en dat krijgt een gemeente zelden te zien.',
      dots: 14,
    },
    {
      key: 'aandacht',
      name: 'Aandacht voor de mensen om wie het gaat',
      sentence: 'Tijd hebben voor je klanten is fijn werk, en zij gaan er meer door bij de buurt horen.',
      dots: 12,
    },
    {
      key: 'opbrengst',
      name: 'Eerst weten wat het oplevert',
      sentence: 'Wie twijfelt, wil concreet zien welke uitkomsten de zorgaanbieder voor ogen heeft.',
      dots: 11,
    },
    {
      key: 'tempo',
      name: 'Tijd, tempo en volhouden',
      sentence: 'Wachten maakt onzeker: wie snel begint, houdt mensen gemotiveerd.',
      dots: 8,
    },
  ],
  rounds: [
    {
      cards: [
        {
          stance: 'joins',
          by: 'zorgaanbieder',
          theme: 'ervaring',
          known: 6,
          quote: true,
          text: 'ik na twintig jaar in de wijk eindelijk mijn ervaring kan inbrengen op een plek waar ook wordt besloten',
        },
        {
          stance: 'joins',
          by: 'woningcorporatie',
          theme: 'zien',
          known: 4,
          text: 'de zorg al jaren achter voordeuren komt waar wij alleen de buitenkant van kennen',
        },
        {
          stance: 'doubts',
          by: 'gemeente',
          theme: 'opbrengst',
          known: 5,
          quote: true,
          text: 'ik nog niet kan uitleggen wat er aan het eind anders is in de straat',
          answers: [
            {
              by: 'tableHost',
              text: 'Vraag de zorgaanbieder om concreet te laten zien welke uitkomsten hij beoogt, voordat je ja zegt.',
            },
          ],
        },
        {
          stance: 'joins',
          by: 'professional',
          theme: 'ervaring',
          known: 3,
          text: 'mijn vak hier meetelt en niet alleen mijn formulier',
        },
        {
          stance: 'joins',
          by: 'bewoner',
          theme: 'aandacht',
          known: 3,
          text: 'mijn buurvrouw dan een vast gezicht ziet en niet elke week iemand anders',
        },
        {
          stance: 'doubts',
          theme: 'tempo',
          known: 4,
          text: 'we al vaker aan iets begonnen dat na de proef stilletjes stopte',
          answers: [
            {
              by: 'zorgaanbieder',
              text: 'Dan moet het traject snel van start. Als mensen iets zien gebeuren, geeft dat zekerheid en motivatie.',
            },
          ],
        },
        { stance: 'joins', theme: 'ervaring', known: 2, text: 'wij weten wat werkt en dat graag delen' },
      ],
      recap:
        'De meeste mensen zijn positief. Zij willen meedoen, omdat zij hun eigen expertise en ervaring kunnen inbrengen.',
      relay: 'Wij geven jullie mee: vraag bij elke twijfel wat er nodig is om ja te zeggen.',
    },
    {
      cards: [
        {
          stance: 'joins',
          by: 'gemeente',
          theme: 'zien',
          known: 5,
          quote: true,
          text: 'zorgaanbieders zien wat wij als gemeente missen: wie er achter een klacht woont',
        },
        {
          stance: 'joins',
          by: 'zorgaanbieder',
          theme: 'aandacht',
          known: 5,
          text: 'ik dan aandacht kan hebben voor wie ik help, en niet alleen voor de medicijnen',
        },
        {
          stance: 'doubts',
          by: 'zorgaanbieder',
          theme: 'tempo',
          known: 4,
          text: 'mijn team nu al elke week een dienst openlaat',
          answers: [
            { by: 'woningcorporatie', text: 'Begin met twee uur per week en leg ze vast. Onze huismeester loopt mee.' },
          ],
        },
        {
          stance: 'joins',
          by: 'woningcorporatie',
          theme: 'zien',
          known: 3,
          text: 'ingewikkelde problemen in een portiek niet met een nieuw slot zijn opgelost',
        },
        {
          stance: 'joins',
          by: 'professional',
          theme: 'ervaring',
          known: 2,
          text: 'ik van een wijkverpleegkundige in een uur meer leer dan van een rapport',
        },
        {
          stance: 'doubts',
          by: 'bewoner',
          theme: 'opbrengst',
          known: 3,
          text: 'wij al zo vaak iets hebben ingevuld zonder er ooit iets van te horen',
          answers: [{ by: 'gemeente', text: 'Hang na elke stap in de hal wat er met jullie woorden is gedaan.' }],
        },
        { stance: 'joins', theme: 'aandacht', known: 2, text: 'klanten dan weer buren worden' },
      ],
      recap:
        'Zorgaanbieders weten dingen die gemeenten en andere organisaties niet weten. Dat maakt hen onmisbaar bij complexe problemen in een buurt. Wie in de zorg werkt, vindt het fijn om echt aandacht te hebben voor zijn klanten. En die klanten tellen zo weer meer mee in de samenleving.',
      relay: 'Wij geven jullie mee: laat een zorgaanbieder vertellen wat hij ziet, en luister.',
    },
    {
      cards: [
        {
          stance: 'joins',
          by: 'bewoner',
          theme: 'aandacht',
          known: 5,
          text: 'mensen met een beperking dan gewoon meedoen met de tuin en het koor',
        },
        {
          stance: 'joins',
          by: 'zorgaanbieder',
          theme: 'ervaring',
          known: 4,
          text: 'we onze kennis nu vooral binnen onze eigen muren houden',
        },
        {
          stance: 'doubts',
          by: 'woningcorporatie',
          theme: 'opbrengst',
          known: 3,
          text: 'één zorgaanbieder niet voor de hele buurt kan spreken',
          answers: [
            { text: 'Nodig vanaf het begin twee andere aanbieders uit, en een bewoner als voorzitter.' },
            { by: 'tableHost', text: 'Zet op één pagina wat het moet opleveren, en voor wie.' },
          ],
        },
        {
          stance: 'joins',
          by: 'gemeente',
          theme: 'zien',
          known: 3,
          text: 'wij een partner zoeken die signalen eerder hoort dan wij',
        },
        {
          stance: 'joins',
          by: 'professional',
          theme: 'tempo',
          known: 2,
          text: 'er nu energie is en we volgende maand al kunnen starten',
        },
        {
          stance: 'doubts',
          theme: 'tempo',
          known: 2,
          text: 'ik niet weet wat ik over een klant mag vertellen aan de corporatie',
        },
        { stance: 'joins', known: 1, theme: 'ervaring', text: 'ik de weg naar de juiste loketten ken' },
      ],
      recap:
        'Op de twijfels kwamen twee antwoorden terug. Maak vooraf concreet welke uitkomsten een zorgaanbieder voor ogen heeft. En stel het traject niet uit maar begin snel: wie iets ziet gebeuren, krijgt zekerheid en motivatie.',
      relay: 'Wij geven jullie mee: kies deze maand nog één straat en begin.',
    },
  ],
};
