import type { AnswerId, CardId, GroupId, PartId, TableId, ThemeId } from '../core/ids.ts';
import type { Ms } from '../core/time.ts';
import type { Stance } from '../programme/model.ts';

/** `table:<id>` / `card:<id>`: one contribution as the table sees it; never who wrote it. Hidden and withdrawn cards are absent. */
export interface CardRecord {
  id: CardId;
  table: TableId;
  /** The round part it was written in, and its round (from 0). */
  part: PartId;
  round: number;
  group: GroupId | null;
  stance: Stance | null;
  place: string | null;
  criteria: string[];
  text: string;
  at: Ms;
  edited: boolean;
  endorsements: number;
  theme: ThemeId | null;
  /** Came after its round, and is in no theme yet: "nog in te delen". */
  late: boolean;
}
/** `table:<id>` / `answer:<id>` */
export interface AnswerRecord {
  id: AnswerId;
  card: CardId;
  text: string;
  at: Ms;
  by: 'participant' | 'tableHost' | 'host';
}
/** `me:<person>` / `card:<id>`: one's own card, also when hidden or withdrawn. */
export interface OwnCardRecord extends CardRecord {
  hidden: boolean;
  withdrawn: boolean;
  /** Its question has been harvested: it can be withdrawn, no longer changed. */
  fixed: boolean;
}
/** `table:<id>` / `theme:<id>` */
export interface ThemeRecord {
  id: ThemeId;
  table: TableId;
  name: string;
  /** The table host's one sentence, or empty. */
  sentence: string;
  order: number;
  cards: number;
}
/** `table:<id>` / `recap`: the living text; `version` is the base of the next save. */
export interface RecapRecord {
  text: string;
  version: number;
  /** Round (from 0) in which it was last saved, null when never. */
  round: number | null;
  at: Ms | null;
}
/** `table:<id>` / `relay:<round>`: what the group of that round passes on. An empty text: passed on without a sentence. */
export interface RelayRecord {
  round: number;
  group: GroupId | null;
  text: string;
}
/** Keys of a channel `table:<id>`. */
export interface TableRecords {
  recap: RecapRecord;
  [card: `card:${string}`]: CardRecord;
  [answer: `answer:${string}`]: AnswerRecord;
  [theme: `theme:${string}`]: ThemeRecord;
  [relay: `relay:${string}`]: RelayRecord;
}
