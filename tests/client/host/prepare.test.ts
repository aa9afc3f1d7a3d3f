import { describe, expect, test } from 'vitest';
import { linesOf, minuteOfDay, minutesOf, sectorId, timeOfDay } from '../../../client/screens/host/model/fields.ts';
import { actOf } from '../../../client/screens/host/model/keys.ts';
import { beforeWhich, rowMinutes, rows, shiftRow } from '../../../client/screens/host/model/programme.ts';
import { progress, stripColumns } from '../../../client/screens/host/model/strip.ts';
import { todoLead, todoList } from '../../../client/screens/host/model/todo.ts';
import { EMPTY_PROGRAMME } from '../../../client/screens/host/model/empty.ts';
import type { ProgrammeView } from '../../../client/state/types.ts';
import type { Presence } from '../../../shared/protocol/down.ts';
import { schedule } from '../../../shared/programme/schedule.ts';
import { DAY, ground, NOW, question, tables } from './ground.ts';

const presence: Presence = {
  live: [],
  gone: {},
  screens: 1,
  screenGoneSince: null,
  hosts: 1,
  tableHosts: ['t1', 't2'],
  tableHostsGone: {},
};
const ready: ProgrammeView = {
  ...EMPTY_PROGRAMME,
  ...ground,
  workshop: { ...EMPTY_PROGRAMME.workshop, title: 'Leernetwerk', place: 'Amsterdam' },
};
const open = (programme: ProgrammeView, now: Presence | null = presence) =>
  todoList(programme, now, '15:30')
    .filter((item) => !item.done)
    .map((item) => [item.title, item.note, item.action?.to]);

describe('what is still to do', () => {
  test('HOST-17: with everything there, all is ready', () => {
    const items = todoList(ready, presence, '15:30');
    expect(todoLead(items)).toBe('Alles is klaar');
    expect(items.map((item) => item.title)).toEqual([
      'Het scherm in de zaal is open',
      '2 vragen met zinsbeginnen',
      'Programma past: klaar om 15:30',
    ]);
  });
  test('HOST-17: what is missing stands first, with where to mend it', () => {
    const list = todoList(ready, null, '15:30');
    expect(todoLead(list)).toBe('Nog 3 dingen te doen');
    expect(list.map((item) => item.done)).toEqual([false, false, false, true, true]);
    expect(open(ready, null)).toEqual([
      ['Scherm in de zaal', 'nog niet open', 'screen'],
      ['Tafelhost van tafel 1', 'Ouassima en Jolien openden de link nog niet', 'links'],
      ['Tafelhost van tafel 2', 'Andy opende de link nog niet', 'links'],
    ]);
  });
  test('HOST-17: a table host who was there is not to do', () => {
    expect(open(ready, { ...presence, tableHosts: ['t1'], tableHostsGone: { t2: NOW } })).toEqual([]);
  });
  test('HOST-17: names, questions, rounds, title and place are looked at', () => {
    const nameless = { ...ready, tables: tables.map((table) => ({ ...table, hosts: [] })) };
    expect(open(nameless)[0]).toEqual(['Tafelhost van tafel 1', 'nog geen naam', 'tables']);
    const asked = (q: ReturnType<typeof question>) => open({ ...ready, questions: new Map([['q1', q]]) })[0];
    expect(asked(question('q1', { text: ' ' }))).toEqual([
      '1 vraag is niet klaar',
      'de vraag zelf is nog leeg',
      'questions',
    ]);
    expect(asked(question('q1', { kind: 'stance' }))?.[1]).toBe('een zinsbegin ontbreekt');
    expect(asked(question('q1', { kind: 'places' }))?.[1]).toBe('er staan nog geen plaatsen');
    expect(asked(question('q1', { title: '' }))?.[1]).toBe('een korte titel ontbreekt');
    expect(open({ ...ready, parts: [DAY.arrival] })[0]).toEqual([
      'Het programma heeft nog geen ronde',
      '',
      'programme',
    ]);
    expect(open({ ...ready, parts: [DAY.round1] })[0]?.[0]).toBe('1 ronde voor 2 tafels');
    expect(open({ ...ready, workshop: { ...ready.workshop, place: '' } })[0]?.[0]).toBe('Titel en plaats');
    expect(open({ ...ready, tables: [] })[0]).toEqual(['Nog geen tafels', '', 'tables']);
  });
});

const scheduled = (...names: (keyof typeof DAY)[]) =>
  schedule(
    names.map((name) => DAY[name]),
    EMPTY_PROGRAMME.cursor,
    NOW,
    NOW,
  );

describe('the programme in rows', () => {
  const all = rows(
    scheduled('arrival', 'firstMove', 'round1', 'move', 'round2', 'harvest1', 'harvest2', 'closing').parts,
  );
  test('HOST-18: a move belongs to the part before it, harvests in a row are one', () => {
    expect(all.map((row) => [row.parts.map((part) => part.id), row.moves.map((part) => part.id)])).toEqual([
      [['arrival'], ['firstMove']],
      [['round1'], ['move']],
      [['round2'], []],
      [['harvest1', 'harvest2'], []],
      [['closing'], []],
    ]);
    expect(all.map(rowMinutes)[3]).toEqual({ times: 2, minutes: 8 });
  });
  test('HOST-18: a row moves whole, up or down', () => {
    expect(shiftRow(all, 1, 0)).toEqual([
      { part: 'round1', before: 'arrival' },
      { part: 'move', before: 'arrival' },
    ]);
    expect(shiftRow(all, 0, 4)).toEqual([
      { part: 'arrival', before: null },
      { part: 'firstMove', before: null },
    ]);
    expect([shiftRow(all, 2, 2), shiftRow(all, 0, 9), shiftRow(all, 9, 0)]).toEqual([[], [], []]);
  });
  test('HOST-18: one part goes a place up or down, and no further than the ends', () => {
    const parts = [DAY.arrival, DAY.round1, DAY.closing];
    expect(beforeWhich(parts, 'round1', -1)).toBe('arrival');
    expect(beforeWhich(parts, 'round1', 1)).toBeNull();
    expect(beforeWhich(parts, 'arrival', 1)).toBe('closing');
    expect([beforeWhich(parts, 'arrival', -1), beforeWhich(parts, 'closing', 1)]).toEqual([undefined, undefined]);
  });
  test('HOST-19: in the strip rounds share what is left; a move is at least 24 pixels', () => {
    expect(stripColumns(scheduled('arrival', 'move', 'round1'), ground)).toBe(
      'minmax(24px, 61px) minmax(24px, 32px) minmax(40px, 20fr) auto',
    );
  });
  test('HOST-19: progress stands still while paused and is full over time', () => {
    expect(progress({ state: 'running', startedAt: 0, endsAt: 100 }, 25)).toBe(0.25);
    expect(progress({ state: 'running', startedAt: 0, endsAt: 100 }, 250)).toBe(1);
    expect(progress({ state: 'paused', startedAt: 0, pausedAt: 25, remainingMs: 75 }, 90)).toBe(0.25);
    expect(progress(null, 5)).toBe(0);
  });
});

describe('keys', () => {
  const press = (key: string, more: object = {}) =>
    actOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });
  test('HOST-20: a clicker and letters act, in capitals too', () => {
    expect(
      ['ArrowRight', 'PageDown', 'Z', 'p', '+', '−', 'k', 'M', 'l', '?', 'b', 'C'].map((key) => press(key)?.do),
    ).toEqual(['next', 'next', 'undo', 'pause', 'more', 'less', 'cards', 'people', 'links', 'keys', 'dark', 'quote']);
    expect(press('2')).toEqual({ do: 'table', number: 2 });
  });
  test('HOST-20: Space, Enter and keys of the browser do nothing, and a key that is held down counts once', () => {
    expect([' ', 'Enter', 'x', '0'].map((key) => press(key))).toEqual([null, null, null, null]);
    expect(press('p', { ctrlKey: true })).toBeNull();
    expect(press('ArrowRight', { repeat: true })).toBeNull();
  });
});

describe('what is typed', () => {
  test('HOST-21: times, minutes and lists are read, and what is none is refused', () => {
    expect(['13:05', '0:00', '24:00', '12:60', 'half een'].map(minuteOfDay)).toEqual([785, 0, null, null, null]);
    expect(timeOfDay(785)).toBe('13:05');
    expect(['8', ' 20 ', '', '1.5', '-1', '601'].map(minutesOf)).toEqual([8, 20, null, null, null, null]);
    expect(linesOf('Osdorp\n\n De Punt ')).toEqual(['Osdorp', 'De Punt']);
    expect(linesOf('Ouassima, Jolien,', ',')).toEqual(['Ouassima', 'Jolien']);
    expect([sectorId('Zorg & Welzijn', []), sectorId('Overig', ['overig']), sectorId('…', [])]).toEqual([
      'zorg-welzijn',
      'overig-2',
      'sector',
    ]);
  });
});
