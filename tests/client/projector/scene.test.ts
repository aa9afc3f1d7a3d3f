import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { show } from '../../../client/gallery/projector-stage.ts';
import { PART_NAMES } from '../../../client/gallery/day-programme.ts';
import { sceneKey, sceneOf } from '../../../client/screens/projector/scene.ts';
import { sessionAt } from './build.ts';

const round = { at: '14:22', part: 'ronde-2' } as const;

describe('which picture', () => {
  test('PROJ-1: each part of the day has its picture', () => {
    const kinds = PART_NAMES.map((part) => sceneOf(sessionAt({ at: '14:22', part })).kind);
    expect(new Set(kinds)).toEqual(new Set(['arrival', 'plenary', 'move', 'round', 'harvest', 'pledges', 'closing']));
  });

  test('PROJ-1: before the day begins it says when, and once the door is open how to get in', () => {
    expect(sceneOf(sessionAt({ at: '12:40', part: null })).kind).toBe('prepared');
    expect(sceneOf(sessionAt({ at: '12:55', part: null, workshop: { lifecycle: 'open' } })).kind).toBe('arrival');
  });

  test('PROJ-2: dark wins over everything, even over a screen that is no longer let in', () => {
    const dark = show({ dark: true });
    expect(sceneOf(sessionAt(round, {}, dark))).toEqual({ kind: 'dark' });
    expect(sceneOf(sessionAt(round, { connection: { state: 'refused', code: 'gone' } }, dark)).kind).toBe('dark');
  });

  test('PROJ-3: a lost connection keeps the last picture, and never begins a Wissel', () => {
    const live = sceneOf(sessionAt(round));
    const late = sceneOf(sessionAt({ ...round, at: '14:50' }, { connection: { state: 'offline', since: 0 } }));
    expect(late.kind).toBe('round');
    expect(sceneKey(late)).toBe(sceneKey(live));
  });

  test('PROJ-3: a screen that is refused, or knows nothing yet, shows the sign alone', () => {
    expect(sceneOf(sessionAt(round, { connection: { state: 'refused', code: 'not-allowed' } }))).toEqual({
      kind: 'neutral',
    });
    expect(sceneOf({ connection: { state: 'connecting' }, programme: null, stage: null })).toEqual({ kind: 'neutral' });
  });
});

describe('what the wall reads', () => {
  const folder = join(import.meta.dirname, '../../../client/screens/projector');
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

  test('PROJ-4: it reads the programme, counts and stage only, so no person’s name or word can reach it', () => {
    const read = sources.flatMap((source) => [...source.matchAll(/\bsession\.(\w+)/g)].map((match) => match[1] ?? ''));
    const allowed = ['connection', 'counts', 'nowMs', 'programme', 'readNow', 'stage'];
    expect([...new Set(read)].sort()).toEqual(allowed);
    const words = ['hosts', 'profile', 'organisation', 'PersonRecord', 'CardRecord', '@html', 'tableHost'];
    for (const word of words) expect(sources.filter((source) => source.includes(word))).toEqual([]);
  });

  test('PROJ-4: no refusal or error has words on the wall', () => {
    const words = /fout|mislukt|verlopen|geen verbinding|probeer opnieuw/i;
    expect(sources.filter((source) => words.test(source))).toEqual([]);
  });
});
