import type { Channel, Frame } from '../../shared/core/records.ts';
import type { ByeCode, Frames } from '../../shared/protocol/down.ts';
import type { Have } from '../../shared/protocol/up.ts';
import type { Ledger } from './ledger.ts';
import type { Identity } from './rules.ts';

/** How a room reaches who follows it; ids are those they were attached with. */
export interface Wire {
  /** One message to all of these, encoded once. */
  send(ids: readonly string[], message: Frames): void;
  /** Says why, then ends the connection. */
  bye(id: string, code: ByeCode): void;
}

export interface Follower {
  readonly id: string;
  readonly identity: Identity;
  follow: readonly Channel[];
  /** The person this device had when last looked at. */
  person: string | null;
}

/** Who follows a room, and what each of them follows. */
export class Followers {
  readonly #wire: Wire;
  readonly #all = new Map<string, Follower>();

  readonly #changed: () => void;

  /** `changed` is called when someone came, went, joined, or follows something else. */
  constructor(wire: Wire, changed: () => void) {
    this.#wire = wire;
    this.#changed = changed;
  }

  get size(): number {
    return this.#all.size;
  }

  values(): IterableIterator<Follower> {
    return this.#all.values();
  }

  /** Lets someone in and tells what changed since `have`. A person is live in one place: the newest. */
  attach(ledger: Ledger, id: string, identity: Identity, have: Have): void {
    const follower: Follower = { id, identity, follow: ledger.audience(identity), person: personOf(identity, ledger) };
    for (const other of this.#all.values()) {
      if (isSameParticipant(other, follower)) this.bye(other.id, 'replaced');
    }
    this.#all.set(id, follower);
    const frames = ledger.channels.resumeAll(ledger.look, ledger.version, follower.follow, have);
    this.#wire.send([id], { follow: [...follower.follow], frames });
    this.#changed();
  }

  resend(ledger: Ledger, id: string, have: Have): void {
    const follower = this.#all.get(id);
    if (!follower) return;
    const asked = follower.follow.filter((channel) => channel in have);
    this.#wire.send([id], { frames: ledger.channels.resumeAll(ledger.look, ledger.version, asked, have) });
  }

  detach(id: string): void {
    if (this.#all.delete(id)) this.#changed();
  }

  bye(id: string, code: ByeCode): void {
    this.detach(id);
    this.#wire.bye(id, code);
  }

  byeAll(code: ByeCode): void {
    for (const id of [...this.#all.keys()]) this.bye(id, code);
  }

  /**
   * Tells what one append changed. Those who get the same frames get one message; those whose audience changed get
   * their new channels with it, in the same moment.
   */
  publish(ledger: Ledger, frames: ReadonlyMap<Channel, Frame>): void {
    const alike = new Map<string, { ids: string[]; frames: Frame[] }>();
    for (const follower of [...this.#all.values()]) {
      const follow = ledger.audience(follower.identity);
      const person = personOf(follower.identity, ledger);
      if (follower.person !== null && person === null) {
        this.bye(follower.id, 'removed');
        continue;
      }
      follower.person = person;
      if (isSameList(follow, follower.follow)) gather(alike, follower, frames);
      else this.#switch(ledger, follower, follow, frames);
    }
    for (const { ids, frames: same } of alike.values()) this.#wire.send(ids, { frames: same });
  }

  #switch(ledger: Ledger, follower: Follower, follow: readonly Channel[], frames: ReadonlyMap<Channel, Frame>): void {
    const held = new Set(follower.follow);
    const message: Frames = { follow: [...follow], frames: [] };
    for (const channel of follow) {
      const frame = held.has(channel)
        ? frames.get(channel)
        : ledger.channels.resume(ledger.look, ledger.version, channel, null);
      if (frame) message.frames.push(frame);
    }
    follower.follow = follow;
    this.#wire.send([follower.id], message);
    this.#changed();
  }
}

function gather(
  alike: Map<string, { ids: string[]; frames: Frame[] }>,
  follower: Follower,
  frames: ReadonlyMap<Channel, Frame>,
): void {
  const changed = follower.follow.filter((channel) => frames.has(channel));
  if (changed.length === 0) return;
  const key = changed.join(' ');
  const same = alike.get(key);
  if (same) same.ids.push(follower.id);
  else {
    const theirs = changed.map((channel) => frames.get(channel)).filter((frame) => frame !== undefined);
    alike.set(key, { ids: [follower.id], frames: theirs });
  }
}

function personOf(identity: Identity, ledger: Ledger): string | null {
  return identity.role === 'participant' ? (ledger.state.byDevice.get(identity.device) ?? null) : null;
}

function isSameParticipant(one: Follower, other: Follower): boolean {
  if (one.identity.role !== 'participant' || other.identity.role !== 'participant') return false;
  return one.identity.device === other.identity.device || (one.person !== null && one.person === other.person);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
