import { applyFrame, type Channel, type Held } from '../../shared/core/records.ts';
import type { Frames } from '../../shared/protocol/down.ts';
import type { Have } from '../../shared/protocol/up.ts';
import { NOTHING } from './read.ts';

/** All channels of one client, as they stand. Immutable: a message makes a new one. */
export interface Replica {
  /** The channels now followed, in the server's order. */
  readonly followed: readonly Channel[];
  readonly channels: ReadonlyMap<Channel, Held>;
  /** The newest version of the journal that was seen. Never goes back. */
  readonly reached: number;
}

export const EMPTY: Replica = { followed: [], channels: new Map(), reached: 0 };

export interface Received {
  /** The same object when nothing changed. */
  replica: Replica;
  /** Channels in which something is missing, with what is held: to ask for again. */
  gaps: Have;
  /** Channels whose records changed. */
  changed: ReadonlySet<Channel>;
}

export function heldIn(replica: Replica, channel: Channel): Held {
  return replica.channels.get(channel) ?? NOTHING;
}

/**
 * What one message makes of the replica. Its frames are applied together: nobody sees half of an append. `follow`
 * drops what is no longer followed, at once; a frame of such a channel that still arrives is not taken in.
 */
export function receive(replica: Replica, { follow, frames }: Frames): Received {
  const followed = follow ?? replica.followed;
  const known = new Set<Channel>(followed);
  const channels = new Map([...replica.channels].filter(([channel]) => known.has(channel)));
  const changed = new Set<Channel>();
  const gaps: Have = {};
  let { reached } = replica;
  for (const frame of frames) {
    if (!known.has(frame.channel)) continue;
    const held = channels.get(frame.channel);
    const applied = applyFrame(held ?? NOTHING, frame);
    if (applied.kind === 'gap') gaps[frame.channel] = held?.version ?? null;
    if (applied.kind !== 'applied') continue;
    channels.set(frame.channel, applied.held);
    changed.add(frame.channel);
    reached = Math.max(reached, frame.to);
  }
  const same = changed.size === 0 && follow === undefined;
  return { replica: same ? replica : { followed, channels, reached }, gaps, changed };
}

/** Which version of each channel is held, for the handshake. */
export function haveOf(replica: Replica): Have {
  return Object.fromEntries([...replica.channels].map(([channel, held]) => [channel, held.version]));
}
