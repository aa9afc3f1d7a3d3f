import type { Channel } from '../../shared/core/records.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Presence } from '../../shared/protocol/down.ts';
import { heldOf, type Channels } from '../session/channels.ts';
import { NOTHING } from '../session/read.ts';
import { viewMaker, type Role } from '../session/snapshot.ts';
import type { Connection, Draft, OutboxItem, Session } from '../session/types.ts';

/** What one gallery state shows. */
export interface Fixture {
  channels: Channels;
  /** The server's clock. It stands still. */
  nowMs: Ms;
  /** Live unless given. */
  connection?: Connection;
  outbox?: readonly OutboxItem[];
  drafts?: readonly Draft[];
  presence?: Presence;
  /** True unless given. */
  durable?: boolean;
  /** Who looks; a participant unless given. Matters for the answers that still wait. */
  role?: Role;
}

/**
 * A session of fixed data, for the gallery: the same views as a live one, with what waits in the outbox drawn over
 * them. Nothing it is asked to do changes anything; steps are answered as carried out.
 */
export function fixedSession(fixture: Fixture): Session {
  const channels = heldOf(fixture.channels);
  const outbox = fixture.outbox ?? [];
  const make = viewMaker(fixture.role ?? 'participant');
  const views = make((channel: Channel) => channels.get(channel) ?? NOTHING, [...channels.keys()], outbox);
  let ids = 0;
  return {
    connection: fixture.connection ?? { state: 'live' },
    programme: views.programme,
    counts: views.counts,
    stage: views.stage,
    me: views.me,
    table: views.table,
    tableHost: views.tableHost,
    host: views.host,
    presence: fixture.presence ?? null,
    nowMs: fixture.nowMs,
    readNow: () => fixture.nowMs,
    outbox,
    durable: fixture.durable ?? true,
    write: () => undefined,
    discard: () => undefined,
    step: () => Promise.resolve({ ok: true, at: 1 }),
    drafts: fixture.drafts ?? [],
    keepDraft: () => undefined,
    dropDraft: () => undefined,
    newId: () => `fixed-${String((ids += 1)).padStart(16, '0')}`,
    reconnect: () => undefined,
  };
}
