// The main path without a mouse: sign in, find a partnership, look at it on another day, change a weight, read it in the journal, sign out.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { visitor } from '../support/browser.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({}, { example: true, web: true });
});
afterAll(() => app.close());

/** Presses Tab until the part has the focus; fails when a whole round does not reach it. */
async function tabTo(page: Page, part: Locator): Promise<void> {
  await part.waitFor();
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await part.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(part)}.`);
}

/** From a screen: Ctrl K, the first letters, Enter. */
async function goTo(page: Page, from: string, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: from }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

test('from the door to a changed weight, by keyboard only', { timeout: 90_000 }, async () => {
  const page = await (await visitor()).newPage();
  await page.goto(`${app.url}/aanmelden`);
  await tabTo(page, page.getByRole('button', { name: 'Femke Bakker' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vandaag');

  // the palette: everything is a few letters away
  await goTo(page, 'Vandaag', 'Samenwerkingen');
  await page.waitForURL('**/samenwerkingen');
  await tabTo(page, page.getByLabel('Zoek op naam'));
  await page.keyboard.type('stromen');
  await page.waitForURL(/zoek=stromen/);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Vier Stromen' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/samenwerkingen/vier-stromen');

  const change = page.getByRole('region', { name: 'Bestuur', exact: true }).getByRole('button', { name: 'Wijzig gewicht: Lindewoude' });
  await tabTo(page, change);
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Wijzig stemgewicht' });
  await tabTo(page, form.getByLabel('Stemgewicht'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await tabTo(page, form.getByLabel('Vanaf'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1-1-2026');
  await page.keyboard.press('Enter');
  await page.getByText('Vastgelegd: Wijzig stemgewicht.').waitFor();

  await goTo(page, 'Vier Stromen', 'Logboek');
  await page.waitForURL('**/logboek');
  expect(new URL(page.url()).pathname).toBe('/logboek');
});
