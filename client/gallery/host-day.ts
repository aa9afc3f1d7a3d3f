import { mount } from 'svelte';
import type { StepRecord, TableNow, Wrote } from '../../shared/people/records.ts';
import type { Presence } from '../../shared/protocol/down.ts';
import type { Channels } from '../session/channels.ts';
import type { Connection } from '../state/types.ts';
import { fixedSession } from '../state/fixed.ts';
import type { HostApi } from '../screens/host/api.ts';
import type { Opening } from '../screens/host/desk.svelte.ts';
import Host from '../screens/host/Host.svelte';
import { at, byKey, CODE, dayWith } from './day.ts';
import type { DayOptions } from './day.ts';
import { PEOPLE } from './day-people.ts';
import { GROUPS, TABLES } from './day-programme.ts';
import type { GalleryState } from './types.ts';

/** Dennis Groen is expected with a phone, and never came in. */
export const people = PEOPLE.map((person) => ({ ...person, hasPhone: person.name !== 'Riet Schouten' }));

const live = (...away: readonly string[]): string[] =>
  people.filter((each) => each.hasPhone && ![...away, 'dennis-groen'].includes(each.id)).map((each) => each.id);

/** Everyone is there but Henk Visser, whose phone went at this hour. */
export function present(henkGone: string | null, more: Partial<Presence> = {}): Presence {
  return {
    live: henkGone === null ? live() : live('henk-visser'),
    gone: henkGone === null ? {} : { 'henk-visser': at(henkGone) },
    screens: 1,
    screenGoneSince: null,
    hosts: 1,
    tableHosts: TABLES.map((table) => table.id),
    tableHostsGone: {},
    ...more,
  };
}

/** The channel `host`: who there is, what the last step was, how many wrote at each table. */
export function hostChannel(options: {
  step?: StepRecord | null;
  fixed?: boolean;
  proposed?: boolean;
  wrote?: Record<string, readonly [group: string, wrote: Wrote]>;
  people?: readonly (typeof people)[number][];
}): Channels {
  const { step = null, fixed = true, proposed = true, wrote = {} } = options;
  const now = Object.fromEntries(
    Object.entries(wrote).map(([table, [group, count]]): [`now:${string}`, TableNow] => [
      `now:${table}`,
      { group, people: 9, wrote: count },
    ]),
  );
  return {
    host: {
      step: { last: step },
      groups: { fixed, groups: proposed ? [...GROUPS] : [] },
      ...byKey('person', options.people ?? people),
      ...now,
    },
  };
}

export const step = (kind: StepRecord['kind'], part: string | null, when: string): StepRecord => ({
  id: 'stap',
  kind,
  part,
  at: at(when),
});

const api: HostApi = {
  origin: 'https://buurtbalans.nl',
  reportUrl: `/${CODE}/verslag`,
  addresses: () => Promise.resolve([{ url: 'http://192.168.1.20:3000', label: 'wlan0' }]),
  links: () =>
    Promise.resolve({
      join: `/${CODE}`,
      screen: `/${CODE}/scherm#sleutel`,
      host: `/${CODE}/host#sleutel`,
      tables: TABLES.map(({ id, number }) => ({ table: id, number, path: `/${CODE}/tafel/${String(number)}#sleutel` })),
    }),
  remove: () => Promise.resolve(false),
};

export interface HostState {
  name: string;
  day: DayOptions;
  channels?: readonly Channels[];
  presence?: Presence;
  connection?: Connection;
  opening?: Opening;
  theme?: 'light' | 'dark';
  size?: { width: number; height: number };
}

/** One state of the host's page. */
export function state({
  name,
  day,
  channels = [],
  presence,
  connection,
  opening,
  theme,
  size,
}: HostState): GalleryState {
  return {
    name,
    family: 'host',
    ...(theme === undefined ? {} : { theme }),
    ...size,
    render: (target) => {
      const session = fixedSession({
        channels: dayWith(day, ...channels),
        nowMs: at(day.at),
        role: 'host',
        presence: presence ?? present('14:16'),
        ...(connection === undefined ? {} : { connection }),
      });
      mount(Host, { target, props: { session, api, opening: opening ?? {} } });
    },
  };
}
