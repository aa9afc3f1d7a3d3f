import type { Actor } from '../../shared/core/actors.ts';
import { isRefusal, type Refusal } from '../../shared/core/refusal.ts';
import type { Event } from '../../shared/events.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Touch, WorkshopState } from '../../shared/state.ts';
import { createdFrom } from '../../shared/templates/index.ts';
import { begin, decide, evolve } from '../../shared/workshop.ts';

export const HOST: Actor = { role: 'host' };
export const tableHost = (table: string): Actor => ({ role: 'tableHost', table });
export const phone = (person: string): Actor => ({ role: 'participant', device: `device-${person}`, person });

/** 24 September 2026, 13:00 in Amsterdam. */
export const ONE_OCLOCK = 1790247600000;

type Draft = Command extends infer C ? (C extends { id: string } ? Omit<C, 'id'> : never) : never;

/** Chance that is the same every time: mulberry32. */
export function chance(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A workshop to give commands to: given … when … then. */
export class Day {
  readonly state: WorkshopState;
  readonly events: Event[] = [];
  now = ONE_OCLOCK;
  private commands = 0;
  private readonly random = chance(1);
  private readonly touch: Touch;

  constructor(template: 'leernetwerk' | 'carrousel' = 'leernetwerk', touch: Touch = () => undefined) {
    const birth = { code: 'ABC234', at: this.now, command: 'create', date: '2026-09-24', utcOffsetMinutes: 120 };
    this.state = begin(createdFrom({ template }, birth));
    this.touch = touch;
  }

  /** What the core says to a command; when it says yes, it is carried in. */
  ask(draft: Draft, actor: Actor = HOST): Event[] | Refusal {
    this.commands += 1;
    const command = { ...draft, id: `c${this.commands}` } as Command;
    const outcome = decide(this.state, command, actor, { now: this.now, random: this.random });
    if (!isRefusal(outcome)) {
      for (const event of outcome) {
        evolve(this.state, event, this.touch);
        this.events.push(event);
      }
    }
    return outcome;
  }

  /** A command that must be accepted. */
  do(draft: Draft, actor: Actor = HOST): this {
    const outcome = this.ask(draft, actor);
    if (isRefusal(outcome)) throw new Error(`${draft.type} refused: ${JSON.stringify(outcome)}`);
    return this;
  }

  go(to: string): this {
    const { part, visit } = this.state.cursor;
    return this.do({ type: 'go', from: { part, visit }, to });
  }

  join(person: string, sector = 'bewoner', name = `Naam ${person}`): this {
    const actor: Actor = { role: 'participant', device: `device-${person}`, person: null };
    return this.do({ type: 'join', person, name, organisation: '', sector }, actor);
  }

  /** Opens the day with these people, groups made and fixed; A sits at table 1 in round 1. */
  open(people: readonly string[]): this {
    this.go('inloop');
    for (const person of people) this.join(person);
    return this.do({ type: 'makeGroups', fix: true });
  }

  /** Someone in the group that sits at this table in this round (from 0). */
  seatedAt(table: string, round: number): string {
    const group = this.state.groups.find((g) => g.route[round % g.route.length] === table);
    const person = [...this.state.people.values()].find((p) => p.group === group?.id);
    if (!person) throw new Error(`nobody at ${table}`);
    return person.id;
  }

  after(minutes: number): this {
    this.now += minutes * 60_000;
    return this;
  }
}
