import { expect, test } from 'vitest';
import { press, secondsOn, sees, step, tableOn } from '../support/browser-day.ts';
import { until } from '../support/browser-room.ts';
import type { Room } from '../support/browser-room.ts';

/** The first move and the first round. */
export function firstRound(at: () => Room): void {
  test('DAY-6: the first Wissel sends every phone to a table of its own, and counts who sits', async () => {
    const room = at();
    await step(room.host, 'Start wissel');
    for (const device of room.joined) {
      await device.page.getByRole('heading', { name: /Ga naar/u }).waitFor();
      room.seat(await tableOn(device.page), device);
    }
    expect(room.phones.length).toBe(3);
    await sees(room.wall, 'Wissel!');
    for (const { page } of room.phones) await press(page, 'Ik zit');
    await sees(room.host, 'Iedereen zit.');
    await step(room.host, 'Start ronde 1');
  });

  test('DAY-7: cards of each kind come to their table, and are counted by host and wall', async () => {
    const room = at();
    const [free, begun, placed] = [room.phone(1).page, room.phone(2).page, room.phone(3).page];
    await free.getByRole('textbox').fill('Eén telefoonnummer dat altijd iemand opneemt.');
    await press(free, 'Leg op tafel');
    await begun.getByRole('radio', { name: /twijfel/u }).click();
    await begun.getByRole('textbox').fill('onze uren niet betaald worden.');
    await press(begun, 'Leg op tafel');
    await placed.getByRole('radio', { name: 'De Punt' }).click();
    await placed.getByRole('button', { name: 'geldzorgen' }).click();
    await press(placed, 'Leg op tafel');
    for (const { page } of room.phones) await sees(page, 'Ligt op tafel');
    await sees(room.tableHost, 'onze uren niet betaald worden.');
    for (const table of [1, 2, 3]) await expect.poll(() => room.countAt(table), until).toBe('1');
    await sees(room.wall, '1 kaartje');
    await room.wall.getByRole('img', { name: /: 0\. .*: 1$/u }).waitFor();
    await sees(room.wall, 'De Punt');
  });

  test('DAY-8: a phone that reloads in the middle of a sentence still has the sentence', async () => {
    const room = at();
    const { page } = room.phone(1);
    await page.getByRole('textbox').fill('Bewoners vanaf de eerste');
    await page.reload();
    await expect.poll(() => page.getByRole('textbox').inputValue(), until).toBe('Bewoners vanaf de eerste');
    await page.getByRole('textbox').fill('');
  });

  test('DAY-9: a card written without connection waits on the phone and comes once', async () => {
    const room = at();
    const { page, context } = room.phone(1);
    await context.setOffline(true);
    await page.getByRole('textbox').fill('Korte lijnen tussen wijk en gemeente.');
    await press(page, 'Leg op tafel');
    await sees(page, /Wacht op verbinding|Wordt verstuurd/u);
    await sees(page, 'geen verbinding');
    await sees(page, 'Wacht op verbinding');
    expect(await room.countAt(1)).toBe('1');
    await context.setOffline(false);
    await expect.poll(() => page.getByText('Ligt op tafel').count(), until).toBe(2);
    await expect.poll(() => room.countAt(1), until).toBe('2');
    await page.reload();
    await expect.poll(() => page.getByText('Ligt op tafel').count(), until).toBe(2);
    expect(await room.countAt(1)).toBe('2');
  });

  test('DAY-10: the key B makes the wall dark, and light again', async () => {
    const room = at();
    await room.host.keyboard.press('b');
    await room.wall.locator('.wall.dark').waitFor();
    expect((await room.wall.locator('body').innerText()).trim()).toBe('');
    await room.host.keyboard.press('b');
    await sees(room.wall, 'Ronde 1');
  });

  test('DAY-11: a step taken too early is undone: the round goes on with the time it had', async () => {
    const room = at();
    const before = await secondsOn(room.host);
    await step(room.host, 'Start wissel');
    await room
      .phone(1)
      .page.getByRole('heading', { name: /Ga naar/u })
      .waitFor();
    await room.host.locator('button.h-undo').click();
    await room.host.locator('button.h-next').filter({ hasText: 'Start wissel' }).waitFor();
    await room.phone(1).page.getByRole('button', { name: 'Leg op tafel' }).waitFor();
    await sees(room.phone(1).page, 'Ligt op tafel');
    const after = await secondsOn(room.host);
    expect(after).toBeLessThanOrEqual(before);
    expect(after).toBeGreaterThan(before - 120);
  });
}
