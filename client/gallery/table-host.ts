import { at } from './day.ts';
import * as data from './table-host-cards.ts';
import {
  state,
  people,
  almost,
  all,
  round,
  roundChannels,
  recapChannels,
  recapTime,
  draftRecap,
  harvestTime,
  harvestChannels,
} from './table-host-days.ts';
import type { GalleryState } from './types.ts';

/** The screens of a table host that have a mock, and what is near them. */
export const states: readonly GalleryState[] = [
  state('round', round, roundChannels, { start: { held: { cards: ['plan'], over: 2 } } }),
  state(
    'add',
    { at: '14:24:50', part: 'ronde-2', left: '9:10' },
    {
      'table:tafel-2': data.table(data.STANCE_CARDS, data.STANCE_THEMES),
      'table-host:tafel-2': people('groep-a', 9, all),
    },
    {
      number: 2,
      start: { view: 'add' },
      presence: {
        live: [],
        gone: { 'henk-visser': at('14:13') },
        screens: 1,
        screenGoneSince: null,
        hosts: 1,
        tableHosts: [],
        tableHostsGone: {},
      },
      drafts: [
        {
          at: 'tafel-2:add',
          part: 'ronde-2',
          table: 'tafel-2',
          text: 'we al vaker zijn begonnen en toen hoorden we niks meer.',
          extra: { who: 'henk-visser', stance: 'doubts', place: '', criteria: [] },
        },
      ],
    },
  ),
  state(
    'add-place',
    { at: '14:24:50', part: 'ronde-2', left: '9:10' },
    { 'table:tafel-3': data.table([], []), 'table-host:tafel-3': people('groep-b', 9, almost) },
    {
      number: 3,
      start: { view: 'add' },
      drafts: [
        {
          at: 'tafel-3:add',
          part: 'ronde-2',
          table: 'tafel-3',
          text: 'Mensen blijven er kort.',
          extra: { who: '', stance: null, place: 'G-Buurt', criteria: ['veel verhuizingen'] },
        },
      ],
    },
  ),
  state('recap', recapTime, recapChannels, { start: { view: 'recap' } }),
  state('recap-stale', recapTime, recapChannels, { start: { view: 'recap' }, drafts: [draftRecap] }),
  state('recap-offline', recapTime, recapChannels, {
    start: { view: 'recap' },
    connection: { state: 'offline', since: at('14:30') },
    drafts: [{ ...draftRecap, extra: { base: 4, sent: null } }],
  }),
  state('relay', { at: '14:33:08', part: 'ronde-2', left: '0:52' }, recapChannels, {
    start: { view: 'relay' },
    drafts: [
      {
        at: 'tafel-1:relay-1',
        part: 'ronde-2',
        table: 'tafel-1',
        text: 'dat het stilvalt als één organisatie alleen betaalt',
        extra: { round: 1 },
      },
    ],
  }),
  state(
    'guide',
    { at: '13:45:40', part: 'arina', groupsFixed: true },
    { 'table:tafel-1': data.table([], []), 'table-host:tafel-1': people('groep-a', 9, { kind: 'nobody' }) },
    { start: { step: 'write' } },
  ),
  state('before', { at: '12:20', part: null, people: 0 }, { 'table:tafel-1': data.table([], []) }),
  state('late-cards', harvestTime, harvestChannels(true), { start: { menu: 'gezicht' } }),
  state('phone', round, roundChannels, { start: { menu: 'elke' } }),
  state('phone-recap', recapTime, recapChannels, { start: { view: 'recap' } }),
  state(
    'phone-move',
    { at: '14:35', part: 'wissel-3', seated: { 'groep-b': 4 } },
    {
      ...recapChannels,
      'table-host:tafel-1': people('groep-b', 9, { kind: 'nobody' }),
    },
  ),
  state('phone-320', round, roundChannels, { look: { width: 320, height: 844, scale: 2 } }),
];
