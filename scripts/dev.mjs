/**
 * `npm run dev`: the client with hot reload on port 5173, and the server rebuilt and restarted on every change.
 * Arguments go to the server; the client asks it on the port they name.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './prepare.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
await ensureInstalled(root, (line) => {
  console.log(line);
});
const args = process.argv.slice(2);
const port = args[args.indexOf('--port') + 1];
if (args.includes('--port') && port !== undefined) process.env['PORT'] = port;
const { build, createServer } = await import('vite');

const client = await createServer({ configFile: 'vite.config.ts' });
await client.listen();
client.printUrls();

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
let restarts = Promise.resolve();

/** Ends the server that runs and waits for its end, so that the port and the data folder are free. */
async function stop() {
  const running = server;
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  await new Promise((resolve) => {
    running.once('exit', resolve);
    running.kill('SIGTERM');
  });
}

async function restart() {
  await stop();
  server = spawn(process.execPath, [join('dist', 'server', 'main.js'), ...args], { stdio: 'inherit' });
}

const watcher = await build({ configFile: 'vite.server.config.ts', logLevel: 'warn', build: { watch: {} } });
if (!('on' in watcher)) throw new Error('vite did not start watching');
watcher.on('event', (event) => {
  if (event.code === 'END') restarts = restarts.then(restart);
  if (event.code === 'ERROR') console.error(event.error.message);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    void Promise.all([restarts.then(stop), client.close(), watcher.close()]).then(() => process.exit(0));
  });
}
