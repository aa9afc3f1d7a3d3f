import { expect, test } from 'vitest';
import { lastLine, sum, tallyVitest } from '../../scripts/tally.mjs';

const report = (over: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...over,
});

test('TOOL-4: the last line counts what passed and failed, and skipped only when something was', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(lastLine(sum([tallyVitest(report({ numPendingTests: 1, numTodoTests: 1 }), 0)]))).toBe(
    '3 passed, 0 failed, 2 skipped',
  );
});

test('TOOL-5: a test file that cannot be loaded, an error outside any test and a run without report each fail', () => {
  const unloaded = report({ testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(tallyVitest(unloaded, 1).failed).toBe(1);
  expect(tallyVitest(report({}), 1).failed).toBe(1);
  expect(tallyVitest(undefined, 0).failed).toBe(1);
  expect(tallyVitest(report({}), 0).failed).toBe(0);
});
