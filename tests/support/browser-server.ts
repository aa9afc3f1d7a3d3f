import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

/** The built server in a process of its own, on a data folder of its own. It keeps its port when started again. */
export interface BuiltServer {
  /** Where its pages are, such as `http://localhost:41233`. */
  readonly url: string;
  /** The link that it prints to create a workshop with. */
  readonly createLink: string;
  /** Ends the process as a power cut does: nothing is finished. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same folder and port. Resolves when it listens. */
  start(): Promise<void>;
  /** Ends it and deletes its folder. */
  close(): Promise<void>;
}

/** Starts the server that `npm test` built before. */
export async function startBuiltServer(): Promise<BuiltServer> {
  if (!existsSync(MAIN)) throw new Error('dist/server is not built: run npm test, which builds it first.');
  const folder = await mkdtemp(join(tmpdir(), 'day-'));
  let process = await listen(folder, '0');
  const { url, createLink } = process;
  const port = new URL(url).port;
  const kill = (): Promise<void> =>
    new Promise((done) => {
      if (process.child.exitCode !== null || process.child.signalCode !== null) {
        done();
        return;
      }
      process.child.once('exit', () => {
        done();
      });
      process.child.kill('SIGKILL');
    });
  return {
    url,
    createLink,
    kill,
    async start() {
      process = await listen(folder, port);
    },
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Listening {
  child: ChildProcess;
  url: string;
  createLink: string;
}

function listen(folder: string, port: string): Promise<Listening> {
  const child = spawn(process.execPath, [MAIN, '--port', port, '--data', folder], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [createLink, url] = /(http:\/\/localhost:\d+)\/#create=\S+/u.exec(said) ?? [];
      if (createLink !== undefined && url !== undefined) resolve({ child, url, createLink });
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', () => {
      reject(new Error(`the server ended:\n${said}`));
    });
  });
}
