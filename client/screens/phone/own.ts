import type { OwnCardRecord } from '../../../shared/cards/records.ts';
import type { Refusal } from '../../../shared/core/refusal.ts';
import type { Stance } from '../../../shared/programme/model.ts';
import type { Connection, MeView, OutboxItem } from '../../state/types.ts';

/** How an own card stands; each has its words on the card. */
export type OwnState = 'placed' | 'sending' | 'waiting' | 'refused' | 'withdrawn' | 'hidden';

/** Why something was not placed, and the outbox item that holds its text. */
export interface Refused {
  command: OutboxItem['command'];
  why: Refusal;
}

/** One's own card as it is drawn. */
export interface Own {
  id: string;
  part: string;
  table: string;
  stance: Stance | null;
  place: string | null;
  criteria: readonly string[];
  text: string;
  state: OwnState;
  /** Its question has been harvested: only withdrawing is left. */
  fixed: boolean;
  refused: Refused | null;
}

/** What is on its way is "sending" while there is a connection, else it waits for one. */
export function travelling(item: OutboxItem, connection: Connection): OwnState {
  if (item.state === 'done') return 'placed';
  return connection.state === 'live' || connection.state === 'behind' ? 'sending' : 'waiting';
}

/** The card that a command is about, when it is one of a person's own commands for cards. */
function cardOf({ command }: OutboxItem): string | null {
  switch (command.type) {
    case 'writeCard':
      return command.for === undefined ? command.card : null;
    case 'editCard':
    case 'withdrawCard':
    case 'restoreCard':
      return command.card;
    default:
      return null;
  }
}

function drawn(card: OwnCardRecord, items: readonly OutboxItem[], connection: Connection): Own {
  const { id, part, table, stance, place, criteria, text, fixed } = card;
  const own: Own = { id, part, table, stance, place, criteria, text, fixed, state: 'placed', refused: null };
  const last = items.at(-1);
  if (last?.state === 'refused' && last.command.type === 'editCard') {
    const refused = { command: last.command, why: last.refusal };
    return { ...own, text: last.command.text, state: 'refused', refused };
  }
  if (card.withdrawn) return { ...own, state: 'withdrawn' };
  if (card.hidden) return { ...own, state: 'hidden' };
  const waiting = items.findLast((item) => item.state !== 'refused');
  return waiting === undefined ? own : { ...own, state: travelling(waiting, connection) };
}

/** One's own cards, newest first: refused ones with their text and reason, withdrawn ones too. */
export function ownCards(me: MeView | null, outbox: readonly OutboxItem[], connection: Connection): Own[] {
  const about = new Map<string, OutboxItem[]>();
  const refused: Own[] = [];
  for (const item of outbox) {
    const card = cardOf(item);
    if (card === null) continue;
    about.set(card, [...(about.get(card) ?? []), item]);
    const { command } = item;
    if (item.state !== 'refused' || command.type !== 'writeCard') continue;
    const { part, table, text, stance = null, place = null, criteria = [] } = command;
    const why = { command, why: item.refusal };
    refused.unshift({
      id: card,
      part,
      table,
      text,
      stance,
      place,
      criteria,
      fixed: false,
      state: 'refused',
      refused: why,
    });
  }
  const cards = me?.cards ?? [];
  const held = new Set(cards.map((card) => card.id));
  const own = cards.map((card) => drawn(card, about.get(card.id) ?? [], connection));
  return [...refused.filter((card) => !held.has(card.id)), ...own];
}

/** Cards that need their author because they were refused; each is shown wherever the author is. */
export function refusedCards(own: readonly Own[]): Own[] {
  return own.filter((card) => card.state === 'refused');
}

/** What stands under "Mijn kaartjes" at a table: what was written there, and every refused card. */
export function cardsHere(own: readonly Own[], table: string): Own[] {
  return own.filter((card) => card.table === table || card.state === 'refused');
}
