// Deciding in a real browser on the real server: what awaits, a position, a vote with its receipt, the closing, and the register.
import { join } from 'node:path';
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

async function tabOf(name: string, options: Parameters<typeof visitor>[0] = {}): Promise<Page> {
  const [cookieName = '', value = ''] = (await app.as(name)).cookie.split('=');
  const context: BrowserContext = await visitor(options);
  await context.addCookies([{ name: cookieName, value, url: app.url }]);
  const page = await context.newPage();
  const reports: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && reports.push(message.text()));
  page.on('pageerror', (error) => reports.push(error.message));
  page.on('response', (answer) => answer.status() >= 400 && reports.push(`${answer.status()} ${answer.url()}`));
  onTestFinished(() => expect(reports).toEqual([]));
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };

/** `HANZE_SCREENS` names a folder to keep what was seen, for looking at it afterwards. */
async function seen(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  const folder = process.env['HANZE_SCREENS'];
  if (!folder) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const width = page.viewportSize()?.width ?? 0;
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
  }
}

const proposal = '/samenwerkingen/vier-stromen/voorstellen';
const running = 'Eén zaaksysteem voor vijf gemeenten';

test('an alderman sees what awaits, votes with a reason, keeps a receipt and changes the vote', { timeout: 120_000 }, async () => {
  const page = await tabOf('Marijke de Boer', wide);
  await page.goto(`${app.url}/vandaag`);
  await page.getByText('De zetel van uw gemeente heeft nog niet gestemd.').waitFor();
  await seen(page, 'today');
  await page.getByRole('link', { name: /Lees en stem/ }).click();
  await title(page, running);
  await page.getByText('2 van de 5 zetels hebben gestemd.').waitFor();
  await seen(page, 'vote');
  await button(page, 'Stem').click();
  await page.getByText('Kies eerst wat uw gemeente stemt.').waitFor();
  await page.getByLabel(/^Voor, onder voorwaarde/).check();
  await button(page, 'Stem').click();
  await page.getByText('Schrijf in één zin wat er eerst geregeld moet zijn.').waitFor();
  await page.getByLabel('Wat moet er eerst geregeld zijn?').fill('Leg de papieren aanvraag vast vóór de livegang.');
  await button(page, 'Stem').click();
  await page.getByRole('alertdialog').getByText('Vastgelegd worden').waitFor();
  await button(page, 'Stem definitief').click();
  await page.getByText('Veenmeer stemde: voor, onder voorwaarde.').waitFor();
  await seen(page, 'receipt');
  await button(page, 'Wijzig mijn stem').click();
  await page.getByLabel(/^Voor/).first().check();
  await button(page, 'Stem').click();
  await button(page, 'Stem definitief').click();
  await page.getByText('Veenmeer stemde: voor.').waitFor();
  expect(await page.getByText('Eén eerdere stem is vervangen en bewaard.').isVisible()).toBe(true);
});

test('a position survives a reload and stands with its reason beside the others', { timeout: 120_000 }, async () => {
  const page = await tabOf('Tjeerd Hofstra', wide);
  await page.goto(`${app.url}${proposal}`);
  await page.getByText('Over één voorstel is nog niet besloten.').waitFor();
  await seen(page, 'proposals');
  await page.getByRole('link', { name: running }).click();
  await title(page, running);
  await seen(page, 'proposal');
  await page.getByLabel(/^Bezwaar/).check();
  await page.getByLabel('Welke schade doet dit voorstel?').fill('Onze balie raakt een vaste medewerker kwijt.');
  await page.reload();
  await page.getByText('Onze balie raakt').waitFor();
  await button(page, 'Leg het standpunt vast').click();
  await page.getByText('Het standpunt is vastgelegd.').waitFor();
  const own = page.locator('.position--own');
  await own.getByText('Bezwaar').waitFor();
  expect(await own.textContent()).toContain('Onze balie raakt een vaste medewerker kwijt.');
});

test('the register holds earlier decisions with their votes and a file to recompute them', { timeout: 120_000 }, async () => {
  const page = await tabOf('Marijke de Boer', narrow);
  await page.goto(`${app.url}/samenwerkingen/vier-stromen/besluiten`);
  await page.getByText('Er staan 4 besluiten in het register.').waitFor();
  await seen(page, 'decisions');
  await page.getByRole('link', { name: 'Gezamenlijke app voor inwoners' }).click();
  await page.getByText(/Verworpen: 5 van de 9 stemmen voor/).waitFor();
  await seen(page, 'decision');
  const address = await page.getByRole('link', { name: 'Bewaar de stemming' }).getAttribute('href');
  const file = await page.request.get(`${app.url}${address}`);
  expect((await file.json()) as object).toMatchObject({ kind: 'vote' });
  for (const path of [`${proposal}/V-2025-001`, `${proposal}/V-2025-001/stemming`, proposal]) {
    await page.goto(`${app.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.goto(`${app.url}${proposal}/V-2199-001`);
  await page.getByText('Dit bestaat niet').waitFor();
});

test('the secretary opens a vote in the meeting and closes it; the outcome asks what happens next', { timeout: 120_000 }, async () => {
  const page = await tabOf('Femke Bakker', wide);
  await page.goto(`${app.url}${proposal}`);
  await page.getByRole('link', { name: running }).click();
  await page.getByRole('link', { name: 'Naar de stemming' }).click();
  await button(page, 'Sluit de stemming').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sluit de stemming' }).click();
  await page.getByText('De termijn loopt nog en niet iedereen heeft gestemd.').waitFor();
  await button(page, 'Terug').click();
  for (const name of ['Samira el Amrani', 'Tjeerd Hofstra', 'Marijke de Boer']) {
    const member = await tabOf(name, narrow);
    await member.goto(page.url());
    const change = button(member, 'Wijzig mijn stem');
    await change.or(button(member, 'Stem')).waitFor();
    if (await change.isVisible()) continue;
    await member.getByLabel(/^Voor/).first().check();
    if (name === 'Samira el Amrani') await seen(member, 'vote');
    await button(member, 'Stem').click();
    await button(member, 'Stem definitief').click();
    await change.waitFor();
  }
  await page.reload();
  await button(page, 'Sluit de stemming').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sluit de stemming' }).click();
  await page.getByText(/Aangenomen: 7 van de 9 stemmen voor/).waitFor();
  await page.getByRole('link', { name: 'Naar het besluit' }).click();
  await page.getByText('Nog niet vastgelegd wat er nu gebeurt.').waitFor();
  await seen(page, 'decision');
  await page.getByLabel('Wat gebeurt er nu?').fill('De directeur vraagt drie offertes.');
  await page.getByLabel('Wie zorgt hiervoor?').fill('Rob van Dalen');
  await button(page, 'Leg het vervolg vast').click();
  await page.locator('dd', { hasText: 'De directeur vraagt drie offertes.' }).waitFor();
  expect(await page.getByText('Nog niet vastgelegd').count()).toBe(0);
});
