import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brotliSize, filesOf, readManifest } from './manifest.ts';

const kB = 1000;
/** The language that the phone starts in is a chunk of its own. */
const isDutch = (source: string): boolean => /^messages\/nl(\/(phone|common|index))?\.ts$/.test(source);

describe('the phone', () => {
  test('TOOL-11: its first load is at most 55 kB of JavaScript and CSS in brotli, one language included', () => {
    const manifest = readManifest();
    const dutch = Object.keys(manifest).filter(isDutch);
    const files = filesOf(manifest, ['index.html', 'screens/phone/index.ts', ...dutch]);
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

  test('TOOL-13: it loads nothing of the other screens, and the build for a workshop holds no gallery', () => {
    const manifest = readManifest();
    const phone = filesOf(manifest, ['index.html', 'screens/phone/index.ts']);
    for (const other of ['projector', 'host', 'table-host', 'report', 'start']) {
      expect(phone).not.toContain(manifest[`screens/${other}/index.ts`]?.file);
    }
    expect(Object.keys(manifest).filter((source) => source.startsWith('gallery/'))).toEqual([]);
  });
});
