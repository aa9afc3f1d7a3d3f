import type { Actor, Env } from '../../shared/core/actors.ts';
import type { Channel, Key } from '../../shared/core/records.ts';
import type { Refusal } from '../../shared/core/refusal.ts';
import type { Event } from '../../shared/events.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Touch, WorkshopState } from '../../shared/state.ts';

/** The core as a room uses it: what `shared/workshop.ts` exports. A test may plant a fault in one of these. */
export interface Rules {
  /** A workshop from its first event. */
  begin(created: Event): WorkshopState;
  decide(state: WorkshopState, command: Command, actor: Actor, env: Env): Event[] | Refusal;
  evolve(state: WorkshopState, event: Event, touch: Touch): void;
  view(state: WorkshopState, channel: Channel, key: Key): unknown;
  keys(state: WorkshopState, channel: Channel): readonly Key[];
  audience(actor: Actor, state: WorkshopState): readonly Channel[];
}

/** Who a connection is, as far as the door could tell. Which person a device belongs to is the workshop's to say. */
export type Identity =
  | { readonly role: 'participant'; readonly device: string }
  | { readonly role: 'tableHost'; readonly table: string }
  | { readonly role: 'host' }
  | { readonly role: 'screen' }
  | { readonly role: 'system' };

export function actorOf(identity: Identity, state: WorkshopState): Actor {
  if (identity.role !== 'participant') return { ...identity };
  return { ...identity, person: state.byDevice.get(identity.device) ?? null };
}
