// Draws every screen of the gallery in Chromium, at its own size, into screenshots/<name>.png.
// Usage: node scripts/screenshots.mjs [--built FOLDER] [--out FOLDER] [name or start of a name]…
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { built: { type: 'string' }, out: { type: 'string', default: join(root, 'screenshots') } },
});

/** @param {string} folder */
async function build(folder) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--mode', 'gallery', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Error(`the gallery could not be built:\n${output}`);
}

/**
 * Serves a built client: files as they are, every other address the page.
 * @param {string} folder
 * @returns {Promise<import('node:http').Server>}
 */
function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://gallery').pathname);
    const file = resolve(folder, `.${path}`);
    const inside = file.startsWith(folder + sep) && extname(file) !== '';
    const served = inside ? file : join(folder, 'index.html');
    response.setHeader('content-type', Reflect.get(types, extname(served)) ?? 'application/octet-stream');
    createReadStream(served)
      .on('error', () => {
        response.statusCode = 404;
        response.end();
      })
      .pipe(response);
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      done(server);
    }),
  );
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ name: string, width: number, height: number, scale: number }} state
 */
async function draw(browser, address, { name, width, height, scale }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
  try {
    await page.goto(`${address}/gallery/${name}?still`);
    await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 20_000 });
    await page.screenshot({ path: join(values.out, `${name}.png`) });
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  await context.close();
  return problems;
}

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('No Chromium found. Install it, or set CHROMIUM to its path.');
  process.exit(1);
}
const temporary = values.built === undefined ? await mkdtemp(join(tmpdir(), 'gallery-')) : undefined;
const folder = resolve(temporary ?? values.built ?? '');
if (temporary !== undefined) await build(temporary);
await stat(join(folder, 'index.html'));
await mkdir(values.out, { recursive: true });
const server = await serve(folder);
const bound = server.address();
const address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
const { chromium } = await import('playwright-core');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const contents = await browser.newPage();
await contents.goto(`${address}/gallery`);
await contents.waitForSelector('html[data-ready]', { state: 'attached' });
const list = await contents.locator('#gallery-states').textContent();
/** @type {{ name: string, width: number, height: number, scale: number }[]} */
const states = JSON.parse(list ?? '[]');
await contents.close();
const exact = new Set(states.map((state) => state.name));
const wanted = states.filter(
  ({ name }) =>
    positionals.length === 0 ||
    positionals.some((asked) => (exact.has(asked) ? name === asked : name.startsWith(asked))),
);
const problems = [];
for (const state of wanted) problems.push(...(await draw(browser, address, state)));
await browser.close();
server.close();
if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
console.log(`${wanted.length} of ${states.length} screens in ${values.out}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 || wanted.length === 0 ? 1 : 0;
