import type { Group, Part, Table } from '../../shared/programme/model.ts';
import { carousel, letterOf } from '../../shared/people/routes.ts';
import type { Channels } from '../session/channels.ts';
import { byKey, dayWith, type DayOptions } from './day.ts';

/** Days that differ from the day of the pictures, for the wall. */

/** The day with some fields of parts changed. */
export function withParts(options: DayOptions, changes: Readonly<Record<string, Partial<Part>>>): Channels {
  const channels = dayWith(options);
  const programme = { ...channels.programme };
  for (const [id, change] of Object.entries(changes)) {
    const part = programme[`part:${id}`];
    if (part) programme[`part:${id}`] = { ...part, ...change };
  }
  return { ...channels, programme };
}

/** A break that was put in on the day after round 3, and is on now. */
export function withBreak(options: DayOptions): Channels {
  const channels = dayWith(options);
  const { order, cursor } = channels.programme ?? {};
  if (!order || !cursor) return channels;
  const pause: Part = {
    id: 'pauze',
    kind: 'break',
    title: '',
    speaker: '',
    minutes: 10,
    plannedMinutes: 0,
    round: null,
    question: null,
    skipped: false,
    autoAdvance: false,
    startedAt: cursor.timer?.startedAt ?? null,
    endedAt: null,
  };
  const parts = order.parts.flatMap((id) => (id === 'ronde-3' ? [id, pause.id] : [id]));
  return {
    ...channels,
    programme: {
      ...channels.programme,
      order: { ...order, parts },
      cursor: { ...cursor, part: pause.id },
      'part:pauze': pause,
    },
  };
}

/** The same programme with more tables and as many groups of one size, on the day's three questions by turns. */
export function withTables(count: number, people: number, seated: number): Channels {
  const tables: Table[] = Array.from({ length: count }, (_, i) => ({
    id: `tafel-${String(i + 1)}`,
    number: i + 1,
    question: `vraag-${String((i % 3) + 1)}`,
    hosts: [],
  }));
  const groups = carousel(tables).map((route, i): Group => ({
    id: `groep-${letterOf(i).toLowerCase()}`,
    letter: letterOf(i),
    route,
  }));
  const sizes: Record<`group:${string}`, { size: number; seated: number }> = Object.fromEntries(
    groups.map((group) => [`group:${group.id}`, { size: people, seated }]),
  );
  return {
    programme: { ...byKey('table', tables), ...byKey('group', groups) },
    counts: sizes,
  };
}

/** The order of a programme with those tables. */
export function orderWith(channels: Channels, count: number): Channels {
  const order = channels.programme?.order;
  if (!order) return channels;
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  return {
    ...channels,
    programme: {
      ...channels.programme,
      order: {
        ...order,
        tables: ids.map((n) => `tafel-${String(n)}`),
        groups: ids.map((n) => `groep-${letterOf(n - 1).toLowerCase()}`),
      },
    },
  };
}
