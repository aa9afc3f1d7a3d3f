import type { Refusal } from '../../../shared/core/refusal.ts';
import type { CommandType } from '../../../shared/protocol/commands.ts';
import type { OutboxItem, Session } from '../../state/types.ts';

/** Presses without words of their own: refused, they say so in the line and are forgotten at the next press. */
const PRESSES: ReadonlySet<CommandType> = new Set([
  'sit',
  'endorse',
  'setDots',
  'withdrawCard',
  'restoreCard',
  'withdrawPledge',
] as const);

const isPress = (item: OutboxItem) => item.state === 'refused' && PRESSES.has(item.command.type);

/** Why the last press did not count; null when all did. */
export function refusedPress(outbox: readonly OutboxItem[]): Refusal | null {
  const item = outbox.findLast(isPress);
  return item?.state === 'refused' ? item.refusal : null;
}

/** Takes presses that did not count out of the outbox: whoever presses again has read the line. */
export function forgetPresses(session: Pick<Session, 'outbox' | 'discard'>): void {
  for (const item of session.outbox.filter(isPress)) session.discard(item.command.id);
}
