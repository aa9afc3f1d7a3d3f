import type { Ms } from '../../shared/core/time.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/down.ts';
import { fromStored, nextItem, nextSeq, toStored, type ItemEvent, type Placed } from './outbox-item.ts';
import type { After } from './ports.ts';
import type { Shelf } from './shelf.ts';
import type { OutboxItem } from './types.ts';

/** A command without an answer is sent again after this long, over the same connection: the server carries it out once. */
const RESEND_MS: Ms = 15_000;

export interface OutboxTools {
  shelf: Shelf;
  /** Where this workshop and role keep their items. */
  prefix: string;
  wall: () => Ms;
  after: After;
  /** Sends a command over the connection; false when there is none. */
  send: (command: Command, answer: (answer: Answer) => void) => boolean;
  changed: () => void;
}

/**
 * What people wrote, on its way. One at a time and in order, so that a change never overtakes what it changes. Each
 * item has a key of its own in the store, so that two tabs do not overwrite each other's.
 */
export class Outbox {
  readonly #tools: OutboxTools;
  #placed: Placed[];
  #items: readonly OutboxItem[] = [];
  #open = false;
  /** Which sending is current: an answer to an earlier one says nothing any more. */
  #sending = 0;
  #cancel: (() => void) | null = null;

  constructor(tools: OutboxTools) {
    this.#tools = tools;
    this.#placed = [];
    this.reload();
  }

  /** In the order they were written. A new list when something changed. */
  get items(): readonly OutboxItem[] {
    return this.#items;
  }

  /** Takes in what another tab left in the store, and lets go of what another tab saw through. */
  reload(): void {
    const stored = this.#tools.shelf.all(`${this.#tools.prefix}out/`);
    const kept = this.#placed.filter(({ item }) => item.state === 'done' || stored.has(this.#key(item.command.id)));
    const known = new Set(kept.map(({ item }) => item.command.id));
    for (const text of stored.values()) {
      const placed = fromStored(text);
      if (placed && !known.has(placed.item.command.id)) kept.push(placed);
    }
    kept.sort((a, b) => a.seq - b.seq || (a.item.command.id < b.item.command.id ? -1 : 1));
    this.#set(kept);
  }

  /** Keeps a command until it is acknowledged. A second time with the same id does nothing. */
  write(command: Command): void {
    if (this.#placed.some(({ item }) => item.command.id === command.id)) return;
    const wall = this.#tools.wall();
    const placed: Placed = { seq: nextSeq(this.#placed, wall), item: { state: 'waiting', command, at: wall } };
    this.#tools.shelf.put(this.#key(command.id), toStored(placed));
    this.#set([...this.#placed, placed]);
    this.#next();
  }

  discard(commandId: string): void {
    this.#happen(commandId, { type: 'discard' });
  }

  /** The connection can be used: sends what waits. */
  opened(): void {
    this.#open = true;
    this.#next();
  }

  /** The connection is gone: what was sent without an answer waits again. */
  lost(): void {
    this.#open = false;
    this.#stop();
    this.#set(this.#placed.map((placed) => after(placed, { type: 'lost' })).filter((placed) => placed !== null));
  }

  /** The replica has everything up to this version of the journal. */
  reached(version: number): void {
    this.settle((item) => item.reached <= version);
  }

  /** Lets go of what was acknowledged and is known to be in the replica. */
  settle(settled: (item: OutboxItem & { state: 'done' }) => boolean): void {
    const left = this.#placed.filter(({ item }) => item.state !== 'done' || !settled(item));
    if (left.length < this.#placed.length) this.#set(left);
  }

  close(): void {
    this.#open = false;
    this.#stop();
  }

  #next(): void {
    if (!this.#open || this.#cancel) return;
    const first = this.#placed.find(({ item }) => item.state === 'waiting');
    if (!first) return;
    const { command } = first.item;
    const sending = (this.#sending += 1);
    const current = () => sending === this.#sending;
    this.#cancel = this.#tools.after(RESEND_MS, () => {
      if (!current()) return;
      this.#stop();
      this.#happen(command.id, { type: 'lost' });
      this.#next();
    });
    const sent = this.#tools.send(command, (answer) => {
      if (current()) this.#answered(command.id, answer);
    });
    if (!sent) this.#stop();
    else if (current()) this.#happen(command.id, { type: 'send' });
  }

  #answered(id: string, answer: Answer): void {
    this.#stop();
    if (answer.ok) this.#happen(id, { type: 'accepted', at: answer.at });
    else if ('refusal' in answer) this.#happen(id, { type: 'refused', refusal: answer.refusal });
    else {
      this.#happen(id, { type: 'later' });
      this.#cancel = this.#tools.after(answer.retryAfterMs, () => {
        this.#cancel = null;
        this.#next();
      });
      return;
    }
    this.#next();
  }

  /** Ends the current sending, or the wait before the next. */
  #stop(): void {
    this.#sending += 1;
    this.#cancel?.();
    this.#cancel = null;
  }

  #happen(id: string, event: ItemEvent): void {
    const { shelf } = this.#tools;
    const next: Placed[] = [];
    for (const placed of this.#placed) {
      const changed = placed.item.command.id === id ? after(placed, event) : placed;
      if (changed) next.push(changed);
      if (changed === placed) continue;
      // Done and gone need no keeping; refused keeps its text and its reason over a reload.
      if (!changed || changed.item.state === 'done') shelf.remove(this.#key(id));
      else if (changed.item.state === 'refused') shelf.put(this.#key(id), toStored(changed));
    }
    this.#set(next);
  }

  #set(placed: Placed[]): void {
    const same = placed.length === this.#placed.length && placed.every((each, i) => each === this.#placed[i]);
    if (same) return;
    this.#placed = placed;
    this.#items = placed.map((each) => each.item);
    this.#tools.changed();
  }

  #key(id: string): string {
    return `${this.#tools.prefix}out/${id}`;
  }
}

function after(placed: Placed, event: ItemEvent): Placed | null {
  const item = nextItem(placed.item, event);
  if (item === placed.item) return placed;
  return item && { seq: placed.seq, item };
}
