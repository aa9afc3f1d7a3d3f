import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

export interface ServerProcess {
  /** Address of the server; resolves when its links were printed. */
  readonly ready: Promise<{ url: string; creationKey: string }>;
  /** Resolves when the process ended. */
  readonly ended: Promise<{ status: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a built server in a process of its own; it is killed when the test ends. */
export function startProcess(file: string, args: readonly string[], env: Record<string, string> = {}): ServerProcess {
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let stderr = '';
  const ready = new Promise<{ url: string; creationKey: string }>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const [, url, creationKey] = /(http:\/\/localhost:\d+)\/#create=(\S+)/.exec(stdout) ?? [];
      if (url !== undefined && creationKey !== undefined) resolve({ url, creationKey });
    });
    child.on('close', () => {
      reject(new Error(`the server ended: ${stderr}`));
    });
  });
  ready.catch(() => undefined);
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<Awaited<ServerProcess['ended']>>((resolve) => {
    child.on('close', (status, signal) => {
      resolve({ status, signal, stdout, stderr });
    });
  });
  return { ready, ended, kill: (signal) => child.kill(signal) };
}
