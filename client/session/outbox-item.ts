import * as v from 'valibot';
import type { Refusal } from '../../shared/core/refusal.ts';
import type { Ms } from '../../shared/core/time.ts';
import { commandSchema } from '../../shared/protocol/commands.ts';
import type { OutboxItem } from './types.ts';

export type ItemState = OutboxItem['state'];

/** What may happen to an item. */
export type ItemEvent =
  | { type: 'send' }
  | { type: 'accepted'; at: number } // `at`: the version of the journal that holds it
  | { type: 'refused'; refusal: Refusal }
  | { type: 'later' } // too fast: again in a while
  | { type: 'lost' } // no answer will come: connection lost, or none in time
  | { type: 'reached' } // the replica has what it did
  | { type: 'discard' }; // its writer has read the refusal and needs it no more

/** The one table: state × event → state. Text that is on its way is never thrown away. */
export const ITEM: Record<ItemState, Record<ItemEvent['type'], ItemState | 'gone'>> = {
  waiting: {
    send: 'sent',
    accepted: 'done',
    refused: 'refused',
    later: 'waiting',
    lost: 'waiting',
    reached: 'waiting',
    discard: 'waiting',
  },
  sent: {
    send: 'sent',
    accepted: 'done',
    refused: 'refused',
    later: 'waiting',
    lost: 'waiting',
    reached: 'sent',
    discard: 'sent',
  },
  done: {
    send: 'done',
    accepted: 'done',
    refused: 'done',
    later: 'done',
    lost: 'done',
    reached: 'gone',
    discard: 'done',
  },
  refused: {
    send: 'refused',
    accepted: 'done',
    refused: 'refused',
    later: 'refused',
    lost: 'refused',
    reached: 'refused',
    discard: 'gone',
  },
};

/** The item after an event; the same object when nothing changed, null when it is gone. */
export function nextItem(item: OutboxItem, event: ItemEvent): OutboxItem | null {
  const state = ITEM[item.state][event.type];
  const { command, at } = item;
  if (state === 'gone') return null;
  if (state === 'done')
    return event.type === 'accepted' && item.state !== 'done' ? { state, command, at, reached: event.at } : item;
  if (state === 'refused') return event.type === 'refused' ? { state, command, at, refusal: event.refusal } : item;
  return state === item.state ? item : { state, command, at };
}

const storedSchema = v.object({
  /** Place in the line: items are sent in this order. */
  seq: v.number(),
  at: v.number(),
  command: commandSchema,
  refusal: v.exactOptional(v.custom<Refusal>((r) => typeof r === 'object' && r !== null && 'code' in r)),
});

/** An item with its place in the line. */
export interface Placed {
  seq: number;
  item: OutboxItem;
}

/** What is kept of an item: without how far it was on its way, for a reload sends it again. */
export function toStored({ seq, item }: Placed): string {
  const { at, command } = item;
  return JSON.stringify(item.state === 'refused' ? { seq, at, command, refusal: item.refusal } : { seq, at, command });
}

/** The item in a stored text; null when it is not readable (another version wrote it: it is left where it is). */
export function fromStored(text: string): Placed | null {
  const parsed = v.safeParse(storedSchema, parseJson(text));
  if (!parsed.success) return null;
  const { seq, at, command, refusal } = parsed.output;
  return { seq, item: refusal ? { state: 'refused', command, at, refusal } : { state: 'waiting', command, at } };
}

/** `undefined` when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** When something was put in line (device's clock), never before what is in line already. */
export function nextSeq(items: readonly Placed[], wall: Ms): number {
  return Math.max(wall, ...items.map((placed) => placed.seq + 1));
}
