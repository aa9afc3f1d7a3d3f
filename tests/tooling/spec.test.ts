import { describe, expect, test } from 'vitest';
import { compareSpec } from '../../scripts/spec-rules.mjs';

/** Rule ids are put together here, since the check reads this file too. */
const rule = (number: number): string => ['EXAMPLE', number].join('-');
const spec = [1, 2].map((number) => `- **${rule(number)}** A rule.`).join('\n');
const citing = (...numbers: number[]) => [
  { path: 'a.test.ts', text: numbers.map((number) => `test('${rule(number)}: it holds', () => {});`).join('\n') },
];

describe('the check of SPEC.md', () => {
  test('TOOL-1: a rule without a test fails', () => {
    expect(compareSpec(spec, citing(1)).problems).toEqual([`${rule(2)} has no test`]);
  });

  test('TOOL-2: a test that cites an unknown rule fails', () => {
    expect(compareSpec(spec, citing(1, 2, 3)).problems).toEqual([
      `a.test.ts cites ${rule(3)}, which SPEC.md does not have`,
    ]);
  });

  test('TOOL-3: a rule id is given out once', () => {
    expect(compareSpec(`${spec}\n${spec}`, citing(1, 2)).problems).toEqual(
      [1, 2].map((n) => `${rule(n)} is there twice`),
    );
  });

  test('a title may cite several rules, and anything that is not a title cites none', () => {
    const text = `test("${rule(1)}, ${rule(2)}: both hold"); // see ${rule(9)}: elsewhere`;
    expect(compareSpec(spec, [{ path: 'a.test.ts', text }]).problems).toEqual([]);
  });
});
