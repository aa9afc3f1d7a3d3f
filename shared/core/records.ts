/**
 * Channels of keyed records: what a client may see. The server makes frames, every client applies them with the one
 * reducer below.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * `programme`, `counts`, `stage`, `table:<id>`, `me:<person>`, `table-host:<id>`, `host`.
 * The published report is fetched over HTTP (docs/decisions).
 */
export type Channel =
  'programme' | 'counts' | 'stage' | 'host' | `table:${string}` | `me:${string}` | `table-host:${string}`;

export type Key = string;
/** A channel and one of its keys: a record that may have changed. */
export type ChannelKey = readonly [Channel, Key];

/** What changed in a channel between two versions of the journal. */
export interface Frame {
  channel: Channel;
  /** The version at which this channel last changed before this frame; 0 with a whole channel. */
  from: number;
  /** The journal's version after this frame. */
  to: number;
  /** A whole channel: everything held before is dropped first. */
  whole?: boolean;
  put: Record<Key, unknown>;
  drop: Key[];
}

/** A channel as a client holds it. `version` 0 and no records: nothing received yet. */
export interface Held {
  version: number;
  records: ReadonlyMap<Key, unknown>;
}

export type Applied = { kind: 'applied'; held: Held } | { kind: 'known' } | { kind: 'gap' };

/**
 * The one reducer of all channels. Applies when `from <= held < to`, ignores what is already held, and answers `gap`
 * when something in between is missing: then the client asks again. It never guesses. Copies the map, so that readers
 * of the old one see no change.
 */
export function applyFrame(held: Held, frame: Frame): Applied {
  if (!frame.whole && frame.to <= held.version) return { kind: 'known' };
  if (!frame.whole && frame.from > held.version) return { kind: 'gap' };
  const records = new Map(frame.whole ? [] : held.records);
  for (const [key, record] of Object.entries(frame.put)) records.set(key, record);
  for (const key of frame.drop) records.delete(key);
  return { kind: 'applied', held: { version: frame.to, records } };
}
