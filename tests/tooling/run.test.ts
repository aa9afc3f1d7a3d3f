import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markBuilt, markInstalled, sourceHash } from '../../scripts/install.mjs';

/** A server that says its arguments and its signals, and ends with 3. */
const server = `
const alive = setInterval(() => undefined, 1000);
const end = (signal) => { process.stdout.write(signal + '\\n'); clearInterval(alive); process.exitCode = 3; };
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
process.stdout.write('args ' + process.argv.slice(2).join(' ') + '\\n');
`;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'buurtbalans-run-'));
  cpSync('scripts', join(root, 'scripts'), { recursive: true });
  const files = {
    ...{ 'package.json': '{ "type": "module" }', 'package-lock.json': '{ "packages": {} }' },
    ...{ 'node_modules/a': '', 'dist/client/index.html': '', 'dist/server/main.js': server },
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  markInstalled(root);
  markBuilt(root, sourceHash(root));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Starts it, ends it with a signal once it runs, and gives all it said when its output is closed. */
function startAndEnd(command: string, args: readonly string[], signal: NodeJS.Signals) {
  return new Promise<{ said: string; code: number | null }>((done) => {
    const env = { ...process.env, npm_lifecycle_event: 'start' };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/^args .*\n$/.test(said)) child.kill(signal);
    });
    child.on('close', (code) => {
      done({ said, code });
    });
  });
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'START-8: arguments, %s and the exit code are those of the server, and nothing is installed or built',
  async (signal) => {
    const args = ['scripts/start.mjs', '--port', '4000'];
    expect(await startAndEnd(process.execPath, args, signal)).toEqual({
      said: `args --port 4000\n${signal}\n`,
      code: 3,
    });
  },
);

test('START-9: when npm and its shell are ended, the server ends too', async () => {
  const { said } = await startAndEnd('sh', ['-c', 'node scripts/start.mjs; exit $?'], 'SIGTERM');
  expect(said).toBe('args \nSIGTERM\n');
});
