// The offline verifier as a reader opens it: a file on their own disk, without any network, that says yes or no.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { formatKey } from '@hanze/shared/journal/keys';
import { SampleLog, signerNamed } from '@hanze/shared/journal/sample-log';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifierPage } from '../../scripts/verifier.ts';
import { visitor } from '../support/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'hanze-verifier-'));
const page = join(folder, 'verify.html');
let html = '';
beforeAll(async () => {
  html = await verifierPage();
  writeFileSync(page, html);
});
afterAll(() => rmSync(folder, { recursive: true }));

const log = SampleLog.withDecisions(9);
const witness = signerNamed('alfadorp.example/witness', 4);
const receipt = log.receipt(3, [witness]);

/** The page in a browser without network; whatever it asks for is counted, whatever it breaks is an error. */
async function opened() {
  const context = await visitor({ offline: true, viewport: { width: 320, height: 800 } });
  const tab = await context.newPage();
  const asked: string[] = [];
  const broken: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  tab.on('pageerror', (error) => broken.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  await tab.goto(pathToFileURL(page).href);
  const verify = async (text: string, key = '', witnesses = '') => {
    await tab.getByLabel('Of plak de tekst').fill(text);
    await tab.getByLabel('Sleutel van het logboek').fill(key);
    await tab.getByLabel('Sleutels van getuigen').fill(witnesses);
    await tab.getByRole('button', { name: 'Controleer' }).click();
    return tab.locator('#verdict').innerText();
  };
  return { tab, asked, broken, verify };
}

test('one file: no address in it, nothing asked for, and its policy holds', async () => {
  expect(html).not.toMatch(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]{2,}/i);
  const { tab, asked, broken, verify } = await opened();
  expect(await verify(receipt)).toMatch(/^Ja\. Dit staat precies zo als regel 4 van 9 /);
  expect(asked).toEqual([pathToFileURL(page).href]);
  expect(broken).toEqual([]);
  const reached = await tab.evaluate(() =>
    fetch('data:text/plain,x').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
});

test('yes: outcome, votes, names, who cosigned and the limits; a trusted key and witness take their limits away', async () => {
  const { verify } = await opened();
  const bare = await verify(receipt);
  for (const shown of [
    'aangenomen',
    'besluit-4',
    'GM1001-1',
    "Lid 1 van 't Zand",
    'tegen',
    witness.name,
    'niet getoetst',
    formatKey(log.signer),
  ])
    expect(bare).toContain(shown);
  expect(bare).toContain('De sleutel van het logboek komt uit het ontvangstbewijs zelf');
  const trusted = await verify(receipt, formatKey(log.signer), formatKey(witness));
  expect(trusted).toContain('getuige die u vertrouwt');
  expect(trusted).not.toContain('komt uit het ontvangstbewijs zelf');
  expect(trusted).toContain('niet dat het bij het vastleggen waar was');
});

test('no, with the reason, and never a yes for a key that was mistyped', async () => {
  const { verify } = await opened();
  expect(await verify(receipt.replace('index 3', 'index 2'))).toMatch(/^Nee\. .*het bewijs leidt niet naar de ondertekende stand/);
  expect(await verify('')).toMatch(/^Nee\. Dit is geen ontvangstbewijs/);
  expect(await verify(receipt, 'hanze')).toMatch(/^Nee\. Dit is geen geldige sleutel: hanze/);
  expect(await verify(receipt, formatKey(signerNamed('other.example', 1)))).toMatch(/^Nee\. .*andere sleutel/);
  expect(await verify(log.receipt(3), '', formatKey(witness))).toMatch(/^Nee\. De getuige alfadorp/);
});

test('a chosen file is read, in the other language too, and markup in a receipt stays text', async () => {
  const { tab, broken } = await opened();
  const hostile = new SampleLog();
  hostile.append({ leaf: { type: 'decision', id: 'x', title: '<img src=x onerror="document.title=1">', outcome: 'adopted' } });
  const file = join(folder, 'besluit.tlog-proof');
  writeFileSync(file, hostile.receipt(0));
  await tab.getByLabel('Ontvangstbewijs').setInputFiles(file);
  await tab.getByRole('button', { name: 'English' }).click();
  await tab.getByRole('button', { name: 'Verify' }).click();
  // reading the file takes a moment
  await tab.locator('#verdict').getByText('This stands exactly like this as line 1 of 1').waitFor();
  const text = await tab.locator('#verdict').innerText();
  expect(text).toMatch(/^Yes\. This stands exactly like this as line 1 of 1 /);
  expect(text).toContain('<img src=x');
  expect(await tab.locator('#verdict img').count()).toBe(0);
  expect(broken).toEqual([]);
});

test('no barrier that a checker can find, in both verdicts', async () => {
  const { tab, verify } = await opened();
  for (const text of [receipt, 'nonsense']) {
    await verify(text);
    const { violations } = await new AxeBuilder({ page: tab }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
