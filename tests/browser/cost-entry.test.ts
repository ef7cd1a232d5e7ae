// Costs entered by hand and from a ledger: a group, a line that appears in its year, a line booked back, a count, a key, a file with a bad row.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { visitor } from '../support/browser.ts';
import { type Portal, startPortal } from '../support/portal.ts';

const costs = '/samenwerkingen/vier-stromen/kosten';
let portal: Portal;
let page: Page;
beforeAll(async () => {
  portal = await startPortal('example');
  page = await as(/Femke Bakker/);
}, 60_000);
afterAll(() => portal.close());

async function as(name: RegExp): Promise<Page> {
  const opened = await (await visitor({ viewport: { width: 1440, height: 1000 } })).newPage();
  opened.setDefaultTimeout(8000);
  await opened.goto(`${portal.url}/aanmelden`);
  await opened.getByRole('button', { name }).click();
  await opened.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

/** Looked at by the checker in both themes, wide and on a phone, and not wider than that; `HANZE_SCREENS` names a folder to keep what was seen, for looking at it afterwards. */
async function lookAt(name: string) {
  const folder = process.env['HANZE_SCREENS'];
  for (const [width, colorScheme] of [
    [1440, 'dark'],
    [390, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (folder) await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const done = () => page.getByText('Vastgelegd.').waitFor();

test('a plus package for two, refused without takers and then made', { timeout: 120_000 }, async () => {
  await page.goto(`${portal.url}${costs}?jaar=2027`);
  await button('Maak kostengroep').click();
  await page.getByLabel('Naam').fill('Camera’s in de openbare ruimte');
  await page.getByText('Pluspakket', { exact: true }).click();
  await button('Leg vast').click();
  await page.getByText('Kies wie het pluspakket afneemt.').waitFor();
  await page.getByLabel('Veenmeer').check();
  await page.getByLabel('Lindewoude').check();
  await lookAt('kostengroep');
  await button('Leg vast').click();
  await done();
  const row = page.getByRole('row', { name: /Camera’s in de openbare ruimte/ });
  await row.waitFor();
  expect(await row.textContent()).toContain('Pluspakket, elk jaar, alleen Lindewoude, Veenmeer');
});

test('a line survives a reload half typed, and counts in the budget of its year', { timeout: 120_000 }, async () => {
  await page.getByRole('link', { name: 'Camera’s in de openbare ruimte' }).click();
  await button('Boek kostenregel').click();
  await page.getByLabel('Soort regel').selectOption('Begroting');
  await page.getByLabel('Omschrijving').fill('Huur van twaalf camera’s');
  await page.getByLabel('Bedrag zonder btw').fill('twaalfduizend');
  await page.reload();
  await button('Boek kostenregel').click();
  expect(await page.getByLabel('Omschrijving').inputValue()).toBe('Huur van twaalf camera’s');
  await button('Leg vast').click();
  await page.getByText('Vul een dag in, zoals 1-1-2027.').first().waitFor();
  await page.getByLabel('Bedrag zonder btw').fill('12.000');
  await page.getByLabel('Dag', { exact: true }).fill('1-1-2027');
  await page.getByLabel('Bron').fill('Offerte 2027-031');
  await page.getByRole('textbox', { name: /^Btw/ }).fill('2.520,00');
  await page.getByLabel('Deel van de btw dat gemeenten terugkrijgen (%)').fill('100,5');
  await button('Leg vast').click();
  await page.getByText('Vul een percentage in van 0 tot en met 100.').waitFor();
  await page.getByLabel('Deel van de btw dat gemeenten terugkrijgen (%)').fill('87,5');
  await page.getByLabel('Hoeveelheid').fill('12');
  await lookAt('kostenregel');
  await button('Leg vast').click();
  await done();
  await page.getByRole('cell', { name: '12.000,00' }).waitFor();
  expect(await page.getByRole('row', { name: /Camera’s.*12\.000/ }).count()).toBe(1);
});

test('a line is booked back with a reason, once', { timeout: 120_000 }, async () => {
  await button('Boek terug: Huur van twaalf camera’s').click();
  await page.getByText(/Er komt een regel bij van/).waitFor();
  await page.getByLabel('Waarom wordt deze regel teruggeboekt?').fill('De offerte is ingetrokken');
  await lookAt('terugboeking');
  await button('Leg vast').click();
  await done();
  await page.getByText('(teruggeboekt)').waitFor();
  expect(await page.getByRole('button', { name: /^Boek terug: Huur/ }).count()).toBe(0);
});

test('a count per participant, and a mixed key by it; the engine says at which field a part is wrong', { timeout: 120_000 }, async () => {
  await button('Leg telling vast').click();
  await page.getByLabel('Wat is geteld').fill('Camera’s');
  await page.getByLabel('Peildag').fill('1-1-2027');
  await page.getByLabel('Bron').fill('Beheerregister');
  await page.getByLabel('Veenmeer').fill('een paar');
  await page.getByLabel('Lindewoude').fill('1.200');
  await button('Leg vast').click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await page.getByLabel('Veenmeer').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Veenmeer').fill('4,5');
  await lookAt('telling');
  await button('Leg vast').click();
  await done();
  await page.getByRole('row', { name: 'Camera’s 1 januari 2027 2' }).waitFor();

  await button('Stel verdeelsleutel vast').click();
  await page.getByLabel('Camera’s in de openbare ruimte').check();
  await page.getByLabel('Verdeelsleutel', { exact: true }).selectOption('Gemengde sleutel');
  await page.getByLabel('Deel van het totaal').fill('60');
  await page.getByLabel('Maatstaf').selectOption('Inwoners');
  await button('Voeg rij toe: delen').click();
  await page.getByLabel('Deel van het totaal').last().fill('vier tiende');
  await page.getByLabel('Maatstaf').last().selectOption('Gelijke delen');
  await page.getByLabel('Geldt vanaf').fill('1-1-2027');
  await page.getByLabel('Bepaling').fill('Artikel 24, derde lid.');
  await button('Leg vast').click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await page.getByLabel('Deel van het totaal').last().getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Deel van het totaal').last().fill('30');
  await button('Leg vast').click();
  await page.getByRole('group', { name: 'Delen' }).locator('.field__error').first().waitFor();
  await lookAt('sleutel');
  await page.getByLabel('Deel van het totaal').last().fill('40%');
  await button('Leg vast').click();
  await done();
  const adopted = page.getByRole('row', { name: /60% inwoners, 40% gelijke delen/ });
  await adopted.waitFor();
  expect(await adopted.textContent()).toContain('Artikel 24, derde lid.');
});

const ledger = [
  'Boekstuknummer;Boekdatum;Kostenplaats;Omschrijving;Bedrag',
  'I-1;12-01-2027;43100;Licentie zaaksysteem;1.250,00',
  'I-2;31-02-2027;43100;Licentie op een dag die niet bestaat;10,00',
  'I-3;14-02-2027;49999;Bloemen;35,50',
].join('\n');

test('a ledger: columns guessed, accounts assigned, one row rejected with its reason, the rest booked', { timeout: 120_000 }, async () => {
  await page.goto(`${portal.url}${costs}?jaar=2027`);
  await page.getByRole('link', { name: 'Lees het grootboek in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Grootboek inlezen' }).waitFor();
  await button('Bekijk wat er geboekt wordt').click();
  await page.getByText('Kies een bestand dat op .csv of .xlsx eindigt.').waitFor();
  await page
    .getByLabel('Grootboek', { exact: true })
    .setInputFiles({ name: 'boekingen.csv', mimeType: 'text/csv', buffer: Buffer.from(ledger) });
  await button('Bekijk wat er geboekt wordt').click();
  await page.getByRole('heading', { name: 'Welke kolom is wat?' }).waitFor();
  expect(await page.getByLabel('Rekening of kostenplaats').inputValue()).toBe('Kostenplaats');
  await page.getByLabel('43100').selectOption('Gezamenlijke applicaties');
  await page.getByLabel('49999').selectOption('Wordt niet gedeeld: overslaan');
  await button('Bekijk opnieuw wat er geboekt wordt').click();
  await page.getByText(/1 nieuw, 0 stond er al, 0 wacht op een kostengroep, 1 overgeslagen, 1 afgekeurd/).waitFor();
  expect(await page.getByRole('row', { name: /boekingen\.csv 3 / }).count()).toBe(1);
  await lookAt('grootboek');
  await button('Boek het grootboek').click();
  await page.getByText('Geboekt: 1. Stond er al: 0. Afgekeurd: 1.').waitFor();
  expect(await page.getByRole('link', { name: 'Bewaar alle rijen als CSV' }).getAttribute('href')).toMatch(/rejected\.csv$/);
  await page.goto(`${portal.url}${costs}?jaar=2027`);
  await page.getByRole('row', { name: /Gezamenlijke applicaties.*1\.250/ }).waitFor();
});

test('what the agreement says about settling is written down with its words', { timeout: 60_000 }, async () => {
  await page.goto(`${portal.url}${costs}/afrekening?jaar=2026`);
  await button('Leg afspraken over afrekenen vast').click();
  await page.getByLabel('Dagen voor het antwoord op een vraag').fill('500');
  await page.getByLabel('Bepaling').fill('Artikel 27, vierde lid.');
  await button('Leg vast').click();
  await page.locator('.error-summary').waitFor();
  await page.getByLabel('Dagen voor het antwoord op een vraag').fill('21');
  await lookAt('afspraken');
  await button('Leg vast').click();
  await page.getByText('21 dagen').waitFor();
  expect(await page.getByText('Artikel 27, vierde lid.').count()).toBe(1);
});

test('whoever only pays is offered no entry', { timeout: 30_000 }, async () => {
  const alderman = await as(/Marijke de Boer/);
  await alderman.goto(`${portal.url}${costs}?jaar=2027`);
  await alderman.getByRole('heading', { name: 'Verdeelsleutels' }).waitFor();
  expect(await alderman.getByRole('button', { name: /Boek|Maak kostengroep|Stel verdeelsleutel|Leg telling/ }).count()).toBe(0);
});
