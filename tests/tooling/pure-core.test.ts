import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plant, type Planted } from './planted.ts';

/** Each ban of the pure core: what is planted in shared/, and the rule that must catch it. */
const bans: readonly (readonly [text: string, rule: string])[] = [
  [`import { readFileSync } from 'node:fs';\nreadFileSync('');`, 'no-restricted-imports'],
  [`import { nanoid } from 'nanoid';\nnanoid();`, 'no-restricted-imports'],
  [`export const at = Date.now();`, 'no-restricted-properties'],
  [`export const at = Date.parse('24 september');`, 'no-restricted-properties'],
  [`export const at = new Date();`, 'no-restricted-syntax'],
  [`export const at = Date();`, 'no-restricted-syntax'],
  [`export const hour = new Date(0).getHours();`, 'no-restricted-properties'],
  [`export const chance = Math.random();`, 'no-restricted-properties'],
  [`export const { random } = Math;`, 'no-restricted-properties'],
  [`export const text = (1).toLocaleString();`, 'no-restricted-properties'],
  [`export const day = new Date(0).toLocaleDateString();`, 'no-restricted-properties'],
  [`export const order = 'a'.localeCompare('b');`, 'no-restricted-properties'],
  [`export const format = new Intl.NumberFormat();`, 'no-restricted-globals'],
  [`export const place = window;`, 'no-restricted-globals'],
  [`export const page = document;`, 'no-restricted-globals'],
  [`export const here = globalThis;`, 'no-restricted-globals'],
  [`export const where = process;`, 'no-restricted-globals'],
  [`export const tick = performance;`, 'no-restricted-globals'],
  [`export const later = setTimeout;`, 'no-restricted-globals'],
  [`export const store = localStorage;`, 'no-restricted-globals'],
  [`export const secret = crypto;`, 'no-restricted-globals'],
  [`export const out = console;`, 'no-restricted-globals'],
  [`export const loose = (value: any): unknown => value;`, '@typescript-eslint/no-explicit-any'],
  [`// @ts-ignore\nexport const wrong: string = 1;`, '@typescript-eslint/ban-ts-comment'],
  [
    `// eslint-disable-next-line no-restricted-properties\nexport const hidden = Date.now();`,
    'no-restricted-properties',
  ],
];

const path = (index: number): string => `shared/planted/ban-${index}.ts`;
const pure = `import { string } from 'valibot';\nexport const day = (ms: number): number => new Date(ms).getUTCDate();\nexport const parse = string;\n`;

let planted: Planted;
let found: Map<string, string[]>;

beforeAll(async () => {
  planted = plant({
    ...Object.fromEntries(bans.map(([text], index) => [path(index), `${text}\n`])),
    'shared/planted/pure.ts': pure,
    'shared/tsconfig.json': JSON.stringify({
      extends: resolve('tsconfig.base.json'),
      compilerOptions: { lib: ['ES2023'], types: [] },
      include: ['.'],
    }),
  });
  const eslint = new ESLint({ cwd: planted.root, overrideConfigFile: resolve('eslint.config.js') });
  const results = await eslint.lintFiles(['shared/**/*.ts']);
  found = new Map(
    results.map((result) => [
      result.filePath.slice(planted.root.length + 1),
      result.messages.map((message) => message.ruleId ?? message.message),
    ]),
  );
}, 60_000);

afterAll(() => {
  planted.remove();
});

test.each(bans.map(([text, rule], index) => [text, rule, index] as const))(
  'TOOL-8: the pure core may not hold: %s',
  (_text, rule, index) => {
    expect(found.get(path(index))).toContain(rule);
  },
);

test('TOOL-9: arithmetic on a given time, and valibot, are no violation', () => {
  expect(found.get('shared/planted/pure.ts')).toEqual([]);
});
