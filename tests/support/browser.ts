import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';

/** Starts Chromium; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found. Install it, or set CHROMIUM to its path.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  return chromium.launch({ executablePath, args });
}

/** A device of its own: its storage, its size; Dutch, in Amsterdam, and without motion. */
export function newDevice(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...options,
  });
}

/** Collects the errors that a page throws and does not catch. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** What sticks out of the page, as sentences; nothing when everything fits. */
export async function overflowOf(page: Page, options: { vertical: boolean }): Promise<string[]> {
  return page.evaluate(({ vertical }) => {
    const root = document.documentElement;
    const { clientWidth: width, clientHeight: height } = root;
    const found: string[] = [];
    if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} wide, the window ${width}`);
    if (vertical && root.scrollHeight > height)
      found.push(`the page is ${root.scrollHeight} high, the window ${height}`);
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? '').trim() === '' || !isRead(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      // A line's box is higher than its letters, above and below.
      const air = 0.3 * parseFloat(getComputedStyle(parent).fontSize);
      const low = box.bottom - air > height + 1;
      const outside = box.left < -1 || box.right > width + 1 || (vertical && (box.top + air < -1 || low));
      if (outside) found.push(`"${(node.textContent ?? '').trim().slice(0, 40)}" sticks out of the window`);
    }
    return found;

    /** Not hidden from sight, and not in a box that scrolls by itself. */
    function isRead(element: Element): boolean {
      for (let each: Element | null = element; each !== null && each !== root; each = each.parentElement) {
        const style = getComputedStyle(each);
        const scrolls: boolean = /auto|scroll/u.test(style.overflowX + style.overflowY) && each !== document.body;
        if (scrolls || style.visibility === 'hidden' || each.matches('.vh, script, style, [aria-hidden="true"].mirror'))
          return false;
      }
      return true;
    }
  }, options);
}
