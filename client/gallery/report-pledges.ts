import { paragraph, say, section } from './report-words.ts';

const pledge = (kind: string, what: string, when: string, who = '') => ({ what, kind, who, when });
export const pledges = section(
  'pledges',
  'Toezeggingen',
  null,
  [
    paragraph(
      say(
        'Er werden twaalf toezeggingen gedaan: vier keer tijd, twee keer middelen, drie keer netwerk en drie keer kennis. Een naam staat erbij als iemand dat zelf wilde, een sector als die drie of meer mensen had.',
      ),
    ),
  ],
  [
    {
      kind: 'pledges',
      rows: [
        pledge('tijd', 'Elke maand vier uur mee met het actieteam.', 'vanaf oktober', 'Fatima Ouali'),
        pledge('tijd', 'Een vaste ochtend per week op straat in De Punt.', 'vanaf 1 oktober', 'zorgaanbieder'),
        pledge('tijd', 'Ik zit de eerste drie overleggen voor.', 'oktober tot en met december', 'Sanne Vos'),
        pledge('middelen', 'Onze huiskamer is op dinsdagavond vrij.', 'vanaf 6 oktober', 'woningcorporatie'),
        pledge('netwerk', 'Ik vraag de winkeliers om mee te denken.', 'vóór 15 oktober'),
        pledge('kennis', 'Wat werkte in eerdere buurten, op één blad.', 'vóór 8 oktober', 'professional'),
      ],
    },
  ],
);
export const next = section(
  'next',
  'Hoe verder',
  null,
  [paragraph(say('De eerste toezeggingen, op datum.'))],
  [
    {
      kind: 'pledges',
      steps: true,
      rows: [
        pledge('tijd', 'Een vaste ochtend per week op straat in De Punt.', 'vanaf 1 oktober', 'zorgaanbieder'),
        pledge('middelen', 'Onze huiskamer is op dinsdagavond vrij.', 'vanaf 6 oktober', 'woningcorporatie'),
        pledge('kennis', 'Wat werkte in eerdere buurten, op één blad.', 'vóór 8 oktober', 'professional'),
        pledge('netwerk', 'Ik vraag de winkeliers om mee te denken.', 'vóór 15 oktober'),
      ],
    },
  ],
);
