import type { CardScript, TableScript } from './script.ts';

const GEUZENVELD = 'Geuzenveld Zuid';
const KOLENKIT = 'Kolenkitbuurt';
const RUYS = 'Ruys de Beerenbrouckbuurt';
const PUNT = 'De Punt';

const NUISANCE = 'overlast';
const MONEY = 'geldzorgen';
const SERVICES = 'weinig voorzieningen';
const MANY = 'veel problemen tegelijk';
const MOVES = 'veel verhuizingen';

const about = (place: string, criteria: string[], rest: CardScript): CardScript => ({ place, criteria, ...rest });

/** Suitable neighbourhoods. */
export const table3: TableScript = {
  table: 'tafel-3',
  question: 'vraag-3',
  themes: [
    {
      key: 'voorrang',
      name: 'Voorrang voor kwetsbare wijken',
      sentence: 'Elke buurt kan er baat bij hebben, maar eerst de wijken met overlast en weinig geld.',
      dots: 17,
    },
    {
      key: 'beeld',
      name: 'Eén gedeeld beeld',
      sentence: 'Waar weinig is en veel tegelijk speelt, moeten we eerst hetzelfde zien: de problemen, en wat helpt.',
      dots: 14,
    },
    {
      key: 'praten',
      name: 'Blijven praten, ook als het rustig is',
      sentence: 'Bewoners, ondernemers en professionals hebben een vast overleg en werken samen.',
      dots: 13,
    },
    {
      key: 'verhuizen',
      name: 'Buurten waar mensen komen en gaan',
      sentence: 'Bij veel verhuizingen vraagt het meer: goede communicatie en bewoners die zich betrokken voelen.',
      dots: 10,
    },
    {
      key: 'samen',
      name: 'Samen verantwoordelijk',
      sentence: 'Verantwoordelijkheden bundelen, met partners die hetzelfde doel hebben en ervoor gaan staan.',
      dots: 9,
    },
  ],
  rounds: [
    {
      cards: [
        about(GEUZENVELD, [NUISANCE, MONEY], {
          by: 'woningcorporatie',
          theme: 'voorrang',
          known: 6,
          quote: true,
          text: 'In drie portieken bellen mensen elke week over lawaai, en niemand weet wie er bij wie langsgaat.',
        }),
        about(PUNT, [MONEY], {
          by: 'zorgaanbieder',
          theme: 'voorrang',
          known: 4,
          text: 'Veel gezinnen die de huur net redden. Daar begint het vaak.',
        }),
        about(KOLENKIT, [NUISANCE], {
          by: 'bewoner',
          theme: 'voorrang',
          known: 4,
          text: 'Er is al veel geprobeerd, maar de bewoners willen nog.',
        }),
        about(RUYS, [SERVICES, MANY], {
          by: 'gemeente',
          theme: 'beeld',
          known: 5,
          text: 'Geen winkel, geen buurthuis, en in één straat armoede, eenzaamheid en oud onderhoud.',
        }),
        about('Osdorp', [MOVES], {
          by: 'professional',
          theme: 'verhuizen',
          known: 3,
          text: 'Na de zomer is de helft van mijn lijst verhuisd.',
        }),
        about(GEUZENVELD, [NUISANCE], {
          theme: 'samen',
          known: 2,
          text: 'Iedereen is hier een beetje verantwoordelijk, dus niemand echt.',
        }),
        {
          theme: 'voorrang',
          known: 3,
          text: 'Eigenlijk kan iedere buurt hier iets aan hebben. Maar je moet ergens beginnen.',
        },
        about('G-Buurt', [MOVES], {
          theme: 'verhuizen',
          known: 2,
          text: 'Wie net binnen is, kent de spelregels van het portiek niet.',
        }),
      ],
      recap:
        'Geuzenveld Zuid, De Punt en de Kolenkitbuurt kwamen steeds terug. Elke buurt kan er baat bij hebben, maar kwetsbare wijken gaan voor: daar drukken overlast en sociaal-economische problemen op het wonen.',
      relay: 'Wij geven jullie mee: noem niet alleen een buurt, maar ook de straat.',
    },
    {
      cards: [
        about(RUYS, [SERVICES], {
          by: 'zorgaanbieder',
          theme: 'beeld',
          known: 5,
          quote: true,
          text: 'Wij zien schulden, de corporatie ziet lekkages, de school ziet moe kind. Leg dat eens naast elkaar.',
        }),
        about(PUNT, [MONEY, MANY], {
          by: 'gemeente',
          theme: 'samen',
          known: 3,
          text: 'Vijf regelingen, vijf loketten. Bundel de verantwoordelijkheid bij één tafel.',
        }),
        about('G-Buurt', [MOVES, MANY], {
          by: 'woningcorporatie',
          theme: 'verhuizen',
          known: 4,
          text: 'Per jaar verhuist een op de vijf. De verhalen achter de deur zijn allemaal anders.',
        }),
        about(KOLENKIT, [NUISANCE], {
          by: 'professional',
          theme: 'praten',
          known: 4,
          text: 'Eens per maand om tafel: bewoners, de bakker, de wijkagent en wij. Ook als er niets is.',
        }),
        about(GEUZENVELD, [NUISANCE], {
          by: 'bewoner',
          theme: 'praten',
          known: 5,
          text: 'Ik hoor pas iets als het besluit al in de krant staat.',
        }),
        about('Osdorp', [MOVES], {
          theme: 'verhuizen',
          known: 2,
          text: 'Een welkomstbezoek in de eerste week helpt meer dan een folder.',
        }),
        about(PUNT, [MONEY], {
          theme: 'voorrang',
          known: 2,
          text: 'Jongeren hangen rond omdat er thuis geen plek is.',
        }),
      ],
      recap:
        'In de Ruys de Beerenbrouckbuurt zijn weinig voorzieningen en spelen veel problemen tegelijk. Daar hebben partijen één gedeeld beeld nodig: wat zijn de problemen, en welke oplossingen horen erbij? En: leg verantwoordelijkheden bij elkaar, anders verandert er niets. Praat vast en vaak met elkaar: bewoners, ondernemers en professionals, in één structurele samenwerking.',
      relay: 'Wij geven jullie mee: maak samen één kaart van de buurt, met alles erop.',
    },
    {
      cards: [
        about('G-Buurt', [MOVES], {
          by: 'bewoner',
          theme: 'verhuizen',
          known: 5,
          quote: true,
          text: 'Bewoners haken aan als iemand uit hun eigen trap hen vraagt. Een brief doet dat niet.',
        }),
        about(KOLENKIT, [NUISANCE, MONEY], {
          by: 'gemeente',
          theme: 'samen',
          known: 4,
          text: 'Alleen met partners die hetzelfde willen bereiken. Anders trek je aan een dood paard.',
        }),
        about('Osdorp', [MOVES, MANY], {
          by: 'zorgaanbieder',
          theme: 'praten',
          known: 3,
          text: 'Zeg na elk overleg wat er is afgesproken, in gewone taal en op dezelfde plek.',
        }),
        about(RUYS, [SERVICES, MANY], {
          by: 'woningcorporatie',
          theme: 'beeld',
          known: 4,
          text: 'Eén lijst met problemen waar wij allemaal ja tegen zeggen.',
        }),
        about(GEUZENVELD, [MONEY, NUISANCE], {
          by: 'professional',
          theme: 'beeld',
          known: 3,
          text: 'Hier gebeurt zo veel dat je vanzelf afdwaalt. Kies twee dingen en blijf erbij.',
        }),
        about(PUNT, [MONEY], {
          theme: 'praten',
          known: 2,
          text: 'De ondernemers op het plein willen best meedoen, als iemand hen belt.',
        }),
        about(KOLENKIT, [NUISANCE], {
          theme: 'samen',
          known: 2,
          text: 'Elke partij zet een handtekening en een naam.',
        }),
      ],
      recap:
        'In de G-Buurt en Osdorp verhuizen veel mensen en zijn de problemen heel verschillend: goede communicatie en betrokken bewoners maken daar het verschil. Het lukt op één voorwaarde: commitment. Partners leggen zich echt vast, en wie dezelfde doelen heeft, wordt aan elkaar verbonden. Buurten die geschikt zijn, zijn vaak buurten met veel aan de hand. Dan is het moeilijk om de focus te houden, en juist daar kan Buurtbalans helpen.',
      relay: 'Wij geven jullie mee: kies twee doelen per buurt en houd ze een jaar vast.',
    },
  ],
};
