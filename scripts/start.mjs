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

/**
 * A signal sent to npm ends the shell between npm and us, and never arrives here: without this the server would
 * be left behind on its port. When that shell is gone we end as if the signal had come to us.
 */
function stopWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

const program = await prepared();
if (program === undefined) {
  process.exitCode = 1;
} else if (!existsSync(program)) {
  console.error(`There is no ${program}: delete the folder dist and start again.`);
  process.exitCode = 1;
} else {
  stopWithNpm();
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
