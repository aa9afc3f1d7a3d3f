import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { errorsOf, newDevice, openBrowser, overflowOf } from '../support/browser.ts';
import { openGallery } from '../support/browser-gallery.ts';
import type { State } from '../support/browser-gallery.ts';
import type { Look } from '../support/browser-look.ts';
import { codes } from './gallery-codes.ts';
import { places } from './gallery-places.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// The list of states is the gallery's own, so it is there before the tests are: each state is a test.
const gallery = await openGallery();
const browser = await openBrowser();
const page: Page = await (await newDevice(browser)).newPage();
const errors = errorsOf(page);
const states = await gallery.states(page);
const look: Look = { gallery, page, states };

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

  test.for(states)('GAL-2, GAL-3, AXE-1: $name has no error, fits its size, and is accessible', async (state) => {
    errors.length = 0;
    await gallery.show(page, state);
    expect(errors).toEqual([]);
    expect.soft(await overflowOf(page, { vertical: staysWhole(state) })).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .withTags(WCAG)
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    const said = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
    );
    expect.soft(said).toEqual([]);
  });
});
