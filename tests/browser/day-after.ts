import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { press, sees, step } from '../support/browser-day.ts';
import { until } from '../support/browser-room.ts';
import type { Room } from '../support/browser-room.ts';

/** The last round, harvest, pledges, closing and report. */
export function afterRounds(at: () => Room): void {
  test('DAY-16: the next group reads the recap of the table', async () => {
    const room = at();
    await step(room.host, 'Start wissel');
    for (const { page } of room.phones) await press(page, 'Ik zit');
    await step(room.host, 'Start ronde 3');
    const { page } = room.phone(3);
    await sees(page, 'Deze groep vindt dat uren betaald moeten worden.');
    await sees(page, 'Geld en uren');
  });

  test('DAY-17: dots of the phones stand beside the theme on wall and host', async () => {
    const room = at();
    await step(room.host, 'Start oogst');
    await step(room.host, 'Naar tafel 2');
    for (const table of [1, 2])
      await room
        .phone(table)
        .page.getByRole('button', { name: /Geld en uren/u })
        .click();
    await sees(room.phone(1).page, 'Nog 2 stippen');
    await sees(room.wall, 'Geld en uren');
    await expect.poll(() => room.wall.locator('.t .time').innerText(), until).toMatch(/^2\s*stippen/u);
    await sees(room.host, '2 van 3 mensen gaven stippen');
    await room
      .phone(2)
      .page.getByRole('button', { name: /Geld en uren/u, pressed: true })
      .click();
    await expect.poll(() => room.wall.locator('.t .time').innerText(), until).toMatch(/^1\s*stip/u);
    await step(room.host, 'Naar tafel 3');
  });

  test('DAY-18: a pledge is on the wall only when the host shows it, with the name its giver chose to show', async () => {
    const room = at();
    await step(room.host, 'Start toezeggingen');
    const { page } = room.phone(1);
    await page.getByRole('radio', { name: 'tijd' }).click();
    await page.getByLabel('Wat?').fill('Ik kom elke maand een avond helpen.');
    await page.getByRole('radio', { name: 'deze maand' }).click();
    await page.getByRole('radio', { name: /Zonder naam/u }).click();
    await press(page, 'Zeg toe');
    await sees(page, 'Toegezegd');
    await sees(room.host, 'Ik kom elke maand een avond helpen.');
    expect(await room.wall.getByText('Ik kom elke maand').count()).toBe(0);
    await press(room.host, 'Toon op scherm');
    await sees(room.wall, 'Ik kom elke maand een avond helpen.');
    await sees(room.wall, /zonder naam/u);
  });

  test('DAY-19: at the closing phones thank each person by name, and the wall shows the day in numbers', async () => {
    const room = at();
    await step(room.host, 'Start afsluiting');
    for (const { page } of room.phones) await sees(page, 'Dank je wel,');
    await sees(room.wall, /mensen legden/u);
    await sees(room.host, 'De dag in getallen');
  });

  test('DAY-20: the host publishes the report; everyone with the code reads it and takes it along as Markdown', async () => {
    const room = at();
    const [editor] = await Promise.all([
      room.host.context().waitForEvent('page'),
      room.host.getByRole('link', { name: 'Open het verslag' }).click(),
    ]);
    await press(editor, 'Publiceer verslag');
    await sees(editor, /Gepubliceerd om/u);
    const { page } = room.phone(2);
    await page.getByRole('link', { name: 'Lees het verslag' }).click();
    await page.waitForURL(new RegExp(`/${room.code}/verslag$`, 'u'));
    for (const words of ['Geld en uren', 'Ik kom elke maand een avond helpen.']) await sees(page, words);
    expect(await page.getByText('Fatima').count()).toBe(0);
    await press(page, 'Inhoud');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Bewaar als Markdown' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('Geld en uren');
  });

  test('DAY-21: no page met an error that day', () => {
    const room = at();
    for (const { page, errors } of room.devices)
      expect({ url: page.url(), errors }).toEqual({ url: page.url(), errors: [] });
  });
}
