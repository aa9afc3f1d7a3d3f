import type { Browser, BrowserContext, Page } from 'playwright-core';
import { errorsOf, newDevice } from './browser.ts';

/** How long a condition may take on a machine that is busy with other things. */
export const PATIENCE_MS = 40_000;

/** One device in the room: its page, its own storage, and what went wrong on it. */
export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: readonly string[];
}

const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 720 },
  tablet: { width: 1024, height: 768 },
  wall: { width: 1920, height: 1080 },
} as const;

/** A new device of this kind, at an address. */
export async function openDevice(browser: Browser, kind: keyof typeof SIZES, address: string): Promise<Device> {
  const context = await newDevice(browser, { viewport: SIZES[kind], hasTouch: kind === 'phone' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(address);
  return { page, context, errors };
}

/** Waits until these words are in sight. */
export async function sees(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
}

/** Presses a button by its name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** Someone joins on a phone, and waits until it lets them in. */
export async function joinOn(page: Page, name: string, sector: string): Promise<void> {
  await page.getByLabel('Je naam').fill(name);
  await page.getByRole('radio', { name: sector }).click();
  await press(page, 'Doe mee');
  await sees(page, 'Je bent binnen,');
}

/**
 * The host presses the big button while it says `title`; when it asks whether it is not too early, the answer is yes.
 * Resolves when the button is about the next step.
 */
export async function step(host: Page, title: string): Promise<void> {
  const button = host.locator('button.h-next');
  const sure = host.locator('.h-next.is-ask').getByRole('button', { name: /^Ja, / });
  const taken = button.filter({ hasNotText: title });
  await button.filter({ hasText: title }).click();
  await sure.or(taken).first().waitFor();
  if (await sure.isVisible()) await sure.click();
  await taken.waitFor();
}

/** The link that the host's sheet of links shows under "QR", at the address of this server. */
export async function linkOf(host: Page, name: string, url: string): Promise<string> {
  await host.keyboard.press('l');
  await host
    .getByRole('button', { name: `QR-code: ${name}` })
    .filter({ visible: true })
    .last()
    .click();
  const link = (await host.locator('dialog .x-url, [role="dialog"] .x-url').last().textContent()) ?? '';
  await host.keyboard.press('Escape');
  await host.keyboard.press('Escape');
  await host.locator('dialog, [role="dialog"]').first().waitFor({ state: 'detached' });
  const { pathname, hash } = new URL(link);
  return `${url}${pathname}${hash}`;
}

/** The number of the table that a phone shows in its band or its Wissel. */
export async function tableOn(page: Page): Promise<number> {
  const words = await page
    .locator('main h1, .band b')
    .filter({ hasText: /afel\s\d/u })
    .first()
    .textContent();
  return Number(/afel\s(\d)/u.exec(words ?? '')?.[1] ?? 0);
}

/** Seconds left on a clock: "19:42" is 1182, "+0:12" is −12. */
export async function secondsOn(page: Page): Promise<number> {
  const words = ((await page.getByRole('timer').first().textContent()) ?? '').trim();
  const [, sign, minutes, seconds] = /^([+−-]?)(\d+):(\d+)$/u.exec(words) ?? [];
  if (minutes === undefined) throw new Error(`no clock but "${words}"`);
  return (sign === '' ? 1 : -1) * (Number(minutes) * 60 + Number(seconds));
}
