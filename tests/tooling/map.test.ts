import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The lines below "Where things are" that name folders, as `` `server/rooms/` ``. */
function mapLines(readme: string): string[] {
  const [, after = ''] = readme.split(/^#+ Where things are.*$/m);
  const [section = ''] = after.split(/^#+ /m);
  return section.split('\n').filter((line) => /`[\w./-]+\/`/.test(line));
}

const foldersIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => [...line.matchAll(/`([\w./-]+\/)`/g)].map((match) => match[1] ?? '')).sort();

/** The folders of levels 1 and 2 that hold files of the project. */
function folders(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return [1, 2].filter((level) => level <= parts.length).map((level) => `${parts.slice(0, level).join('/')}/`);
  });
  return [...new Set(found)].filter((folder) => !folder.startsWith('.')).sort();
}

test('the map is read from its own section only, and levels 1 and 2 are compared', () => {
  const readme =
    '# A\n`x/`\n## Where things are\n\n- `server/`: it\n- `server/rooms/`, `docs/`: more\n\n## Then\n`y/`\n';
  expect(foldersIn(mapLines(readme))).toEqual(['docs/', 'server/', 'server/rooms/']);
  expect(folders(['a.ts', 'server/rooms/x/y.ts', '.ci/run', 'docs/a.md'])).toEqual([
    ...['docs/', 'server/', 'server/rooms/'],
  ]);
});

test.skipIf(!existsSync('README.md'))(
  'TOOL-10: "Where things are" in README.md names the folders of levels 1 and 2, in at most 20 lines',
  () => {
    const lines = mapLines(readFileSync('README.md', 'utf8'));
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(existsSync);
    expect(foldersIn(lines)).toEqual(folders(tracked));
    expect(lines.length).toBeLessThanOrEqual(20);
  },
);
