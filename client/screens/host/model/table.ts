import { host as t } from '../../../messages/nl/host.ts';
import { MINUTE } from '../../../../shared/core/time.ts';
import type { Ms } from '../../../../shared/core/time.ts';
import type { CardRecord } from '../../../../shared/cards/records.ts';
import type { Part, Table } from '../../../../shared/programme/model.ts';
import type { TableView } from '../../../state/types.ts';
import { firstName } from './names.ts';

/** Silent for this long is worth a look. */
const SILENT_MS: Ms = 3 * MINUTE;
/** The table host writes the recap in the last four minutes. */
const RECAP_MS: Ms = 4 * MINUTE;

export interface Sentence {
  kind: 'fine' | 'doubts' | 'silent' | 'recapBusy' | 'recapReady';
  text: string;
  /** For narrow screens. */
  short: string;
}

/** The cards of one visit to a table: those of the round that is now. */
export function cardsOf(view: TableView | null, part: Part | null): readonly CardRecord[] {
  return view === null || part === null ? [] : view.cards.filter((card) => card.part === part.id);
}

/** Doubts without an answer among these cards. */
export function openDoubts(view: TableView | null, cards: readonly CardRecord[]): number {
  return cards.filter((card) => card.stance === 'doubts' && (view?.answers.get(card.id)?.length ?? 0) === 0).length;
}

export interface AtTable {
  table: Table;
  stance: boolean;
  part: Part;
  view: TableView | null;
  /** Time left in the round; null when it has no clock. */
  leftMs: Ms | null;
  startedAt: Ms;
  /** Now; of a clock that stands still, the moment it stopped. */
  nowMs: Ms;
}

/** The one sentence about a table in a round: the recap at the end, else silence, else open doubts, else fine. */
export function tableSentence({ table, stance, part, view, leftMs, startedAt, nowMs }: AtTable): Sentence {
  const cards = cardsOf(view, part);
  if (leftMs !== null && leftMs <= RECAP_MS) {
    const { recap } = view ?? { recap: null };
    const ready = recap !== null && recap.round === part.round && recap.text !== '';
    const who = firstName(table.hosts[0] ?? '') || t.table.host(table.number);
    const text = ready ? t.table.recapReady : t.table.recapBusy(who);
    return { kind: ready ? 'recapReady' : 'recapBusy', text, short: text };
  }
  const last = Math.max(startedAt, ...cards.map((card) => card.at));
  if (leftMs !== null && nowMs - last >= SILENT_MS) {
    const minutes = Math.floor((nowMs - last) / MINUTE);
    return { kind: 'silent', text: t.table.silent(minutes), short: t.table.silentShort(minutes) };
  }
  const doubts = stance ? openDoubts(view, cards) : 0;
  if (doubts >= 2) return { kind: 'doubts', text: t.table.doubts(doubts), short: t.table.doubtsShort(doubts) };
  return { kind: 'fine', text: t.table.fine, short: t.table.fine };
}

/** Cards in one block: one, or ten above 60. */
export function blockUnit(cards: number): 1 | 10 {
  return cards > 60 ? 10 : 1;
}
