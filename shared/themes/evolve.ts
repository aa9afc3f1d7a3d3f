import type { Evolvers } from '../slices.ts';
import type { Recap, Relay, Theme, Touch, WorkshopState } from '../state.ts';
import { changeCard } from '../cards/tally.ts';
import { setDots } from '../harvest/dots.ts';
import { livingTheme, themesAt } from './themes.ts';

function touchTheme(state: WorkshopState, theme: Theme, touch: Touch): void {
  touch(`table:${theme.table}`, `theme:${theme.id}`);
  touch('stage', `island:${theme.table}`);
  const question = state.tables.get(theme.table)?.question;
  if (question) touch('stage', `harvest:${question}`);
}

export const emptyRecap = (): Recap => ({ text: '', version: 0, round: null, at: null, byRound: new Map() });

export const themeEvolvers: Pick<
  Evolvers,
  | 'themeCreated'
  | 'themeRenamed'
  | 'themesMerged'
  | 'themeDescribed'
  | 'cardsAssigned'
  | 'themesOrdered'
  | 'recapSaved'
  | 'passedOn'
> = {
  themeCreated(state, event, touch) {
    const order = Math.max(-1, ...themesAt(state, event.table).map((t) => t.order)) + 1;
    const { theme: id, table, name, at } = event;
    const theme = { id, table, name, sentence: '', order, mergedInto: null, cards: 0, dots: 0, at };
    state.themes.set(id, theme);
    touchTheme(state, theme, touch);
  },

  themeRenamed(state, event, touch) {
    const theme = state.themes.get(event.theme);
    if (!theme) return;
    theme.name = event.name;
    touchTheme(state, theme, touch);
  },

  themesMerged(state, event, touch) {
    const theme = state.themes.get(event.theme);
    const into = state.themes.get(event.into);
    if (!theme || !into) return;
    for (const id of state.tableCards.get(theme.table) ?? []) {
      const card = state.cards.get(id);
      if (card?.theme === theme.id) changeCard(state, card, touch, () => (card.theme = into.id));
    }
    const question = state.tables.get(theme.table)?.question;
    const given = question ? [...(state.dots.get(question) ?? [])] : [];
    for (const [person, themes] of given) {
      if (!question || !themes.includes(theme.id)) continue;
      setDots(state, question, person, [...new Set(themes.map((t) => (t === theme.id ? into.id : t)))], touch);
    }
    theme.mergedInto = into.id;
    touchTheme(state, theme, touch);
    touchTheme(state, into, touch);
  },

  themeDescribed(state, event, touch) {
    const theme = state.themes.get(event.theme);
    if (!theme) return;
    theme.sentence = event.sentence;
    touchTheme(state, theme, touch);
  },

  cardsAssigned(state, event, touch) {
    const theme = event.theme === null ? null : livingTheme(state, event.theme);
    for (const id of event.cards) {
      const card = state.cards.get(id);
      if (!card) continue;
      changeCard(state, card, touch, () => {
        card.theme = theme?.id ?? null;
        // "Bij geen thema" is an answer too: the card no longer waits.
        card.late = false;
      });
    }
  },

  themesOrdered(state, event, touch) {
    event.themes.forEach((id, order) => {
      const theme = state.themes.get(id);
      if (!theme) return;
      theme.order = order;
      touchTheme(state, theme, touch);
    });
  },

  recapSaved(state, event, touch) {
    const recap = state.recaps.get(event.table) ?? emptyRecap();
    recap.text = event.text;
    recap.version += 1;
    recap.round = event.round;
    recap.at = event.at;
    if (event.round !== null) recap.byRound.set(event.round, event.text);
    state.recaps.set(event.table, recap);
    touch(`table:${event.table}`, 'recap');
  },

  passedOn(state, event, touch) {
    const relays = state.relays.get(event.table) ?? new Map<number, Relay>();
    relays.set(event.round, { round: event.round, group: event.group, text: event.text });
    state.relays.set(event.table, relays);
    touch(`table:${event.table}`, `relay:${event.round}`);
  },
};
