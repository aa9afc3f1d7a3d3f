import type { IslandRecord } from '../../../shared/harvest/records.ts';
import { tableInRound } from '../../../shared/people/routes.ts';
import type { Part, Question, Table } from '../../../shared/programme/model.ts';
import { beamScale } from '../../ui/beam.ts';
import { rowScale, type BlockScale } from '../../ui/blocks.ts';
import type { CountsView, ProgrammeView, StageView } from '../../state/types.ts';

/** A table on the wall during a round: who sits there and how it goes, in numbers and listed names only. */
export interface Island {
  table: Table;
  question: Question | null;
  letters: string[];
  people: number;
  counts: Pick<IslandRecord, 'cards' | 'joins' | 'doubts' | 'rows'>;
}

const EMPTY: Island['counts'] = { cards: 0, joins: 0, doubts: 0, rows: [] };

/** All tables in order, for the round that this part is. */
export function islandsOf(
  programme: Pick<ProgrammeView, 'tables' | 'groups' | 'questions'>,
  counts: Pick<CountsView, 'groups'>,
  stage: Pick<StageView, 'islands'> | null,
  part: Pick<Part, 'round'>,
): Island[] {
  return programme.tables.map((table) => {
    const here = programme.groups.filter((group) => tableInRound(group, part.round ?? 0) === table.id);
    return {
      table,
      question: programme.questions.get(table.question) ?? null,
      letters: here.map((group) => group.letter),
      people: here.reduce((sum, group) => sum + (counts.groups.get(group.id)?.size ?? 0), 0),
      counts: stage?.islands.get(table.id) ?? EMPTY,
    };
  });
}

/** How much stands in a table's place: the more tables, the less. */
export type IslandLook = 'full' | 'half' | 'compact' | 'totals';

export function islandLook(tables: number): IslandLook {
  if (tables <= 3) return 'full';
  if (tables === 4) return 'half';
  return tables <= 12 ? 'compact' : 'totals';
}

/** What an island draws under its title. */
export type Picture = 'question' | 'beam' | 'rows' | 'cards';

export function pictureOf(island: Island): Picture {
  if (island.question?.kind === 'stance') return 'beam';
  if (island.counts.cards === 0) return 'question';
  return island.counts.rows.length > 0 ? 'rows' : 'cards';
}

/** Sizes of blocks and beams, the same for all tables of the picture. */
export interface IslandScale {
  row: BlockScale;
  beam: { unit: 1 | 5; small: boolean };
}

/** `longest`: the longest row of blocks that is shown. */
export function islandScale(islands: readonly Island[], longest: number, narrow: boolean): IslandScale {
  const stances = islands.filter((island) => pictureOf(island) === 'beam');
  const fullest = Math.max(0, ...stances.flatMap(({ counts }) => [counts.joins, counts.doubts]));
  return { row: rowScale(longest, narrow), beam: beamScale(fullest) };
}
