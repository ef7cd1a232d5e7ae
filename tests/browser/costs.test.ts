// The costs as an alderman finds them: from the partnership to the bill of Veenmeer, why it is what it is, and other keys beside today's.
import { spawnSync } from 'node:child_process';
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

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

test('from the partnership to the costs of the year, and into the lines of a group', { timeout: 60_000 }, async () => {
  await page.goto(`${portal.url}/samenwerkingen/vier-stromen`);
  await page.getByRole('link', { name: 'Kosten', exact: true }).click();
  await heading('Kosten').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bestuur en secretariaat' }).click();
  await page.getByRole('heading', { name: 'Regels van Bestuur en secretariaat' }).waitFor();
  await page
    .getByRole('cell', { name: /terugboeking/ })
    .or(page.getByRole('rowheader', { name: /terugboeking/ }))
    .waitFor();
  await expectAccessible(page);
  expect(await page.getByText(/Terugboeking: hoort bij Informatiebeveiliging/).count()).toBe(1);
});

test('the own bill, why, and the file that recomputes to the same amounts', async () => {
  await page.getByRole('link', { name: 'Bekijk uw rekening' }).click();
  await heading('Rekening van Veenmeer').waitFor();
  await page.getByText('Waarom dit bedrag?').first().click();
  await page
    .getByText(/17\.566 \/ 129\.762 inwoners/)
    .first()
    .waitFor();
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het rekenbestand' }).click();
  const file = await (await saved).path();
  const cli = join(import.meta.dirname, '../../apps/server/src/cli.ts');
  const { status, stdout } = spawnSync(process.execPath, [cli, 'recompute', file], { encoding: 'utf8' });
  expect(status).toBe(0);
  const answers = JSON.parse(stdout) as { cents: string[] }[];
  // members stand by name: Veenmeer is the fourth of five
  const total = answers.reduce((sum, { cents }) => sum + Number(cents[3]), 0);
  const shown = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(total / 100);
  await page.getByText(`Veenmeer betaalt over 2026 €\u00a0${shown}`).waitFor();
});

test('other keys beside today’s, computed in the browser', async () => {
  await page.goto(`${portal.url}/samenwerkingen/vier-stromen/kostenverdeling?jaar=2027`);
  await heading('Kostenverdeling').waitFor();
  await page.getByRole('heading', { name: 'Wie wint, wie betaalt?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Gelijke delen' }).click();
  await page.getByText(/betaalt Lindewoude het meeste erbij/).waitFor();
  expect(await page.getByRole('row', { name: /^Samen/ }).count()).toBeGreaterThanOrEqual(2);
});

test('on a phone, in English and in the dark nothing is lost', { timeout: 90_000 }, async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${portal.url}/account`);
  await page.getByRole('main').getByRole('radio', { name: 'English' }).click();
  await heading('Account and sessions').waitFor();
  for (const [path, title] of [
    ['kosten', 'Costs'],
    ['kosten/rekening/GM9004', 'Statement of Veenmeer'],
    ['kostenverdeling?jaar=2027', 'Cost sharing'],
  ] as const) {
    await page.goto(`${portal.url}/samenwerkingen/vier-stromen/${path}`);
    await heading(title).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ title, fits: width <= 390 }).toEqual({ title, fits: true });
    await expectAccessible(page);
  }
});

test('who takes no part in it finds nothing', async () => {
  await page.goto(`${portal.url}/samenwerkingen/bestaat-niet/kosten`);
  await page.getByRole('link', { name: 'To the partnership' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});
