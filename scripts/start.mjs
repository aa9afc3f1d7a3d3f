/**
 * `npm start`: makes a fresh clone ready (packages, builds), then runs the server in this same process, so that
 * its signals, arguments and exit code are simply its own. Before the install only Node itself can be relied on.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, Unprepared } from './prepare.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const demo = process.argv.includes('--demo');
const args = process.argv.slice(2).filter((arg) => arg !== '--demo');

/** @param {string} line */
const say = (line) => {
  console.log(line);
};

/** What Node is to run, or nothing when this project could not be made ready. */
async function prepared() {
  try {
    await ensureInstalled(root, say);
    await ensureBuilt(root, say);
  } catch (error) {
    if (!(error instanceof Unprepared)) throw error;
    console.error(error.message);
    return undefined;
  }
  return join(root, 'dist', 'server', demo ? 'demo.js' : 'main.js');
}

const program = await prepared();
if (program === undefined) {
  process.exitCode = 1;
} else if (!existsSync(program)) {
  console.error(`There is no ${program}: delete the folder dist and start again.`);
  process.exitCode = 1;
} else {
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
