import type { Ms } from '../../shared/core/time.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { added, cardOf, changed, contentOf, drawn } from './overlay.ts';
import type { MeView, OutboxItem, ProgrammeView } from './types.ts';

/** What one's own commands on their way make of one's own view. Pure; the same view when there is nothing to draw. */
export function drawMe(view: MeView, outbox: readonly OutboxItem[], programme: ProgrammeView | null): MeView {
  return drawn(outbox).reduce((me, item) => draw(me, item.command, item.at, programme), view);
}

function draw(me: MeView, command: Command, at: Ms, programme: ProgrammeView | null): MeView {
  // Written for someone else: not one's own.
  if ('for' in command && command.for !== undefined) return me;
  switch (command.type) {
    case 'editSelf': {
      const { name, organisation, sector } = command;
      return { ...me, profile: { ...me.profile, name, organisation, sector } };
    }
    case 'sit':
      return { ...me, seatedVisit: command.visit };
    case 'writeCard':
      return { ...me, cards: added(me.cards, cardOf(command, at, programme, me.profile.group)) };
    case 'editCard': {
      const cards = changed(me.cards, command.card, (card) => ({ ...card, ...contentOf(command), edited: true }));
      return { ...me, cards };
    }
    case 'withdrawCard':
    case 'restoreCard': {
      const withdrawn = command.type === 'withdrawCard';
      return { ...me, cards: changed(me.cards, command.card, (card) => ({ ...card, withdrawn })) };
    }
    case 'endorse': {
      const endorsed = new Set(me.endorsed);
      if (command.on) endorsed.add(command.card);
      else endorsed.delete(command.card);
      return { ...me, endorsed };
    }
    case 'setDots':
      return { ...me, dots: new Map(me.dots).set(command.question, command.themes) };
    case 'pledge': {
      const { pledge: id, kind, text, when, named } = command;
      return { ...me, pledges: added(me.pledges, { id, kind, text, when, named, withdrawn: false, at }) };
    }
    case 'editPledge': {
      const { kind, text, when, named } = command;
      return { ...me, pledges: changed(me.pledges, command.pledge, (own) => ({ ...own, kind, text, when, named })) };
    }
    case 'withdrawPledge':
      return { ...me, pledges: changed(me.pledges, command.pledge, (own) => ({ ...own, withdrawn: true })) };
    default:
      return me;
  }
}
