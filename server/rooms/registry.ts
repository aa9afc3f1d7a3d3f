import type { Code } from '../../shared/core/ids.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Event } from '../../shared/events.ts';
import { Stale } from '../journal/journal.ts';
import type { FollowersChanged } from './room.ts';
import { Room } from './room.ts';
import type { RoomTools } from './waiting.ts';

/** What stands behind a code. */
export type Opened =
  | { readonly kind: 'room'; readonly room: Room }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable' };

const SWEEP_MS: Ms = 60_000;
const CODE_TRIES = 20;

/** The rooms that are open. A room opens when someone asks for it and closes when nobody has for a while. */
export class Registry {
  readonly #tools: RoomTools;
  readonly #followersChanged: FollowersChanged;
  readonly #rooms = new Map<Code, Promise<Opened>>();
  #idle = new Set<Room>();
  #stopSweep: (() => void) | undefined;
  #closed = false;

  constructor(tools: RoomTools, followersChanged: FollowersChanged = () => undefined) {
    this.#tools = tools;
    this.#followersChanged = followersChanged;
    this.#sweepLater();
  }

  get tools(): RoomTools {
    return this.#tools;
  }

  /** The room of a code, opened from the journal if it was not open. */
  async open(code: Code): Promise<Opened> {
    if (this.#closed) return { kind: 'unavailable' };
    const opening = this.#rooms.get(code) ?? this.#start(code);
    const opened = await opening;
    if (opened.kind === 'room' && !opened.room.isClosed) return opened;
    if (this.#rooms.get(code) === opening) this.#rooms.delete(code);
    return opened.kind === 'room' ? this.open(code) : opened;
  }

  /** The rooms that are open now. */
  async openRooms(): Promise<Room[]> {
    const all = await Promise.all(this.#rooms.values());
    return all.flatMap((each) => (each.kind === 'room' && !each.room.isClosed ? [each.room] : []));
  }

  /** Begins a workshop under a code that was never used. `make` gives its first events. */
  async create(newCode: () => Code, make: (code: Code, now: Ms) => readonly Event[]): Promise<Code> {
    const { journal, time } = this.#tools;
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      const code = newCode();
      if ((await journal.removedAt(code)) !== undefined) continue;
      const at = time.now();
      const events = make(code, at).map((event) => ({ at, event }));
      try {
        await journal.append(code, 0, events);
        return code;
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
    throw new Error('no free code was found');
  }

  /** Deletes a workshop: its room ends, and its events are gone from the journal. */
  async remove(code: Code): Promise<void> {
    const opened = await this.#rooms.get(code);
    this.#rooms.delete(code);
    if (opened?.kind === 'room') await opened.room.close('gone');
    await this.#tools.journal.remove(code, this.#tools.time.now());
  }

  /** Ends every room; who follows is told that the server is back soon. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stopSweep?.();
    await Promise.all((await this.openRooms()).map((room) => room.close('restarting')));
    this.#rooms.clear();
  }

  #start(code: Code): Promise<Opened> {
    const opening = this.#open(code);
    this.#rooms.set(code, opening);
    return opening;
  }

  async #open(code: Code): Promise<Opened> {
    try {
      if ((await this.#tools.journal.removedAt(code)) !== undefined) return { kind: 'gone' };
      const room = await Room.open(code, this.#tools, this.#followersChanged);
      return room ? { kind: 'room', room } : { kind: 'unknown' };
    } catch (error) {
      this.#tools.watch.failed(code, error);
      return { kind: 'unavailable' };
    }
  }

  #sweepLater(): void {
    this.#stopSweep = this.#tools.time.after(SWEEP_MS, () => {
      this.#sweep()
        .catch((error: unknown) => {
          this.#tools.watch.failed('', error);
        })
        .finally(() => {
          if (!this.#closed) this.#sweepLater();
        });
    });
  }

  /** Closes the rooms that were idle the last time as well. */
  async #sweep(): Promise<void> {
    const before = this.#idle;
    this.#idle = new Set();
    for (const room of await this.openRooms()) {
      if (!room.isIdle) continue;
      if (!before.has(room)) this.#idle.add(room);
      else {
        this.#rooms.delete(room.code);
        await room.close('restarting');
      }
    }
  }
}
