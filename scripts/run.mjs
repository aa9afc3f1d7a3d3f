import { spawn } from 'node:child_process';

/**
 * Runs a program and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>} 127 when it could not be started
 */
export function run(command, args, { cwd, env = process.env, shell = false }) {
  const { FORCE_COLOR: _forced, ...plain } = env;
  const shown = process.stdout.isTTY ? env : { ...plain, NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: shown, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Installs exactly what the lockfile names, without running any package's install script.
 * @param {string} root
 */
export function installPackages(root) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], { cwd: root });
  return run('npm', args, { cwd: root, shell: process.platform === 'win32' });
}

/**
 * Builds one of the two: the client that browsers load, or the server that Node runs.
 * @param {string} root
 * @param {'client' | 'server'} which
 */
export function build(root, which) {
  const config = which === 'client' ? 'vite.config.ts' : 'vite.server.config.ts';
  const args = ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'];
  return run(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
}

/** The last lines of what a program said. @param {string} output @param {number} [lines] */
export function tail(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
