import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markBuilt, sourceHash } from './install.mjs';
import { build, run } from './run.mjs';
import { tallyVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ tally: Tally, output: string }} Outcome */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Check */

/** @param {{ code: number, output: string }} result @returns {Outcome} */
const asOne = ({ code, output }) => ({
  tally: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 },
  output,
});

/**
 * The checks that read the sources only. They are independent of each other.
 * @param {string} root
 * @returns {Check[]}
 */
export function staticChecks(root) {
  /** @param {string} name @param {string} program path from the root @param {string[]} args @returns {Check} */
  const node = (name, program, ...args) => ({
    name,
    run: async () => asOne(await run(process.execPath, [program, ...args], { cwd: root })),
  });
  const tsc = 'node_modules/typescript/bin/tsc';
  return [
    node('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    node('types: client', 'node_modules/svelte-check/bin/svelte-check', '--tsconfig', 'client/tsconfig.json'),
    node('types: tests', tsc, '-p', '.'),
    node('types: server', tsc, '-p', 'server'),
    node('types: shared', tsc, '-p', 'shared'),
    node('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    node(
      'boundaries',
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', 'shared', 'server', 'client'],
    ),
    node('spec', 'scripts/spec.mjs'),
    ...buildChecks(root),
  ];
}

/** @param {string} root @returns {Check[]} */
function buildChecks(root) {
  const from = sourceHash(root);
  const ready = new Set();
  return /** @type {const} */ (['client', 'server']).map((which) => ({
    name: `build: ${which}`,
    run: async () => {
      const result = await build(root, which);
      if (result.code === 0) ready.add(which);
      if (ready.size === 2) markBuilt(root, from);
      return asOne(result);
    },
  }));
}

/**
 * One of the projects of vitest.config.ts.
 * @param {string} root
 * @param {'unit' | 'screens' | 'built' | 'browser'} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Check}
 */
export function vitestCheck(root, project, env = {}) {
  const file = join(root, 'node_modules', '.cache', 'buurtbalans', `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name: `tests: ${project}`,
    run: async () => {
      rmSync(file, { force: true });
      const { code, output } = await run(
        process.execPath,
        ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters],
        { cwd: root, env: { ...process.env, NODE_ENV: 'test', ...env } },
      );
      return { tally: tallyVitest(readReport(file), code), output };
    },
  };
}

/** @param {string} file @returns {unknown} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
