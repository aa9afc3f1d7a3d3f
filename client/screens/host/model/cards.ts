import type { CardRecord } from '../../../../shared/cards/records.ts';
import type { Table } from '../../../../shared/programme/model.ts';
import type { TableView } from '../../../state/types.ts';

export interface Listed {
  card: CardRecord;
  hidden: boolean;
  table: number;
}

/** Every card of every table, hidden ones too, newest first. */
export function allCards(
  tables: readonly Table[],
  view: (id: string) => TableView | null,
  hidden: readonly CardRecord[],
): Listed[] {
  const numbers = new Map(tables.map((table) => [table.id, table.number]));
  const of = (card: CardRecord, isHidden: boolean): Listed => ({
    card,
    hidden: isHidden,
    table: numbers.get(card.table) ?? 0,
  });
  return [
    ...tables.flatMap((table) => (view(table.id)?.cards ?? []).map((card) => of(card, false))),
    ...hidden.map((card) => of(card, true)),
  ].sort((a, b) => b.card.at - a.card.at);
}

/** The list under a filter: `all`, `hidden`, or a table's id. Hidden cards stay in sight among all and their table's. */
export function filtered(cards: readonly Listed[], show: string): Listed[] {
  if (show === 'all') return [...cards];
  return cards.filter((each) => (show === 'hidden' ? each.hidden : each.card.table === show));
}
