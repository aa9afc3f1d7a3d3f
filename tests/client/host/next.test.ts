import { describe, expect, test } from 'vitest';
import { lookOf, nextOf, secondPress } from '../../../client/screens/host/model/next.ts';
import type { NextLook } from '../../../client/screens/host/model/next.ts';
import { MINUTE } from '../../../shared/core/time.ts';
import { DAY, NOW, situation } from './ground.ts';
import type { Name } from './ground.ts';

const EARLY = 5 * MINUTE;
const RIPE = 90_000;
const OVER = -1;

describe('what the big button says', () => {
  const words: [now: Name | null, to: Name | null, title: string, detail: string][] = [
    [null, 'arrival', 'Start inloop', 'mensen kunnen meedoen met hun telefoon'],
    [null, null, 'Nog geen programma', 'voeg eerst een onderdeel toe'],
    ['arrival', 'plenary', 'Naar Kirsten', 'Kirsten Simhoffer vertelt, 15 minuten'],
    ['plenary', 'unnamed', 'Start het verhaal', 'iemand vertelt, 1 minuut'],
    ['unnamed', 'firstMove', 'Start wissel', 'groepen naar hun eerste tafel'],
    ['firstMove', 'round1', 'Start ronde 1', '20 minuten aan tafel'],
    ['round1', 'move', 'Start wissel', 'groepen naar de volgende tafel'],
    ['move', 'round2', 'Start ronde 2', '20 minuten aan tafel, de laatste ronde'],
    ['round2', 'break', 'Start koffie', '10 minuten voor iedereen'],
    ['break', 'harvest1', 'Start oogst', 'Ouassima en Jolien vertellen, 8 minuten'],
    ['break', 'harvest2', 'Start oogst', 'Andy Tarenskeen vertelt, 8 minuten'],
    ['harvest1', 'harvest2', 'Naar tafel 2', 'Andy Tarenskeen vertelt, 8 minuten'],
    ['harvest2', 'harvest1', 'Naar tafel 1', 'Ouassima en Jolien vertellen, 8 minuten'],
    ['harvest2', 'pledges', 'Start toezeggingen', 'mensen zeggen wat ze bijdragen, 8 minuten'],
    ['pledges', 'closing', 'Start afsluiting', 'bedanken, en daarna het verslag'],
    ['closing', null, 'Naar het verslag', 'lezen, veranderen en publiceren'],
  ];
  test.each(words)('HOST-1: from %s to %s it names the step', (now, to, title, detail) => {
    const next = nextOf(situation(now, to, now === null ? null : EARLY));
    expect([next.title, next.detail]).toEqual([title, detail]);
  });

  test('HOST-1: a move draws where each group goes, a harvest whose question it is', () => {
    expect(nextOf(situation('round1', 'move', EARLY)).legs).toEqual([
      { letter: 'A', table: 2 },
      { letter: 'B', table: 1 },
    ]);
    expect(nextOf(situation('harvest1', 'harvest2', EARLY)).table).toEqual({ number: 2, title: 'Titel q2' });
    expect(nextOf(situation('move', 'round2', EARLY)).legs).toEqual([]);
  });
});

describe('how the big button looks', () => {
  const names = Object.keys(DAY).filter((name): name is Name => name in DAY);
  const expected = (name: Name): readonly [NextLook, NextLook, NextLook] =>
    DAY[name].kind === 'move' ? ['early', 'early', 'ripe'] : ['early', 'ripe', 'due'];
  test.each(names)('HOST-2: in %s it is early, ripe in the last two minutes, due over time', (name) => {
    const looks = [EARLY, RIPE, OVER].map((left) => lookOf(situation(name, 'closing', left, { walking: 1 })));
    expect(looks).toEqual(expected(name));
  });
  test('HOST-2: a move is ripe as soon as everyone sits', () => {
    expect(lookOf(situation('move', 'round2', MINUTE, { walking: 0 }))).toBe('ripe');
    expect(lookOf(situation('move', 'round2', MINUTE, { walking: 0, groups: [] }))).toBe('early');
  });
  test('HOST-2: paused it is early, before the day too', () => {
    const paused = situation('round1', 'move', null, {
      cursor: {
        part: 'round1',
        visit: 1,
        timer: { state: 'paused', startedAt: NOW, pausedAt: NOW, remainingMs: -5 },
        planStart: null,
      },
    });
    expect(lookOf(paused)).toBe('early');
    expect(nextOf(paused).note).toBe('De telefoons blijven\nopen om te schrijven.');
    expect(lookOf(situation(null, 'arrival', null))).toBe('early');
  });
  test('HOST-3: while the server cannot save it is blocked, and says when it works again', () => {
    for (const name of names) {
      const next = nextOf(situation(name, 'closing', OVER, { blocked: true }));
      expect([next.look, next.detail, next.ask]).toEqual(['blocked', 'lukt weer zodra opslaan lukt', null]);
      expect(next.note).toBe('De klok loopt\ngewoon door.');
    }
  });
});

describe('what it asks when pressed early', () => {
  const asks: [now: Name, to: Name, title: string, detail: string][] = [
    ['arrival', 'plenary', 'Nu al verder?', 'De inloop duurt nog 11 minuten.'],
    ['plenary', 'firstMove', 'Nu al wisselen?', 'Kirsten Simhoffer heeft nog 11 minuten.'],
    ['round1', 'move', 'Nu al wisselen?', 'Deze ronde duurt nog 11 minuten.'],
    ['break', 'harvest1', 'Nu al verder?', 'De pauze duurt nog 11 minuten.'],
    ['harvest1', 'harvest2', 'Nu al verder?', 'Deze tafel heeft nog 11 minuten.'],
    ['pledges', 'closing', 'Nu al verder?', 'De toezeggingen duren nog 11 minuten.'],
    ['closing', 'arrival', 'Nu al verder?', 'De afsluiting duurt nog 11 minuten.'],
  ];
  test.each(asks)('HOST-4: from %s to %s it says how long is left', (now, to, title, detail) => {
    expect(nextOf(situation(now, to, 11 * MINUTE + 42_000)).ask).toMatchObject({ title, detail });
  });
  test('HOST-4: in a move it says how many are on their way', () => {
    const walking = (n: number) => nextOf(situation('move', 'round2', MINUTE, { walking: n })).ask;
    expect(walking(4)).toMatchObject({ title: 'Nu al beginnen?', detail: 'Nog 4 mensen zijn onderweg.' });
    expect(walking(1)?.detail).toBe('Nog 1 mens is onderweg.');
  });
  test('HOST-4: it asks nothing when ripe, due, at the end, or before the day', () => {
    expect(nextOf(situation('round1', 'move', RIPE)).ask).toBeNull();
    expect(nextOf(situation('round1', 'move', OVER)).ask).toBeNull();
    expect(nextOf(situation('closing', null, EARLY)).ask).toBeNull();
    expect(nextOf(situation(null, 'arrival', null)).ask).toBeNull();
  });
  test('HOST-5: a second press is yes after one second and within eight', () => {
    expect([0, 999].map(secondPress)).toEqual(['ignored', 'ignored']);
    expect([1000, 8000].map(secondPress)).toEqual(['yes', 'yes']);
    expect(secondPress(8001)).toBe('again');
  });
});

describe('the line under it', () => {
  const notes: [now: Name, to: Name, left: number, note: string][] = [
    ['round1', 'move', EARLY, 'Gaat niet vanzelf.\nJij drukt.'],
    ['round1', 'move', RIPE, 'Telefoons en scherm\nzeggen: bijna wisselen.'],
    ['round1', 'move', OVER, 'De telefoons blijven\nopen tot jij drukt.'],
    ['harvest1', 'harvest2', EARLY, 'De stippen van tafel 1\ngaan dan dicht.'],
    ['pledges', 'closing', RIPE, 'Telefoons en scherm\nzeggen: bijna klaar.'],
  ];
  test.each(notes)('HOST-1: %s to %s with %i ms left', (now, to, left, note) => {
    expect(nextOf(situation(now, to, left)).note).toBe(note);
  });
  test('HOST-1: it says when a part goes on by itself, who is on the way, and that groups come by themselves', () => {
    const auto = { ...DAY.round1, autoAdvance: true };
    expect(nextOf(situation('round1', 'move', EARLY, { now: auto })).note).toBe('Gaat vanzelf\nom 14:34.');
    expect(nextOf(situation('move', 'round2', MINUTE, { walking: 4 })).note).toBe('Nog 4 mensen\nzijn onderweg.');
    expect(nextOf(situation('unnamed', 'firstMove', EARLY, { groups: [] })).note).toContain('nog geen groepen');
  });
});
