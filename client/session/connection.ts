import type { Ms } from '../../shared/core/time.ts';
import type { ByeCode } from '../../shared/protocol/down.ts';
import type { Connection } from './types.ts';

export type ConnectionState = Connection['state'];

/** What may happen to a connection, whatever its state. */
export type ConnectionEvent =
  | { type: 'connected' }
  | { type: 'late' } // something asked was not answered in time
  | { type: 'answered' } // nothing asked is late any more
  | { type: 'lost'; at: Ms }
  | { type: 'refused'; code: ByeCode }
  | { type: 'replaced' }
  | { type: 'retry' }; // someone asked to try again

/**
 * The one table: state × event → state. A first connection that fails is offline. Refused and replaced are left by
 * asking only (or because the server lets us in after all), never because the connection is lost.
 */
export const CONNECTION: Record<ConnectionState, Record<ConnectionEvent['type'], ConnectionState>> = {
  connecting: {
    connected: 'live',
    late: 'connecting',
    answered: 'connecting',
    lost: 'offline',
    refused: 'refused',
    replaced: 'replaced',
    retry: 'connecting',
  },
  live: {
    connected: 'live',
    late: 'behind',
    answered: 'live',
    lost: 'offline',
    refused: 'refused',
    replaced: 'replaced',
    retry: 'live',
  },
  behind: {
    connected: 'live',
    late: 'behind',
    answered: 'live',
    lost: 'offline',
    refused: 'refused',
    replaced: 'replaced',
    retry: 'behind',
  },
  offline: {
    connected: 'live',
    late: 'offline',
    answered: 'offline',
    lost: 'offline',
    refused: 'refused',
    replaced: 'replaced',
    retry: 'offline',
  },
  refused: {
    connected: 'live',
    late: 'refused',
    answered: 'refused',
    lost: 'refused',
    refused: 'refused',
    replaced: 'replaced',
    retry: 'connecting',
  },
  replaced: {
    connected: 'live',
    late: 'replaced',
    answered: 'replaced',
    lost: 'replaced',
    refused: 'refused',
    replaced: 'replaced',
    retry: 'connecting',
  },
};

/** The connection after an event; the same object when nothing changed. Since when it is offline stays as it was. */
export function nextConnection(now: Connection, event: ConnectionEvent): Connection {
  const state = CONNECTION[now.state][event.type];
  if (state === 'refused') return event.type === 'refused' ? { state, code: event.code } : now;
  if (state === now.state) return now;
  if (state !== 'offline') return { state };
  return event.type === 'lost' ? { state, since: event.at } : now;
}
