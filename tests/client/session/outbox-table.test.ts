import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEM, nextItem, type ItemEvent, type ItemState } from '../../../client/session/outbox-item.ts';
import type { OutboxItem } from '../../../client/session/types.ts';
import { cardCommand } from './world.ts';

// The same histories every time: a failure can be looked at again.
fc.configureGlobal({ seed: 24092026 });

const command = cardCommand();
const STATES: Record<ItemState, OutboxItem> = {
  waiting: { state: 'waiting', command, at: 1 },
  sent: { state: 'sent', command, at: 1 },
  done: { state: 'done', command, at: 1, reached: 4 },
  refused: { state: 'refused', command, at: 1, refusal: { code: 'empty' } },
};
const EVENTS: ItemEvent[] = [
  { type: 'send' },
  { type: 'accepted', at: 9 },
  { type: 'refused', refusal: { code: 'ended' } },
  { type: 'later' },
  { type: 'lost' },
  { type: 'reached' },
  { type: 'discard' },
];
//               send accepted refused later lost reached discard
const EXPECTED: Record<ItemState, string> = {
  waiting: 'sent done refused waiting waiting waiting waiting',
  sent: 'sent done refused waiting waiting sent sent',
  done: 'done done done done done gone done',
  refused: 'refused done refused refused refused refused gone',
};

describe('the table of an item', () => {
  const cells = Object.values(STATES).flatMap((from) =>
    EVENTS.map((event, i) => ({ from, event, to: EXPECTED[from.state].split(' ')[i] })),
  );
  test.each(cells)('OUT-1: $from.state, $event.type: $to', ({ from, event, to }) => {
    expect(ITEM[from.state][event.type]).toBe(to);
    expect(nextItem(from, event)?.state ?? 'gone').toBe(to);
  });

  test('OUT-1: it knows every state and every event, and no other', () => {
    expect(Object.keys(ITEM).sort()).toEqual(Object.keys(STATES).sort());
    for (const row of Object.values(ITEM)) expect(Object.keys(row).sort()).toEqual(EVENTS.map((e) => e.type).sort());
  });

  test('OUT-1: text is gone only once it is acknowledged, or refused and discarded by its writer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 12 }), (events) => {
        let item: OutboxItem | null = STATES.waiting;
        for (const event of events) {
          const before: OutboxItem = item;
          item = nextItem(item, event);
          if (item === null) {
            expect(['done', 'refused']).toContain(before.state);
            return;
          }
          expect(item.command).toBe(command);
        }
      }),
    );
  });
});
