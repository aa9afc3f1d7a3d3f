/**
 * `npm test`: every check there is, on a fresh clone too. A failing check does not stop the ones after it; the
 * last line says how many passed and failed. `--no-browser` (`npm run check`) leaves the browser tests out.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staticChecks, vitestCheck } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, Unprepared } from './prepare.mjs';
import { sizes } from './sizes.mjs';
import { lastLine, sum } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
/** @param {string} line */
const say = (line) => {
  console.log(line);
};

/** @param {import('./checks.mjs').Check} check */
async function carryOut(check) {
  const began = performance.now();
  const { tally, output } = await check.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (tally.failed > 0) say(`\n${output.trimEnd()}\n`);
  const count = tally.passed + tally.failed + tally.skipped > 1 ? `, ${lastLine(tally)}` : '';
  say(`${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${check.name} (${seconds} s${count})`);
  return tally;
}

/**
 * Carries out checks two at a time, in order.
 * @param {readonly import('./checks.mjs').Check[]} checks
 */
async function twoAtATime(checks) {
  /** @type {Tally[]} */
  const tallies = [];
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) tallies.push(await carryOut(check));
  };
  await Promise.all([lane(), lane()]);
  return tallies;
}

/** @returns {Promise<Tally>} */
async function browserTests() {
  const chromium = await ensureChromium(say);
  if (chromium !== undefined) return carryOut(vitestCheck(root, 'browser', { CHROMIUM: chromium }));
  say('FAILED  tests: browser (no Chromium found: install it, or name its path in CHROMIUM)');
  return { passed: 0, failed: 1, skipped: 0 };
}

try {
  await ensureInstalled(root, say);
  const tallies = await twoAtATime(staticChecks(root));
  tallies.push(await carryOut(vitestCheck(root, 'unit')));
  tallies.push(await carryOut(vitestCheck(root, 'screens')));
  tallies.push(await carryOut(vitestCheck(root, 'built')));
  if (!process.argv.includes('--no-browser')) tallies.push(await browserTests());
  const total = sum(tallies);
  say(sizes());
  process.exitCode = total.failed > 0 ? 1 : 0;
  say(lastLine(total));
} catch (error) {
  if (!(error instanceof Unprepared)) throw error;
  say(error.message);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
