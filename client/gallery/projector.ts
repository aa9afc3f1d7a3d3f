import { mount } from 'svelte';
import type { Ms } from '../../shared/core/time.ts';
import Projector from '../screens/projector/Projector.svelte';
import { fixedSession, type Fixture } from '../state/fixed.ts';
import { mergeChannels, type Channels } from '../session/channels.ts';
import { at, byKey, day, dayWith, type DayOptions } from './day.ts';
import { QUESTIONS } from './day-programme.ts';
import { orderWith, withBreak, withParts, withTables } from './projector-programme.ts';
import * as stage from './projector-stage.ts';
import type { GalleryState } from './types.ts';

const HOUSE = 'https://buurtbalans.nl';
const LAN = 'http://192.168.1.20:3000';

interface More extends Partial<Fixture> {
  origin?: string;
  /** The device asks for no motion; the wall of the pictures moves unless said. */
  calm?: boolean;
  hint?: string;
  width?: number;
  height?: number;
}

function state(name: string, channels: Channels, clock: string | Ms, more: More = {}): GalleryState {
  const { origin = HOUSE, calm = false, hint, width, height, ...fixture } = more;
  return {
    name: `projector-${name}`,
    family: 'projector',
    ...(channels.stage?.show?.theme === 'dark' ? { theme: 'dark' as const } : {}),
    ...(width !== undefined && height !== undefined ? { width, height } : {}),
    render: (target) => {
      const session = fixedSession({ channels, nowMs: typeof clock === 'string' ? at(clock) : clock, ...fixture });
      mount(Projector, { target, props: { session, origin, calm, ...(hint === undefined ? {} : { hint }) } });
    },
  };
}

const dark = stage.show({ theme: 'dark' });
const talks: Readonly<Record<string, { title: string }>> = {
  andy: { title: 'Wat een zorgaanbieder in de buurt ziet' },
  arina: { title: 'Welke buurten vragen aandacht?' },
};

const inRound = (left: string, clock = '14:21:20', more: Partial<DayOptions> = {}): Channels =>
  dayWith({ at: clock, part: 'ronde-2', left, ...more }, stage.ROUND_2);
const round = inRound('12:40');

/** A Wissel so many milliseconds after it began, with the clock on the wall as given. */
function wissel(
  part: 'wissel-1' | 'wissel-2',
  elapsed: Ms,
  left: string,
  seated: Record<string, number> = {},
): More & {
  channels: Channels;
  now: Ms;
} {
  const channels = day({ at: '14:12', part, left, seated });
  const now = at('14:12');
  const cursor = channels.programme?.cursor;
  if (cursor?.timer?.state !== 'running') return { channels, now };
  const timer = { ...cursor.timer, startedAt: now - elapsed };
  return { channels: mergeChannels(channels, { programme: { cursor: { ...cursor, timer } } }), now };
}

function walk(name: string, of: ReturnType<typeof wissel>, more: More = {}, ...over: Channels[]): GalleryState {
  return state(name, mergeChannels(of.channels, ...over), of.now, more);
}

const ready = wissel('wissel-2', 480, '2:00');
const walking = wissel('wissel-2', 1560, '1:58');
const seated = wissel('wissel-2', 48_000, '1:12', { 'groep-a': 9, 'groep-b': 4, 'groep-c': 7 });
const first = wissel('wissel-1', 48_000, '1:12', { 'groep-a': 9, 'groep-b': 4, 'groep-c': 7 });

function tables(
  count: number,
  people: number,
  sit: number,
  from: ReturnType<typeof wissel>,
): ReturnType<typeof wissel> {
  return { ...from, channels: mergeChannels(orderWith(from.channels, count), withTables(count, people, sit)) };
}
const roundOf = (count: number): Channels =>
  mergeChannels(
    orderWith(round, count),
    withTables(count, 6, 6),
    stage.islands(
      Array.from({ length: count }, (_, i) => ({
        table: `tafel-${String(i + 1)}`,
        cards: 4 + i,
        joins: i,
        doubts: 4,
        rows: i % 3 === 1 ? [] : [{ key: 'a', name: 'Korte lijnen', cards: 3 + i }],
      })),
    ),
  );

const LONG =
  'Wat heb je als bewoner, ondernemer of professional in deze buurt nodig om samen met je buren aan een veilige, ' +
  'schone en gezellige straat te werken, en wie moet daarvoor als eerste aan tafel komen zitten?';
const longQuestions = mergeChannels(round, {
  programme: byKey(
    'question',
    QUESTIONS.map((question) => ({ ...question, text: LONG, title: LONG })),
  ),
});

const before = (people: number): Channels => dayWith({ at: '13:09', part: 'inloop', people }, stage.ARRIVED);
const harvestAt = (part: 'oogst-1' | 'oogst-2' | 'oogst-3', left: string, ...more: Channels[]): Channels =>
  dayWith({ at: '15:06:48', part, left }, ...more);

export const states: readonly GalleryState[] = [
  state('prepared', day({ at: '12:40', part: null, people: 0 }), '12:40'),
  state('arrival', before(19), '13:09'),
  state('arrival-lan', before(19), '13:09', { origin: LAN }),
  state('arrival-dark', mergeChannels(before(19), dark), '13:09', {
    hint: 'Klik één keer voor geluid en volledig scherm',
  }),
  state('plenary', withParts({ at: '13:32:45', part: 'andy' }, talks), '13:32:45'),
  state('plenary-paused', withParts({ at: '13:32:45', part: 'andy', paused: true }, talks), '13:32:45'),
  state('break', withBreak({ at: '14:58:30', part: 'ronde-3', left: '7:30' }), '14:58:30'),
  state('round', round, '14:21:20'),
  state('round-dark', mergeChannels(round, dark), '14:21:20'),
  state('round-4x3', round, '14:21:20'),
  state('round-16x10', round, '14:21:20', { width: 1920, height: 1200 }),
  state('round-720', round, '14:21:20', { width: 1280, height: 720 }),
  state('round-open', day({ at: '13:52:18', part: 'ronde-1' }), '13:52:18'),
  state('round-many', dayWith({ at: '14:21:20', part: 'ronde-2', left: '12:40' }, stage.MANY), '14:21:20'),
  state('round-long', longQuestions, '14:21:20'),
  state('round-paused', inRound('12:40', '14:21:20', { paused: true }), '14:21:20'),
  state('round-tables-4', roundOf(4), '14:21:20'),
  state('round-tables-6', roundOf(6), '14:21:20'),
  state('round-tables-9', roundOf(9), '14:21:20'),
  state('round-tables-13', roundOf(13), '14:21:20'),
  state('round-rehearsal', inRound('12:40', '14:21:20', { workshop: { rehearsal: true } }), '14:21:20'),
  state('warning', inRound('1:58', '14:32:02'), '14:32:02'),
  state('overtime', inRound('-1:20', '14:35:20'), '14:35:20'),
  state('overtime-long', inRound('-12:20', '14:46:20'), '14:46:20'),
  state('wissel-first', first.channels, first.now),
  walk('wissel-1', ready),
  walk('wissel-2', walking),
  walk('wissel-3', seated),
  walk('wissel-1-dark', ready, {}, dark),
  walk('wissel-2-dark', walking, {}, dark),
  walk('wissel-3-dark', seated, {}, dark),
  walk('wissel-calm', walking, { calm: true }),
  walk('wissel-4x3', walking, { width: 1024, height: 768 }),
  walk('wissel-4x3-seated', seated, { width: 1024, height: 768 }),
  walk('wissel-16x10', seated, { width: 1920, height: 1200 }),
  walk('wissel-two-tables', tables(2, 9, 9, walking)),
  walk('wissel-four-tables', tables(4, 7, 7, walking)),
  walk('wissel-five-tables', tables(5, 7, 4, seated)),
  walk('wissel-six-tables', tables(6, 9, 9, walking)),
  walk('wissel-six-tables-seated', tables(6, 9, 5, seated)),
  walk('wissel-nine-tables', tables(9, 6, 4, seated)),
  state('harvest-1', harvestAt('oogst-1', '0:42', stage.harvest1), '15:06:48'),
  state('harvest-2', harvestAt('oogst-2', '5:12', stage.harvest2()), '15:06:48'),
  state('harvest-3', harvestAt('oogst-3', '6:20', stage.harvest3), '15:06:48'),
  state('harvest-4x3', harvestAt('oogst-2', '5:12', stage.harvest2()), '15:06:48', { width: 1024, height: 768 }),
  state('harvest-3-4x3', harvestAt('oogst-3', '-0:20', stage.harvest3), '15:06:48', { width: 1024, height: 768 }),
  state('harvest-unsorted', harvestAt('oogst-2', '5:12', stage.harvest2({ themes: [] })), '15:06:48'),
  state('harvest-unsorted-none', harvestAt('oogst-2', '5:12', stage.harvest2({ themes: [], quotes: [] })), '15:06:48'),
  state('pledges', dayWith({ at: '15:25', part: 'toezeggingen' }, stage.pledges), '15:25'),
  state('pledges-none', day({ at: '15:21', part: 'toezeggingen' }), '15:21'),
  state('closing', dayWith({ at: '15:29', part: 'afsluiting' }, stage.closing), '15:29'),
  state('offline-quiet', round, '14:21:20', { connection: { state: 'offline', since: at('14:20') } }),
  state('dark', mergeChannels(round, stage.show({ dark: true })), '14:21:20'),
  state('neutral', round, '14:21:20', { connection: { state: 'refused', code: 'gone' } }),
];
