import { expect, test } from 'vitest';
import { joinOn, linkOf, sees, step } from '../support/browser-day.ts';
import type { Room } from '../support/browser-room.ts';

/** From the start page to the end of the speakers. */
export function beforeRounds(at: () => Room): void {
  test('DAY-1: the printed link leads to a start page that makes a workshop and opens its host page', async () => {
    const room = at();
    room.place('host', await room.open('laptop', room.server.createLink));
    await room.host.getByRole('button', { name: /Leernetwerk Buurtbalans/u }).click();
    await room.host.waitForURL(/\/[A-Z2-9]{6}\/host#/u);
    room.code = new URL(room.host.url()).pathname.split('/')[1] ?? '';
    await sees(room.host, 'Nog te doen');
    await sees(room.host, room.code);
  });

  test('DAY-2: the links of the host lead to the wall and to the page of a table host', async () => {
    const room = at();
    room.place('wall', await room.open('wall', await linkOf(room.host, 'Scherm in de zaal', room.server.url)));
    await sees(room.wall, 'Leernetwerk Buurtbalans');
    const link = await linkOf(room.host, 'Andy Tarenskeen', room.server.url);
    room.place('tableHost', await room.open('tablet', link));
    await sees(room.tableHost, 'Wanneer zou je meedoen op initiatief van een zorgaanbieder?');
  });

  test('DAY-3: phones cannot join before the arrival, then join by themselves; host and wall count them', async () => {
    const room = at();
    const early = await room.openPhone();
    await sees(early.page, 'De bijeenkomst is nog niet open');
    await step(room.host, 'Start inloop');
    await early.page.getByLabel('Je naam').waitFor();
    const people = [
      [early, 'Fatima Bouzidi', 'bewoner'],
      [await room.openPhone(), 'Kees de Vries', 'gemeente'],
      [await room.openPhone(), 'Samira Haddad', 'zorgaanbieder'],
    ] as const;
    for (const [device, name, sector] of people) {
      await joinOn(device.page, name, sector);
      room.joined.push(device);
    }
    await sees(room.wall, '3 mensen zijn binnen');
    await sees(room.host, '3 mensen, 3 telefoons');
  });

  test('DAY-4: groups that the host makes and fixes are on the phones, each with its route', async () => {
    const room = at();
    await room.host.keyboard.press('m');
    await room.host.locator('button.h-next').filter({ hasText: 'Maak groepen' }).click();
    await room.host.locator('button.h-next').filter({ hasText: 'Zet groepen vast' }).click();
    await room.host.locator('button.h-next').filter({ hasText: 'Naar Kirsten' }).waitFor();
    for (const { page } of room.joined) {
      await sees(page, 'Straks loop je mee met groep');
      expect(await page.locator('.route li').count()).toBe(3);
    }
  });

  test('DAY-5: while somebody speaks, phones show the name and no button, and the wall the name', async () => {
    const room = at();
    await step(room.host, 'Naar Kirsten');
    for (const { page } of room.joined) {
      await page.getByRole('heading', { name: 'Kirsten Simhoffer' }).waitFor();
      expect(await page.getByRole('button').count()).toBe(0);
    }
    await room.wall.getByRole('heading', { name: /Kirsten\s*Simhoffer/u }).waitFor();
    await step(room.host, 'Naar Andy');
    await step(room.host, 'Naar Arina');
  });
}
