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

/** Where something is on the screen, in CSS pixels. */
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
      return { x, y, width, height };
    }),
  );
}

/** How far the things of one picture moved or grew in another, in CSS pixels; infinite when some came or went. */
export function moved(before: readonly Partial<Place>[], after: readonly Partial<Place>[]): number {
  if (before.length !== after.length) return Infinity;
  const sides = ['x', 'y', 'width', 'height'] as const;
  const far = before.flatMap((place, i) => sides.map((side) => Math.abs((place[side] ?? 0) - (after[i]?.[side] ?? 0))));
  return Math.max(0, ...far);
}
