import type { Actor, Env } from './core/actors.ts';
import type { Channel, Key } from './core/records.ts';
import type { Refusal } from './core/refusal.ts';
import type { EventOf, EventType, Fact } from './events.ts';
import type { CommandOf, CommandType } from './protocol/commands.ts';
import type { Touch, WorkshopState } from './state.ts';

/** May this happen, and what then happened. One for every command. */
export type Deciders = {
  [T in CommandType]: (state: WorkshopState, command: CommandOf<T>, actor: Actor, env: Env) => Fact[] | Refusal;
};

/** Carries an event into the state, in place. Deterministic, never refuses. One for every event but `created`. */
export type Evolvers = {
  [T in Exclude<EventType, 'created'>]: (state: WorkshopState, event: EventOf<T>, touch: Touch) => void;
};

/** What a slice shows in a channel. */
export interface Viewer {
  keys(state: WorkshopState, channel: Channel): Key[];
  /** The record, naming every field it shows; undefined when there is none. */
  view(state: WorkshopState, channel: Channel, key: Key): unknown;
}

/** The part of a channel or key after its colon. */
export const rest = (name: string): string => name.slice(name.indexOf(':') + 1);
