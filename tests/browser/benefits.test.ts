// The promise ledger in a real browser: what came of each promise, measuring one, putting it right, and bringing a decision back.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { type App, startApp } from '../support/app.ts';
import { visitor } from '../support/browser.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({}, { example: true, web: true });
}, 60_000);
afterAll(() => app.close());

async function tabOf(name: string, options: Parameters<typeof visitor>[0] = {}): Promise<Page> {
  const [cookieName = '', value = ''] = (await app.as(name)).cookie.split('=');
  const context = await visitor(options);
  await context.addCookies([{ name: cookieName, value, url: app.url }]);
  const page = await context.newPage();
  const reports: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && reports.push(message.text()));
  page.on('pageerror', (error) => reports.push(error.message));
  onTestFinished(() => expect(reports).toEqual([]));
  return page;
}

const widths = [1440, 820, 390];

/** Looked at by the checker in both themes, and not wider than a phone; `HANZE_SCREENS` names a folder to keep what was seen at three widths. */
async function seen(page: Page, name: string): Promise<void> {
  const folder = process.env['HANZE_SCREENS'];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    for (const width of folder ? widths : []) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(folder ?? '', `${name}-${colorScheme}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize(wide.viewport);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize(wide.viewport);
}

const baten = '/samenwerkingen/vier-stromen/baten';
const wide = { viewport: { width: 1440, height: 900 } };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('the ledger says first what came true and what nobody knows; the chart has a table beside it', { timeout: 120_000 }, async () => {
  const page = await tabOf('Tjeerd Hofstra', wide);
  await page.goto(`${app.url}/samenwerkingen/vier-stromen`);
  await page.getByRole('link', { name: 'Baten' }).click();
  await page.getByText('Van elke beloofde euro is 75 cent gehaald. Van 12 cent weten we het niet.').waitFor();
  const table = page.getByRole('table', { name: 'Per gemeente' });
  expect(await table.getByRole('row', { name: /^Veenmeer/ }).textContent()).toContain('21.000');
  expect(await table.getByRole('row', { name: /^Samen/ }).textContent()).toContain('446.000');
  await seen(page, 'baten');
  await page.getByRole('radio', { name: 'Tabel' }).check();
  await page.getByRole('table', { name: 'In de loop van de tijd' }).waitFor();
  expect(await page.getByRole('row', { name: /^31 december 2028/ }).textContent()).toContain('446.000');
});

test('a municipality measures what it was promised; a figure that was wrong is put right and stays to be seen', {
  timeout: 120_000,
}, async () => {
  const page = await tabOf('Marijke de Boer', wide);
  await page.goto(`${app.url}/vandaag`);
  await page.getByText(/^\d zaken wachten op u\. Te laat sinds di 30 juni: meting, Minder overwerk bij storingen\.$/).waitFor();
  await seen(page, 'vandaag');
  await page.getByRole('link', { name: 'Meet Minder overwerk bij storingen.' }).click();
  await page.getByText('Nog niemand heeft gemeten.').waitFor();
  await button(page, 'Leg meting vast').click();
  await page.getByText('Vul een getal in, bijvoorbeeld 12,5.').first().waitFor();
  await page.getByLabel('Gemeten (euro per jaar)').fill('63.500,00');
  await page.getByLabel('Van welke dag is dit getal?').fill('30-6-2026');
  await page.getByLabel('Waar is het te vinden?').fill('Salarisadministratie');
  await page.reload();
  await button(page, 'Leg meting vast').click();
  await page.getByText('De meting is vastgelegd.').waitFor();
  await button(page, /^Zet recht/).click();
  await page.getByLabel('Gemeten (euro per jaar)').fill('60000');
  await page.getByLabel('Van welke dag is dit getal?').fill('30-06-2026');
  await button(page, 'Leg meting vast').click();
  await page.getByText('Schrijf op wat er fout was.').waitFor();
  await page.getByLabel('Wat was er fout?').fill('De toeslagen van juni ontbraken.');
  await button(page, 'Leg meting vast').click();
  await page.getByText('De toeslagen van juni ontbraken.').waitFor();
  await page.locator('.benefit-history del').waitFor();
  expect(await page.locator('.benefit-history del').textContent()).toContain('63.500 per jaar');
  await seen(page, 'baat');
});

test('a decision tells what came of it, and is brought back with the figures', { timeout: 120_000 }, async () => {
  const page = await tabOf('Femke Bakker', wide);
  await page.goto(`${app.url}/samenwerkingen/vier-stromen/besluiten/B-2025-001`);
  await page.getByText('Dit besluit vraagt om een terugblik').waitFor();
  await seen(page, 'besluit-baten');
  await button(page, 'Kijk later terug').click();
  await page.getByLabel('Waarom nu niet?').waitFor();
  await button(page, 'Stel een terugblik voor').click();
  await page.getByText('Er is een terugblik voorgesteld.').waitFor();
  await page.getByRole('link', { name: /^Lees voorstel V-/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Terugblik: Samen één servicedesk' }).waitFor();
  expect(await page.getByText(/Duinrade, Informatiebeheer/).textContent()).toContain('gemeten is 139000 euro per jaar');
});

test('in English too', { timeout: 60_000 }, async () => {
  const page = await tabOf('Ingrid Meijer', { viewport: { width: 390, height: 844 } });
  await (await app.as('Ingrid Meijer')).get('mutation { chooseLanguage(language: "en") { __typename } }');
  await page.goto(`${app.url}${baten}`);
  await page.getByText(/Of every promised euro \d+ cents came true/).waitFor();
  await expectAccessible(page);
  expect(await page.getByRole('table', { name: 'By municipality' }).isVisible()).toBe(true);
});
