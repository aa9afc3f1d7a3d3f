import { createMemoryJournal } from '../../server/journal/memory.ts';
import type { Journal } from '../../server/journal/journal.ts';
import { authoring } from '../../server/authoring.ts';
import { rules as coreRules } from '../../server/rooms/core.ts';
import { Room } from '../../server/rooms/room.ts';
import type { Identity, Rules } from '../../server/rooms/rules.ts';
import type { RoomTools } from '../../server/rooms/waiting.ts';
import type { Channel, Held } from '../../shared/core/records.ts';
import { applyFrame } from '../../shared/core/records.ts';
import type { ByeCode, Frames } from '../../shared/protocol/down.ts';
import type { VirtualTime } from './server-time.ts';
import { virtualTime } from './server-time.ts';

export const CODE = 'ABCDEF';

/** A follower without a network: what it holds is what the one reducer makes of copies of what was sent. */
export class Ear {
  readonly held = new Map<Channel, Held>();
  follow: readonly Channel[] = [];
  byes: ByeCode[] = [];
  messages = 0;
  gaps = 0;

  hear(message: Frames): void {
    this.messages += 1;
    const { follow, frames } = JSON.parse(JSON.stringify(message)) as Frames;
    if (follow) {
      this.follow = follow;
      for (const channel of this.held.keys()) if (!follow.includes(channel)) this.held.delete(channel);
    }
    for (const frame of frames) {
      const applied = applyFrame(this.held.get(frame.channel) ?? { version: 0, records: new Map() }, frame);
      if (applied.kind === 'gap') this.gaps += 1;
      if (applied.kind === 'applied') this.held.set(frame.channel, applied.held);
    }
  }

  get have(): Record<string, number> {
    return Object.fromEntries([...this.held].map(([channel, { version }]) => [channel, version]));
  }
}

export interface TestRoom {
  readonly room: Room;
  readonly time: VirtualTime;
  readonly journal: Journal;
  readonly failures: unknown[];
  readonly ears: Map<string, Ear>;
  /** Lets someone follow; with the ear of before, it resumes. */
  attach: (id: string, identity: Identity, ear?: Ear) => Promise<Ear>;
  detach: (id: string) => void;
  /** Opens the same workshop again from the same journal, as after a restart. */
  reopen: () => Promise<TestRoom>;
}

export interface RoomOptions {
  readonly journal?: Journal;
  readonly rules?: Rules;
  readonly time?: VirtualTime;
}

/** A room of the default template under virtual time, in memory. */
export async function openRoom(options: RoomOptions = {}): Promise<TestRoom> {
  const time = options.time ?? virtualTime();
  const journal = options.journal ?? createMemoryJournal();
  let fresh = true;
  for await (const summary of journal.list()) if (summary.workshop === CODE) fresh = false;
  if (fresh) {
    const events = authoring.begin(
      CODE,
      { template: 'leernetwerk', date: '2026-09-24', utcOffsetMinutes: 120 },
      time.now(),
    );
    await journal.append(
      CODE,
      0,
      events.map((event) => ({ at: time.now(), event })),
    );
  }
  const ears = new Map<string, Ear>();
  const failures: unknown[] = [];
  let seed = 7;
  const tools: RoomTools = {
    journal,
    time,
    rules: options.rules ?? coreRules,
    random: () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647,
    wire: {
      send: (ids, message) => {
        for (const id of ids) ears.get(id)?.hear(message);
      },
      bye: (id, code) => ears.get(id)?.byes.push(code),
    },
    watch: {
      carriedOut: () => undefined,
      appended: () => undefined,
      failed: (_code, error) => failures.push(error),
    },
  };
  const room = await Room.open(CODE, tools);
  if (!room) throw new Error('the room did not open');
  return {
    room,
    time,
    journal,
    failures,
    ears,
    attach: async (id, identity, ear = new Ear()) => {
      ears.set(id, ear);
      await room.attach(id, identity, ear.have);
      return ear;
    },
    detach: (id) => {
      room.followers.detach(id);
      ears.delete(id);
    },
    reopen: async () => {
      await room.close('restarting');
      return openRoom({ ...options, journal, time });
    },
  };
}
