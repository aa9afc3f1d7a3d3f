import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brotliSize, filesOf, readManifest } from './manifest.ts';

const kB = 1000;
describe('the phone', () => {
  test('TOOL-11: its first load is at most 55 kB of JavaScript and CSS in brotli, one language included', () => {
    const files = filesOf(readManifest('phone'), ['phone.html']);
    const sizes = Object.fromEntries(files.map((file) => [file, brotliSize(file)]));
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(55 * kB);
  });

  test('TOOL-12: its fonts are at most 54 kB, and 81 kB in Arabic', () => {
    const fonts = readdirSync('dist/client/assets').filter((file) => file.endsWith('.woff2'));
    const weigh = (pattern: RegExp): number =>
      fonts
        .filter((file) => pattern.test(file))
        .reduce((sum, file) => sum + statSync(`dist/client/assets/${file}`).size, 0);
    expect(weigh(/atkinson/)).toBeGreaterThan(0);
    expect(weigh(/atkinson/)).toBeLessThanOrEqual(54 * kB);
    expect(weigh(/arabic|atkinson.*latin-wght/)).toBeLessThanOrEqual(81 * kB);
  });

  test('TOOL-13: it is built apart from the other screens, and the build for a workshop holds no gallery', () => {
    const phone = readManifest('phone');
    const others = /^(screens\/(projector|host|table-host|report|start)|gallery|main)/;
    expect(Object.keys(phone).filter((source) => others.test(source))).toEqual([]);
    expect(Object.keys(readManifest('manifest')).filter((source) => source.startsWith('gallery/'))).toEqual([]);
  });
});
