// The landscape of the example region in a real browser: its conclusion, its views, its panel, and nothing axe would object to.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { visitor } from '../support/browser.ts';
import { type Portal, startPortal } from '../support/portal.ts';

let portal: Portal;
let tab: Page;
beforeAll(async () => {
  portal = await startPortal('example');
  tab = await (await visitor({ viewport: { width: 1440, height: 900 } })).newPage();
  await tab.goto(`${portal.url}/aanmelden`);
  await tab.getByRole('button', { name: /Marijke de Boer/ }).click();
  await tab.waitForURL(/vandaag/);
  await tab.goto(`${portal.url}/samenwerkingen/vier-stromen/applicaties`);
}, 120_000);
afterAll(() => portal.close());

/** `HANZE_SCREENS` names a folder to keep what was seen, for looking at it afterwards. */
const picture = async (name: string) => {
  const folder = process.env['HANZE_SCREENS'];
  if (folder) await tab.screenshot({ path: `${folder}/landscape-${name}.png`, fullPage: true });
};
const widths = [1440, 820, 390];
const look = async (name: string) => {
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} at ${width}`).toBeLessThanOrEqual(0);
    await picture(`${name}-${width}`);
  }
  await tab.setViewportSize({ width: 1440, height: 900 });
  await expectAccessible(tab);
  await tab.emulateMedia({ colorScheme: 'dark' });
  await picture(`${name}-dark`);
  await tab.emulateMedia({ colorScheme: null });
};

test('the conclusion comes first, and every view stands the test of axe in light and dark', { timeout: 120_000 }, async () => {
  await tab.getByText(/40,6% is geharmoniseerd/).waitFor();
  await picture('landscape');
  for (const view of ['Graad', 'TIME', 'Hosting', 'Kosten', 'Fase']) {
    await tab.getByRole('radio', { name: view }).check();
    expect(await tab.getByRole('radio', { name: view }).isChecked()).toBe(true);
    if (view === 'Kosten') {
      await expectAccessible(tab);
      await picture('costs');
    }
  }
});

test('a function opens beside the table and closes with Escape; the address keeps it', { timeout: 60_000 }, async () => {
  await tab.getByRole('button', { name: 'Zaaksysteem' }).click();
  const panel = tab.getByRole('complementary', { name: 'Zaaksysteem' });
  await panel.getByText(/3 pakketten voor hetzelfde werk/).waitFor();
  expect(new URL(tab.url()).searchParams.get('functie')).toBeTruthy();
  await expectAccessible(tab);
  await tab.emulateMedia({ colorScheme: 'dark' });
  await picture('landscape-dark-panel');
  await tab.emulateMedia({ colorScheme: null });
  await tab.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
});

const views: readonly (readonly [name: string, path: string, says: RegExp])[] = [
  ['map', '', /40,6% is geharmoniseerd/],
  ['list', '/lijst', /applicaties in het landschap/],
  ['overlap', '/overlap', /Bij 20 functies hebben gemeenten verschillende pakketten/],
  ['buying', '/samen-kopen', /Bij \d+ functies kunnen drie of meer gemeenten samen kopen/],
  ['compare', '/vergelijken', /werken bij \d+ van de \d+ functies met hetzelfde pakket/],
  ['autonomy', '/afwijkingen', /2 afgesproken afwijkingen/],
];

test.each(views)('the %s says its conclusion, at every width, in light and dark', { timeout: 120_000 }, async (name, path, says) => {
  await tab.goto(`${portal.url}/samenwerkingen/vier-stromen/applicaties${path}`);
  await tab.getByText(says).waitFor();
  expect(await tab.getByText(says).count()).toBe(1);
  await look(name);
});

test('walking through time with the keyboard, and only what changes between two days', { timeout: 60_000 }, async () => {
  await tab.goto(`${portal.url}/samenwerkingen/vier-stromen/applicaties?op=2027-09-15&tot=2027-10-15`);
  await tab.getByRole('heading', { name: /Wat verandert van 15 september 2027 tot 15 oktober 2027/ }).waitFor();
  expect(
    await tab
      .getByRole('table', { name: /Wat verandert/ })
      .getByText(/loopt af/)
      .count(),
  ).toBeGreaterThan(3);
  expect(await tab.getByRole('button', { name: 'Website en content' }).count()).toBe(0);
  await picture('changes');
  await tab.goto(`${portal.url}/samenwerkingen/vier-stromen/applicaties`);
  const slider = tab.getByRole('slider', { name: /Stand op/ });
  await slider.focus();
  for (let month = 0; month < 36; month++) await tab.keyboard.press('ArrowLeft');
  await tab.getByText('Nog geen applicaties.').waitFor();
  expect(new URL(tab.url()).searchParams.get('op')).toMatch(/^2023-/);
});

test('the list turns around at a press on its head', { timeout: 60_000 }, async () => {
  await tab.goto(`${portal.url}/samenwerkingen/vier-stromen/applicaties/lijst`);
  const first = () => tab.locator('tbody tr').first().innerText();
  await tab.getByRole('button', { name: 'Kosten per jaar (€, excl. btw)' }).click();
  await tab
    .getByRole('columnheader', { name: /Kosten per jaar/ })
    .and(tab.locator('[aria-sort=ascending]'))
    .waitFor();
  const cheapest = await first();
  await tab.getByRole('button', { name: 'Kosten per jaar (€, excl. btw)' }).click();
  await tab.waitForFunction((text) => document.querySelector('tbody tr')?.textContent !== text, cheapest);
  expect(new URL(tab.url()).searchParams.get('volgorde')).toBe('-yearlyCents');
  await tab.getByRole('link', { name: 'Volgende' }).click();
  await tab
    .getByText(/51 tot en met|51–|51 t\/m/)
    .first()
    .waitFor();
});

test('a CIO records what the own municipality uses, changes it from a day on, and reads what held before', {
  timeout: 120_000,
}, async () => {
  const page = await (await visitor({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(`${portal.url}/aanmelden`);
  await page.getByRole('button', { name: /Hassan Yilmaz/ }).click();
  await page.waitForURL(/vandaag/);
  await page.goto(`${portal.url}/samenwerkingen/vier-stromen/applicaties/nieuw`);
  await page.getByLabel('Naam').fill('Bomenkaart');
  await page.getByRole('combobox', { name: /Functies/ }).fill('Kaartv');
  await page.getByRole('option', { name: 'Kaartviewer' }).click();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bomenkaart' }).waitFor();
  await page.getByRole('button', { name: 'Leg gebruik vast' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Leg vast' }).click();
  await panel.getByRole('link', { name: 'Vul een dag in.' }).waitFor();
  await panel.getByLabel('Vanaf').fill('1-1-2025');
  await panel.getByLabel('Fase', { exact: true }).selectOption({ label: 'eigen keuze' });
  await panel.getByLabel('Graad').selectOption('0');
  await panel.getByLabel('Hosting').selectOption({ label: 'eigen gebouw' });
  await panel.getByLabel('Bedrijfskritisch').selectOption({ label: 'nee' });
  await panel.getByLabel('Hersteltijd').fill('24');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByRole('button', { name: 'Toon alles: Oosterbrink' }).click();
  await panel.getByText('24 uur').waitFor();
  await panel.getByRole('button', { name: 'Wijzig gebruik' }).click();
  await panel.getByLabel('Vanaf').fill('1-6-2026');
  await panel.getByLabel('Fase', { exact: true }).selectOption({ label: 'migratie' });
  await panel.getByRole('button', { name: 'Leg vast' }).click();
  const history = page.getByRole('table', { name: 'Geschiedenis' });
  await history.getByText(/eigen keuze/).waitFor();
  expect(await history.getByText('01-06-2026').count()).toBe(1);
  await page.getByRole('button', { name: 'Leg contract vast' }).click();
  await panel.getByLabel('Vanaf').fill('1-1-2026');
  await panel.getByLabel('Einde').fill('1-1-2028');
  await panel.getByLabel('Kosten per jaar').fill('12.000');
  await panel.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByRole('table', { name: 'Contracten' }).getByText('01-01-2027').waitFor();
  await expectAccessible(page);
  const folder = process.env['HANZE_SCREENS'];
  if (folder) await page.screenshot({ path: `${folder}/landscape-application.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (folder) await page.screenshot({ path: `${folder}/landscape-application-390.png`, fullPage: true });
});
