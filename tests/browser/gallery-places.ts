import { expect, test } from 'vitest';
import { moved, placesOf, showNamed } from '../support/browser-look.ts';
import type { Look, Place } from '../support/browser-look.ts';

/** Less than this nobody sees. */
const A_PIXEL = 0.5;

/** What has to be in sight, and what may not move. */
export function places(look: Look): void {
  test.for(['phone-round', 'phone-round-dark', 'phone-open'])(
    'GAL-6: %s has question, field and button on the first screen',
    async (name) => {
      const page = await showNamed(look, name);
      const seen = ['h1', ...(name === 'phone-open' ? [] : ['[role="radiogroup"]']), 'form textarea', 'form .btn'];
      for (const selector of seen) {
        const [place] = await placesOf(page, selector);
        expect(place, selector).toBeDefined();
        expect((place?.y ?? 0) + (place?.height ?? 0), selector).toBeLessThanOrEqual(844);
      }
    },
  );

  test.for([
    ['phone-wissel', ['Ik zit']],
    ['phone-wissel-sat', ['Ik zit']],
    ['phone-plenary', []],
    ['phone-break', []],
  ] as const)('GAL-7: on %s the buttons are %s', async ([name, buttons]) => {
    const page = await showNamed(look, name);
    const words = await page.getByRole('button').allInnerTexts();
    expect(words.map((each) => each.trim())).toEqual(buttons);
    expect(await page.getByRole('link').count()).toBe(0);
  });

  test('GAL-8: nothing above the cards moves between a round, its last minutes, overtime, a pause and no connection', async () => {
    const fixed = 'header.band, main h1, [role="radiogroup"], form textarea, form .btn';
    const before = await placesOf(await showNamed(look, 'phone-round'), fixed);
    expect(before.length).toBe(5);
    for (const name of [
      'phone-warning',
      'phone-over',
      'phone-paused',
      'phone-offline',
      'phone-behind',
      'phone-memory',
    ]) {
      const now = await placesOf(await showNamed(look, name), fixed);
      // The field grows with what stands in it; its beginning may not move, nor anything above it.
      const still = ([...places]: Place[]): Partial<Place>[] => [
        ...places.slice(0, 3),
        { x: places[3]?.x ?? NaN, y: places[3]?.y ?? NaN },
      ];
      expect.soft(moved(still(before), still(now)), name).toBeLessThan(A_PIXEL);
    }
  });

  test('GAL-9: the islands of the projector stay where they are in the last minutes, in overtime and in a pause', async () => {
    const fixed = '.isls, .isl';
    const before = await placesOf(await showNamed(look, 'projector-round'), fixed);
    expect(before.length).toBe(4);
    for (const name of [
      'projector-warning',
      'projector-overtime',
      'projector-overtime-long',
      'projector-round-paused',
    ]) {
      expect.soft(moved(before, await placesOf(await showNamed(look, name), fixed)), name).toBeLessThan(A_PIXEL);
    }
  });

  test('GAL-10: title, time and list of the Wissel stay put while people walk', async () => {
    const fixed = 'h1, .tm, ul.go';
    const names = look.states.map(({ name }) => name).filter((name) => /^projector-wissel-[123]$/u.test(name));
    expect(names.length).toBe(3);
    const seen: Partial<Place>[][] = [];
    for (const name of names) {
      const [title = {}, ...below] = await placesOf(await showNamed(look, name), fixed);
      // The list changes its words, and the clock its figures.
      seen.push([title, ...below.map(({ x, y }) => ({ x, y }))]);
    }
    for (const each of seen) expect.soft(moved(seen[0] ?? [], each)).toBeLessThan(A_PIXEL);
  });

  test('GAL-11: on a local network the wall shows the whole address with its port, and no "http"', async () => {
    const page = await showNamed(look, 'projector-arrival-lan');
    const words = (await page.locator('.a').innerText()).replace(/\s/gu, '');
    expect(words).toBe('192.168.1.20:3000/7KQ4MX');
    expect(await page.locator('body').innerText()).not.toMatch(/http/iu);
  });
}
