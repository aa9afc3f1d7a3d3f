import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { resolve } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { plant, type Planted } from './planted.ts';

const value = 'export const value = 1;\n';
const from = (path: string): string => `import { value } from '${path}';\nexport const taken = value;\n`;
const svelteFrom = (path: string): string =>
  `<script lang="ts">\n${from(path).replace('export ', '')}</script>\n{taken}\n`;

/** One violation of each arrow: the rule that must catch it, and where it is planted. */
const violations: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['shared-knows-only-itself', 'shared/cards/node.ts', `import { readFileSync } from 'node:fs';\nreadFileSync('');\n`],
  ['shared-knows-only-itself', 'shared/cards/package.ts', `import { nanoid } from 'nanoid';\nnanoid();\n`],
  ['shared-knows-only-itself', 'shared/cards/server.ts', from('../../server/a.ts')],
  ['shared-knows-only-itself', 'shared/cards/client.ts', from('../../client/session/a.ts')],
  ['client-knows-no-server', 'client/ui/server.ts', from('../../server/a.ts')],
  ['client-knows-no-server', 'client/ui/Server.svelte', svelteFrom('../../server/a.ts')],
  ['client-knows-no-node', 'client/ui/node.ts', `import { readFileSync } from 'node:fs';\nreadFileSync('');\n`],
  ['server-knows-no-client', 'server/rooms/client.ts', from('../../client/session/a.ts')],
  ['rehearsal-knows-only-the-session', 'server/rehearsal/state.ts', from('../../client/state/a.ts')],
  ['session-knows-no-screen', 'client/session/state.ts', from('../state/a.ts')],
  ['session-knows-no-screen', 'client/session/svelte.ts', `import { tick } from 'svelte';\nvoid tick();\n`],
  ['state-knows-no-screen', 'client/state/screen.ts', from('../screens/phone/a.ts')],
  ['ui-knows-no-screen', 'client/ui/screen.ts', from('../screens/phone/a.ts')],
  ['product-knows-no-gallery', 'client/screens/phone/gallery.ts', from('../../gallery/a.ts')],
  ['product-knows-no-tests', 'shared/cards/tests.ts', from('../../tests/a.ts')],
  ['server-runs-without-dev-packages', 'server/rooms/dev.ts', `import { test } from 'vitest';\nvoid test;\n`],
  ['no-cycles', 'shared/core/one.ts', `import { two } from './two.ts';\nexport const one = (): unknown => two;\n`],
  ['everything-is-found', 'client/ui/lost.ts', from('./nowhere.ts')],
];

const allowed: Record<string, string> = {
  'shared/core/two.ts': `import { one } from './one.ts';\nexport const two = (): unknown => one;\n`,
  'shared/core/parse.ts': `import { string } from 'valibot';\nimport { value } from './a.ts';\nvoid [string, value];\n`,
  'server/rehearsal/session.ts': from('../../client/session/a.ts'),
  'server/rooms/core.ts': from('../../shared/core/a.ts'),
  'client/screens/phone/Core.svelte': svelteFrom('../../../shared/core/a.ts'),
  ...Object.fromEntries(
    [
      ...['shared/core/a.ts', 'server/a.ts', 'client/session/a.ts', 'client/state/a.ts'],
      ...['client/screens/phone/a.ts', 'client/gallery/a.ts', 'tests/a.ts'],
    ].map((path) => [path, value]),
  ),
};

const Output = v.object({
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), rule: v.object({ name: v.string() }) })),
  }),
});

let planted: Planted;
let found: string[];

beforeAll(async () => {
  planted = plant({
    ...allowed,
    ...Object.fromEntries(violations.map(([, path, text]) => [path, text])),
    'package.json': JSON.stringify({
      type: 'module',
      dependencies: { valibot: '*', nanoid: '*' },
      devDependencies: { svelte: '*', vitest: '*' },
    }),
  });
  const args = ['--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'json', 'shared', 'server', 'client'];
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { output } = await run(process.execPath, [program, ...args], { cwd: planted.root });
  const { summary } = v.parse(Output, JSON.parse(output));
  found = summary.violations.map(({ rule, from: path }) => `${rule.name}: ${path}`);
});

afterAll(() => {
  planted.remove();
});

test.each(violations)('TOOL-6: an import against the arrows fails, by %s in %s', (rule, path) => {
  expect(found).toContain(`${rule}: ${path}`);
});

test('TOOL-7: the arrows that are there pass: server → shared ← client, rehearsal → session', () => {
  expect(found.filter((line) => Object.keys(allowed).some((path) => line.endsWith(`: ${path}`)))).toEqual([]);
});
