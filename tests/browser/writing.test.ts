// Writing and weighing a proposal in a real browser: from a blank page to a tabled proposal, a merge of two writers, and a broken seal.
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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const widths = [1440, 820, 390] as const;

/** Accessible in both themes at three widths; `HANZE_SCREENS` names a folder to keep what was seen. */
async function seen(page: Page, name: string): Promise<void> {
  const folder = process.env['HANZE_SCREENS'];
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    for (const width of folder || colorScheme === 'light' ? widths : []) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (folder) await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    }
    if (before) await page.setViewportSize(before);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

const proposals = '/samenwerkingen/vier-stromen/voorstellen';

/** To a step of writing. */
const step = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Stappen van het schrijven' }).getByRole('link', { name }).click();
  await page.locator('[aria-current=step]', { hasText: name }).waitFor();
};

test('Oosterbrink writes a proposal: it survives a reload, shows what lacks, and is tabled when it is whole', {
  timeout: 180_000,
}, async () => {
  const page = await tabOf('Hassan Yilmaz', { viewport: { width: 1440, height: 900 } });
  await page.goto(`${app.url}${proposals}`);
  await link(page, 'Schrijf een voorstel').click();
  await title(page, 'Nieuw voorstel');
  await page.getByLabel('Titel').fill('Eén meldsysteem voor de buitenruimte');
  await page.getByRole('textbox', { name: 'Beslispunt 1' }).fill('De vijf gemeenten kopen samen één meldsysteem.');
  await button(page, 'Nog een beslispunt').click();
  await page.keyboard.type('De inrichting is gelijk.');
  await page
    .getByLabel('Toelichting', { exact: true })
    .fill('Inwoners melden nu op **vijf** plekken.\n\n- website\n- telefoon\n\n<script>alert(1)</script>');
  await page
    .getByRole('radiogroup', { name: /Toelichting/ })
    .getByLabel('Bekijk')
    .check();
  await page.locator('.markdown strong', { hasText: 'vijf' }).waitFor();
  await page.getByText('<script>alert(1)</script>').waitFor();
  await seen(page, 'writing-what');
  await page.reload();
  await page.getByText('Wat u eerder schreef, staat er nog.').waitFor();
  expect(await page.getByLabel('Titel').inputValue()).toBe('Eén meldsysteem voor de buitenruimte');
  await step(page, 'Varianten');
  await page.getByRole('textbox', { name: 'Wat de variant inhoudt' }).first().fill('Vijf systemen blijven.');
  await page.getByRole('textbox', { name: 'Naam' }).last().fill('Samen kopen');
  await page.getByRole('textbox', { name: 'Wat de variant inhoudt' }).last().fill('Eén pakket, één inrichting.');
  await page.getByRole('radio', { name: /^Samen kopen/ }).check();
  await step(page, 'Nadelen en zonder scherm');
  await page.getByRole('textbox', { name: 'Nadelen en risico’s' }).fill('Eigen extra’s verdwijnen.');
  await step(page, 'Nalezen');
  await page.getByText('2 dingen ontbreken nog om in te dienen.').waitFor();
  await button(page, 'Bewaar het concept').click();
  await title(page, 'Eén meldsysteem voor de buitenruimte');
  await button(page, 'Dien het voorstel in').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dien het voorstel in' }).click();
  await page.getByText(/Vul wat mogelijk blijft zonder scherm in/).waitFor();
  await button(page, 'Terug').click();
  await link(page, 'Schrijf verder').click();
  await step(page, 'Nadelen en zonder scherm');
  await page.getByRole('textbox', { name: 'Wat blijft mogelijk zonder scherm?' }).fill('Bellen blijft mogelijk.');
  await step(page, 'Wie besluit wat');
  await button(page, 'Nog een stap').click();
  await page.keyboard.type('Het dagelijks bestuur past de begroting aan.');
  await page.getByLabel('Welke bevoegdheid is dat?').selectOption({ label: 'Begroting van de samenwerking vaststellen of wijzigen' });
  await page.getByLabel('Wie zet deze stap?').selectOption({ label: 'Dagelijks bestuur' });
  await page.getByText(/Dit mag niet worden overgedragen/).waitFor();
  await seen(page, 'writing-organs');
  await button(page, 'Bewaar het concept').click();
  await page.getByText('versie 2').waitFor();
  await button(page, 'Dien het voorstel in').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dien het voorstel in' }).click();
  await link(page, 'Wijzig het voorstel').waitFor();
});

/** Tables the proposal that is open, from its own page. */
const table = async (page: Page) => {
  await button(page, 'Dien het voorstel in').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dien het voorstel in' }).click();
  await link(page, 'Wijzig het voorstel').waitFor();
};

test('two people write on one proposal: the second is told what changed and merges part by part', { timeout: 180_000 }, async () => {
  const [first, second] = [await tabOf('Hassan Yilmaz'), await tabOf('Hassan Yilmaz')];
  await first.goto(`${app.url}${proposals}`);
  await link(first, 'Eén meldsysteem voor de buitenruimte').click();
  await link(first, 'Wijzig het voorstel').click();
  await first.getByLabel('Titel').waitFor();
  await second.goto(first.url());
  await second.getByLabel('Titel').fill('Mijn eigen titel');
  await second.getByRole('textbox', { name: 'Toelichting' }).fill('Mijn toelichting op dit voorstel.');
  await first.getByRole('textbox', { name: 'Toelichting' }).fill('Hun toelichting op dit voorstel.');
  await step(first, 'Nadelen en zonder scherm');
  await first.getByRole('textbox', { name: 'Nadelen en risico’s' }).fill('Het bestuur wacht een jaar.');
  await button(first, 'Bewaar het concept').click();
  await first.getByText('versie 3').waitFor();
  await second.getByText('Hassan Yilmaz bewaarde intussen versie 3.').waitFor();
  await second.locator('ins', { hasText: 'wacht een jaar' }).waitFor();
  await seen(second, 'merge');
  await second
    .getByRole('group', { name: /^Toelichting/ })
    .getByLabel('Allebei, onder elkaar')
    .check();
  await button(second, 'Voeg samen en ga verder').click();
  expect(await second.getByLabel('Titel').inputValue()).toBe('Mijn eigen titel');
  const both = await second.getByRole('textbox', { name: 'Toelichting' }).inputValue();
  expect(both).toBe('Mijn toelichting op dit voorstel.\n\nHun toelichting op dit voorstel.');
  await button(second, 'Bewaar het concept').click();
  await title(second, 'Mijn eigen titel');
  await second.getByText('Het bestuur wacht een jaar.').waitFor();
  await table(second);
  await link(second, 'Bekijk de versies').click();
  await second.getByRole('heading', { level: 2, name: 'Versie 4' }).waitFor();
  await seen(second, 'versions');
});

test('better words leave a position standing; another point breaks its seal, and it is asked again', { timeout: 180_000 }, async () => {
  const writer = await tabOf('Hassan Yilmaz');
  const alderman = await tabOf('Marijke de Boer');
  await alderman.goto(`${app.url}${proposals}`);
  await link(alderman, 'Mijn eigen titel').click();
  await alderman
    .getByLabel(/^Akkoord/)
    .first()
    .check();
  await button(alderman, 'Leg het standpunt vast').click();
  await alderman.getByText('Het standpunt is vastgelegd.').waitFor();
  await writer.goto(`${alderman.url()}/schrijven`);
  await writer.getByLabel('Titel').fill('Eén meldsysteem');
  await writer.getByText('Uw wijziging raakt de inhoud niet.').waitFor();
  await button(writer, 'Bewaar het concept').click();
  await title(writer, 'Eén meldsysteem');
  await table(writer);
  await alderman.reload();
  await alderman.locator('.position--own').getByText('de inhoud is gelijk gebleven').waitFor();
  await link(writer, 'Wijzig het voorstel').click();
  await writer.getByRole('textbox', { name: 'Beslispunt 2' }).fill('Elke gemeente houdt haar eigen inrichting.');
  await writer.getByText(/Uw wijziging raakt de inhoud \(beslispunten\). Eén gemeente moet/).waitFor();
  await button(writer, 'Bewaar het concept').click();
  await title(writer, 'Eén meldsysteem');
  await table(writer);
  await alderman.reload();
  await alderman.locator('.position--own').getByText('Daarna gewijzigd: beslispunten.').waitFor();
  await alderman.getByText('Bevestig uw standpunt of wijzig het.').waitFor();
  await seen(alderman, 'broken-seal');
  await button(alderman, 'Leg het standpunt vast').click();
  await alderman.getByText('Het standpunt is vastgelegd.').waitFor();
  expect(await alderman.getByText('Daarna gewijzigd').count()).toBe(0);
});

test('what it costs each municipality is computed while one types, and the effects of one’s own come first', {
  timeout: 180_000,
}, async () => {
  const page = await tabOf('Hassan Yilmaz', { viewport: { width: 1440, height: 900 } });
  await page.goto(`${app.url}${proposals}/nieuw?stap=kosten`);
  await page.getByLabel('Dit voorstel kost of bespaart geld').check();
  const group = page.getByLabel('In welke kostengroep vallen de kosten?');
  await group.selectOption({ index: 1 });
  await page.getByLabel('Eenmalig').fill('100000');
  await page.getByLabel('Per jaar').fill('25000');
  await page.getByRole('group', { name: 'Sleutel ernaast' }).getByRole('checkbox').first().check();
  const rows = page.getByRole('table', { name: 'Kosten per gemeente' }).getByRole('row');
  expect(await rows.nth(1).textContent()).toContain('Oosterbrink');
  expect(await rows.last().textContent()).toContain('100.000');
  await seen(page, 'writing-cost');
  await page.goto(`${app.url}${proposals}`);
  await link(page, 'Eén zaaksysteem voor vijf gemeenten').click();
  await page.getByText('Een koppeling wordt één keer betaald').waitFor();
  await page.getByText('verwachte verslechtering').waitFor();
  await page.getByText('Daarna gewijzigd: beslispunten.').waitFor();
  expect(await page.getByText('Daarna gewijzigd').count()).toBe(1);
  await seen(page, 'effects');
});
