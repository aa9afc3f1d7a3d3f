import type { AnswerId, CardId, TableId } from '../core/ids.ts';
import { harvested } from '../programme/parts.ts';
import { rest, type Viewer } from '../slices.ts';
import type { Card, WorkshopState } from '../state.ts';
import type { AnswerRecord, CardRecord, OwnCardRecord } from './records.ts';
import { visible } from './tally.ts';

function record(card: Card): CardRecord {
  const { id, table, part, round, group, stance, place, criteria, text, at, edited, endorsements, theme } = card;
  const late = card.late && theme === null;
  return { id, table, part, round, group, stance, place, criteria, text, at, edited, endorsements, theme, late };
}

function ownCard(state: WorkshopState, person: string, id: CardId): OwnCardRecord | undefined {
  const card = state.cards.get(id);
  if (!card || card.author !== person) return undefined;
  const question = state.tables.get(card.table)?.question;
  const fixed = question !== undefined && harvested(state, question);
  return { ...record(card), hidden: card.hidden, withdrawn: card.withdrawn, fixed };
}

function tableAnswer(state: WorkshopState, table: TableId, id: AnswerId): AnswerRecord | undefined {
  const answer = state.answers.get(id);
  const card = answer && state.cards.get(answer.card);
  if (!answer || !card || answer.hidden || !visible(card) || card.table !== table) return undefined;
  return { id, card: answer.card, text: answer.text, at: answer.at, by: answer.by };
}

/** A hidden card, for those who may bring it back. One that its author withdrew is nobody's to see. */
function hiddenCard(state: WorkshopState, id: CardId, table: TableId | null): CardRecord | undefined {
  const card = state.cards.get(id);
  if (!card || !card.hidden || card.withdrawn || (table !== null && card.table !== table)) return undefined;
  return record(card);
}

const cardsOf = (state: WorkshopState, table: TableId): Card[] =>
  (state.tableCards.get(table) ?? []).flatMap((id) => state.cards.get(id) ?? []);

export const cardViewer: Viewer = {
  keys(state, channel) {
    const owner = rest(channel);
    if (channel.startsWith('table:')) {
      const cards = cardsOf(state, owner).filter(visible);
      return cards.flatMap((c) => [
        `card:${c.id}`,
        ...c.answers.filter((a) => !state.answers.get(a)?.hidden).map((a) => `answer:${a}`),
      ]);
    }
    if (channel.startsWith('me:')) return [...(state.people.get(owner)?.cards ?? [])].map((id) => `card:${id}`);
    const tables = channel === 'host' ? [...state.tables.keys()] : channel.startsWith('table-host:') ? [owner] : [];
    return tables.flatMap((t) =>
      cardsOf(state, t)
        .filter((c) => c.hidden && !c.withdrawn)
        .map((c) => `hidden:${c.id}`),
    );
  },

  view(state, channel, key) {
    const owner = rest(channel);
    const id = rest(key);
    if (channel.startsWith('table:')) {
      if (key.startsWith('answer:')) return tableAnswer(state, owner, id);
      if (!key.startsWith('card:')) return undefined;
      const card = state.cards.get(id);
      return card && visible(card) && card.table === owner ? record(card) : undefined;
    }
    if (channel.startsWith('me:') && key.startsWith('card:')) return ownCard(state, owner, id);
    if (!key.startsWith('hidden:')) return undefined;
    if (channel === 'host') return hiddenCard(state, id, null);
    return channel.startsWith('table-host:') ? hiddenCard(state, id, owner) : undefined;
  },
};
