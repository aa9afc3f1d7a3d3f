import type { HarvestRecord, StageRecords } from '../../../shared/harvest/records.ts';
import { MINUTE, type Ms } from '../../../shared/core/time.ts';
import type { Question, Timer } from '../../../shared/programme/model.ts';
import { remainingMs, type TimeState } from '../../../shared/programme/schedule.ts';

/** What a harvest shows: themes with dots, places with criteria, cards that were let through, or the question alone. */
export type HarvestLook = 'themes' | 'places' | 'cards' | 'question';

export const THEMES = 4;
export const PLACES = 6;
export const QUOTES = 3;

export function harvestLook(
  harvest: HarvestRecord | null,
  question: Pick<Question, 'kind'>,
  view: StageRecords['show']['view'],
): HarvestLook {
  if (harvest === null || view === 'nothing') return 'question';
  if (view === 'quotes') return 'cards';
  if (question.kind === 'places' && harvest.places.length > 0) return 'places';
  return harvest.themes.length > 0 ? 'themes' : 'cards';
}

/** A speaking time is yellow in its last minute only. */
export function speakingState(timer: Timer, now: Ms): TimeState {
  if (timer.state === 'paused') return 'paused';
  const left = remainingMs(timer, now);
  return left <= 0 ? 'over' : left <= MINUTE ? 'warn' : 'run';
}

export interface PlaceRow {
  place: string;
  cells: { name: string; cards: number; most: boolean }[];
}

/** Places × criteria: six places at most, the highest number of each row marked, zero too. */
export function placeRows(harvest: Pick<HarvestRecord, 'places'>, criteria: readonly string[]): PlaceRow[] {
  return harvest.places.slice(0, PLACES).map(({ place, criteria: counted }) => {
    const cells = criteria.map((name) => ({ name, cards: counted.find((c) => c.name === name)?.cards ?? 0 }));
    const most = Math.max(0, ...cells.map((cell) => cell.cards));
    return { place, cells: cells.map((cell) => ({ ...cell, most: cell.cards > 0 && cell.cards === most })) };
  });
}
