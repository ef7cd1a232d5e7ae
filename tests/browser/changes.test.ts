// A decision that executes, in a real browser: what changes is read before the vote, own municipality first, and is carried out at the closing.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { type App, type Client, startApp } from '../support/app.ts';
import { visitor } from '../support/browser.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({}, { example: true, web: true });
});
afterAll(() => app.close());

async function tabOf(client: Client, width = 1440): Promise<Page> {
  const [cookieName = '', value = ''] = client.cookie.split('=');
  const context = await visitor({ viewport: { width, height: 900 } });
  await context.addCookies([{ name: cookieName, value, url: app.url }]);
  const page = await context.newPage();
  const reports: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && reports.push(message.text()));
  page.on('pageerror', (error) => reports.push(error.message));
  onTestFinished(() => expect(reports).toEqual([]));
  return page;
}

/** `HANZE_SCREENS` names a folder to keep what was seen, for looking at it afterwards. */
async function seen(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  const folder = process.env['HANZE_SCREENS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width ?? 0}.png`), fullPage: true });
}

const running = 'Eén zaaksysteem voor vijf gemeenten';
const proposals = '/samenwerkingen/vier-stromen/voorstellen';

test('what changes is read with the proposal, and stands carried out on the decision', { timeout: 120_000 }, async () => {
  const reader = await tabOf(await app.as('Marijke de Boer'));
  await reader.goto(`${app.url}${proposals}`);
  await reader.getByRole('link', { name: running }).click();
  await reader.getByRole('heading', { name: 'Wat er verandert' }).waitFor();
  const own = reader.locator('.changes__part').first();
  expect(await own.textContent()).toContain('Veenmeer stapt over van Dossio naar Gezamenlijk zaaksysteem op 1 oktober 2028.');
  await own.locator('summary').click();
  await own.getByRole('cell', { name: '1 oktober 2028' }).first().waitFor();
  await seen(reader, 'changes-proposal');

  for (const name of ['Samira el Amrani', 'Tjeerd Hofstra', 'Marijke de Boer']) {
    const member = await tabOf(await app.as(name), 390);
    await member.goto(reader.url());
    await member.getByRole('link', { name: /^Stem$|Naar de stemming/ }).click();
    await member.getByRole('heading', { name: 'Wat er verandert' }).waitFor();
    await member.getByLabel(/^Voor/).first().check();
    await member.getByRole('button', { name: 'Stem', exact: true }).click();
    await member.getByRole('button', { name: 'Stem definitief' }).click();
    await member.getByRole('button', { name: 'Wijzig mijn stem' }).waitFor();
  }
  const secretary = await tabOf(await app.as('Femke Bakker'));
  await secretary.goto(reader.url());
  await secretary.getByRole('link', { name: 'Naar de stemming' }).click();
  await secretary.getByRole('button', { name: 'Sluit de stemming' }).click();
  await secretary.getByRole('alertdialog').getByRole('button', { name: 'Sluit de stemming' }).click();
  await secretary.getByRole('link', { name: 'Naar het besluit' }).click();
  await secretary.getByText(/^Uitgevoerd op/).waitFor();
  await seen(secretary, 'changes-decision');
  expect(await secretary.getByRole('button', { name: 'Voer het besluit uit' }).count()).toBe(0);
});
