import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { applyFrame, type Held } from '../../shared/core/records.ts';
import { dayNumber, isoDate, localTime, momentOf } from '../../shared/core/time.ts';
import { commandSchema } from '../../shared/protocol/commands.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import * as commands from '../../shared/protocol/commands.ts';
import * as down from '../../shared/protocol/down.ts';
import * as up from '../../shared/protocol/up.ts';

test('TIME-1: calendar days and moments are computed without the device’s clock or zone', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => {
      expect(dayNumber(isoDate(n))).toBe(n);
      expect(isoDate(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
    }),
    { seed: 24092026 },
  );
  expect(momentOf('2026-09-24', 780, 120)).toBe(Date.UTC(2026, 8, 24, 11));
  expect(localTime(Date.UTC(2026, 8, 24, 23, 30), 120)).toEqual({ date: '2026-09-25', minuteOfDay: 90 });
});

test('FRAME-1: a frame is applied when it follows on what is held, ignored when known, and asked again after a gap', () => {
  const held: Held = {
    version: 5,
    records: new Map([
      ['a', 1],
      ['b', 2],
    ]),
  };
  const frame = { channel: 'programme', from: 5, to: 7, put: { a: 3 }, drop: ['b'] } as const;
  const applied = applyFrame(held, { ...frame, drop: ['b'] });
  expect(applied).toEqual({ kind: 'applied', held: { version: 7, records: new Map([['a', 3]]) } });
  expect(applyFrame({ ...held, version: 7 }, { ...frame, drop: [] })).toEqual({ kind: 'known' });
  expect(applyFrame({ ...held, version: 4 }, { ...frame, drop: [] })).toEqual({ kind: 'gap' });
  expect(held.records.get('a')).toBe(1);
  const whole = applyFrame(held, { channel: 'programme', from: 0, to: 9, whole: true, put: { c: 1 }, drop: [] });
  expect(whole).toEqual({ kind: 'applied', held: { version: 9, records: new Map([['c', 1]]) } });
});

test('WIRE-1: an unknown or malformed command does not come through the door', () => {
  const parse = (x: unknown) => v.safeParse(commandSchema, x).success;
  expect(parse({ type: 'sit', id: 'abc', visit: 1 })).toBe(true);
  for (const bad of [
    null,
    'sit',
    { type: 'sit' },
    { type: 'fly', id: 'a' },
    { type: 'sit', id: 'a', visit: -1 },
    { type: 'sit', id: 'a b', visit: 1 },
  ]) {
    expect(parse(bad)).toBe(false);
  }
});

/** The shape of a schema without its functions: what the other side must know. */
function shape(schema: unknown, seen = new Set<unknown>()): unknown {
  if (schema instanceof RegExp) return String(schema);
  if (typeof schema !== 'object' || schema === null) return typeof schema === 'function' ? undefined : schema;
  if (seen.has(schema)) return undefined;
  const within = new Set(seen).add(schema);
  if (Array.isArray(schema)) return schema.map((s) => shape(s, within));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([k]) => k !== '~standard')
      .map(([k, s]) => [k, shape(s, within)]),
  );
}

test('WIRE-2: the schemas change only together with the version of the protocol', () => {
  const all = shape([
    commands.commandSchema,
    up.handshakeSchema,
    up.haveSchema,
    down.framesSchema,
    down.presenceSchema,
    down.byeSchema,
  ]);
  const hash = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
  expect({ version: PROTOCOL, hash }).toEqual({ version: 1, hash: '91649b9b0411898b' });
});
