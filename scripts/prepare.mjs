import { markBuilt, markInstalled, nodeTooOld, sourceHash, whatIsNeeded } from './install.mjs';
import { build, installPackages, tail } from './run.mjs';

/** One clear sentence for the one who started us, after the tail of what went wrong. */
export class Unprepared extends Error {}

/** @param {string} output @param {string} sentence */
const failed = (output, sentence) => new Unprepared(`${tail(output)}\n\n${sentence}`);

/**
 * Installs the packages when the lockfile asks for others than are there.
 * @param {string} root
 * @param {(line: string) => void} say
 * @throws {Unprepared}
 */
export async function ensureInstalled(root, say) {
  const tooOld = nodeTooOld(process.versions.node);
  if (tooOld !== undefined) throw new Unprepared(tooOld);
  if (whatIsNeeded(root).install) {
    say('Installing (once, about a minute)…');
    const { code, output } = await installPackages(root);
    if (code !== 0) throw failed(output, 'The packages could not be installed: is this machine online?');
  }
  markInstalled(root);
}

/**
 * Builds client and server when their sources differ from what `dist/` was built from.
 * @param {string} root
 * @param {(line: string) => void} say
 * @throws {Unprepared}
 */
export async function ensureBuilt(root, say) {
  if (!whatIsNeeded(root).build) return;
  say('Building…');
  const from = sourceHash(root);
  const results = await Promise.all([build(root, 'client'), build(root, 'server')]);
  for (const { code, output } of results) {
    if (code !== 0) throw failed(output, 'The build failed: the lines above say where.');
  }
  markBuilt(root, from);
}
