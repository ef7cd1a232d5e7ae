// Lineage in a real browser: from the bill to the votes behind an amount, in both themes, on a phone, and by keyboard.
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

const bill = '/samenwerkingen/vier-stromen/kosten/rekening/GM9004?jaar=2027';

test('from an amount on the bill, by keyboard, to the decision and who voted', { timeout: 60_000 }, async () => {
  await page.goto(`${portal.url}${bill}`);
  const amount = page.getByRole('link', { name: /^415\.393,39/ });
  await amount.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Herkomst van/ }).waitFor();
  await page.getByText(/17\.609 \/ 130\.190/).waitFor();
  expect(await page.getByRole('row', { name: /Samira el Amrani.*Tegen/ }).count()).toBe(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: /B-2026-002/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Werkplekken tellen mee in de kosten' }).waitFor();
});

test('the total opens to its amounts, and a key of before Hanze says where the chain ends', async () => {
  await page.goto(`${portal.url}${bill}`);
  await page.getByRole('link', { name: /^910\.919,80/ }).click();
  await page.getByText(/3 bedragen bij elkaar/).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Volg Bestuur en secretariaat' }).click();
  await page.getByRole('heading', { name: 'Hier eindigt de keten' }).waitFor();
  await page.getByText(/vastgesteld voor Hanze\. Een besluit/).waitFor();
  expect(await page.getByRole('heading', { name: 'Wie besloot dat?' }).count()).toBe(0);
});

test('on a phone nothing runs off the page', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${portal.url}${bill}`);
  await page.getByRole('link', { name: /^415\.393,39/ }).click();
  await page.getByRole('heading', { name: 'Hier eindigt de keten' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});
