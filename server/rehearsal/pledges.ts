import type { PledgeScript } from './script.ts';

/** What people say they will bring, with and without their name. */
export const pledges: PledgeScript[] = [
  {
    from: 0,
    kind: 'means',
    text: 'Een lege winkelruimte als plek voor het actieteam',
    when: 'vanaf 1 november',
    named: true,
  },
  {
    from: 1,
    kind: 'time',
    text: 'Elke dinsdagmiddag een collega aanwezig in de buurtkamer',
    when: 'vanaf 6 oktober',
    named: true,
  },
  {
    from: 2,
    kind: 'network',
    text: 'Ik nodig de buren van mijn portiek uit voor een eerste gesprek',
    when: 'vóór 15 oktober',
    named: false,
  },
  {
    from: 3,
    kind: 'knowledge',
    text: 'Een overzicht van wat er in de buurt al loopt',
    when: 'vóór 9 oktober',
    named: true,
  },
  {
    from: 5,
    kind: 'network',
    text: 'Ik breng de bewonersgroep en de huisarts bij elkaar',
    when: 'in oktober',
    named: true,
  },
  {
    from: 6,
    kind: 'time',
    text: 'Twee ochtenden per maand meelopen met de huismeester',
    when: 'vanaf november',
    named: false,
  },
  {
    from: 8,
    kind: 'means',
    text: 'Koffie en brood bij de eerste drie bijeenkomsten',
    when: 'vóór 1 november',
    named: true,
  },
  {
    from: 10,
    kind: 'knowledge',
    text: 'Een training over praten met verwarde buren',
    when: 'in november',
    named: false,
  },
  { from: 12, kind: 'knowledge', text: 'Cijfers over verhuizingen, per straat', when: 'vóór 20 oktober', named: true },
  {
    from: 13,
    kind: 'time',
    text: 'Ik wil een halfjaar lang het actieteam bijeenroepen',
    when: 'vanaf 12 oktober',
    named: false,
  },
  {
    from: 16,
    kind: 'network',
    text: 'Een vaste contactpersoon bij het stadsdeel',
    when: 'vóór 1 oktober',
    named: false,
  },
  {
    from: 18,
    kind: 'time',
    text: 'Samen met bewoners de eerste wandeling door de buurt voorbereiden',
    when: 'in oktober',
    named: true,
  },
];
