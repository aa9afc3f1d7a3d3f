import type { Evolvers } from '../slices.ts';
import { setDots } from './dots.ts';

export const harvestEvolvers: Pick<Evolvers, 'dotsSet' | 'stageSet' | 'quotesSet'> = {
  dotsSet(state, event, touch) {
    setDots(state, event.question, event.person, [...event.themes], touch);
  },

  stageSet(state, event, touch) {
    const { dark, theme, sound, view } = event;
    state.stage = {
      dark: dark ?? state.stage.dark,
      theme: theme ?? state.stage.theme,
      sound: sound ?? state.stage.sound,
      view: view ?? state.stage.view,
    };
    touch('stage', 'show');
  },

  quotesSet(state, event, touch) {
    state.quotes.set(event.question, [...event.cards]);
    touch('stage', `harvest:${event.question}`);
  },
};
