import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { run } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const stateSchema = v.object({ name: v.string(), family: v.string(), width: v.number(), height: v.number() });
/** A screen in one state, at its own size in CSS pixels. */
export type State = v.InferOutput<typeof stateSchema>;

export interface Gallery {
  readonly url: string;
  /** All states, as the gallery itself lists them. */
  states(page: Page): Promise<State[]>;
  /** Draws a state at its own size, and waits until it may be looked at. */
  show(page: Page, state: State): Promise<void>;
  close(): Promise<void>;
}

/** Builds the gallery into a folder of its own (or takes the one named by `GALLERY`) and serves it. */
export async function openGallery(): Promise<Gallery> {
  const built = process.env['GALLERY'];
  const folder = resolve(built ?? (await mkdtemp(join(tmpdir(), 'gallery-'))));
  if (built === undefined) await build(folder);
  const { url, close } = await serve(folder);
  return {
    url,
    async states(page) {
      await page.goto(`${url}/gallery`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      const list: unknown = JSON.parse((await page.locator('#gallery-states').textContent()) ?? '[]');
      return v.parse(v.array(stateSchema), list);
    },
    async show(page, { name, width, height }) {
      await page.setViewportSize({ width, height });
      await page.goto(`${url}/gallery/${name}?still`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
    },
    async close() {
      await close();
      if (built === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function build(folder: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--mode', 'gallery', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new Error(`the gallery could not be built:\n${output}`);
}

/** Serves a built client: files as they are, every other address the page. */
async function serve(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://gallery').pathname);
    const file = resolve(folder, `.${path}`);
    const served = file.startsWith(folder + sep) && extname(file) !== '' ? file : join(folder, 'index.html');
    response.setHeader('content-type', TYPES[extname(served)] ?? 'application/octet-stream');
    // Named by their content, so that a browser reads and compiles them once.
    if (path.startsWith('/assets/')) response.setHeader('cache-control', 'max-age=3600, immutable');
    createReadStream(served)
      .on('error', () => {
        response.statusCode = 404;
        response.end();
      })
      .pipe(response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => {
        done();
      });
    });
  return { url: `http://127.0.0.1:${String(port)}`, close };
}
