import { describe, expect, test } from 'vitest';
import type { Timer } from '../../../shared/programme/model.ts';
import { bandWords } from '../../../client/screens/projector/band.ts';
import { nextOf, partName, roundCount } from '../../../client/screens/projector/parts.ts';
import { quoteText } from '../../../client/screens/projector/quote.ts';
import { sectorsIn } from '../../../client/screens/projector/sectors.ts';
import { nameLines, soften, twoLines } from '../../../client/screens/projector/text.ts';
import { at } from '../../../client/gallery/day.ts';
import { SECTORS } from '../../../client/gallery/day-programme.ts';
import { given, programmeAt } from './build.ts';

function words(left: string, paused = false) {
  const { programme, part } = programmeAt({ at: '14:21:20', part: 'ronde-2', left, paused });
  const now = at('14:21:20');
  const timer = given(programme.cursor.timer);
  const rounds = roundCount(programme.parts);
  return bandWords(timer, now, part.round ?? 0, rounds, nextOf(programme, timer, now));
}

describe('the band of a round', () => {
  test('PROJ-12: which round it is, and the hour of what follows', () => {
    expect(words('12:40')).toMatchObject({
      state: 'run',
      big: 'Ronde 2',
      bigWide: 'van 3',
      sub: ['Wissel', 'om', '14.34 uur'],
    });
  });

  test('PROJ-12: the last two minutes ask to finish, over time asks to listen', () => {
    expect(words('1:58')).toMatchObject({ state: 'warn', big: 'Nog 2 minuten', sub: ['Maak je zin af', '', ''] });
    expect(words('0:40')).toMatchObject({ state: 'warn', big: 'Nog 1 minuut' });
    expect(words('-1:20')).toMatchObject({
      state: 'over',
      big: 'De tijd is om',
      sub: ['Luister naar je tafelhost', '', ''],
    });
  });

  test('PROJ-12: a clock that stands still promises no hour', () => {
    expect(words('12:40', true)).toMatchObject({ state: 'paused', sub: ['pauze', '', 'De klok staat stil'] });
  });
});

describe('what comes next', () => {
  test('PROJ-13: the speaker, the round or the kind, with its hour as long as the clock runs', () => {
    const { programme } = programmeAt({ at: '13:32:45', part: 'andy' });
    const { timer } = programme.cursor;
    expect(nextOf(programme, timer, at('13:32:45'))).toMatchObject({ name: 'Arina Dijksma', hour: '13.41 uur' });
    expect(nextOf(programme, timer, at('13:45'))?.hour).toBe('');
    const still: Timer = { state: 'paused', startedAt: 0, pausedAt: 0, remainingMs: 60_000 };
    expect(nextOf(programme, still, at('13:32:45'))?.hour).toBe('');
  });

  test('PROJ-13: a part is called by its own words first', () => {
    const { programme } = programmeAt({ at: '14:22', part: 'ronde-2' });
    const name = (id: string, more = {}) =>
      partName({ ...given(programme.parts.find((part) => part.id === id)), ...more });
    expect(name('ronde-2')).toBe('Ronde 2');
    expect(name('ronde-2', { title: 'Dromen' })).toBe('Dromen');
    expect(name('wissel-1')).toBe('Wissel naar je eerste tafel');
    expect(name('wissel-2')).toBe('Wissel');
    expect(name('kirsten')).toBe('Kirsten Simhoffer');
  });
});

describe('texts that fit a wall', () => {
  test('PROJ-14: starters stand in two lines, cut after the comma', () => {
    expect(twoLines('Ik doe mee, omdat…')).toEqual(['Ik doe mee,', 'omdat…']);
    expect(twoLines('Ik zie dit zitten als...')).toEqual(['Ik zie dit', 'zitten als…']);
    expect(twoLines('Ja')).toEqual(['Ja…', '']);
  });

  test('PROJ-14: a name is two lines, and long words may break at their halves', () => {
    expect(nameLines('Arina van Dijk')).toEqual(['Arina', 'van Dijk']);
    expect(soften('Ruys de Beerenbrouckbuurt')).toBe('Ruys de Beeren\u00ADbrouckbuurt');
    expect(soften('weinig voorzieningen, veel verhuizingen')).toBe(
      'weinig voor\u00ADzieningen, veel ver\u00ADhuizingen',
    );
    expect(soften('De Punt')).toBe('De Punt');
  });

  test('PROJ-14: a card let through is the beginning that was given and what was written', () => {
    expect(quoteText({ starter: 'Ik doe mee, omdat…', place: null, text: 'het kan.' })).toEqual([
      'Ik doe mee, omdat',
      ' het kan.',
    ]);
    expect(quoteText({ starter: '', place: 'De Punt', text: 'veel overlast' })).toEqual(['De Punt', ': veel overlast']);
    expect(quoteText({ starter: '', place: null, text: 'Bel terug.' })).toEqual(['', 'Bel terug.']);
  });

  test('PROJ-15: who is in stands by sector, in the workshop’s order, without empty ones', () => {
    const shown = sectorsIn(SECTORS, { gemeente: 3, bewoner: 5 }).map(({ name, people }) => [name, people]);
    expect(shown).toEqual([
      ['bewoner', 5],
      ['gemeente', 3],
    ]);
  });
});
