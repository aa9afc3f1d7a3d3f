import { expect, test } from 'vitest';
import { soundBetween, type Look } from '../../../client/screens/projector/bells.ts';

const round = (leftMs: number, more: Partial<Look> = {}): Look => ({
  visit: 8,
  kind: 'round',
  running: true,
  leftMs,
  sinceMs: 1_200_000 - leftMs,
  rate: 1,
  ...more,
});
const move = (sinceMs: number, more: Partial<Look> = {}): Look => ({
  ...round(120_000),
  visit: 9,
  kind: 'move',
  sinceMs,
  ...more,
});

test('PROJ-11: one soft bell when two minutes are left of a round', () => {
  expect(soundBetween(round(120_500), round(119_500))).toBe('bell');
  expect(soundBetween(round(119_500), round(118_500))).toBeNull();
  expect(soundBetween(round(300_000), round(299_000))).toBeNull();
});

test('PROJ-11: two rising notes when a Wissel begins', () => {
  expect(soundBetween(round(-20_000), move(300))).toBe('rise');
  expect(soundBetween(move(300), move(1300))).toBeNull();
});

test('PROJ-11: only what was seen to happen sounds: a screen that opens late is silent', () => {
  expect(soundBetween(null, round(119_500))).toBeNull();
  expect(soundBetween(null, move(300))).toBeNull();
  expect(soundBetween(round(600_000), round(60_000))).toBeNull();
  expect(soundBetween(round(600_000), move(45_000))).toBeNull();
});

test('PROJ-11: no sound while the clock stands still, at the end of time, or at another part', () => {
  expect(soundBetween(round(120_500, { running: false }), round(119_500, { running: false }))).toBeNull();
  expect(soundBetween(round(500), round(-500))).toBeNull();
  expect(soundBetween(round(120_500, { kind: 'plenary' }), round(119_500, { kind: 'plenary' }))).toBeNull();
  expect(soundBetween(move(300), round(1_200_000, { visit: 10 }))).toBeNull();
});

test('PROJ-11: a rehearsal that runs faster has its bell too', () => {
  expect(soundBetween(round(126_000, { rate: 20 }), round(106_000, { rate: 20 }))).toBe('bell');
});
