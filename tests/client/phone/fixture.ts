/** The day of the pictures, as a session of one participant: what the rules of the phone are tried on. */
import { mergeChannels, type Channels } from '../../../client/session/channels.ts';
import { at, day, mine, type DayOptions } from '../../../client/gallery/day.ts';
import { profile } from '../../../client/gallery/day-people.ts';
import { fixedSession, type Fixture } from '../../../client/state/fixed.ts';
import type { OwnCardRecord } from '../../../shared/cards/records.ts';
import type { MeRecords, ProfileRecord } from '../../../shared/people/records.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import type { Refusal } from '../../../shared/core/refusal.ts';
import type { OutboxItem, Session } from '../../../client/state/types.ts';

export interface Situation extends Partial<Omit<Fixture, 'channels' | 'nowMs'>> {
  day?: DayOptions;
  /** Null: has not joined. */
  me?: ProfileRecord | null;
  records?: Partial<MeRecords>;
  channels?: Channels;
  /** Nothing came from the server yet. */
  blank?: boolean;
}

export const ROUND_2: DayOptions = { at: '14:20', part: 'ronde-2' };

/** Fatima of group A, at 14:20 in the second round (her table is table 2), unless told otherwise. */
export function sessionOf({
  day: options = ROUND_2,
  me = profile('Fatima'),
  records,
  channels = {},
  blank,
  ...more
}: Situation = {}): Session {
  const person = me === null ? {} : mine(me, records);
  return fixedSession({
    ...more,
    channels: blank ? {} : mergeChannels(day(options), person, channels),
    nowMs: at(options.at),
  });
}

export function ownCard(id: string, more: Partial<OwnCardRecord> = {}): OwnCardRecord {
  return {
    id,
    table: 'tafel-2',
    part: 'ronde-2',
    round: 1,
    group: 'groep-a',
    stance: 'joins',
    place: null,
    criteria: [],
    text: `woorden van ${id}`,
    at: at('14:18'),
    edited: false,
    endorsements: 0,
    theme: null,
    late: false,
    hidden: false,
    withdrawn: false,
    fixed: false,
    ...more,
  };
}

export const waiting = (command: Command): OutboxItem => ({ state: 'waiting', command, at: at('14:20') });
export const refused = (command: Command, refusal: Refusal): OutboxItem => ({
  state: 'refused',
  command,
  at: at('14:20'),
  refusal,
});
export const writes = (card: string, text = 'nieuw'): Command => ({
  type: 'writeCard',
  id: `command-${card}`,
  card,
  part: 'ronde-2',
  table: 'tafel-2',
  text,
  stance: 'doubts',
});
