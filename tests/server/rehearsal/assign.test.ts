import { expect, test } from 'vitest';
import { dealDots, voices } from '../../../server/rehearsal/assign.ts';

const player = (name: string, sector: string) => ({ name, script: { name, organisation: '', sector } });
const people = [player('Ada', 'bewoner'), player('Ben', 'gemeente'), player('Cas', 'bewoner')];
const who = (lines: { by?: string }[]) => voices(lines, people).map(({ name }) => name);

test('REH-4: a line goes to someone of its sector, and nobody speaks twice before everyone has spoken', () => {
  expect(who([{}, { by: 'gemeente' }, {}])).toEqual(['Ada', 'Ben', 'Cas']);
  expect(who([{}, { by: 'bewoner' }, {}])).toEqual(['Ben', 'Ada', 'Cas']);
  expect(who([{ by: 'ondernemer' }, {}, {}, {}])).toEqual(['Ada', 'Ben', 'Cas', 'Ada']);
  expect(who([{}, { by: 'bewoner' }, {}])).toEqual(who([{}, { by: 'bewoner' }, {}]));
  expect(voices([{}], [])).toEqual([]);
});

test('REH-4: dots are dealt as the themes ask, at most one a theme and person, and evenly', () => {
  const dealt = dealDots([3, 2, 1], 3);
  expect(dealt).toEqual([
    [0, 1],
    [0, 1],
    [0, 2],
  ]);
  expect(dealDots([9], 2)).toEqual([[0], [0]]);
});
