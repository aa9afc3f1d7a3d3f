import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { createAssets } from '../../../server/http/assets.ts';
import { dataFolder } from '../../support/server-folder.ts';

async function serve(): Promise<string> {
  const folder = await dataFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Buurtbalans</title>');
  await writeFile(join(folder, 'phone.html'), '<title>Telefoon</title>');
  await writeFile(join(folder, 'assets', 'phone-A1b2C3d4.js'), 'export const a = 1;'.repeat(100));
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  await writeFile(join(folder, '..', 'outside.txt'), 'secret');
  const assets = createAssets(folder);
  const app = express();
  app.use(assets.files);
  app.get(['/ABC234', '/ABC234/host', '/ABC234/scherm', '/page.js'], assets.page);
  const server = createServer(app).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(
    () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve(undefined);
        }),
      ),
  );
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;
}

test('HTTP-1: a file with a hash in its name is kept for ever, and travels compressed', async () => {
  const url = await serve();
  const response = await fetch(`${url}/assets/phone-A1b2C3d4.js`, { headers: { 'Accept-Encoding': 'br' } });
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(await response.text()).toBe('export const a = 1;'.repeat(100));
});

test('HTTP-1: without an encoding both sides know, the file is sent as it is', async () => {
  const url = await serve();
  const response = await fetch(`${url}/assets/phone-A1b2C3d4.js`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toContain('export const a = 1;');
});

test('HTTP-2: pages are asked for again each time, and answered with 304 when they did not change', async () => {
  const url = await serve();
  const first = await fetch(`${url}/ABC234/host`);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(await first.text()).toContain('Buurtbalans');
  const again = await fetch(`${url}/ABC234/host`, {
    headers: { 'If-None-Match': first.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
});

test('HTTP-3: nothing outside the folder is served', async () => {
  const url = await serve();
  for (const path of [
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/nothing.js',
    '/page.js',
    '/%00',
  ]) {
    expect((await fetch(url + path)).status, path).toBe(404);
  }
});

test('HTTP-1: a code alone is the phone, which has a document of its own', async () => {
  const url = await serve();
  expect(await (await fetch(`${url}/ABC234`)).text()).toContain('Telefoon');
  expect(await (await fetch(`${url}/ABC234/`)).text()).toContain('Telefoon');
  expect(await (await fetch(`${url}/ABC234/scherm`)).text()).toContain('Buurtbalans');
});
