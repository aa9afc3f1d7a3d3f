import type { Part } from '../../../shared/programme/model.ts';
import type { Play, Player } from '../play.ts';
import type { TableScript } from '../script.ts';

/** One table in one round, with who sits there. */
export interface Seating {
  readonly play: Play;
  readonly part: Part;
  readonly round: number;
  readonly table: TableScript;
  readonly players: readonly Player[];
  readonly signal: AbortSignal;
}
