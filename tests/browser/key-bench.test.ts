// The key bench as a controller uses it: who is outside the range, what a mix does, and the cost model that it all rests on.
import { mkdirSync } from 'node:fs';
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
  await page.getByRole('button', { name: /Femke Bakker/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 60_000);
afterAll(() => portal.close());

const bench = (year: number) => page.goto(`${portal.url}/samenwerkingen/vier-stromen/kostenverdeling?jaar=${year}`);
const section = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) });
const simple = () => section('Welke eenvoudige sleutel komt het dichtst bij?');

/** For who looks at what is drawn: HANZE_SCREENS names a folder. */
async function keep(name: string) {
  const folder = process.env['HANZE_SCREENS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

test('the range says who is outside it, who would go on without whom, and that the estimates do not matter', {
  timeout: 60_000,
}, async () => {
  await bench(2026);
  await page.getByText(/Alleen Lindewoude valt buiten de ruimte: €.* waar ten minste €.* nodig is\./).waitFor();
  await page
    .getByText(/Duinrade, Oosterbrink, Veenmeer en Waterhoek betalen samen €.* te veel\./)
    .first()
    .waitFor();
  await page.getByText('Niemand is in zijn eentje goedkoper uit.').first().waitFor();
  await page.getByText('Dit geldt over de hele bandbreedte van de schattingen, van laag tot hoog.').first().waitFor();
  expect(await page.getByText(/Het kostenmodel telt op tot/).count()).toBe(0);
  const range = section('Binnen welke ruimte blijft iedereen?');
  expect(await range.getByRole('row', { name: /^Lindewoude/ }).count()).toBe(1);
  expect(await range.locator('svg .range__band').count()).toBe(5);
  await expectAccessible(page);
});

test('a slider moved by keys previews at once; the closest key keeps everyone in', { timeout: 60_000 }, async () => {
  await simple()
    .getByText(/zo blijft iedereen binnen de ruimte/)
    .waitFor();
  await simple().getByText('Met dit mengsel blijft elke groep liever samen.').waitFor();
  await simple()
    .getByRole('slider', { name: /^Inwoners/ })
    .focus();
  await page.keyboard.press('End');
  for (const other of [/^Werkplekken/, /^Gelijke delen/]) {
    await simple().getByRole('slider', { name: other }).focus();
    await page.keyboard.press('Home');
  }
  await simple()
    .getByText(/zijn zonder de anderen naar schatting/)
    .waitFor();
  expect(
    await simple()
      .getByRole('slider', { name: /^Inwoners/ })
      .getAttribute('aria-valuetext'),
  ).toBe('100%');
  await simple().getByRole('button', { name: 'Terug naar de dichtstbijzijnde' }).click();
  await simple().getByText('Met dit mengsel blijft elke groep liever samen.').waitFor();
  await simple().getByRole('link', { name: 'Maak hier een voorstel van' }).waitFor();
});

test('without a cost model nothing is drawn, and the way to one is a form that loses nothing', { timeout: 90_000 }, async () => {
  await bench(2025);
  await page.getByText('Er is nog geen kostenmodel van dit jaar.').waitFor();
  expect(await page.locator('.range__band').count()).toBe(0);
  await page.getByRole('link', { name: 'Leg het kostenmodel vast' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kostenmodel' }).waitFor();
  await page.getByRole('button', { name: 'Voeg onderdeel toe' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Platform');
  await page.getByRole('textbox', { name: /Kosten per jaar/ }).fill('12.500');
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Platform');
  await page.getByRole('button', { name: 'Leg kostenmodel vast' }).click();
  await page.getByText('Kies waar dit bedrag vandaan komt.').first().waitFor();
  await page.getByRole('combobox', { name: 'Waar komt dit bedrag vandaan?' }).selectOption('contract');
  await page.getByRole('button', { name: 'Leg kostenmodel vast' }).click();
  await page.getByText('Een gedeelde voorziening heeft minstens één gebruiker.').first().waitFor();
  for (const name of ['Duinrade', 'Waterhoek']) await page.getByRole('checkbox', { name }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leg kostenmodel vast' }).click();
  await page.getByText('Het kostenmodel is vastgelegd.').waitFor();
  await page.getByText(/De onderdelen zijn samen €.12\.500,00: .* minder dan de begroting/).waitFor();
  await page.getByRole('link', { name: 'Naar de kostenverdeling' }).click();
  await page.getByText(/Het kostenmodel telt op tot €.12\.500,00/).waitFor();
});

test('on a phone, in English and in the dark nothing is lost', { timeout: 90_000 }, async () => {
  await page.goto(`${portal.url}/account`);
  await page.getByRole('main').getByRole('radio', { name: 'English' }).click();
  for (const [path, sentence, name] of [
    ['kostenverdeling?jaar=2026', /Only Lindewoude is outside the range/, 'bench'],
    ['kostenverdeling/model?jaar=2026', /exactly the budget/, 'model'],
  ] as const) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${portal.url}/samenwerkingen/vier-stromen/${path}`);
    await page.getByText(sentence).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    for (const width of [390, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await keep(`${name}-${colorScheme}-${width}`);
      }
  }
});
