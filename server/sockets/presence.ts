import type { Ms } from '../../shared/core/time.ts';
import type { Presence } from '../../shared/protocol/down.ts';
import type { Time } from '../rooms/clock.ts';
import type { Ledger } from '../rooms/ledger.ts';
import type { Room } from '../rooms/room.ts';

const EVERY_MS: Ms = 1000;

/** Told who is connected: a host, or a table host for its table. */
export type TellPresence = (ids: readonly string[], presence: Presence) => void;

/** Who is and who was connected to one room. No event: it lives as long as the room is open, and is never stored. */
export class PresenceBoard {
  readonly #room: Room;
  readonly #time: Time;
  readonly #tell: TellPresence;
  readonly #peopleGone = new Map<string, Ms>();
  readonly #tablesGone = new Map<string, Ms>();
  #people = new Set<string>();
  #tables = new Set<string>();
  #screens = 0;
  #screenGoneSince: Ms | null = null;
  #lastAt: Ms = -Infinity;
  #planned = false;

  constructor(room: Room, time: Time, tell: TellPresence) {
    this.#room = room;
    this.#time = time;
    this.#tell = tell;
  }

  /** Something changed: tells those concerned, at most once a second. */
  changed(): void {
    if (this.#planned) return;
    this.#planned = true;
    this.#time.after(Math.max(0, this.#lastAt + EVERY_MS - this.#time.now()), () => {
      this.#planned = false;
      this.#lastAt = this.#time.now();
      const publish = this.#room.read((ledger) => {
        this.#publish(ledger);
      });
      // A room that closed has nobody left to tell.
      publish.catch(() => undefined);
    });
  }

  #publish(ledger: Ledger): void {
    const hosts: string[] = [];
    const tableHosts = new Map<string, string[]>();
    const people = new Set<string>();
    let screens = 0;
    for (const { id, identity, person } of this.#room.followers.values()) {
      if (person !== null) people.add(person);
      if (identity.role === 'screen') screens += 1;
      if (identity.role === 'host') hosts.push(id);
      if (identity.role === 'tableHost')
        tableHosts.set(identity.table, [...(tableHosts.get(identity.table) ?? []), id]);
    }
    const now = this.#room.now();
    this.#people = follow(this.#people, people, this.#peopleGone, now);
    this.#tables = follow(this.#tables, new Set(tableHosts.keys()), this.#tablesGone, now);
    if (screens > 0) this.#screenGoneSince = null;
    else if (this.#screens > 0) this.#screenGoneSince = now;
    this.#screens = screens;

    const all: Presence = {
      live: [...people],
      gone: Object.fromEntries(this.#peopleGone),
      screens,
      screenGoneSince: this.#screenGoneSince,
      hosts: hosts.length,
      tableHosts: [...tableHosts.keys()],
      tableHostsGone: Object.fromEntries(this.#tablesGone),
    };
    if (hosts.length > 0) this.#tell(hosts, all);
    for (const [table, ids] of tableHosts) this.#tell(ids, atTable(all, ledger, table));
  }
}

/** Moves who is no longer there to `gone`, and who is back out of it. */
function follow(before: ReadonlySet<string>, now: Set<string>, gone: Map<string, Ms>, at: Ms): Set<string> {
  for (const each of before) if (!now.has(each)) gone.set(each, at);
  for (const each of now) gone.delete(each);
  return now;
}

/** What a table host may know: the people at the table now. */
function atTable(all: Presence, ledger: Ledger, table: string): Presence {
  const here = new Set(ledger.look.keys(`table-host:${table}`));
  const isHere = (person: string): boolean => here.has(`person:${person}`);
  return {
    ...all,
    live: all.live.filter(isHere),
    gone: Object.fromEntries(Object.entries(all.gone).filter(([person]) => isHere(person))),
  };
}
