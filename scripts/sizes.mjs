/** Prints how long our files are: small ones are read whole. */
import { readFileSync } from 'node:fs';
import { filesBelow } from './files.mjs';

const sources = /\.(ts|mjs|js|svelte)$/;

/** One line of numbers about the lengths of our source files. */
export function sizes() {
  const lengths = ['shared', 'server', 'client', 'scripts', 'tests']
    .flatMap((folder) => filesBelow(folder, sources))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const median = lengths[Math.floor(lengths.length / 2)];
  const longest = lengths.at(-1);
  if (!median || !longest) return 'no files';
  return `${lengths.length} files, median ${median.lines} lines, longest ${longest.lines} (${longest.path})`;
}
