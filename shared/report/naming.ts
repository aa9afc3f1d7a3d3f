/** How the report names the workshop, its sectors and the parts of its programme. */
import type { Part } from '../programme/model.ts';
import { small } from './dutch.ts';

const HET = new Set(['leernetwerk', 'netwerk', 'buurtgesprek', 'gesprek', 'overleg', 'symposium', 'congres', 'café']);
const DE = new Set(['bijeenkomst', 'buurtbijeenkomst', 'werksessie', 'sessie', 'dag', 'avond', 'middag', 'workshop']);

/** A title within a sentence: "het leernetwerk Buurtbalans", else "de bijeenkomst Samen sterk". */
export function workshopName(title: string): string {
  const noun = (title.split(/\s/)[0] ?? '').toLowerCase();
  if (HET.has(noun)) return `het ${small(title)}`;
  return DE.has(noun) ? `de ${small(title)}` : `de bijeenkomst ${title}`;
}

/** Many of a sector, and someone of it. What is not here is named as it was typed. */
const SECTORS: Readonly<Record<string, { many: string; came: string }>> = {
  zorgaanbieder: { many: 'zorgaanbieders', came: 'van een zorgaanbieder' },
  woningcorporatie: { many: 'woningcorporaties', came: 'van een woningcorporatie' },
  gemeente: { many: 'gemeenten', came: 'van een gemeente' },
  bewoner: { many: 'bewoners', came: 'als bewoner' },
  ondernemer: { many: 'ondernemers', came: 'als ondernemer' },
  professional: { many: 'professionals', came: 'als professional' },
};
/** The sector of who fits in no other. */
export const isOther = (name: string): boolean => /^(anders?|andere|overig|overige)$/i.test(name.trim());
export const sectorMany = (name: string): string => SECTORS[name.toLowerCase()]?.many ?? `mensen uit de sector ${name}`;
export const sectorCame = (name: string): string => SECTORS[name.toLowerCase()]?.came ?? `uit de sector ${name}`;

const KINDS: Record<Part['kind'], string> = {
  arrival: 'Inloop',
  plenary: 'Plenair',
  round: 'Ronde',
  move: 'Wissel',
  break: 'Pauze',
  harvest: 'Oogst',
  pledges: 'Toezeggingen',
  closing: 'Afsluiting',
};

/** A part in the table of the programme: its own title, its speaker, or its kind with its number. */
export function partName(part: Part, question: string): string {
  const own = [part.title, part.speaker].filter((w) => w !== '').join(', ');
  if (own !== '') return own;
  if (part.kind === 'round') return `Ronde ${(part.round ?? 0) + 1}`;
  return part.kind === 'harvest' && question !== '' ? `Oogst: ${question}` : KINDS[part.kind];
}
