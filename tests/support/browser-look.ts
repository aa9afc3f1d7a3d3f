import type { Page } from 'playwright-core';
import type { Gallery, State } from './browser-gallery.ts';

/** The gallery, looked at in one page. */
export interface Look {
  readonly gallery: Gallery;
  readonly page: Page;
  readonly states: readonly State[];
}

/** Shows a state by its name. */
export async function showNamed({ gallery, page, states }: Look, name: string): Promise<Page> {
  const state = states.find((each) => each.name === name);
  if (state === undefined) throw new Error(`the gallery has no ${name}`);
  await gallery.show(page, state);
  return page;
}

/** Where something is on the screen, in CSS pixels, to a hundredth. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where all that a selector finds is. */
export async function placesOf(page: Page, selector: string): Promise<Place[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const round = (n: number): number => Math.round(n * 100) / 100;
      return { x: round(x), y: round(y), width: round(width), height: round(height) };
    }),
  );
}
