import { DOTS, QUOTES } from '../core/limits.ts';
import { visible } from '../cards/tally.ts';
import type { Fact } from '../events.ts';
import { isNo, onBehalf } from '../people/who.ts';
import { harvested } from '../programme/parts.ts';
import type { Deciders } from '../slices.ts';
import { livingTheme } from '../themes/themes.ts';

export const harvestDeciders: Pick<Deciders, 'setDots' | 'setStage'> = {
  /** Counts until publication. Themes that were merged meanwhile count as the one they became. */
  setDots(state, command, actor) {
    const { question } = command;
    if (!state.questions.has(question)) return { code: 'unknown', what: 'question' };
    const person = onBehalf(state, actor, command.for);
    if (isNo(person)) return person;
    if (!person) return { code: 'unknown', what: 'person' };
    // A phone gives its owner's dots itself.
    if (actor.role !== 'participant' && person.hasPhone) return { code: 'not-allowed' };
    if (state.lifecycle === 'published') return { code: 'ended' };
    if (!harvested(state, question)) return { code: 'not-running' };
    const themes = [...new Set(command.themes.map((id) => livingTheme(state, id)))];
    for (const theme of themes) {
      if (!theme || state.tables.get(theme.table)?.question !== question) return { code: 'unknown', what: 'theme' };
    }
    if (themes.length > DOTS) return { code: 'too-many-dots', max: DOTS };
    return [{ type: 'dotsSet', question, person: person.id, themes: themes.flatMap((t) => t?.id ?? []) }];
  },

  setStage(state, command) {
    const { dark, theme, sound, view, quotes, pledge } = command;
    const facts: Fact[] = [];
    const changes = {
      ...(dark === undefined ? {} : { dark }),
      ...(theme === undefined ? {} : { theme }),
      ...(sound === undefined ? {} : { sound }),
      ...(view === undefined ? {} : { view }),
    };
    if (Object.keys(changes).length > 0) facts.push({ type: 'stageSet', ...changes });
    if (quotes) {
      for (const id of quotes.cards) {
        const card = state.cards.get(id);
        const here = card && state.tables.get(card.table)?.question === quotes.question;
        if (!card || !here || !visible(card)) return { code: 'unknown', what: 'card' };
      }
      // The newest of the host's choices stay.
      facts.push({ type: 'quotesSet', question: quotes.question, cards: [...new Set(quotes.cards)].slice(-QUOTES) });
    }
    if (pledge) {
      const known = state.pledges.get(pledge.pledge);
      if (!known || known.withdrawn) return { code: 'unknown', what: 'pledge' };
      if (known.shown !== pledge.shown) facts.push({ type: 'pledgeShown', pledge: known.id, shown: pledge.shown });
    }
    return facts;
  },
};
