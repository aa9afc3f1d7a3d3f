/** Cards, people and words that the pictures of the phone are made of. */
import { mount } from 'svelte';
import type { AnswerRecord, CardRecord, OwnCardRecord } from '../../shared/cards/records.ts';
import type { MeRecords, ProfileRecord } from '../../shared/people/records.ts';
import type { Channels } from '../session/channels.ts';
import { mergeChannels } from '../session/channels.ts';
import * as screens from '../screens/phone/later.ts';
import Phone from '../screens/phone/Phone.svelte';
import { fixedSession } from '../state/fixed.ts';
import type { Fixture } from '../state/fixed.ts';
import type { Draft, OutboxItem } from '../state/types.ts';
import { at, byKey, CODE, day, mine, type DayOptions } from './day.ts';
import { profile } from './day-people.ts';
import type { GalleryState } from './types.ts';

/** One picture of the phone. `me`: whose phone it is; null before joining. */
export interface Picture extends Partial<Omit<Fixture, 'channels' | 'nowMs'>> {
  day: DayOptions;
  me?: ProfileRecord | null;
  own?: Partial<MeRecords>;
  channels?: readonly Channels[];
  code?: string;
  open?: string;
  /** A selector of what has the focus. */
  focus?: string;
  /** Nothing has come from the server. */
  blank?: boolean;
}

export function phone(name: string, picture: Picture, look: Partial<GalleryState> = {}): GalleryState {
  return {
    name,
    family: 'phone',
    ...look,
    render(target) {
      const {
        day: options,
        me = profile('Fatima'),
        own = {},
        channels = [],
        code = CODE,
        open,
        focus,
        blank,
      } = picture;
      const { connection, outbox, drafts, durable } = picture;
      const base = day(options);
      const seated = { visit: base.programme?.cursor?.visit ?? null };
      const person = me === null ? {} : mine(me, { seated, ...own });
      const session = fixedSession({
        channels: blank ? {} : mergeChannels(base, person, ...channels),
        nowMs: at(options.at),
        ...(connection && { connection }),
        ...(outbox && { outbox }),
        ...(drafts && { drafts }),
        ...(durable !== undefined && { durable }),
      });
      mount(Phone, { target, props: { session, code, screens, ...(open !== undefined && { open }) } });
      if (focus !== undefined) document.querySelector<HTMLElement>(focus)?.focus();
    },
  };
}

export function card(id: string, text: string, more: Partial<CardRecord> = {}): CardRecord {
  return {
    id,
    table: 'tafel-2',
    part: 'ronde-1',
    round: 0,
    group: 'groep-b',
    stance: null,
    place: null,
    criteria: [],
    text,
    at: at('13:59'),
    edited: false,
    endorsements: 0,
    theme: null,
    late: false,
    ...more,
  };
}

export function own(id: string, text: string, more: Partial<OwnCardRecord> = {}): OwnCardRecord {
  return { ...card(id, text), hidden: false, withdrawn: false, fixed: false, ...more };
}

export function answer(id: string, to: string, text: string, clock = '14:16'): AnswerRecord {
  return { id, card: to, text, at: at(clock), by: 'participant' };
}

export function writing(text: string, extra: Draft['extra'], round = 2): Draft {
  const part = `ronde-${String(round)}`;
  const table = `tafel-${String(round)}`;
  return { at: `card:${part}:${table}`, part, table, text, extra };
}

/** A card of one's own that still waits in the outbox. */
export function waiting(id: string, text: string, stance: 'joins' | 'doubts'): OutboxItem {
  const command = {
    type: 'writeCard',
    id: `c-${id}`,
    card: id,
    part: 'ronde-2',
    table: 'tafel-2',
    text,
    stance,
  } as const;
  return { state: 'waiting', command, at: at('14:22') };
}

export const JOINS = { stance: 'joins' } as const;
export const DOUBTS = { stance: 'doubts' } as const;

/** What Fatima wrote at table 2. */
export const FATIMA_2 = own('eigen-1', 'ik mijn buren ken en weet wie hulp nodig heeft.', {
  ...JOINS,
  part: 'ronde-2',
  round: 1,
  group: 'groep-a',
  at: at('14:17'),
});

const more = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    card(
      `kaart-${String(i + 10)}`,
      i % 3 === 0 ? 'ik eerst wil weten wie er over een jaar nog bij is.' : 'we elkaar dan echt leren kennen.',
      {
        stance: i % 3 === 0 ? 'doubts' : 'joins',
        endorsements: i % 4,
        at: at('13:54') - i * 1000,
      },
    ),
  );

const RECAP =
  'Zorgaanbieders weten wat er achter de voordeur speelt. De vraag blijft: wanneer merken bewoners er iets van?';

/** Table 2 in the second round: 23 cards with Fatima's own, two of the doubts answered or not. */
export const TABLE_2: Channels = {
  'table:tafel-2': {
    recap: { text: RECAP, version: 3, round: 0, at: at('14:10') },
    ...byKey('card', [
      FATIMA_2,
      card('kaart-1', 'zorgaanbieders dingen zien die de gemeente mist.', {
        ...JOINS,
        endorsements: 7,
        at: at('13:58:50'),
      }),
      card('kaart-2', 'we al vaker zijn begonnen en dan stopten.', { ...DOUBTS, endorsements: 5, at: at('13:58:40') }),
      card('kaart-3', 'ik aandacht kan geven aan de mensen met wie ik werk.', {
        ...JOINS,
        endorsements: 4,
        at: at('13:58:30'),
      }),
      card('kaart-4', 'ik niet weet wat het straks oplevert.', { ...DOUBTS, endorsements: 6, at: at('13:58:20') }),
      ...more(18),
    ]),
    ...byKey('answer', [
      answer('antwoord-1', 'kaart-2', 'Begin klein: één straat, binnen zes weken iets laten zien.'),
      answer('antwoord-2', 'kaart-2', 'Spreek nu af wie er over een jaar nog bij is. Zet namen op papier.', '14:18'),
    ]),
  },
};

/** The second round at table 2 with this much left. */
export function round2(left: string, picture: Partial<Picture> = {}): Picture {
  const dayOptions: DayOptions = { at: '14:21:20', part: 'ronde-2', left, cards: { 'tafel-2': 23 } };
  const { own: extra, channels = [], ...rest } = picture;
  return {
    day: dayOptions,
    own: { endorsed: { cards: ['kaart-1'] }, 'card:eigen-1': FATIMA_2, ...extra },
    channels: [TABLE_2, ...channels],
    ...rest,
  };
}

/** A sentence that someone is busy with. */
export const LONG = 'het lang duurt voor er iets gebeurt in mijn straat';
