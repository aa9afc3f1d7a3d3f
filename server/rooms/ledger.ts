import type { Channel } from '../../shared/core/records.ts';
import type { Refusal } from '../../shared/core/refusal.ts';
import { isRefusal } from '../../shared/core/refusal.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Event } from '../../shared/events.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { WorkshopState } from '../../shared/state.ts';
import type { Journal } from '../journal/journal.ts';
import type { Look } from './channels.ts';
import { Channels } from './channels.ts';
import type { Identity, Rules } from './rules.ts';
import { actorOf } from './rules.ts';
import { storedEvent } from './stored.ts';

/** What became of a command: carried out (now or before) with the version that shows it, or refused. */
export type Verdict =
  { readonly kind: 'done'; readonly at: number } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A workshop's state with what was decided on it since the last durable version. Thrown away when a write fails. */
export class Ledger {
  readonly state: WorkshopState;
  readonly channels: Channels;
  readonly look: Look;
  readonly #rules: Rules;
  readonly #done = new Map<string, number>();
  /** Version of the last event that is in `state`, durable or not. */
  #version = 0;
  #undurable: Event[] = [];

  constructor(rules: Rules, created: Event) {
    this.#rules = rules;
    this.state = rules.begin(created);
    this.channels = new Channels();
    this.look = {
      view: (channel, key) => rules.view(this.state, channel, key),
      keys: (channel) => rules.keys(this.state, channel),
    };
    this.#note(created);
  }

  /** Folds a workshop's journal; undefined when it has no events. @throws Damaged */
  static async replay(journal: Journal, code: string, rules: Rules): Promise<Ledger | undefined> {
    let ledger: Ledger | undefined;
    for await (const { version, event: value } of journal.read(code, 0)) {
      const event = storedEvent(value);
      if (ledger) ledger.#evolve(event);
      else ledger = new Ledger(rules, event);
      ledger.channels.settle(version);
    }
    return ledger;
  }

  get version(): number {
    return this.#version;
  }

  /** The version the journal has. */
  get durable(): number {
    return this.#version - this.#undurable.length;
  }

  get undurable(): readonly Event[] {
    return this.#undurable;
  }

  /** The journal has it all. */
  settle(): void {
    this.#undurable = [];
  }

  /** Judges a command and carries it out on the state; a command that was carried out before is not judged again. */
  decide(command: Command, identity: Identity, now: Ms, random: () => number): Verdict {
    const before = this.#done.get(command.id);
    if (before !== undefined) return { kind: 'done', at: before };
    const outcome = this.#rules.decide(this.state, command, actorOf(identity, this.state), { now, random });
    if (isRefusal(outcome)) return { kind: 'refused', refusal: outcome };
    for (const event of outcome) {
      this.#evolve(event);
      this.#undurable.push(event);
    }
    return { kind: 'done', at: this.#version };
  }

  audience(identity: Identity): readonly Channel[] {
    return this.#rules.audience(actorOf(identity, this.state), this.state);
  }

  #evolve(event: Event): void {
    this.#rules.evolve(this.state, event, this.channels.touch);
    this.#note(event);
  }

  #note(event: Event): void {
    this.#version += 1;
    this.#done.set(event.command, this.#version);
  }
}
