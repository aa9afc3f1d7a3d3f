import type { CardId, QuestionId, TableId, ThemeId } from '../core/ids.ts';
import type { PledgeKind, StagePledgeRecord } from '../pledges/records.ts';
import type { Stance } from '../programme/model.ts';

/** What the projector shows of a table during a round: counts, and names of themes or listed places; no one's words. */
export interface IslandRecord {
  table: TableId;
  cards: number;
  joins: number;
  doubts: number;
  /** Themes with cards, or else listed places, most cards first (equal: older first); at most 6. */
  rows: { key: string; name: string; cards: number }[];
}
export interface HarvestTheme {
  id: ThemeId;
  name: string;
  sentence: string;
  cards: number;
  dots: number;
}
/** A card that the host let through to the stage. */
export interface StageQuote {
  card: CardId;
  stance: Stance | null;
  starter: string;
  place: string | null;
  text: string;
  endorsements: number;
}
/** The harvest of a question: what phones and projector show. */
export interface HarvestRecord {
  question: QuestionId;
  tables: TableId[];
  cards: number;
  joins: number;
  doubts: number;
  answeredDoubts: number;
  /** Most dots first, then most cards, then oldest. Only themes with a card. */
  themes: HarvestTheme[];
  /** Listed places with at least one card, most cards first; criteria counted by name in the question's order. */
  places: { place: string; cards: number; criteria: { name: string; cards: number }[] }[];
  quotes: StageQuote[];
  /** How many people gave dots. */
  givers: number;
}
/** The day in numbers, for the closing. */
export interface DayRecord {
  people: number;
  cards: number;
  doubts: number;
  answeredDoubts: number;
  answers: number;
  pledges: number;
  tables: number;
  rounds: number;
}
/** Keys of channel `stage`: what the room may see now. */
export interface StageRecords {
  show: { dark: boolean; theme: 'light' | 'dark'; sound: boolean; view: 'themes' | 'quotes' | 'nothing' };
  [island: `island:${string}`]: IslandRecord;
  /** Present during the harvest of that question only. */
  [harvest: `harvest:${string}`]: HarvestRecord;
  /** Counts of all pledges (not withdrawn, not hidden), from the pledges part on. */
  pledges: { total: number; byKind: Record<PledgeKind, number> };
  [pledge: `pledge:${string}`]: StagePledgeRecord;
  /** At the closing only. */
  day: DayRecord;
}
