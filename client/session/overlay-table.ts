import type { AnswerRecord, CardRecord, OwnCardRecord } from '../../shared/cards/records.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Command, CommandOf } from '../../shared/protocol/commands.ts';
import { added, cardOf, changed, contentOf, drawn } from './overlay.ts';
import { drawThemes } from './overlay-themes.ts';
import type { MeView, OutboxItem, ProgrammeView, TableView } from './types.ts';

/** Who looks at which table. `me`: as the server knows it, without what waits. */
export interface TableContext {
  table: string;
  programme: ProgrammeView | null;
  me: MeView | null;
  /** What an answer of this client is signed with. */
  by: AnswerRecord['by'];
}

/** What one's own commands on their way make of a table. Pure; the same view when there is nothing to draw. */
export function drawTable(view: TableView, outbox: readonly OutboxItem[], context: TableContext): TableView {
  const items = drawn(outbox);
  return endorse(
    items.reduce((table, item) => draw(table, item.command, item.at, context), view),
    items,
    context,
  );
}

function draw(view: TableView, command: Command, at: Ms, context: TableContext): TableView {
  switch (command.type) {
    case 'writeCard': {
      if (command.table !== context.table) return view;
      const card = cardOf(command, at, context.programme, context.me?.profile.group ?? null);
      return { ...view, cards: added(view.cards, shown(card)) };
    }
    case 'editCard': {
      const cards = changed(view.cards, command.card, (card) => ({ ...card, ...contentOf(command), edited: true }));
      return { ...view, cards };
    }
    case 'withdrawCard':
      return { ...view, cards: without(view.cards, command.card) };
    case 'restoreCard': {
      const own = context.me?.cards.find((card) => card.id === command.card && card.table === context.table);
      return own && !own.hidden ? { ...view, cards: added(view.cards, shown(own)) } : view;
    }
    case 'answer':
      return view.cards.some((card) => card.id === command.card) ? answer(view, command, at, context.by) : view;
    case 'hide':
      return hide(view, command);
    case 'saveRecap': {
      if (command.table !== context.table) return view;
      const { text, base } = command;
      // A newer text came meanwhile: the server will say so.
      if (view.recap.version > base) return view;
      return { ...view, recap: { text, version: base, round: context.programme?.part?.round ?? view.recap.round, at } };
    }
    case 'passOn': {
      if (command.table !== context.table) return view;
      const { round, text } = command;
      const others = view.relays.filter((relay) => relay.round !== round);
      const group = view.relays.find((relay) => relay.round === round)?.group ?? null;
      return { ...view, relays: [...others, { round, group, text }].sort((a, b) => a.round - b.round) };
    }
    default:
      return drawThemes(view, command, context.table);
  }
}

/** A card as its table sees it. */
function shown(card: OwnCardRecord): CardRecord {
  const { hidden, withdrawn, fixed, ...rest } = card;
  return hidden || withdrawn || fixed ? { ...rest } : rest;
}

function without<T extends { id: string }>(list: readonly T[], id: string): readonly T[] {
  return list.filter((entry) => entry.id !== id);
}

function answer(view: TableView, command: CommandOf<'answer'>, at: Ms, by: AnswerRecord['by']): TableView {
  const known = view.answers.get(command.card) ?? [];
  if (known.some((each) => each.id === command.answer)) return view;
  const { answer: id, card, text } = command;
  return { ...view, answers: new Map(view.answers).set(card, [...known, { id, card, text, at, by }]) };
}

function hide(view: TableView, command: CommandOf<'hide'>): TableView {
  if (command.what === 'card') return { ...view, cards: without(view.cards, command.target) };
  if (command.what === 'pledge') return view;
  return { ...view, answers: new Map([...view.answers].map(([card, list]) => [card, without(list, command.target)])) };
}

/** Counts move by one for what this person's last word changes, compared with what the server counted. */
function endorse(view: TableView, items: readonly OutboxItem[], context: TableContext): TableView {
  const last = new Map<string, boolean>();
  for (const { command } of items) if (command.type === 'endorse') last.set(command.card, command.on);
  if (last.size === 0 || !context.me) return view;
  const counted = context.me.endorsed;
  const cards = view.cards.map((card) => {
    const on = last.get(card.id);
    if (on === undefined || on === counted.has(card.id)) return card;
    return { ...card, endorsements: Math.max(0, card.endorsements + (on ? 1 : -1)) };
  });
  return { ...view, cards };
}
