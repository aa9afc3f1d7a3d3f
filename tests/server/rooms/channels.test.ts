import { expect, test } from 'vitest';
import type { Channel, Frame, Held } from '../../../shared/core/records.ts';
import { applyFrame } from '../../../shared/core/records.ts';
import { Channels } from '../../../server/rooms/channels.ts';

const channel: Channel = 'table:t1';
const other: Channel = 'counts';

/** A channel of plain values, to see what travels. */
function world(records: Record<string, unknown>) {
  const channels = new Channels();
  const shown = new Map(Object.entries(records));
  const look = { view: (_: Channel, key: string) => shown.get(key), keys: () => [...shown.keys()] };
  const change = (version: number, key: string, value: unknown): Frame | undefined => {
    if (value === undefined) shown.delete(key);
    else shown.set(key, value);
    channels.touch(channel, key);
    return channels.frames(look, version).get(channel);
  };
  return { channels, look, change };
}

const nothing: Held = { version: 0, records: new Map() };

function apply(held: Held, frame: Frame | undefined): Held {
  if (!frame) return held;
  const applied = applyFrame(held, frame);
  expect(applied.kind).toBe('applied');
  return applied.kind === 'applied' ? applied.held : held;
}

test('NET-1: a frame goes from where the channel last changed to where it is now', () => {
  const { change } = world({ a: 1 });
  expect(change(4, 'a', 2)).toEqual({ channel, from: 1, to: 4, put: { a: 2 }, drop: [] });
  expect(change(9, 'b', 3)).toEqual({ channel, from: 4, to: 9, put: { b: 3 }, drop: [] });
  expect(change(10, 'a', undefined)).toEqual({ channel, from: 9, to: 10, put: {}, drop: ['a'] });
});

test('NET-1: a record that looks the same is not told again', () => {
  const { change } = world({ a: 1 });
  change(2, 'a', 2);
  expect(change(3, 'a', 2)).toBeUndefined();
  expect(change(4, 'a', 3)).toMatchObject({ from: 2, to: 4 });
});

test('NET-2: someone who was away gets the records changed since, dropped ones included', () => {
  const { channels, look, change } = world({ a: 1, b: 1, c: 1, d: 1 });
  const held = apply(nothing, channels.resume(look, 1, channel, null));
  change(2, 'a', 2);
  change(3, 'b', undefined);
  expect(channels.resume(look, 3, channel, held.version)).toEqual({
    channel,
    from: 1,
    to: 3,
    put: { a: 2 },
    drop: ['b'],
  });
  expect(channels.resume(look, 3, channel, 2)).toEqual({ channel, from: 2, to: 3, put: {}, drop: ['b'] });
});

test('NET-2: someone who missed nothing gets nothing', () => {
  const { channels, look, change } = world({ a: 1 });
  change(2, 'a', 2);
  expect(channels.resume(look, 5, channel, 2)).toBeUndefined();
  expect(channels.resume(look, 5, channel, 4)).toBeUndefined();
});

test('NET-3: someone who holds nothing, or more than there is, gets the whole channel', () => {
  const { channels, look, change } = world({ a: 1 });
  change(2, 'b', 2);
  const whole = { channel, from: 0, to: 2, whole: true, put: { a: 1, b: 2 }, drop: [] };
  expect(channels.resume(look, 2, channel, null)).toEqual(whole);
  expect(channels.resume(look, 2, channel, 0)).toEqual(whole);
  expect(channels.resume(look, 2, channel, 7)).toEqual(whole);
});

test('NET-3: the whole channel is sent when that is no more than what changed', () => {
  const { channels, look, change } = world({ a: 1, b: 1 });
  change(2, 'a', 2);
  change(3, 'b', 2);
  expect(channels.resume(look, 3, channel, 1)).toMatchObject({ whole: true });
});

test('NET-3: a whole channel asked for before a change is not sent after it', () => {
  const { channels, look, change } = world({ a: 1 });
  const before = channels.resume(look, 1, channel, null);
  const frame = change(2, 'a', 2);
  const held = apply(apply(nothing, before), frame);
  const fresh = apply(nothing, channels.resume(look, 2, channel, null));
  expect([...held.records]).toEqual([...fresh.records]);
});

test('NET-2: after a replay everything touched since is sent, under the version of its event', () => {
  const { channels, look } = world({ a: 1, b: 1, c: 1 });
  channels.touch(channel, 'a');
  channels.settle(1);
  channels.touch(channel, 'b');
  channels.touch(other, 'x');
  channels.settle(2);
  channels.touch(channel, 'gone');
  channels.settle(3);
  expect(channels.resume(look, 3, channel, 1)).toEqual({ channel, from: 1, to: 3, put: { b: 1 }, drop: ['gone'] });
});
