// A views round and obligations in a real browser: the clerk's clock and view, the secretary's answers, and what a decision waits for.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { type App, startApp } from '../support/app.ts';
import { visitor } from '../support/browser.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({}, { example: true, web: true });
});
afterAll(() => app.close());

async function tabOf(name: string, width = 1440): Promise<Page> {
  const [cookieName = '', value = ''] = (await app.as(name)).cookie.split('=');
  const context = await visitor({ viewport: { width, height: 900 } });
  await context.addCookies([{ name: cookieName, value, url: app.url }]);
  const page = await context.newPage();
  const reports: string[] = [];
  page.on('pageerror', (error) => reports.push(error.message));
  page.on('response', (answer) => answer.status() >= 400 && reports.push(`${answer.status()} ${answer.url()}`));
  onTestFinished(() => expect(reports).toEqual([]));
  return page;
}

/** `HANZE_SCREENS` names a folder to keep what was seen, for looking at it afterwards. */
async function seen(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  const folder = process.env['HANZE_SCREENS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width}.png`), fullPage: true });
}

test('five councils were heard on the data centre: each clock, each point, each answer', { timeout: 120_000 }, async () => {
  const { proposals } = await (await app.as('Femke Bakker')).get<{ proposals: { nodes: { code: string; title: string }[] } }>(
    '{ proposals(slug: "vier-stromen", first: 50) { nodes { code title } } }',
  );
  const { code } = proposals.nodes.find(({ title }) => title === 'Eigen datacentrum sluiten')!;
  const page = await tabOf('Joke van Leeuwen');
  await page.goto(`${app.url}/samenwerkingen/vier-stromen/voorstellen/${code}/zienswijzen`);
  await page.getByText('5 van de 5 raden hebben gereageerd. Elk punt heeft een antwoord.').waitFor();
  await page.getByText('Beslispunt 2 noemt twee datacentra in Nederland. (versie 2)').waitFor();
  expect(await page.getByText(/vallen in het reces/).count()).toBe(5);
  await seen(page, 'views');
  await page.setViewportSize({ width: 390, height: 844 });
  await seen(page, 'views');
});

test('a decision waits for its condition, which the secretary arranges; the list shows it', { timeout: 120_000 }, async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/afspraken`);
  await page.getByText('De gegevens blijven in Nederland.').waitFor();
  await seen(page, 'obligations');
  await page.getByRole('link', { name: /Eigen datacentrum sluiten/ }).click();
  await page.getByText('Het besluit wacht nog op één voorwaarde.').waitFor();
  await page.getByRole('button', { name: 'Regel wie en wanneer' }).click();
  await page.getByLabel('Welke persoon of functie zorgt hiervoor?').fill('Rob van Dalen');
  await page.getByLabel('Uiterlijk op').fill('31-12-2099');
  await page.getByLabel('Waaraan ziet iedereen dat het is gebeurd?').fill('De eis in de aanbesteding.');
  await page.getByRole('button', { name: 'Regel wie en wanneer' }).last().click();
  await page.getByText('bureau van de samenwerking: Rob van Dalen').waitFor();
  expect(await page.getByText('31 december 2099').isVisible()).toBe(true);
  await seen(page, 'decision-waits');
});

test('the register is found by outcome, and its list leaves as a file', { timeout: 120_000 }, async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/samenwerkingen/vier-stromen/besluiten`);
  await page.getByText('Gezamenlijke app voor inwoners').waitFor();
  await page.getByLabel('Uitkomst').selectOption('adopted');
  await page.getByText('Gezamenlijke app voor inwoners').waitFor({ state: 'detached' });
  await seen(page, 'register');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Bestuur als pdf' }).click();
  expect((await download).suggestedFilename()).toMatch(/^besluitenlijst-vier-stromen-.*\.pdf$/);
});
