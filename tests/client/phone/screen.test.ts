import { describe, expect, test } from 'vitest';
import { at, type DayOptions } from '../../../client/gallery/day.ts';
import { profile } from '../../../client/gallery/day-people.ts';
import type { PartName } from '../../../client/gallery/day-programme.ts';
import { screenKey, screenOf } from '../../../client/screens/phone/screen.ts';
import { BYE_CODES, type ByeCode } from '../../../shared/protocol/down.ts';
import { ownCard, ROUND_2, sessionOf, waiting, writes } from './fixture.ts';

const kindAt = (day: DayOptions) => screenOf(sessionOf({ day })).kind;

describe('who takes part sees the part', () => {
  const table: Record<PartName, string> = {
    inloop: 'waiting',
    kirsten: 'plenary',
    andy: 'plenary',
    arina: 'plenary',
    'wissel-1': 'move',
    'ronde-1': 'late',
    'wissel-2': 'move',
    'ronde-2': 'late',
    'wissel-3': 'move',
    'ronde-3': 'late',
    'oogst-1': 'harvest-unsorted',
    'oogst-2': 'harvest-unsorted',
    'oogst-3': 'harvest-unsorted',
    toezeggingen: 'pledges',
    afsluiting: 'closing',
  };
  test.each(Object.entries(table))('PHONE-1: in %s the phone shows %s', (part, kind) => {
    expect(kindAt({ at: '13:05', part: part as PartName, left: '10:00' })).toBe(kind);
  });
  test('PHONE-1: before the day begins who is in waits', () => {
    expect(kindAt({ at: '12:55', part: null, workshop: { lifecycle: 'open' } })).toBe('waiting');
  });
});

describe('connection', () => {
  const table: Record<ByeCode, string> = {
    gone: 'gone',
    'unknown-workshop': 'wrong-code',
    'not-allowed': 'other',
    replaced: 'replaced',
    reload: 'other',
    restarting: 'connecting',
    'bad-message': 'other',
    'not-open': 'notOpen',
    removed: 'removed',
  };
  test.each(BYE_CODES)('PHONE-2: a phone that hears %s says so instead of the day', (code) => {
    const screen = screenOf(sessionOf({ connection: { state: 'refused', code } }));
    expect(screen.kind === 'stopped' ? screen.why : screen.kind).toBe(table[code]);
  });
  test('PHONE-2: who is live on another screen sees that, whatever the part', () => {
    expect(screenOf(sessionOf({ connection: { state: 'replaced' } })).kind).toBe('replaced');
  });
  test('PHONE-2: before anything came the phone is connecting, and after a while names the network', () => {
    const offline = (since: string) =>
      screenOf(sessionOf({ blank: true, connection: { state: 'offline', since: at(since) } })).kind;
    expect(screenOf(sessionOf({ blank: true, connection: { state: 'connecting' } })).kind).toBe('connecting');
    expect(offline('14:19:50')).toBe('connecting');
    expect(offline('14:19:30')).toBe('no-network');
  });
  test('PHONE-2: a connection that is lost in a round leaves the round where it is', () => {
    const drafts = [{ at: 'card:ronde-2:tafel-2', part: 'ronde-2', table: 'tafel-2', text: 'ik', extra: {} }];
    const offline = { state: 'offline', since: at('14:10') } as const;
    expect(screenOf(sessionOf({ drafts, connection: offline })).kind).toBe('round');
  });
});

describe('joining', () => {
  const before = (workshop: DayOptions['workshop']) =>
    screenOf(sessionOf({ me: null, day: { ...ROUND_2, ...(workshop && { workshop }) } }));
  test('PHONE-3: who has not joined is asked to, also in the middle of the day', () => {
    expect(before({})).toEqual({ kind: 'join' });
  });
  test('PHONE-3: a closed door and a workshop that is not open yet say so', () => {
    expect(before({ doorOpen: false })).toEqual({ kind: 'stopped', why: 'doorClosed' });
    expect(before({ lifecycle: 'prepared' })).toEqual({ kind: 'stopped', why: 'notOpen' });
    expect(before({ lifecycle: 'ended' })).toEqual({ kind: 'stopped', why: 'doorClosed' });
  });
  test('PHONE-3: once the report is published every phone leads to it', () => {
    const published = { lifecycle: 'published', publishedAt: 1 } as const;
    expect(before(published)).toEqual({ kind: 'published' });
    expect(screenOf(sessionOf({ day: { ...ROUND_2, workshop: published } })).kind).toBe('closing');
  });
  test('PHONE-3: who has left is told goodbye', () => {
    expect(screenOf(sessionOf({ me: { ...profile('Fatima'), left: true } }))).toEqual({ kind: 'stopped', why: 'left' });
  });
});

describe('arriving at a table', () => {
  test('PHONE-4: the move names the table of the round that follows', () => {
    const screen = screenOf(sessionOf({ day: { at: '14:12', part: 'wissel-2' } }));
    expect(screen).toMatchObject({ kind: 'move', sat: false, seat: { table: { number: 2 }, round: 1 } });
  });
  test('PHONE-4: who did not say "Ik zit" is sent to the table, until three minutes before the end', () => {
    expect(kindAt({ ...ROUND_2, left: '3:00' })).toBe('late');
    expect(screenOf(sessionOf({ day: { ...ROUND_2, left: '2:59' } }))).toMatchObject({
      kind: 'hold',
      next: { table: { number: 3 } },
    });
  });
  test('PHONE-4: who said "Ik zit" at this table for this round sits, in the move and after steps undone', () => {
    const sat = (round: number, table: string) => ({ at: 'sat', part: null, table, text: '', extra: { round } });
    expect(screenOf(sessionOf({ records: { seated: { visit: 8 } } })).kind).toBe('round');
    expect(screenOf(sessionOf({ drafts: [sat(1, 'tafel-2')] })).kind).toBe('round');
    expect(screenOf(sessionOf({ drafts: [sat(0, 'tafel-2')] })).kind).toBe('late');
    expect(screenOf(sessionOf({ drafts: [sat(1, 'tafel-1')] })).kind).toBe('late');
  });
  test('PHONE-4: who writes here already is never sent away', () => {
    const drafts = [{ at: 'card:ronde-2:tafel-2', part: 'ronde-2', table: 'tafel-2', text: 'ik', extra: {} }];
    expect(screenOf(sessionOf({ drafts })).kind).toBe('round');
    expect(screenOf(sessionOf({ records: { 'card:k': ownCard('k') } })).kind).toBe('round');
    expect(screenOf(sessionOf({ outbox: [waiting(writes('k'))] })).kind).toBe('round');
  });
  test('PHONE-4: who is in no group yet is asked to wait for a table', () => {
    expect(screenOf(sessionOf({ me: profile('Fatima', false) })).kind).toBe('no-table');
  });
});

test('PHONE-5: a new second is the same screen, another table or part is another', () => {
  const key = (day: DayOptions) => screenKey(screenOf(sessionOf({ day, records: { seated: { visit: 8 } } })));
  expect(key({ at: '14:20:01', part: 'ronde-2' })).toBe(key({ at: '14:20:02', part: 'ronde-2' }));
  expect(key({ at: '14:37', part: 'ronde-3' })).not.toBe(key({ at: '14:20', part: 'ronde-2' }));
});
