import { describe, expect, test } from 'vitest';
import {
  columns,
  crowded,
  groupless,
  matrix,
  sizesAfter,
  sizesNow,
} from '../../../client/screens/host/model/groups.ts';
import { healthWords } from '../../../client/screens/host/model/health.ts';
import { missingPeople } from '../../../client/screens/host/model/missing.ts';
import type { PersonRecord } from '../../../shared/people/records.ts';
import type { Presence } from '../../../shared/protocol/down.ts';
import { MINUTE } from '../../../shared/core/time.ts';
import { groups, NOW, tables } from './ground.ts';

const person = (id: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  name: `Naam ${id}`,
  organisation: '',
  sector: 'bewoner',
  group: 'a',
  hasPhone: true,
  left: false,
  joinedAt: 0,
  ...more,
});
const presence = (more: Partial<Presence> = {}): Presence => ({
  live: [],
  gone: {},
  screens: 0,
  screenGoneSince: null,
  hosts: 1,
  tableHosts: [],
  tableHostsGone: {},
  ...more,
});

describe('who is missing', () => {
  const people = [
    person('here'),
    person('short'),
    person('long', { group: 'b' }),
    person('longer'),
    person('never', { group: null }),
    person('noPhone', { hasPhone: false }),
    person('left', { left: true }),
  ];
  const gone = { short: NOW - MINUTE, long: NOW - 6 * MINUTE, longer: NOW - 9 * MINUTE, left: NOW - 9 * MINUTE };
  test('HOST-13: a phone away for two minutes, longest first, then who never came in', () => {
    const missing = missingPeople(people, groups, presence({ live: ['here'], gone }), NOW);
    expect(missing.map((each) => [each.person.id, each.letter, each.words])).toEqual([
      ['longer', 'A', 'telefoon 9 min weg'],
      ['long', 'B', 'telefoon 6 min weg'],
      ['never', null, 'nog niet binnen'],
    ]);
  });
  test('HOST-13: nobody is missing as long as nothing is known', () => {
    expect(missingPeople(people, groups, null, NOW)).toEqual([]);
  });
});

describe('the connection in words', () => {
  const people = [person('1'), person('2'), person('3', { hasPhone: false }), person('4', { left: true })];
  const say = (more: Partial<Parameters<typeof healthWords>[0]>) =>
    healthWords({
      connection: { state: 'live' },
      presence: presence(),
      people,
      tables,
      prepared: false,
      clock: () => '14:20',
      ...more,
    });
  test('HOST-14: what is fine is counted together', () => {
    const fine = presence({ live: ['1'], gone: { '2': NOW }, screens: 1, tableHosts: ['t1', 't2'] });
    expect(say({ presence: fine })).toMatchObject({
      level: 'ok',
      text: 'Verbonden: 1 van 2 telefoons, het scherm, 2 tafelhosts',
    });
    expect(say({ presence: presence({ tableHosts: ['t1'] }), prepared: true }).text).toBe(
      'Verbonden: 1 van 2 tafelhosts. Opslaan werkt.',
    );
    expect(say({}).text).toBe('Verbonden. Nog niemand anders is er.');
  });
  test('HOST-14: what is wrong is named', () => {
    expect(say({ presence: presence({ screenGoneSince: NOW }) })).toMatchObject({
      level: 'wrong',
      text: 'Scherm weg sinds 14:20',
    });
    expect(say({ presence: presence({ tableHostsGone: { t2: NOW } }) }).text).toBe('Tafelhost 2 weg sinds 14:20');
    expect(say({ presence: presence({ notSavingSince: NOW, screenGoneSince: NOW }) })).toMatchObject({
      level: 'bad',
      text: 'Opslaan lukt niet sinds 14:20',
    });
    expect(say({ connection: { state: 'offline', since: NOW } })).toMatchObject({
      level: 'bad',
      text: 'Geen verbinding sinds 14:20',
    });
  });
});

describe('groups', () => {
  const sectors = ['gemeente', 'bewoner', 'anders'].map((id) => ({ id, name: id }));
  const people = [
    person('1'),
    person('2', { sector: 'gemeente' }),
    person('3', { left: true }),
    person('4', { group: 'b' }),
    person('5', { group: null }),
    person('6', { group: null, left: true }),
  ];
  const cols = columns(groups, people, sectors);
  test('HOST-15: people stand by sector, who left last; sizes count who is there', () => {
    expect(cols.map((col) => [col.size, col.people.map((each) => each.id)])).toEqual([
      [2, ['2', '1', '3']],
      [1, ['4']],
    ]);
    expect(groupless(groups, people).map((each) => each.id)).toEqual(['5']);
    expect(matrix(cols, sectors).map((row) => [row.sector.id, row.counts])).toEqual([
      ['gemeente', [1, 0]],
      ['bewoner', [1, 1]],
    ]);
  });
  test('HOST-15: the menu says the sizes after a move, also of someone without a group', () => {
    expect(sizesAfter(cols, 'a', 'b')).toBe('dan 1 en 2 mensen');
    expect(sizesAfter(cols, null, 'b')).toBe('dan 2 en 2 mensen');
    expect(sizesNow(cols)).toBe('blijft 2 en 1 mensen');
  });
  test('HOST-16: above eight at a table the host is warned', () => {
    const [col] = cols;
    if (col === undefined) throw new Error('there is no group');
    expect([8, 9].map((size) => crowded([{ ...col, size }]))).toEqual([null, 9]);
    expect(crowded([])).toBeNull();
  });
});
