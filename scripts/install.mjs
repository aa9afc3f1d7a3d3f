import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.mjs';

/** Oldest Node this runs on, as [major, minor]. */
export const oldestNode = /** @type {const} */ ([20, 19]);

/**
 * The one sentence for someone whose Node is too old, or nothing when it is new enough.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Buurtbalans needs Node.js ${oldestMajor}.${oldestMinor} or newer, and this is ${version}: install a newer one from nodejs.org.`;
}

/** What the client and the server are built from: these folders and files, and the packages of the lockfile. */
const sourceFolders = ['client', 'server', 'shared'];
const sourceFiles = ['package-lock.json', 'vite.config.ts', 'vite.server.config.ts', 'svelte.config.js'];

/** @param {string} root */
const stamps = (root) => ({
  install: join(root, 'node_modules', '.cache', 'buurtbalans', 'installed'),
  build: join(root, 'dist', '.built-from'),
});

/** @param {string} path */
const readIf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @param {string} root */
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * One hash of everything the builds are made from: names and contents.
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  const paths = [...sourceFolders.flatMap((folder) => filesBelow(join(root, folder))), ...sourceFiles];
  for (const path of paths) {
    const full = path.startsWith(root) ? path : join(root, path);
    if (existsSync(full))
      hash
        .update(`${full.slice(root.length)}\0`)
        .update(readFileSync(full))
        .update('\0');
  }
  return hash.digest('hex');
}

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked */

/** @param {string} lockfile @returns {Record<string, Locked>} */
function packagesIn(lockfile) {
  /** @type {unknown} */
  const parsed = JSON.parse(lockfile);
  const { packages } = /** @type {{ packages: Record<string, Locked> }} */ (parsed);
  return packages;
}

/**
 * Whether npm's own record of `node_modules` is what the lockfile asks for. Packages for another machine may miss.
 * @param {string} root
 */
function npmRecordMatches(root) {
  const record = readIf(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const there = packagesIn(record);
  const asked = packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(asked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = there[path];
    return found ? found.version === version : optional === true || devOptional === true;
  });
}

/**
 * What has to be done before the server can run. Nothing, when lockfile and sources are as they were last time.
 * @param {string} root folder of the project
 * @returns {{ install: boolean, build: boolean }}
 */
export function whatIsNeeded(root) {
  const { install, build } = stamps(root);
  const modules = existsSync(join(root, 'node_modules'));
  const installed = modules && (readIf(install) === lockHash(root) || npmRecordMatches(root));
  const built =
    existsSync(join(root, 'dist', 'server', 'main.js')) &&
    existsSync(join(root, 'dist', 'client', 'index.html')) &&
    readIf(build) === sourceHash(root);
  return { install: !installed, build: !built };
}

/** Remembers that `node_modules` is what the lockfile asks for. @param {string} root */
export function markInstalled(root) {
  write(stamps(root).install, lockHash(root));
}

/**
 * Remembers what `dist/` was built from.
 * @param {string} root
 * @param {string} from the hash taken before the build began, so that a change meanwhile is not missed
 */
export function markBuilt(root, from) {
  write(stamps(root).build, from);
}
