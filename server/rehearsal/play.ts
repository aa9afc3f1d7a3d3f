import type { CardId, TableId, ThemeId } from '../../shared/core/ids.ts';
import type { Part } from '../../shared/programme/model.ts';
import type { Actor } from './actor.ts';
import type { CardScript, DayScript, PersonScript } from './script.ts';

/** A simulated participant. Whoever comes in beside the script is none of these. */
export interface Player {
  readonly actor: Actor;
  readonly script: PersonScript;
}

/** A card as it was written in this run. */
export interface PlayedCard {
  readonly id: CardId;
  readonly table: TableId;
  readonly script: CardScript;
}

/** A rehearsed day while it runs: who plays, and what has been written under which id. */
export interface Play {
  readonly script: DayScript;
  readonly host: Actor;
  readonly tableHosts: ReadonlyMap<TableId, Actor>;
  /** In the script's order; grows while people come in. */
  readonly players: Player[];
  /** By table, in order of writing. */
  readonly cards: PlayedCard[];
  /** By `table/key`. */
  readonly themes: Map<string, ThemeId>;
  readonly newId: () => string;
  /** Opens the phone of someone who comes in. */
  readonly openPhone: () => Actor;
}

/** What happens in one visit of a part, as tasks that each wait for their own moment; the signal ends them. */
export type Scene = (play: Play, part: Part, signal: AbortSignal) => Promise<void>[];
