// Agreements in a real browser: from the register to an article, the words that changed between two versions, by keyboard and on a phone.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { visitor } from '../support/browser.ts';
import { type Portal, startPortal } from '../support/portal.ts';

let portal: Portal;
let page: Page;
beforeAll(async () => {
  portal = await startPortal('example');
  page = await (await visitor({ viewport: { width: 1440, height: 1000 } })).newPage();
  await page.goto(`${portal.url}/aanmelden`);
  await page.getByRole('button', { name: /Marijke de Boer/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 60_000);
afterAll(() => portal.close());

/** `HANZE_SCREENS` names a folder to keep what was seen, for looking at it afterwards. */
async function seen(name: string): Promise<void> {
  const width = page.viewportSize()!.width;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await expectAccessible(page);
  const folder = process.env['HANZE_SCREENS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
}

const register = () => page.goto(`${portal.url}/samenwerkingen/vier-stromen/overeenkomsten`);

test('the register says which agreement asks for a decision now', async () => {
  await register();
  await page.getByText('Er zijn 2 overeenkomsten, waarvan één nu een besluit vraagt.').waitFor();
  expect(await page.getByRole('row', { name: /vakapplicaties sociaal domein.*31-12-2026.*besluit nu/ }).count()).toBe(1);
  await seen('overeenkomsten');
});

test('by keyboard to the arrangement, and from a chapter to its article', { timeout: 90_000 }, async () => {
  await register();
  const arrangement = page.getByRole('link', { name: 'Regeling ICT-samenwerking Vier Stromen' });
  await arrangement.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Versie 2 geldt sinds 1 juli 2024 en telt 28 artikelen.').waitFor();
  await page.getByRole('link', { name: /Bestuur en stemmen/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#artikel-9$/);
  const article = page.getByRole('article', { name: /Artikel 12\. Stemverhouding/ });
  expect(await article.textContent()).toContain('In gewone taal');
  await seen('overeenkomst');
});

test('two versions differ word by word, and one can look at either', { timeout: 60_000 }, async () => {
  await page.getByRole('link', { name: 'met versie 1' }).click();
  await page.getByText('Van versie 1 naar versie 2: 5 gewijzigd, 2 nieuw, 1 vervallen, 21 gelijk.').waitFor();
  const heavy = page.getByRole('article', { name: /Artikel 13/ });
  expect(await heavy.locator('ins').allTextContents()).toContainEqual(expect.stringContaining('500'));
  expect(await heavy.locator('del').allTextContents()).toContainEqual(expect.stringContaining('250'));
  await seen('overeenkomst-verschil');
  await page.getByRole('radio', { name: 'Oud' }).click();
  await page.getByRole('article', { name: /Overgang van personeel/ }).waitFor();
  expect(await page.getByRole('article', { name: /Zienswijze van de raden/ }).count()).toBe(0);
});

test('on a phone nothing runs off the page', { timeout: 120_000 }, async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await register();
  await page.getByRole('link', { name: /vakapplicaties sociaal domein/ }).click();
  await page.getByText(/Besluit nu: opzeggen kan tot en met 31 december 2026/).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await seen('overeenkomst');
  await page.goBack();
  await page.getByRole('link', { name: 'Regeling ICT-samenwerking Vier Stromen' }).click();
  await page.getByRole('link', { name: 'met versie 1' }).click();
  await page.getByText(/Van versie 1 naar versie 2/).waitFor();
  await seen('overeenkomst-verschil');
  await register();
  await page.getByText(/waarvan één nu een besluit vraagt/).waitFor();
  await seen('overeenkomsten');
});
