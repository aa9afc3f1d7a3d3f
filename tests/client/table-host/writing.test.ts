import { expect, test } from 'vitest';
import type { Draft } from '../../../client/state/types.ts';
import { QUESTIONS } from '../../../client/gallery/day-programme.ts';
import { addForm, complete, readBack } from '../../../client/screens/table-host/add.ts';
import {
  bothTexts,
  mentions,
  readSeconds,
  recapState,
  relaySentence,
  toggleTheme,
} from '../../../client/screens/table-host/recap.ts';

const record = (text: string, version: number) => ({ text, version, round: 1, at: 0 });
const draft = (text: string, extra: Record<string, unknown> = {}): Draft => ({
  at: 'tafel-1:recap',
  part: 'ronde-2',
  table: 'tafel-1',
  text,
  extra,
});

test('TH-10: without a draft the text is the one of the server', () => {
  expect(recapState(null, record('Eén.', 3))).toEqual({ text: 'Eén.', base: 3, saved: true, theirs: null });
});

test('TH-10: what is typed on the newest version waits for a save', () => {
  expect(recapState(draft('Twee.', { base: 3 }), record('Eén.', 3))).toEqual({
    text: 'Twee.',
    base: 3,
    saved: false,
    theirs: null,
  });
});

test('TH-10: another text saved meanwhile leaves both in sight', () => {
  const state = recapState(draft('De mijne.', { base: 3, sent: null }), record('De andere.', 4));
  expect(state).toEqual({ text: 'De mijne.', base: 3, saved: false, theirs: 'De andere.' });
});

test('TH-10: a save of one’s own that landed while typing went on is not someone else’s', () => {
  const state = recapState(draft('Eén. En meer.', { base: 3, sent: 'Eén.' }), record('Eén.', 4));
  expect(state).toMatchObject({ text: 'Eén. En meer.', base: 4, theirs: null });
});

test('TH-10: a save that was refused as too late counts as typed', () => {
  const state = recapState(null, record('De andere.', 4), 'De mijne.');
  expect(state).toMatchObject({ text: 'De mijne.', base: 4, theirs: 'De andere.' });
});

test('TH-10: both texts can stand under each other, the one saved first above', () => {
  expect(bothTexts('De andere.', ' De mijne. ')).toBe('De andere.\n\nDe mijne.');
  expect(bothTexts('', 'De mijne.')).toBe('De mijne.');
});

test('TH-11: the sentence that is passed on begins the same every time, and is empty without words of the group', () => {
  expect(relaySentence('  dat het\n kan ')).toBe('Wij geven jullie mee dat het kan');
  expect(relaySentence('   ')).toBe('');
});

test('TH-14: a card with a starter is read back as one sentence, and asks for the starter', () => {
  const stance = QUESTIONS[1];
  if (stance === undefined) throw new Error('no question with starters');
  const form = addForm(draft('het te lang duurt.', { who: 'henk', stance: 'doubts' }), '');
  expect(readBack(form, stance)).toBe('Ik twijfel, omdat het te lang duurt.');
  expect(complete(form, stance)).toBe(true);
  expect(complete({ ...form, stance: null }, stance)).toBe(false);
  expect(complete({ ...form, text: ' ' }, stance)).toBe(false);
});

test('TH-14: a place is enough where the question has places, and its reasons are read back', () => {
  const places = QUESTIONS[2];
  if (places === undefined) throw new Error('no question with places');
  const form = addForm(draft('', { who: '', place: 'G-Buurt', criteria: ['overlast', 'geldzorgen'] }), '');
  expect(readBack(form, places)).toBe('G-Buurt. overlast, geldzorgen');
  expect(complete(form, places)).toBe(true);
  expect(complete({ ...form, place: '' }, places)).toBe(false);
});

test('TH-14: nothing is laid while someone is still being chosen', () => {
  expect(complete({ ...addForm(draft('Ja.'), ''), who: 'other' }, { kind: 'open' })).toBe(false);
  expect(complete(addForm(draft('Ja.'), 'henk'), { kind: 'open' })).toBe(true);
});

test('TH-20: a theme is put in the recap on a press, and only its own sentence is taken out again', () => {
  const added = toggleTheme('We zijn het eens.', 'Korte lijnen');
  expect(added).toBe('We zijn het eens. Korte lijnen. ');
  expect(mentions(added, 'korte Lijnen')).toBe(true);
  expect(toggleTheme(added, 'Korte lijnen').trim()).toBe('We zijn het eens.');
  expect(toggleTheme('Groep A wil korte lijnen nu.', 'Korte lijnen')).toBe('Groep A wil korte lijnen nu.');
});

test('TH-20: reading time is told by fives', () => {
  expect(readSeconds('')).toBe(0);
  expect(readSeconds('Eén zin.')).toBe(5);
  expect(readSeconds('woord '.repeat(48))).toBe(20);
});
