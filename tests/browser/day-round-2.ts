import { expect, test } from 'vitest';
import { press, secondsOn, sees, step } from '../support/browser-day.ts';
import { until } from '../support/browser-room.ts';
import type { Room } from '../support/browser-room.ts';

/** The second round, with a server that dies in it. */
export function secondRound(at: () => Room): void {
  test('DAY-12: the Wissel says on every phone to which table it goes', async () => {
    const room = at();
    await step(room.host, 'Start wissel');
    for (const [from, to] of [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const) {
      const { page } = room.phone(from);
      await page.getByRole('heading', { name: new RegExp(`Ga naar\\s*tafel\\s${to}`, 'u') }).waitFor();
      await press(page, 'Ik zit');
    }
    await step(room.host, 'Start ronde 2');
    await sees(room.wall, 'Ronde 2');
  });

  test('DAY-13: who comes to a table recognises an earlier card and answers a doubt; its table host sees both', async () => {
    const room = at();
    const { page } = room.phone(1);
    await sees(page, 'onze uren niet betaald worden.');
    await page.getByRole('button', { name: /^Herken ik/u }).click();
    await page.getByRole('button', { name: /Herken ik\s*1/u, pressed: true }).waitFor();
    await press(page, 'Geef antwoord');
    await page.getByLabel('Wat zou helpen?').fill('Maak vooraf afspraken over de uren.');
    await press(page, 'Stuur antwoord');
    await sees(page, 'Maak vooraf afspraken over de uren.');
    await press(page, 'Alle kaartjes');
    await sees(room.tableHost, 'herkend door 1');
    await sees(room.tableHost, /Maak vooraf afspraken over de uren\.|1 antwoord/u);
  });

  test('DAY-14: after a power cut of the server the round goes on: time, cards and everyone are there', async () => {
    const room = at();
    const { page } = room.phone(1);
    const before = { at: Date.now(), left: await secondsOn(page) };
    await room.server.kill();
    await sees(page, 'geen verbinding');
    await page.getByRole('radio', { name: /mee/u }).click();
    await page.getByRole('textbox').fill('wij dingen zien die de gemeente mist.');
    await press(page, 'Leg op tafel');
    await sees(page, 'Wacht op verbinding');
    await room.server.start();
    await sees(page, 'Ligt op tafel');
    await sees(room.tableHost, 'wij dingen zien die de gemeente mist.');
    await expect.poll(() => room.countAt(2), until).toBe('1');
    await expect.poll(() => room.tableHost.locator('[data-card]').count(), until).toBe(2);
    for (const { page: each } of room.phones) await each.getByRole('button', { name: 'Leg op tafel' }).waitFor();
    await sees(room.host, '3 telefoons');
    const passed = (Date.now() - before.at) / 1000;
    const left = await secondsOn(page);
    expect(Math.abs(before.left - passed - left)).toBeLessThan(4);
    await sees(room.wall, 'Ronde 2');
  });

  test('DAY-15: a table host makes a theme with the keyboard, fills it by menu, and writes a recap', async () => {
    const room = at();
    const doubt = room.tableHost.locator('[data-pick]').filter({ hasText: 'onze uren niet betaald' });
    await doubt.focus();
    await room.tableHost.keyboard.press('Enter');
    await room.tableHost.keyboard.press('n');
    await room.tableHost.getByLabel('Naam van het thema').fill('Geld en uren');
    await room.tableHost.keyboard.press('Enter');
    const theme = room.tableHost.getByRole('region', { name: 'Thema Geld en uren' });
    await theme.getByText('onze uren niet betaald').waitFor();
    const other = room.tableHost.locator('[data-card]').filter({ hasText: 'wij dingen zien' });
    await other.getByRole('button', { name: 'Leg bij' }).click();
    await room.tableHost.getByRole('menuitem', { name: 'Geld en uren' }).click();
    await theme.getByText('wij dingen zien').waitFor();
    await press(room.tableHost, 'Schrijf terugblik');
    await room.tableHost
      .getByRole('textbox', { name: 'Terugblik' })
      .fill('Deze groep vindt dat uren betaald moeten worden.');
    await press(room.tableHost, 'Klaar om voor te lezen');
    await sees(room.phone(1).page, 'Deze groep vindt dat uren betaald moeten worden.');
  });
}
