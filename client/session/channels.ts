import type { TableRecords } from '../../shared/cards/records.ts';
import type { Channel, Held } from '../../shared/core/records.ts';
import type { StageRecords } from '../../shared/harvest/records.ts';
import type { HostRecords, MeRecords, TableHostRecords } from '../../shared/people/records.ts';
import type { CountsRecords, ProgrammeRecords } from '../../shared/programme/records.ts';

/** Plain records by channel and key: what a gallery state or a test is made of. */
export interface Channels {
  programme?: Partial<ProgrammeRecords>;
  counts?: Partial<CountsRecords>;
  stage?: Partial<StageRecords>;
  host?: Partial<HostRecords>;
  [table: `table:${string}`]: Partial<TableRecords>;
  [me: `me:${string}`]: Partial<MeRecords>;
  [tableHost: `table-host:${string}`]: Partial<TableHostRecords>;
}

/** Names of the channels that are there. */
export function channelsOf(channels: Channels): Channel[] {
  return Object.keys(channels) as Channel[];
}

/** Each channel as a client would hold it, at version 1. */
export function heldOf(channels: Channels): ReadonlyMap<Channel, Held> {
  return new Map(
    channelsOf(channels).map((channel) => {
      const records = new Map<string, unknown>(Object.entries(channels[channel] ?? {}));
      return [channel, { version: 1, records }];
    }),
  );
}

/** Several sets of channels over each other: a later record replaces an earlier one under the same key. */
export function mergeChannels(...sets: readonly Channels[]): Channels {
  const merged: Record<string, object> = {};
  for (const set of sets) {
    for (const channel of channelsOf(set)) merged[channel] = { ...merged[channel], ...set[channel] };
  }
  return merged;
}
