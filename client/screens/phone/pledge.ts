import { LIMITS } from '../../../shared/core/limits.ts';
import { PLEDGE_KINDS } from '../../../shared/pledges/records.ts';
import type { OwnPledgeRecord, PledgeKind } from '../../../shared/pledges/records.ts';
import type { Connection, MeView, OutboxItem } from '../../state/types.ts';
import { travelling } from './own.ts';
import type { OwnState, Refused } from './own.ts';

/** What was chosen beside the words of a pledge. There is no default for the name: that is the giver's own choice. */
export interface PledgeChoice {
  kind: PledgeKind | null;
  when: string;
  named: boolean | null;
  /** The pledge that is being changed, null for a new one. */
  editing: string | null;
}

/** Reads a choice back from a kept draft; whatever is not understood counts as not chosen. */
export function pledgeChoice(extra: Readonly<Record<string, unknown>>): PledgeChoice {
  const { kind, when, named, editing } = extra;
  return {
    kind: PLEDGE_KINDS.find((each) => each === kind) ?? null,
    when: typeof when === 'string' ? when : '',
    named: typeof named === 'boolean' ? named : null,
    editing: typeof editing === 'string' ? editing : null,
  };
}

/** What is missing before it can be pledged, in the order in which one is asked for it. */
export function pledgeProblem(text: string, choice: PledgeChoice): 'kind' | 'text' | 'too-long' | 'name' | null {
  if (choice.kind === null) return 'kind';
  if (text.trim() === '') return 'text';
  if (text.trim().length > LIMITS.pledge) return 'too-long';
  return choice.named === null ? 'name' : null;
}

/** The three moments one can choose: this month, from the next, and in the next year. Month from 1. */
export function momentsAfter(date: string): { nextMonth: number; nextYear: number } {
  const [year = 2000, month = 1] = date.split('-').map(Number);
  return { nextMonth: (month % 12) + 1, nextYear: year + 1 };
}

/** One's own pledge as it is drawn. */
export interface OwnPledge extends Pick<OwnPledgeRecord, 'id' | 'kind' | 'text' | 'when' | 'named'> {
  state: OwnState;
  refused: Refused | null;
}

/** One's own pledges, newest first; a refused one keeps its text and says why. */
export function ownPledges(me: MeView, outbox: readonly OutboxItem[], connection: Connection): OwnPledge[] {
  const about = (id: string) =>
    outbox.findLast(
      ({ command }) =>
        (command.type === 'pledge' || command.type === 'editPledge' || command.type === 'withdrawPledge') &&
        command.pledge === id,
    );
  const held = me.pledges.map(({ id, kind, text, when, named, withdrawn }): OwnPledge => {
    const own = { id, kind, text, when, named, refused: null };
    const item = about(id);
    if (item?.state === 'refused' && item.command.type === 'editPledge') {
      const { command } = item;
      const words = { kind: command.kind, text: command.text, when: command.when, named: command.named };
      return { ...own, ...words, state: 'refused', refused: { command, why: item.refusal } };
    }
    if (withdrawn) return { ...own, state: 'withdrawn' };
    return { ...own, state: item === undefined || item.state === 'refused' ? 'placed' : travelling(item, connection) };
  });
  const ids = new Set(held.map((pledge) => pledge.id));
  const refused = outbox.flatMap((item): OwnPledge[] => {
    const { command } = item;
    if (item.state !== 'refused' || command.type !== 'pledge' || ids.has(command.pledge)) return [];
    const { pledge: id, kind, text, when, named } = command;
    return [{ id, kind, text, when, named, state: 'refused', refused: { command, why: item.refusal } }];
  });
  return [...refused.reverse(), ...held];
}

/** "Elke maand vier uur mee, vanaf oktober." */
export function pledgeSentence(pledge: { text: string; when: string }): string {
  const text = pledge.text.replace(/[.\s]+$/u, '');
  return pledge.when === '' ? `${text}.` : `${text}, ${pledge.when}.`;
}
