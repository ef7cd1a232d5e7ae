// Settling in a real browser: the settled year, a question by keyboard with its answer, and files of the bill.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { visitor } from '../support/browser.ts';
import { type Portal, startPortal } from '../support/portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal('example');
}, 60_000);
afterAll(() => portal.close());

async function as(name: RegExp): Promise<Page> {
  const page = await (await visitor({ viewport: { width: 1440, height: 1000 } })).newPage();
  await page.goto(`${portal.url}/aanmelden`);
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
const costs = '/samenwerkingen/vier-stromen/kosten';

test('a settled year says who approved it and what everyone still pays, in both themes and on a phone', { timeout: 90_000 }, async () => {
  const page = await as(/Marijke de Boer/);
  await page.goto(`${portal.url}${costs}/afrekening?jaar=2025`);
  await page.getByText(/Goedgekeurd door Jan Verhagen/).waitFor();
  expect(await page.getByRole('row', { name: /Veenmeer.*AF-2025-04/ }).count()).toBe(1);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.goto(`${portal.url}${costs}/afrekening?jaar=2026`);
  await page.getByText(/nog niet voorbij/).waitFor();
});

test('a question is asked by keyboard, waits on the list of the manager, and is answered there', { timeout: 90_000 }, async () => {
  const alderman = await as(/Marijke de Boer/);
  await alderman.goto(`${portal.url}${costs}/rekening/GM9004?jaar=2027`);
  await alderman.getByLabel('Over welke regel?').selectOption({ label: 'Werkplek en netwerk' });
  await alderman.getByLabel('Wat wilt u weten?').focus();
  await alderman.keyboard.type('Hoeveel scheelt de nieuwe sleutel?');
  await alderman.keyboard.press('Tab');
  await alderman.keyboard.press('Enter');
  await alderman.getByText(/Wacht op antwoord/).waitFor();
  await expectAccessible(alderman);

  const manager = await as(/Rob van Dalen/);
  await manager.goto(`${portal.url}${costs}?jaar=2026`);
  const item = manager.getByRole('listitem').filter({ hasText: 'Hoeveel scheelt de nieuwe sleutel?' });
  await item.getByRole('button', { name: 'Beantwoord' }).click();
  await item.getByLabel('Uw antwoord').fill('Dat staat in het verschil met vorig jaar.');
  await item.getByRole('button', { name: 'Beantwoord' }).click();
  await item.getByText('Beantwoord', { exact: true }).first().waitFor();
  await expectAccessible(manager);
  expect(await manager.getByText('Betwist: €\u00a04.200,00').count()).toBe(1);
});
