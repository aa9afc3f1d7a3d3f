import { tableInRound } from '../../../shared/people/routes.ts';
import type { Part } from '../../../shared/programme/model.ts';
import type { Ms } from '../../../shared/core/time.ts';
import type { CountsView, ProgrammeView } from '../../state/types.ts';

/** How long people walk over the wall. */
export const WALK_MS: Ms = 3000;

/** A group that goes to its next table. Tables are places on the ring, from 0. */
export interface Mover {
  letter: string;
  people: number;
  seated: number;
  /** Null when it comes from no table: the first walk. */
  from: number | null;
  to: number;
}

/** How the room moves: along roads one place round, without roads (first walk, or any other way), or as a list only. */
export interface Move {
  movers: Mover[];
  look: 'roads' | 'seats' | 'list';
  /** 1 is clockwise. */
  direction: 1 | -1;
}

/** The groups of a move, in the order of their letters. */
export function moveOf(
  programme: Pick<ProgrammeView, 'tables' | 'groups' | 'parts'>,
  counts: Pick<CountsView, 'groups'>,
  part: Pick<Part, 'id' | 'round'>,
): Move {
  const { tables, groups } = programme;
  const place = (id: string | null) => tables.findIndex((table) => table.id === id);
  const before = roundBefore(programme.parts, part);
  const movers = groups.flatMap((group): Mover[] => {
    const to = place(tableInRound(group, part.round ?? 0));
    if (to < 0) return [];
    const from = before === null ? -1 : place(tableInRound(group, before));
    const { size = 0, seated = 0 } = counts.groups.get(group.id) ?? {};
    return [{ letter: group.letter, people: size, seated: Math.min(seated, size), from: from < 0 ? null : from, to }];
  });
  const direction = directionOf(movers, tables.length);
  if (tables.length < 2 || tables.length > 6) return { movers, look: 'list', direction: 1 };
  return { movers, look: direction === null ? 'seats' : 'roads', direction: direction ?? 1 };
}

/** The round that people come from: the nearest one earlier in the programme that was really held. */
function roundBefore(parts: readonly Part[], move: Pick<Part, 'id'>): number | null {
  const index = parts.findIndex((part) => part.id === move.id);
  const held = parts
    .slice(0, Math.max(0, index))
    .filter((p) => p.kind === 'round' && !p.skipped && p.startedAt !== null);
  return held.at(-1)?.round ?? null;
}

/** Roads are drawn when every group goes one place the same way round; two never share a road. */
function directionOf(movers: readonly Mover[], tables: number): 1 | -1 | null {
  const goes = (way: 1 | -1) =>
    movers.length > 0 && movers.every(({ from, to }) => from !== null && to === (from + way + tables) % tables);
  const alone = new Set(movers.map(({ to }) => to)).size === movers.length;
  if (!alone) return null;
  return goes(1) ? 1 : goes(-1) ? -1 : null;
}

/** How far the walk is, 0 to 1, from the moment the move began: a screen that comes late shows the end. */
export function walkProgress(startedAt: Ms | null, now: Ms, rate: number): number {
  if (startedAt === null) return 1;
  return Math.max(0, Math.min(1, (now - startedAt) / (WALK_MS * Math.max(rate, 0.001))));
}
