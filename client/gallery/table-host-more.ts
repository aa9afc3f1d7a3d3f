import { at } from './day.ts';
import * as data from './table-host-cards.ts';
import {
  state,
  people,
  round,
  roundChannels,
  recapRecord,
  recapChannels,
  earlier,
  harvestTime,
  harvestChannels,
  nothing,
  beginning,
} from './table-host-days.ts';
import type { GalleryState } from './types.ts';

/** More states of the table host's screen: empty, offline, refused, moves, harvest, calm parts. */
export const states: readonly GalleryState[] = [
  state('empty', beginning, nothing),
  state(
    'doubts',
    round,
    {
      'table:tafel-2': data.table(data.STANCE_CARDS, data.STANCE_THEMES, {
        'answer:a1': {
          id: 'a1',
          card: 't2-d',
          text: 'Begin snel en laat na een maand zien wat er gebeurd is.',
          at: at('14:21'),
          by: 'participant',
        },
      }),
      'table-host:tafel-2': people('groep-a', 9, { kind: 'some', wrote: 6, of: 9 }, [
        data.card('tafel-2', 'weg', 1, '14:20', 'Een kaartje met een naam erin.'),
      ]),
    },
    {
      number: 2,
      drafts: [
        {
          at: 'tafel-2:answer:t2-a',
          part: 'ronde-2',
          table: 'tafel-2',
          text: 'Spreek eerst af',
          extra: { card: 't2-a' },
        },
        {
          at: 'tafel-2:sentence:snel',
          part: 'ronde-2',
          table: 'tafel-2',
          text: 'Wie snel iets ziet, doet mee.',
          extra: { theme: 'snel' },
        },
      ],
    },
  ),
  state('new-theme', round, roundChannels, {
    drafts: [
      {
        at: 'tafel-1:theme',
        part: 'ronde-2',
        table: 'tafel-1',
        text: 'Korte lijnen',
        extra: { cards: ['netwerk', 'lijnen'] },
      },
    ],
  }),
  state('offline', round, roundChannels, { connection: { state: 'offline', since: at('14:21') } }),
  state('refused', round, roundChannels, {
    start: { problems: true },
    outbox: [
      {
        state: 'refused',
        at: at('14:20'),
        command: { type: 'renameTheme', id: 'c1', theme: 'actieteam', was: 'Actieteam', name: 'Een team dat blijft' },
        refusal: { code: 'stale-name', current: 'Een actieteam dat blijft' },
      },
      {
        state: 'refused',
        at: at('14:21'),
        command: { type: 'saveRecap', id: 'c2', table: 'tafel-1', text: 'Korte lijnen, zegt groep C.', base: 1 },
        refusal: { code: 'stale-text', current: 'Bewoners vanaf het begin.', version: 2 },
      },
    ],
  }),
  state('overtime', { at: '14:35:20', part: 'ronde-2', left: '-1:20' }, recapChannels),
  state('paused', { ...round, paused: true }, roundChannels),
  state(
    'move',
    { at: '14:35', part: 'wissel-3', left: '1:00', seated: { 'groep-b': 6 } },
    {
      ...recapChannels,
      'table:tafel-1': data.table(data.RECAP_CARDS, data.RECAP_THEMES, {
        recap: recapRecord,
        ...earlier,
        'relay:1': {
          round: 1,
          group: 'groep-c',
          text: 'Wij geven jullie mee dat het stilvalt als één organisatie alleen betaalt',
        },
      }),
      'table-host:tafel-1': people('groep-b', 9, { kind: 'nobody' }),
    },
  ),
  state('move-first', { at: '13:50:40', part: 'wissel-1' }, nothing),
  state('harvest', harvestTime, harvestChannels(false)),
  state('harvest-other', { at: '15:06', part: 'oogst-2' }, { ...harvestChannels(false), stage: {} }),
  state('dots', harvestTime, harvestChannels(false), { start: { view: 'dots' } }),
  state('pledges', { at: '15:22', part: 'toezeggingen' }, { ...harvestChannels(false), stage: {} }),
  state(
    'pledge',
    { at: '15:22', part: 'toezeggingen' },
    { ...harvestChannels(false), stage: {} },
    { start: { view: 'pledge' } },
  ),
  state('closing', { at: '15:29', part: 'afsluiting' }, { ...harvestChannels(false), stage: {} }),
  state('gone', round, roundChannels, { connection: { state: 'refused', code: 'not-allowed' } }),
];
