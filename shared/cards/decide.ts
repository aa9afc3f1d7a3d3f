import type { Actor } from '../core/actors.ts';
import type { PartId, TableId } from '../core/ids.ts';
import type { Refusal } from '../core/refusal.ts';
import { badText, distinct, firstRefusal, tidy } from '../core/text.ts';
import { isNo, mayAt, onBehalf } from '../people/who.ts';
import { tableInRound } from '../people/routes.ts';
import { currentPart, findPart, harvested } from '../programme/parts.ts';
import type { Question, Stance } from '../programme/model.ts';
import type { Deciders } from '../slices.ts';
import type { Card, Person, WorkshopState } from '../state.ts';
import { seatKey, visible } from './tally.ts';

type Commands = 'writeCard' | 'editCard' | 'withdrawCard' | 'restoreCard' | 'endorse' | 'answer' | 'hide' | 'restore';

const unknownCard: Refusal = { code: 'unknown', what: 'card' };

interface Content {
  text: string;
  stance?: Stance;
  place?: string;
  criteria?: string[];
}

/** A card of a places question may be a place alone; every other card has words. */
function badContent(question: Question, content: Content): Refusal | null {
  const place = tidy(content.place ?? '');
  return firstRefusal(
    badText(content.text, 'card', !(question.kind === 'places' && place !== '')),
    badText(place, 'place', false),
    ...(content.criteria ?? []).map((c) => badText(c, 'place', false)),
  );
}
function contentOf(content: Content): Pick<Card, 'text' | 'stance' | 'place' | 'criteria'> {
  const place = tidy(content.place ?? '');
  return {
    text: tidy(content.text),
    stance: content.stance ?? null,
    place: place || null,
    criteria: distinct(content.criteria ?? []),
  };
}

const questionAt = (state: WorkshopState, table: TableId): Question | null => {
  const id = state.tables.get(table)?.question;
  return (id && state.questions.get(id)) || null;
};

/** Whose card it is to change: its author's; a card without a phone behind it is its table host's and the host's. */
function mayChange(state: WorkshopState, actor: Actor, card: Card): boolean {
  if (actor.role === 'participant') return actor.person !== null && card.author === actor.person;
  const author = card.author === null ? undefined : state.people.get(card.author);
  return mayAt(actor, card.table) && !author?.hasPhone;
}

/** Someone has seen a table's cards: sat there, or its question is being harvested. */
function hasSeen(state: WorkshopState, person: Person, table: TableId): boolean {
  const part = currentPart(state);
  if (part?.kind === 'harvest' && part.question === state.tables.get(table)?.question) return true;
  return [...person.seats].some((seat) => seat.endsWith(`/${table}`));
}

const isLate = (state: WorkshopState, part: PartId): boolean => state.cursor.part !== part;

export const cardDeciders: Pick<Deciders, Commands> = {
  /** Taken from anyone who was ever seated at that table in that part, however late. */
  writeCard(state, command, actor) {
    if (state.cards.has(command.card)) return { code: 'taken', what: 'id' };
    const part = findPart(state, command.part);
    const question = questionAt(state, command.table);
    if (part?.kind !== 'round' || part.round === null) return { code: 'unknown', what: 'part' };
    if (!question) return { code: 'unknown', what: 'table' };
    const author = onBehalf(state, actor, command.for);
    if (isNo(author)) return author;
    if (actor.role !== 'participant' && !mayAt(actor, command.table)) return { code: 'not-allowed' };
    const seated = author?.seats.has(seatKey(part.id, command.table)) ?? false;
    if (actor.role === 'participant' && !seated) return { code: 'never-seated', table: command.table };
    const refusal = badContent(question, command);
    if (refusal) return refusal;
    const { round } = part;
    const group = state.groups.find((g) => tableInRound(g, round) === command.table)?.id ?? null;
    const { card, table } = command;
    const where = { table, part: part.id, round, group, author: author?.id ?? null };
    return [{ type: 'cardWritten', card, ...where, ...contentOf(command), late: isLate(state, part.id) }];
  },

  /** Until its question's harvest; endorsements stay. */
  editCard(state, command, actor) {
    const card = state.cards.get(command.card);
    const question = card && questionAt(state, card.table);
    if (!card || !question) return unknownCard;
    if (!mayChange(state, actor, card)) return { code: 'not-yours' };
    if (harvested(state, question.id)) return { code: 'fixed' };
    return badContent(question, command) ?? [{ type: 'cardEdited', card: card.id, ...contentOf(command) }];
  },

  withdrawCard(state, command, actor) {
    const card = state.cards.get(command.card);
    if (!card) return unknownCard;
    if (!mayChange(state, actor, card)) return { code: 'not-yours' };
    return card.withdrawn ? [] : [{ type: 'cardWithdrawn', card: card.id, withdrawn: true }];
  },

  restoreCard(state, command, actor) {
    const card = state.cards.get(command.card);
    if (!card) return unknownCard;
    if (!mayChange(state, actor, card)) return { code: 'not-yours' };
    return card.withdrawn ? [{ type: 'cardWithdrawn', card: card.id, withdrawn: false }] : [];
  },

  endorse(state, command, actor) {
    const person = onBehalf(state, actor, undefined);
    if (isNo(person)) return person;
    const card = state.cards.get(command.card);
    if (!person || !card || !visible(card) || !hasSeen(state, person, card.table)) return unknownCard;
    if (card.author === person.id) return { code: 'own-card' };
    if (state.lifecycle === 'published') return { code: 'ended' };
    const same = person.endorsed.has(card.id) === command.on;
    return same ? [] : [{ type: 'endorsed', card: card.id, person: person.id, on: command.on }];
  },

  /** Participants answer doubts; table hosts and the host any card. */
  answer(state, command, actor) {
    if (state.answers.has(command.answer)) return { code: 'taken', what: 'id' };
    const person = onBehalf(state, actor, undefined);
    if (isNo(person)) return person;
    const card = state.cards.get(command.card);
    if (!card || !visible(card)) return unknownCard;
    if (person && (card.stance !== 'doubts' || !hasSeen(state, person, card.table))) return { code: 'not-allowed' };
    if (!person && !mayAt(actor, card.table)) return { code: 'not-allowed' };
    const by = actor.role === 'participant' ? 'participant' : actor.role === 'tableHost' ? 'tableHost' : 'host';
    const fact = {
      type: 'answered' as const,
      answer: command.answer,
      card: card.id,
      author: person?.id ?? null,
      by,
      text: tidy(command.text),
    } as const;
    return badText(command.text, 'answer') ?? [fact];
  },

  hide: (state, { what, target }, actor) => setHidden(state, what, target, actor, true),
  restore: (state, { what, target }, actor) => setHidden(state, what, target, actor, false),
};

function setHidden(
  state: WorkshopState,
  what: 'card' | 'answer' | 'pledge',
  target: string,
  actor: Actor,
  hidden: boolean,
): ReturnType<Deciders['hide']> {
  const fact = { type: 'hiddenSet' as const, what, target, hidden };
  if (what === 'pledge') {
    const pledge = state.pledges.get(target);
    if (!pledge) return { code: 'unknown', what: 'pledge' };
    if (actor.role !== 'host') return { code: 'not-allowed' };
    return pledge.hidden === hidden ? [] : [fact];
  }
  const answer = what === 'answer' ? state.answers.get(target) : undefined;
  const card = state.cards.get(what === 'answer' ? (answer?.card ?? '') : target);
  if (!card) return unknownCard;
  if (!mayAt(actor, card.table)) return { code: 'not-allowed' };
  return (answer ?? card).hidden === hidden ? [] : [fact];
}
