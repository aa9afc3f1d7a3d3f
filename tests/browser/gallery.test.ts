import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { errorsOf, newDevice, openBrowser, overflowOf } from '../support/browser.ts';
import { openGallery } from '../support/browser-gallery.ts';
import type { State } from '../support/browser-gallery.ts';
import type { Look } from '../support/browser-look.ts';
import { Pool } from '../support/browser-pool.ts';
import { codes } from './gallery-codes.ts';
import { places } from './gallery-places.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The list of states is the gallery's own, so it is there before the tests are: each state is a test.
const gallery = await openGallery();
const browser = await openBrowser();
/** Two pages, each with the errors it met: two states are looked at at a time. */
const pages = new Pool(
  await Promise.all(
    [1, 2].map(async () => {
      const page = await (await newDevice(browser)).newPage();
      return { page, errors: errorsOf(page) };
    }),
  ),
);
const states = await pages.use(({ page }) => gallery.states(page));
const look: Look = { gallery, states, page: await pages.use(async ({ page }) => page) };

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** A page that a whole wall or a laptop shows at once does not scroll. */
function staysWhole({ name, family }: State): boolean {
  return family === 'projector' || (name.startsWith('host-run') && !name.startsWith('host-phone'));
}

describe('what must stay true', () => {
  places(look);
  codes(look);
});

describe('every screen in every state', () => {
  test('GAL-1: the gallery has all families of screens', () => {
    const families = new Set(states.map((state) => state.name.split('-')[0]));
    for (const family of ['phone', 'projector', 'host', 'tablehost', 'start']) expect(families).toContain(family);
    expect(new Set(states.map((state) => state.name)).size).toBe(states.length);
  });

  test.concurrent.for(states)(
    'GAL-2, GAL-3, AXE-1: $name has no error, fits its size, and is accessible',
    { timeout: 300_000 },
    async (state, { expect: expectHere }) => {
      const seen = await pages.use(async ({ page, errors }) => {
        errors.length = 0;
        await gallery.show(page, state);
        const sticksOut = await overflowOf(page, { vertical: staysWhole(state) });
        return { errors: [...errors], sticksOut, barriers: await barriersOn(page) };
      });
      expectHere(seen).toEqual({ errors: [], sticksOut: [], barriers: [] });
    },
  );
});

/** What axe finds against WCAG, as sentences. */
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
}
