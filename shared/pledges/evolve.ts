import type { Evolvers } from '../slices.ts';
import type { Pledge, Touch } from '../state.ts';

function touchPledge(pledge: Pledge, touch: Touch): void {
  touch(`me:${pledge.author}`, `pledge:${pledge.id}`);
  touch('host', `pledge:${pledge.id}`);
  touch('stage', `pledge:${pledge.id}`);
  touch('stage', 'pledges');
  touch('stage', 'day');
}

export const pledgeEvolvers: Pick<Evolvers, 'pledged' | 'pledgeEdited' | 'pledgeWithdrawn' | 'pledgeShown'> = {
  pledged(state, event, touch) {
    const { pledge: id, author, kind, text, when, named, at } = event;
    const pledge = { id, author, kind, text, when, named, withdrawn: false, hidden: false, shown: false, at };
    state.pledges.set(id, pledge);
    touchPledge(pledge, touch);
  },

  pledgeEdited(state, event, touch) {
    const pledge = state.pledges.get(event.pledge);
    if (!pledge) return;
    pledge.kind = event.kind;
    pledge.text = event.text;
    pledge.when = event.when;
    pledge.named = event.named;
    pledge.withdrawn = false;
    // Other words are on the wall by another act of the host.
    pledge.shown = false;
    touchPledge(pledge, touch);
  },

  pledgeWithdrawn(state, event, touch) {
    const pledge = state.pledges.get(event.pledge);
    if (!pledge) return;
    pledge.withdrawn = true;
    touchPledge(pledge, touch);
  },

  pledgeShown(state, event, touch) {
    const pledge = state.pledges.get(event.pledge);
    if (!pledge) return;
    pledge.shown = event.shown;
    touchPledge(pledge, touch);
  },
};
