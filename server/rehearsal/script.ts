/** What a rehearsed day is made of: who comes, and what they write where. Data only; the conductor plays it. */
import type { QuestionId, SectorId, TableId } from '../../shared/core/ids.ts';
import type { PledgeKind } from '../../shared/pledges/records.ts';
import type { Stance } from '../../shared/programme/model.ts';

export interface PersonScript {
  name: string;
  organisation: string;
  sector: SectorId;
}

export interface AnswerScript {
  text: string;
  /** Who answers: someone of this sector at the table, its table host (`tableHost`), or else anyone who did not write it. */
  by?: string;
}

export interface CardScript {
  text: string;
  /** The theme it ends up in, by key; absent: it stays loose. */
  theme?: string;
  /** How many at the same table recognise it, its writer not counted. */
  known?: number;
  /** Written by someone of this sector, when one sits at the table. */
  by?: SectorId;
  stance?: Stance;
  place?: string;
  criteria?: string[];
  answers?: AnswerScript[];
  /** The host lets it through to the screen at its question's harvest; three a question at most. */
  quote?: true;
}

export interface ThemeScript {
  key: string;
  name: string;
  /** The table host's sentence, written in the last round. */
  sentence: string;
  /** How many people give it a dot, at most as many as there are. */
  dots: number;
}

export interface RoundScript {
  cards: CardScript[];
  /** What the table host adds to the recap after this round. */
  recap: string;
  /** What the group of this round passes on. */
  relay: string;
}

export interface TableScript {
  table: TableId;
  question: QuestionId;
  themes: ThemeScript[];
  rounds: RoundScript[];
}

export interface PledgeScript {
  /** Who gives it: the place in the list of people. */
  from: number;
  kind: PledgeKind;
  text: string;
  when: string;
  /** With the giver's name on the screen and in the report. */
  named: boolean;
}

export interface DayScript {
  people: PersonScript[];
  tables: TableScript[];
  pledges: PledgeScript[];
}
