import type { Channel, Frame, Key } from '../../shared/core/records.ts';
import type { Have } from '../../shared/protocol/up.ts';

/** What a channel shows now: of one record, or of which records there are. */
export interface Look {
  view(channel: Channel, key: Key): unknown;
  keys(channel: Channel): readonly Key[];
}

interface Kept {
  /** The journal's version at which this record last changed. */
  version: number;
  /** What was told of it last; absent until something was told since the room opened. */
  told?: string;
}

interface ChannelState {
  /** The version at which the channel last changed. */
  changed: number;
  records: Map<Key, Kept>;
  /** The whole channel as last asked for; good until the channel changes. */
  whole?: Frame;
}

const CREATED = 1;

/**
 * At which version every record of every channel last changed. A dropped record keeps its entry, as a tombstone, so
 * that "what changed since" needs no buffer of frames and has no time limit.
 */
export class Channels {
  readonly #channels = new Map<Channel, ChannelState>();
  #pending = new Map<Channel, Set<Key>>();

  /** Notes that a record may look different; told by `evolve`. */
  readonly touch = (channel: Channel, key: Key): void => {
    const keys = this.#pending.get(channel);
    if (keys) keys.add(key);
    else this.#pending.set(channel, new Set([key]));
  };

  /** While a journal is replayed nobody follows: only the versions are kept. */
  settle(version: number): void {
    for (const [channel, keys] of this.#pending) {
      const state = this.#state(channel);
      state.changed = version;
      for (const key of keys) state.records.set(key, { version });
    }
    this.#pending.clear();
  }

  /** One frame for each channel that changed since the last call, `to` the version that is now durable. */
  frames(look: Look, version: number): Map<Channel, Frame> {
    const frames = new Map<Channel, Frame>();
    const pending = this.#pending;
    this.#pending = new Map();
    for (const [channel, keys] of pending) {
      const frame = this.#frame(look, version, channel, keys);
      if (frame) frames.set(channel, frame);
    }
    return frames;
  }

  /**
   * What someone who holds `have` of a channel needs: the records changed since, the whole channel when that is
   * smaller or nothing is held, or nothing at all.
   */
  resume(look: Look, version: number, channel: Channel, have: number | null | undefined): Frame | undefined {
    const state = this.#state(channel);
    if (!have || have > version) return this.#whole(look, version, channel, state);
    if (have >= state.changed) return undefined;
    const since = [...state.records].filter(([, kept]) => kept.version > have).map(([key]) => key);
    if (since.length >= look.keys(channel).length) return this.#whole(look, version, channel, state);
    const frame: Frame = { channel, from: have, to: version, put: {}, drop: [] };
    for (const key of since) place(frame, key, look.view(channel, key));
    return frame;
  }

  /** {@link resume} for every channel someone follows. */
  resumeAll(look: Look, version: number, follow: readonly Channel[], have: Have): Frame[] {
    return follow
      .map((channel) => this.resume(look, version, channel, have[channel]))
      .filter((frame) => frame !== undefined);
  }

  #frame(look: Look, version: number, channel: Channel, keys: ReadonlySet<Key>): Frame | undefined {
    const state = this.#state(channel);
    const frame: Frame = { channel, from: state.changed, to: version, put: {}, drop: [] };
    let changed = false;
    for (const key of keys) {
      const record = look.view(channel, key);
      const told = record === undefined ? '' : JSON.stringify(record);
      if (state.records.get(key)?.told === told) continue;
      state.records.set(key, { version, told });
      place(frame, key, record);
      changed = true;
    }
    if (!changed) return undefined;
    state.changed = version;
    delete state.whole;
    return frame;
  }

  #whole(look: Look, version: number, channel: Channel, state: ChannelState): Frame {
    if (state.whole) return state.whole;
    const frame: Frame = { channel, from: 0, to: version, whole: true, put: {}, drop: [] };
    for (const key of look.keys(channel)) {
      const record = look.view(channel, key);
      if (record !== undefined) frame.put[key] = record;
    }
    state.whole = frame;
    return frame;
  }

  #state(channel: Channel): ChannelState {
    const known = this.#channels.get(channel);
    if (known) return known;
    const fresh: ChannelState = { changed: CREATED, records: new Map() };
    this.#channels.set(channel, fresh);
    return fresh;
  }
}

function place(frame: Frame, key: Key, record: unknown): void {
  if (record === undefined) frame.drop.push(key);
  else frame.put[key] = record;
}
