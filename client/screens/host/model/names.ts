import { host as t } from '../../../messages/nl/host.ts';
import type { ProgrammeView } from '../../../state/types.ts';
import type { Part, PartKind, Table } from '../../../../shared/programme/model.ts';

/** What the words need to know of the programme. */
export type Ground = Pick<ProgrammeView, 'parts' | 'tables' | 'questions'>;

/** How many rounds the day has, skipped ones not counted. */
export function roundCount(ground: Ground): number {
  return ground.parts.filter((part) => part.kind === 'round' && !part.skipped).length;
}

/** The first table where a question is discussed. */
export function tableOf(ground: Ground, question: string | null): Table | null {
  return ground.tables.find((table) => table.question === question) ?? null;
}

/** "Kirsten" of "Kirsten Simhoffer". */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}

type Namer = (part: Part, ground: Ground) => string;

const FULL: Readonly<Record<PartKind, Namer>> = {
  arrival: (part) => part.title || t.parts.arrival,
  plenary: (part) => part.speaker || part.title || t.parts.speaker,
  round: (part) => t.parts.round((part.round ?? 0) + 1),
  move: (part) => (part.round === 0 ? t.parts.firstMove : t.parts.move),
  break: (part) => part.title || t.parts.break,
  harvest: (part, ground) => {
    const table = tableOf(ground, part.question);
    return table === null ? t.parts.harvest : t.parts.harvestOf(table.number);
  },
  pledges: (part) => part.title || t.parts.pledges,
  closing: (part) => part.title || t.parts.closing,
};

/** The name of a part as a heading or in a list: "Oogst, tafel 1". */
export function fullName(part: Part, ground: Ground): string {
  return FULL[part.kind](part, ground);
}

/** The name of a part in the strip: "Kirsten", "Oogst 1". */
export function shortName(part: Part, ground: Ground): string {
  if (part.kind === 'plenary') return firstName(part.speaker) || part.title || t.parts.speaker;
  const table = part.kind === 'harvest' ? tableOf(ground, part.question) : null;
  if (table !== null) return t.parts.harvestShort(table.number);
  return part.kind === 'move' ? t.parts.move : fullName(part, ground);
}

/** The name of the part that is now: "Ronde 2 van 3". */
export function nowName(part: Part, ground: Ground): string {
  if (part.kind === 'round') return t.parts.roundOf((part.round ?? 0) + 1, roundCount(ground));
  return part.kind === 'move' ? t.parts.move : fullName(part, ground);
}

/** The name of a part within a sentence: "ronde 2", but "Kirsten Simhoffer". */
export function nameInSentence(part: Part, ground: Ground): string {
  const name = part.kind === 'move' ? t.parts.move : fullName(part, ground);
  return part.kind === 'plenary' ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** What the step that began a part is called: "start ronde 2", "wissel", "naar Kirsten". */
export function stepName(part: Part, ground: Ground): string {
  if (part.kind === 'move') return t.steps.move;
  if (part.kind === 'plenary') return t.steps.to(shortName(part, ground));
  if (part.kind === 'harvest') return t.steps.start(t.parts.harvest.toLowerCase());
  return t.steps.start(nameInSentence(part, ground));
}

/** The table hosts of a table in words: "Ouassima en Jolien", else "tafel 1". */
export function hostsOf(table: Table): string {
  const names = table.hosts.filter((name) => name.trim() !== '');
  if (names.length === 0) return t.next.tableTells(table.number);
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
}
