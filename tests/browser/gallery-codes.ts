import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { expect, onTestFinished, test } from 'vitest';
import { readCode } from '../support/browser-qr.ts';
import { showNamed } from '../support/browser-look.ts';
import type { Look } from '../support/browser-look.ts';

const CODES = [
  ['projector-arrival', 'https://buurtbalans.nl/7KQ4MX'],
  ['projector-arrival-dark', 'https://buurtbalans.nl/7KQ4MX'],
  ['projector-arrival-lan', 'http://192.168.1.20:3000/7KQ4MX'],
] as const;

/** A decoder of others, where the machine has one. */
const decoder = spawnSync('zbarimg', ['--version']).status === 0;

/** The QR codes, as pictures. */
export function codes(look: Look): void {
  test.for(CODES)(
    'GAL-4: the code of %s, read from its picture, is %s, with light ground round it',
    async ([name, url]) => {
      const page = await showNamed(look, name);
      const picture = await page.locator('svg.qr').screenshot();
      const { data, size } = encode(url, { border: 0, ecc: 'M' });
      const seen = await readCode(page, picture, size);
      expect(seen.quiet).toBe(true);
      expect(seen.modules).toEqual(data);
    },
  );

  test.skipIf(!decoder).for(CODES)(
    'GAL-5: a decoder reads the code of %s on the whole wall as %s',
    async ([name, url]) => {
      const folder = mkdtempSync(join(tmpdir(), 'codes-'));
      onTestFinished(() => {
        rmSync(folder, { recursive: true, force: true });
      });
      const file = join(folder, 'wall.png');
      writeFileSync(file, await (await showNamed(look, name)).screenshot());
      const read = execFileSync('zbarimg', ['--quiet', '--raw', file], { stdio: ['ignore', 'pipe', 'ignore'] });
      expect(read.toString().trim()).toBe(url);
    },
  );
}
