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

const picture = async (name: string) => {
  const folder = process.env['HANZE_PICTURES'];
  if (folder) await tab.screenshot({ path: `${folder}/${name}.png` });
};

test('the conclusion comes first, and every view stands the test of axe in light and dark', { timeout: 120_000 }, async () => {
  await tab.getByText(/40,6% is geharmoniseerd/).waitFor();
  await picture('landscape');
  for (const view of ['Graad', 'TIME', 'Hosting', 'Fase']) {
    await tab.getByRole('radio', { name: view }).check();
    await expectAccessible(tab);
    expect(await tab.getByRole('radio', { name: view }).isChecked()).toBe(true);
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

test('on a phone nothing scrolls sideways', async () => {
  await tab.setViewportSize({ width: 390, height: 800 });
  await picture('landscape-390');
  expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
