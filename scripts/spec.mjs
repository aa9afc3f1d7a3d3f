/** Checks SPEC.md against the tests, both ways. */
import { existsSync, readFileSync } from 'node:fs';
import { filesBelow } from './files.mjs';
import { compareSpec } from './spec-rules.mjs';

const paths = filesBelow('tests', /\.ts$/);
const spec = existsSync('SPEC.md') ? readFileSync('SPEC.md', 'utf8') : '';
const { rules, problems } = compareSpec(
  spec,
  paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);
if (rules === 0) problems.unshift('SPEC.md is missing, or has no rules');
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${rules} rules, each with its test`);
