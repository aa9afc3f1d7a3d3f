import type { DeviceHash, PersonId, TableId } from './ids.ts';

/** Who asks for something. The server decides who someone is; a command never says so itself. */
export type Actor =
  | { role: 'participant'; device: DeviceHash; person: PersonId | null }
  | { role: 'tableHost'; table: TableId }
  | { role: 'host' }
  | { role: 'screen' }
  | { role: 'system' }; // alarms: auto-advance

export type Role = Actor['role'];

/** What a decision may use from outside: the server's clock and chance. */
export interface Env {
  /** Now, on the server's clock. */
  now: number;
  /** A number in [0, 1). */
  random: () => number;
}
