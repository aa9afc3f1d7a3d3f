import type { Refusal } from '../core/refusal.ts';
import { badText, firstRefusal, tidy } from '../core/text.ts';
import type { Actor } from '../core/actors.ts';
import { isNo, onBehalf } from '../people/who.ts';
import type { Deciders } from '../slices.ts';
import type { Pledge, WorkshopState } from '../state.ts';

const badPledge = (text: string, when: string): Refusal | null =>
  firstRefusal(badText(text, 'pledge'), badText(when, 'when', false));

/** The giver's own; given on behalf of someone without a phone, the hosts'. */
function pledgeFor(state: WorkshopState, actor: Actor, id: string): Pledge | Refusal {
  const pledge = state.pledges.get(id);
  if (!pledge) return { code: 'unknown', what: 'pledge' };
  const own =
    actor.role === 'participant' ? actor.person === pledge.author : !state.people.get(pledge.author)?.hasPhone;
  if (!own) return { code: 'not-yours' };
  return state.lifecycle === 'published' ? { code: 'ended' } : pledge;
}
const isPledge = (p: Pledge | Refusal): p is Pledge => 'id' in p;

export const pledgeDeciders: Pick<Deciders, 'pledge' | 'editPledge' | 'withdrawPledge'> = {
  pledge(state, command, actor) {
    const { pledge, kind, text, when, named } = command;
    if (state.pledges.has(pledge)) return { code: 'taken', what: 'id' };
    const person = onBehalf(state, actor, command.for);
    if (isNo(person)) return person;
    if (!person) return { code: 'unknown', what: 'person' };
    if (actor.role !== 'participant' && person.hasPhone) return { code: 'not-allowed' };
    const fact = {
      type: 'pledged' as const,
      pledge,
      author: person.id,
      kind,
      text: tidy(text),
      when: tidy(when),
      named,
    };
    return badPledge(text, when) ?? [fact];
  },

  editPledge(state, command, actor) {
    const pledge = pledgeFor(state, actor, command.pledge);
    if (!isPledge(pledge)) return pledge;
    const { kind, text, when, named } = command;
    const fact = { type: 'pledgeEdited' as const, pledge: pledge.id, kind, text: tidy(text), when: tidy(when), named };
    return badPledge(text, when) ?? [fact];
  },

  withdrawPledge(state, command, actor) {
    const pledge = pledgeFor(state, actor, command.pledge);
    if (!isPledge(pledge)) return pledge;
    return pledge.withdrawn ? [] : [{ type: 'pledgeWithdrawn', pledge: pledge.id }];
  },
};
