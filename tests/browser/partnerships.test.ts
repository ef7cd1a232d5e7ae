// The screens of partnerships in a real browser on the real server: find one, look at it on another day, found one, change it, import.
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { type App, startApp } from '../support/app.ts';
import { visitor } from '../support/browser.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({}, { example: true, web: true });
});
afterAll(() => app.close());

/** A tab in which this person of the example region is signed in; anything else than `expected` that the browser reports fails the test. */
async function tabOf(name: string, options: Parameters<typeof visitor>[0] = {}, expected = /^$/): Promise<Page> {
  const [cookieName = '', value = ''] = (await app.as(name)).cookie.split('=');
  const context: BrowserContext = await visitor(options);
  await context.addCookies([{ name: cookieName, value, url: app.url }]);
  const page = await context.newPage();
  const reports: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && reports.push(message.text()));
  page.on('pageerror', (error) => reports.push(error.message));
  page.on('response', (answer) => answer.status() >= 400 && reports.push(`${answer.status()} ${answer.url()}`));
  onTestFinished(() => expect(reports.filter((report) => !expected.test(report))).toEqual([]));
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** In the list; the menu beside it names the partnership too. */
const found = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Vier Stromen' });
const conclusion = (page: Page) => page.locator('.page-head__conclusion');
const says = (page: Page, text: string | RegExp) => conclusion(page).getByText(text).waitFor();

test('a partnership is found by its name, and the address holds the choice', async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/samenwerkingen`);
  await says(page, /Eén samenwerking geldt op/);
  await page.getByLabel('Zoek op naam').fill('bestaat niet');
  await page.getByText('Geen samenwerking gevonden.').waitFor();
  await page.getByLabel('Zoek op naam').fill('stromen');
  await found(page).waitFor();
  await page.getByLabel('Rechtsvorm').selectOption('bedrijfsvoeringsorganisatie');
  await page.waitForURL(/zoek=stromen.*vorm=bedrijfsvoeringsorganisatie/);
  await says(page, /past bij uw keuze/);

  // the same address in another tab is the same list
  const other = await page.context().newPage();
  await other.goto(page.url());
  await found(other).waitFor();
  expect(await other.getByLabel('Zoek op naam').inputValue()).toBe('stromen');
  await page.getByLabel('Rechtsvorm').selectOption('stichting');
  await page.getByText('Geen samenwerking gevonden.').waitFor();
});

test('the list is taken along as a file', async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/samenwerkingen?zoek=stromen`);
  const address = await page.getByRole('link', { name: 'Bewaar als CSV' }).getAttribute('href');
  const file = await page.request.get(`${app.url}${address}`);
  expect(file.status()).toBe(200);
  expect(await file.text()).toContain('Vier Stromen');
});

test('a partnership is looked at as it was on an earlier day', async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/samenwerkingen/vier-stromen`);
  await says(page, '5 gemeenten werken samen in een bedrijfsvoeringsorganisatie sinds 2018.');
  await button(page, 'Laat deelnemer toe').waitFor();
  await page.getByLabel('Zoals het was op').fill('1-3-2019');
  await page.keyboard.press('Enter');
  await page.waitForURL(/op=2019-03-01/);
  await says(page, '4 gemeenten werken samen in een centrumregeling sinds 2018.');
  // the past is looked at, not changed
  expect(await button(page, 'Laat deelnemer toe').count()).toBe(0);
  await page.goBack();
  await says(page, /^5 gemeenten/);
});

test('a day that does not exist is said at the field, and the page stays', async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/samenwerkingen/vier-stromen`);
  await says(page, /^5 gemeenten/);
  await page.getByLabel('Zoals het was op').fill('31-2-2020');
  await page.keyboard.press('Enter');
  await page.getByText('Schrijf een dag die bestaat').waitFor();
  expect(await page.getByLabel('Zoals het was op').inputValue()).toBe('31-2-2020');
});

test('without a line the last answer stays, but never under another day', async () => {
  const page = await tabOf('Femke Bakker', {}, /ERR_INTERNET_DISCONNECTED/);
  await page.goto(`${app.url}/samenwerkingen/vier-stromen`);
  await says(page, /^5 gemeenten/);
  await page.context().setOffline(true);
  await page.getByText(/Geen verbinding. U ziet gegevens van/).waitFor();
  await says(page, /^5 gemeenten/);
  await page.getByLabel('Zoals het was op').fill('1-3-2019');
  await page.keyboard.press('Enter');
  await page.getByText('Er is geen verbinding met Hanze').waitFor();
  expect(await conclusion(page).count()).toBe(0);
  await page.context().setOffline(false);
  await button(page, 'Probeer het opnieuw').click();
  await says(page, /^4 gemeenten/);
});

test('founding is choosing; a refusal has the focus at its field and loses nothing', async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/samenwerkingen/nieuw`);
  await page.getByLabel('Korte naam').fill('Vier Stromen');
  await page.getByLabel(/^Openbaar lichaam/).check();
  for (const name of ['Duinrade', 'Veenmeer']) {
    await page.getByLabel('Voeg een deelnemer toe').fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await page.getByRole('group', { name: new RegExp(`^${name}`) }).waitFor();
  }
  await page.getByLabel('Vanaf welke dag?').fill('1-1-2027');
  await button(page, 'Richt op').click();
  await page.getByText(/Er is al een samenwerking die 'Vier Stromen' heet/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('shortName');
  expect(await page.getByLabel('Korte naam').inputValue()).toBe('Vier Stromen');
  expect(await page.getByRole('group', { name: /^(Duinrade|Veenmeer)/ }).count()).toBe(2);

  // a reload loses nothing either
  await page.reload();
  await page.getByText('Wat u eerder schreef, staat er nog.').waitFor();
  expect(await page.getByRole('group', { name: /^(Duinrade|Veenmeer)/ }).count()).toBe(2);
  await page.getByLabel('Korte naam').fill('Duin en Veen');
  await button(page, 'Richt op').click();
  await page.waitForURL('**/samenwerkingen/duin-en-veen');
  await page.getByRole('heading', { level: 1, name: 'Duin en Veen' }).waitFor();
});

test('a weight is changed beside the page, which tells it at once, and so does the tab of someone else', async () => {
  const [page, elsewhere] = await Promise.all([tabOf('Femke Bakker'), tabOf('Rob van Dalen')]);
  await elsewhere.goto(`${app.url}/samenwerkingen/vier-stromen`);
  await says(elsewhere, /^5 gemeenten/);
  await page.goto(`${app.url}/samenwerkingen/vier-stromen`);
  await page.getByRole('region', { name: 'Bestuur', exact: true }).getByRole('button', { name: 'Wijzig gewicht: Lindewoude' }).click();
  const panel = page.getByRole('form', { name: 'Wijzig stemgewicht' });
  await panel.getByLabel('Vanaf').fill('1-1-2026');
  await button(page, 'Leg vast').click();
  await page.getByText('Dit is al het stemgewicht op die dag.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('votes');
  await panel.getByLabel('Stemgewicht').fill('2');
  await button(page, 'Leg vast').click();
  await page.getByText('Vastgelegd: Wijzig stemgewicht.').waitFor();
  const board = (of: Page) => of.getByRole('region', { name: 'Bestuur', exact: true }).getByText('5 zetels, 10 stemmen');
  await board(page).waitFor();
  await board(elsewhere).waitFor({ timeout: 6000 });
});

test('what cannot be undone is asked in a dialog that says what will be recorded', async () => {
  const page = await tabOf('Femke Bakker');
  await page.goto(`${app.url}/samenwerkingen/vier-stromen`);
  await page
    .getByRole('region', { name: 'CIO-beraad', exact: true })
    .getByRole('button', { name: /Hef orgaan op/ })
    .click();
  const dialog = page.getByRole('alertdialog', { name: 'Hef orgaan op: CIO-beraad' });
  await dialog.getByText(/CIO-beraad houdt op die dag op/).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Hef orgaan op' }).click();
  await dialog.getByText('Schrijf een dag die bestaat').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // nothing was recorded, and the focus is back on the button that asked
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Hef orgaan op');
});

const municipalities = [
  'gemeentecode,naam,officiele_naam,provincie,roo_id,oin,kvk,rsin,geldig_van,geldig_tot',
  'GM9101,Proefdam,Gemeente Proefdam,Utrecht,990001,,,,1900-01-01,',
  'GM9102,Verzonnen,Gemeente Verzonnen,Nergens,990002,,,,1900-01-01,',
].join('\n');

test('files are sent, previewed with what was left out, and taken over', async () => {
  const page = await tabOf('Nadia Kuipers');
  await page.goto(`${app.url}/import`);
  const files = [{ name: 'roo_gemeenten_actueel.csv', mimeType: 'text/csv', buffer: Buffer.from(municipalities) }];
  await page
    .getByLabel('Bestanden van het register')
    .setInputFiles([...files, { name: 'vakantie.csv', mimeType: 'text/csv', buffer: Buffer.from('a') }]);
  await page.getByText('geen bestand van het register: wordt overgeslagen').waitFor();
  await button(page, 'Bekijk wat er verandert').click();
  await page.waitForURL(/nummer=/);
  await page.getByText(/1 nieuw, 0 gewijzigd, .*Er is nog niets overgenomen/).waitFor();
  await expectAccessible(page);
  const rejected = await page.getByRole('link', { name: 'Bewaar alle rijen als CSV' }).getAttribute('href');
  expect(await (await page.request.get(`${app.url}${rejected}`)).text()).toContain('Nergens');
  await button(page, 'Neem het register over').click();
  await page.getByText(/Overgenomen: 1 nieuw/).waitFor();
  await page.reload();
  await page.getByText(/Overgenomen: 1 nieuw/).waitFor();
  await page.goto(`${app.url}/gemeenten/GM9101`);
  await says(page, /Proefdam neemt op .* aan geen enkele samenwerking deel/);
});

const screens = [
  ['/vandaag', 'Vandaag'],
  ['/samenwerkingen', 'Samenwerkingen'],
  ['/samenwerkingen/vier-stromen', 'Vier Stromen'],
  ['/samenwerkingen/nieuw', 'Richt een samenwerking op'],
  ['/gemeenten', 'Gemeenten en andere deelnemers'],
  ['/gemeenten/GM9004', 'Veenmeer'],
  ['/import', 'Import'],
  ['/logboek', 'Logboek'],
] as const;

test.each(screens)('%s is accessible in both themes and fits 320 pixels', async (path, heading) => {
  const page = await tabOf('Nadia Kuipers', { viewport: { width: 320, height: 700 } });
  await page.goto(app.url + path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('the first load of the list needs at most 200 KB of script', async () => {
  const page = await tabOf('Femke Bakker');
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (answer) => answer.url().endsWith('.js') && scripts.push(answer.body()));
  await page.goto(`${app.url}/samenwerkingen`);
  await found(page).waitFor();
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  process.stdout.write(`First load: ${(bytes / 1000).toFixed(1)} KB of script, gzip.\n`);
  expect(bytes).toBeLessThan(200_000);
});
