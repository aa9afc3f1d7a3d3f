import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/files.mjs';
import { markBuilt, markInstalled, nodeTooOld, sourceHash, whatIsNeeded } from '../../scripts/install.mjs';

const nothing = { install: false, build: false };
const lockOf = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/express': { version } } });

describe('npm start', () => {
  let root: string;
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'buurtbalans-start-'));
    put('package-lock.json', lockOf('1.0.0'));
    for (const path of ['client/main.ts', 'server/main.ts', 'shared/core/ids.ts', 'vite.config.ts']) put(path, path);
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const prepared = (): void => {
    put('node_modules/express/package.json', '{}');
    markInstalled(root);
    for (const path of ['dist/server/main.js', 'dist/client/index.html']) put(path, '');
    markBuilt(root, sourceHash(root));
  };

  test('START-1: a fresh clone is installed and built', () => {
    expect(whatIsNeeded(root)).toEqual({ install: true, build: true });
  });

  test('START-2: with lockfile and sources unchanged it spawns neither install nor build', () => {
    prepared();
    expect(whatIsNeeded(root)).toEqual(nothing);
    put('README.md', 'words');
    put('data/journal.sqlite', 'rows');
    expect(whatIsNeeded(root)).toEqual(nothing);
  });

  test('START-3: another lockfile installs and builds again', () => {
    prepared();
    put('package-lock.json', lockOf('1.0.1'));
    expect(whatIsNeeded(root)).toEqual({ install: true, build: true });
  });

  test.each(['client/screens/New.svelte', 'server/main.ts', 'shared/core/ids.ts', 'vite.config.ts'])(
    'START-4: a changed or added source is built again, without an install: %s',
    (path) => {
      prepared();
      put(path, 'changed');
      expect(whatIsNeeded(root)).toEqual({ install: false, build: true });
    },
  );

  test('START-5: packages that npm itself installed from this lockfile are not installed again', () => {
    prepared();
    rmSync(join(root, 'node_modules', '.cache'), { recursive: true });
    put('node_modules/.package-lock.json', lockOf('1.0.0'));
    expect(whatIsNeeded(root)).toEqual(nothing);
    put('node_modules/.package-lock.json', lockOf('0.9.0'));
    expect(whatIsNeeded(root).install).toBe(true);
  });

  test('START-6: a Node that is too old gets one sentence', () => {
    expect(nodeTooOld('18.20.4')).toMatch(/needs Node\.js 20\.19 or newer, and this is 18\.20\.4/);
    expect(nodeTooOld('20.18.9')).toBeDefined();
    expect(nodeTooOld('20.19.0')).toBeUndefined();
    expect(nodeTooOld('24.1.0')).toBeUndefined();
  });

  test('START-7: what runs before the install imports Node and itself only', () => {
    const scripts = ['start', 'prepare', 'install', 'run', 'files', 'test', 'checks', 'chromium', 'tally', 'sizes'];
    const imports = scripts.flatMap((name) => [
      ...readFileSync(`scripts/${name}.mjs`, 'utf8').matchAll(/^import .* from '(.*)';$/gm),
    ]);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.map((match) => match[1]).filter((from) => !/^(node:|\.\/[a-z]+\.mjs$)/.test(from ?? ''))).toEqual(
      [],
    );
    expect(filesBelow('scripts', /start\.mjs$/)).toHaveLength(1);
  });
});
