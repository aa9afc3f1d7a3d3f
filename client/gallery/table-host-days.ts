import { mount } from 'svelte';
import type { HarvestRecord } from '../../shared/harvest/records.ts';
import TableHost from '../screens/table-host/TableHost.svelte';
import type { Start } from '../screens/table-host/view.ts';
import { fixedSession, type Fixture } from '../state/fixed.ts';
import { at, dayWith, type DayOptions } from './day.ts';
import * as data from './table-host-cards.ts';
import type { GalleryState } from './types.ts';
import type { Channels } from '../session/channels.ts';

/** One state of the table host's screen: a moment of the day with this table's channels over it. */
export function state(
  name: string,
  options: DayOptions,
  channels: Channels,
  more: Partial<Fixture> & { start?: Start; number?: number; look?: Partial<GalleryState> } = {},
): GalleryState {
  const { start, number = 1, look, ...fixture } = more;
  return {
    name: `tablehost-${name}`,
    family: 'table-host',
    ...look,
    render: (target) => {
      const session = fixedSession({
        channels: dayWith(options, channels),
        nowMs: at(options.at),
        role: 'tableHost',
        ...fixture,
      });
      mount(TableHost, { target, props: { session, number, ...(start ? { start } : {}) } });
    },
  };
}

export const people = data.tableHostChannel;
export const almost = { kind: 'almost' } as const;
export const all = { kind: 'all' } as const;
export const roundTable = data.table(data.ROUND_CARDS, data.ROUND_THEMES);
export const round: DayOptions = { at: '14:22:18', part: 'ronde-2', left: '11:42' };
export const roundChannels: Channels = {
  'table:tafel-1': roundTable,
  'table-host:tafel-1': people('groep-c', 8, almost),
};
export const recapRecord = { text: data.RECAP_TEXT, version: 4, round: 1, at: at('14:30') };
export const earlier = {
  'relay:0': {
    round: 0,
    group: 'groep-a',
    text: 'Korte lijnen en bewoners vanaf het begin. We zijn het nog niet eens over wie betaalt.',
  },
};
export const recapChannels: Channels = {
  'table:tafel-1': data.table(data.RECAP_CARDS, data.RECAP_THEMES, { recap: recapRecord, ...earlier }),
  'table-host:tafel-1': people('groep-c', 8, all),
};
export const recapTime: DayOptions = { at: '14:30:48', part: 'ronde-2', left: '3:12' };
export const draftRecap = {
  at: 'tafel-1:recap',
  part: 'ronde-2',
  table: 'tafel-1',
  text: 'Groep A en C willen korte lijnen. Nieuw: iedereen legt tijd én middelen in.',
  extra: { base: 3, sent: null },
};

export const harvestThemes = data.LATE_THEMES.map((theme) => ({
  id: theme.id,
  name: theme.name,
  sentence: theme.id === 'bewoners' ? 'Niet pas bij het besluit, maar vanaf de eerste analyse.' : '',
  cards: data.LATE_CARDS.filter((card) => card.theme === theme.id).length,
  dots: data.LATE_DOTS[theme.id] ?? 0,
}));
export const harvest: HarvestRecord = {
  question: 'vraag-1',
  tables: ['tafel-1'],
  cards: 28,
  joins: 0,
  doubts: 0,
  answeredDoubts: 0,
  themes: harvestThemes,
  places: [],
  quotes: [],
  givers: 24,
};
export const harvestTime: DayOptions = { at: '14:59:19', part: 'oogst-1', left: '4:41' };
export const harvestChannels = (late: boolean): Channels => ({
  stage: { 'harvest:vraag-1': harvest },
  'table:tafel-1': data.table(
    data.LATE_CARDS.filter((card) => late || !card.late),
    data.LATE_THEMES,
    { recap: { ...recapRecord, round: 2 } },
  ),
  'table-host:tafel-1': people('groep-c', 9, all),
});
export const nothing: Channels = {
  'table:tafel-1': data.table([], []),
  'table-host:tafel-1': people('groep-a', 9, { kind: 'nobody' }),
};
export const beginning: DayOptions = { at: '13:53', part: 'ronde-1', left: '19:00' };
