import type { Evolvers } from '../slices.ts';
import { changeCard, layCard, touchCard } from './tally.ts';

export const cardEvolvers: Pick<
  Evolvers,
  'cardWritten' | 'cardEdited' | 'cardWithdrawn' | 'endorsed' | 'answered' | 'hiddenSet'
> = {
  cardWritten(state, event, touch) {
    const { card, author, table, part, round, group, stance, place, criteria, text, late, at } = event;
    const fresh = { edited: false, endorsements: 0, theme: null, hidden: false, withdrawn: false, answers: [] };
    layCard(
      state,
      { id: card, author, table, part, round, group, stance, place, criteria, text, at, late, ...fresh },
      touch,
    );
  },

  cardEdited(state, event, touch) {
    const card = state.cards.get(event.card);
    if (!card) return;
    changeCard(state, card, touch, () => {
      card.stance = event.stance;
      card.place = event.place;
      card.criteria = event.criteria;
      card.text = event.text;
      card.edited = true;
    });
  },

  cardWithdrawn(state, event, touch) {
    const card = state.cards.get(event.card);
    if (!card) return;
    changeCard(state, card, touch, () => (card.withdrawn = event.withdrawn));
    for (const id of card.answers) touch(`table:${card.table}`, `answer:${id}`);
  },

  endorsed(state, event, touch) {
    const card = state.cards.get(event.card);
    const person = state.people.get(event.person);
    if (!card || !person || person.endorsed.has(card.id) === event.on) return;
    if (event.on) person.endorsed.add(card.id);
    else person.endorsed.delete(card.id);
    card.endorsements += event.on ? 1 : -1;
    touchCard(card, touch);
    touch(`me:${person.id}`, 'endorsed');
    const question = state.tables.get(card.table)?.question;
    if (question && state.quotes.get(question)?.includes(card.id)) touch('stage', `harvest:${question}`);
  },

  answered(state, event, touch) {
    const card = state.cards.get(event.card);
    if (!card) return;
    const { answer, author, by, text, at } = event;
    changeCard(state, card, touch, () => {
      state.answers.set(answer, { id: answer, card: card.id, author, by, text, at, hidden: false });
      card.answers.push(answer);
    });
    touch(`table:${card.table}`, `answer:${answer}`);
  },

  hiddenSet(state, event, touch) {
    const { what, target, hidden } = event;
    if (what === 'pledge') {
      const pledge = state.pledges.get(target);
      if (!pledge) return;
      pledge.hidden = hidden;
      touch('host', `pledge:${target}`);
      touch('stage', `pledge:${target}`);
      touch('stage', 'pledges');
      touch('stage', 'day');
      return;
    }
    const answer = what === 'answer' ? state.answers.get(target) : undefined;
    const card = state.cards.get(answer ? answer.card : target);
    if (!card) return;
    changeCard(state, card, touch, () => {
      if (answer) answer.hidden = hidden;
      else card.hidden = hidden;
    });
    for (const id of card.answers) touch(`table:${card.table}`, `answer:${id}`);
  },
};
