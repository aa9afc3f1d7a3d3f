import * as v from 'valibot';
import type { Channel, Frame } from '../core/records.ts';
import type { Refusal } from '../core/refusal.ts';
import { count } from './fields.ts';

/** What the server sends. Clients parse at the door too. */
const channel = v.custom<Channel>(
  (c) => typeof c === 'string' && /^(programme|counts|stage|host|(table|me|table-host):.+)$/.test(c),
);

export const frameSchema = v.object({
  channel,
  from: count,
  to: count,
  whole: v.exactOptional(v.boolean()),
  put: v.record(v.string(), v.unknown()),
  drop: v.array(v.string()),
});

/** `frames`: one append's changes, applied together. `follow`: the channels now followed; the client drops the rest. */
export const framesSchema = v.object({
  follow: v.exactOptional(v.array(channel)),
  frames: v.array(frameSchema),
});
export interface Frames {
  follow?: Channel[];
  frames: Frame[];
}

/** Acknowledgement of `command`. */
export type Answer = { ok: true; at: number } | { ok: false; refusal: Refusal } | { ok: false; retryAfterMs: number };
export const answerSchema = v.union([
  v.object({ ok: v.literal(true), at: count }),
  v.object({
    ok: v.literal(false),
    refusal: v.custom<Refusal>((r) => typeof r === 'object' && r !== null && 'code' in r),
  }),
  v.object({ ok: v.literal(false), retryAfterMs: v.number() }),
]);

/** Acknowledgement of `clock`: the server's clock when it answered, and how fast it runs (1; more in a rehearsal). */
export const clockAnswerSchema = v.object({ serverMs: v.number(), rate: v.number() });
export type ClockAnswer = v.InferOutput<typeof clockAnswerSchema>;

/** `presence`: who is connected, to the host (everyone) and to table hosts (their table). At most once a second. */
export const presenceSchema = v.object({
  /** People with a live phone; and, of those who had one before, since when (server ms) it is gone. */
  live: v.array(v.string()),
  gone: v.record(v.string(), v.number()),
  /** Screens and host pages connected now; since when the last screen is gone, null when one is there or none ever was. */
  screens: count,
  screenGoneSince: v.nullable(v.number()),
  hosts: count,
  /** Tables with a connected table host, and since when the others (that were there before) are gone. */
  tableHosts: v.array(v.string()),
  tableHostsGone: v.record(v.string(), v.number()),
  /** Since when the server cannot save (server ms); absent while saving works. */
  notSavingSince: v.exactOptional(v.number()),
});
export type Presence = v.InferOutput<typeof presenceSchema>;

/** `bye`: why the server ends this connection. Also `connect_error`'s `data.code`. */
export const BYE_CODES = [
  'gone',
  'unknown-workshop',
  'not-allowed',
  'replaced',
  'reload',
  'restarting',
  'bad-message',
  'not-open',
  'removed',
] as const;
export type ByeCode = (typeof BYE_CODES)[number];
export const byeSchema = v.object({ code: v.picklist(BYE_CODES) });
