import type { Ms } from '../../../shared/core/time.ts';
import { chooseRows, rowsNow, type Chosen } from './calm.ts';
import type { Island } from './islands.ts';

type Row = Island['counts']['rows'][number];

/** Remembers which rows each table shows, so that the choice stays calm while the numbers follow. One per round. */
export class ChosenRows {
  #byTable = new Map<string, Chosen>();

  /** The rows of a table now, top first. */
  of(island: Island, now: Ms): Row[] {
    const chosen = chooseRows(island.counts.rows, this.#byTable.get(island.table.id) ?? null, now);
    this.#byTable.set(island.table.id, chosen);
    return rowsNow(island.counts.rows, chosen);
  }
}
