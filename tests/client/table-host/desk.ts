import { Desk } from '../../../client/screens/table-host/desk.svelte.ts';
import { fixedSession, type Fixture } from '../../../client/state/fixed.ts';
import { at, dayWith, type DayOptions } from '../../../client/gallery/day.ts';
import type { Channels } from '../../../client/session/channels.ts';
import type { Command } from '../../../shared/protocol/commands.ts';

/** The desk of a table at a moment of the day, and what it wrote. */
export function deskAt(
  options: DayOptions,
  channels: Channels = {},
  more: Partial<Fixture> & { number?: number; written?: Command[] } = {},
): Desk {
  const { number = 1, written, ...fixture } = more;
  const session = fixedSession({
    channels: dayWith(options, channels),
    nowMs: at(options.at),
    role: 'tableHost',
    ...fixture,
  });
  return new Desk({ ...session, write: (command) => written?.push(command) }, number);
}
