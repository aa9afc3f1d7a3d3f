import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** A process of its own may have to wait for the machine. */
const PATIENCE = 60_000;
const outDir = join(root, '.cache', 'test-server', 'demo');

beforeAll(async () => {
  await build({
    ...{ configFile: false, root, logLevel: 'error', publicDir: false },
    build: {
      ...{ ssr: true, outDir, emptyOutDir: true, target: 'node20', minify: false },
      rollupOptions: { input: { demo: 'server/demo.ts' }, output: { entryFileNames: '[name].js' } },
    },
  });
}, 60_000);

/** Starts the demo; `printed` resolves when its output has what is waited for. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [join(outDir, 'demo.js'), ...args], { env: { PATH: process.env['PATH'] } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  const looking = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const look of looking) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<{ status: number | null; text: string }>((resolve) => {
    child.on('close', (status) => {
      resolve({ status, text });
    });
  });
  const printed = (what: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = (): void => {
        const found = what.exec(text);
        if (found) resolve(found);
      };
      looking.add(look);
      look();
    });
  return { child, ended, printed };
}

test(
  'REH-6: it prints every link, serves a rehearsal, and ends cleanly when asked to',
  async () => {
    const demo = start('--port', '0', '--host', '127.0.0.1', '--rate', '60');
    const [, origin, code] = await demo.printed(/Open first: +(http:\/\/localhost:\d+)\/([A-Z0-9]{6})\/scherm#\S{22}/);
    for (const link of ['host#\\S{22}', 'tafel/1#\\S{22}', 'tafel/2#\\S{22}', 'tafel/3#\\S{22}', 'verslag']) {
      await demo.printed(new RegExp(`/${String(code)}/${link}`));
    }
    await demo.printed(new RegExp(`Join in \\(phone\\): http://\\S+/${String(code)}\\n`));
    const facts: unknown = await (await fetch(`${String(origin)}/api/workshops/${String(code)}`)).json();
    expect(facts).toMatchObject({ code, rehearsal: true, date: '2026-09-24' });
    demo.child.kill('SIGTERM');
    expect((await demo.ended).status).toBe(0);
  },
  PATIENCE,
);

test(
  'REH-6: a wrong rate or flag gets one sentence and a status that says so',
  async () => {
    const runs = [start('--rate', '0'), start('--rate=60', '--port', 'x')];
    const [rate, flag] = await Promise.all(runs.map((run) => run.ended));
    expect(rate).toEqual({ status: 2, text: '--rate is "0", but must be a whole number from 1 to 1000.\n' });
    expect(flag?.status).toBe(2);
    expect(flag?.text).toMatch(/^--port is "x".*\n$/);
  },
  PATIENCE,
);
