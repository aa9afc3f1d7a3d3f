import type { RefusalCode } from '../../../shared/core/refusal.ts';

type PlainCode = Exclude<RefusalCode, 'unknown' | 'too-long' | 'too-many-dots' | 'stale-name'>;
type Unknown = 'part' | 'table' | 'question' | 'group' | 'person' | 'card' | 'theme' | 'pledge' | 'sector' | 'step';

const plain: Readonly<Record<PlainCode, string>> = {
  'not-allowed': 'Met deze link mag dat niet.',
  'not-open': 'De bijeenkomst is nog niet open. Start eerst de inloop.',
  'door-closed': 'De deur is dicht. Doe hem eerst open.',
  ended: 'Het verslag is gepubliceerd. Dit verandert niet meer.',
  'not-joined': 'Deze persoon is niet meer binnen.',
  empty: 'Hier staat nog niets. Vul iets in.',
  taken: 'Dit bestaat al. Probeer het nog een keer.',
  'never-seated': 'Deze groep zat nooit aan die tafel.',
  'not-yours': 'Dit is van iemand anders.',
  'own-card': 'Dit is je eigen kaartje.',
  fixed: 'De oogst is geweest. Dit kaartje ligt vast.',
  'stale-step': 'Het programma is al verder. Kijk wat er nu loopt.',
  'not-running': 'Er loopt nu geen klok.',
  'not-last-step': 'Er is al een stap na gezet. Die gaat eerst terug.',
  'stale-text': 'Iemand anders veranderde dit ook. Kijk wat er nu staat.',
  'has-cards': 'Hier liggen kaartjes. Je kunt het overslaan, niet weghalen.',
  'already-begun': 'Dit onderdeel is al begonnen. Dat kan niet meer anders.',
  'need-tables': 'Er is nog geen tafel. Voeg eerst een tafel toe.',
  'bad-value': 'Dit past hier niet. Kijk het na.',
};

const unknown: Readonly<Record<Unknown, string>> = {
  part: 'Dit onderdeel is er niet meer.',
  table: 'Deze tafel is er niet meer.',
  question: 'Deze vraag is er niet meer.',
  group: 'Deze groep is er niet meer.',
  person: 'Deze persoon is er niet meer.',
  card: 'Dit kaartje is er niet meer.',
  theme: 'Dit thema is er niet meer.',
  pledge: 'Deze toezegging is er niet meer.',
  sector: 'Deze sector is er niet meer.',
  step: 'Er is niets om ongedaan te maken.',
};

/** Why something the host asked was not done, in words that say what to do. */
export const refusals = {
  plain,
  unknown,
  tooLong: (max: number) => `Dit is te lang. Maak het korter dan ${String(max)} tekens.`,
  tooManyDots: (max: number) => `Er zijn niet meer dan ${String(max)} stippen.`,
  staleName: (current: string) => `Dit thema heet nu “${current}”.`,
  noAnswer: 'Geen antwoord van de server. Er is niets gebeurd. Druk opnieuw.',
  tooFast: 'De server kan dit nu even niet doen. Druk zo nog een keer.',
} as const;
