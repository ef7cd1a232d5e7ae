// `pnpm screens [name …]`: pictures of every screen of the example region into docs/screens, at 1440 wide in the light theme and 390 wide in the
// dark. To look at, and to compare after a change; nothing in the product uses them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from '../scripts/build.ts';
import { prepareChromium } from './support/chromium.ts';

const out = join(import.meta.dirname, '../docs/screens');
const wanted = process.argv.slice(2);

const here = '/samenwerkingen/vier-stromen';

/** name of the file, who looks, and the address; null = signed out. */
const screens: readonly (readonly [name: string, who: string | null, path: string])[] = [
  ['aanmelden', null, '/aanmelden'],
  ['vandaag', 'Marijke de Boer', '/vandaag'],
  ['vandaag-secretaris', 'Femke Bakker', '/vandaag'],
  ['samenwerkingen', 'Marijke de Boer', '/samenwerkingen'],
  ['samenwerking', 'Femke Bakker', here],
  ['samenwerking-2023', 'Femke Bakker', `${here}?op=2023-03-01`],
  ['oprichten', 'Femke Bakker', '/samenwerkingen/nieuw'],
  ['applicaties', 'Marijke de Boer', `${here}/applicaties`],
  ['applicaties-lijst', 'Marijke de Boer', `${here}/applicaties/lijst`],
  ['applicaties-overlap', 'Marijke de Boer', `${here}/applicaties/overlap`],
  ['applicaties-samen-kopen', 'Marijke de Boer', `${here}/applicaties/samen-kopen`],
  ['applicaties-vergelijken', 'Marijke de Boer', `${here}/applicaties/vergelijken`],
  ['applicaties-afwijkingen', 'Marijke de Boer', `${here}/applicaties/afwijkingen`],
  ['applicatie', 'Hassan Yilmaz', 'first applicaties/lijst'],
  ['applicatie-nieuw', 'Hassan Yilmaz', `${here}/applicaties/nieuw`],
  ['voorstellen', 'Marijke de Boer', `${here}/voorstellen`],
  ['voorstel', 'Marijke de Boer', 'first voorstellen'],
  ['voorstel-schrijven', 'Hassan Yilmaz', `${here}/voorstellen/nieuw`],
  ['voorstel-wijzigingen', 'Hassan Yilmaz', `${here}/voorstellen/nieuw?stap=wijzigingen`],
  ['voorstel-gemeenten', 'Hassan Yilmaz', `${here}/voorstellen/nieuw?stap=gemeenten`],
  ['zienswijzen', 'Joke van Leeuwen', `${here}/voorstellen/V-2025-002/zienswijzen`],
  ['stemming', 'Marijke de Boer', 'first voorstellen /stemming'],
  ['besluiten', 'Marijke de Boer', `${here}/besluiten`],
  ['besluit', 'Marijke de Boer', 'first besluiten'],
  ['besluit-uitgevoerd', 'Marijke de Boer', `${here}/besluiten/B-2025-001`],
  ['kosten', 'Marijke de Boer', `${here}/kosten`],
  ['rekening', 'Marijke de Boer', `${here}/kosten/rekening/GM9004?jaar=2027`],
  ['herkomst', 'Marijke de Boer', 'first kosten/herkomst/GM9004?jaar=2027'],
  ['afrekening', 'Marijke de Boer', `${here}/kosten/afrekening?jaar=2025`],
  ['geschil', 'Tjeerd Hofstra', `${here}/kosten/rekening/GM9005?jaar=2026`],
  ['kostenverdeling', 'Marijke de Boer', `${here}/kostenverdeling?jaar=2027`],
  ['baten', 'Marijke de Boer', `${here}/baten`],
  ['tien-punten', 'Marijke de Boer', `${here}/tien-punten`],
  ['tien-punten-gemeente', 'Marijke de Boer', `${here}/tien-punten/GM9004`],
  ['overeenkomsten', 'Marijke de Boer', `${here}/overeenkomsten`],
  ['overeenkomst', 'Femke Bakker', 'first overeenkomsten'],
  ['afspraken', 'Femke Bakker', '/afspraken'],
  ['gemeenten', 'Marijke de Boer', '/gemeenten'],
  ['gemeente', 'Marijke de Boer', '/gemeenten/GM9004'],
  ['mensen', 'Femke Bakker', '/mensen'],
  ['account', 'Marijke de Boer', '/account'],
  ['logboek', 'Femke Bakker', '/logboek'],
  ['import', 'Nadia Kuipers', '/import'],
];

/** Two pictures of each: on a desk by day, in the hand by night. What lies between is for the tests, which measure it. */
const forms = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

build();
const folder = mkdtempSync(join(tmpdir(), 'hanze-screens-'));
const server = spawn(process.execPath, [join(import.meta.dirname, '../apps/server/dist/main.js')], {
  env: { ...process.env, HANZE_MODE: 'example', HANZE_DATA_DIR: folder, PORT: '0', HANZE_LOG: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise<string>((resolve, reject) => {
  server.stdout.on('data', (chunk: Buffer) => {
    const found = /http:\/\/\S+/.exec(chunk.toString());
    if (found) resolve(found[0]);
  });
  server.on('exit', () => reject(new Error('The server did not start.')));
});

const { executablePath, environment } = prepareChromium();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...environment } });
const pages = new Map<string | null, Page>();

async function pageOf(who: string | null): Promise<Page> {
  const known = pages.get(who);
  if (known) return known;
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (who !== null) {
    await page.goto(`${url}/aanmelden`);
    await page.getByRole('button', { name: who }).click();
    await page.waitForURL('**/vandaag');
  }
  pages.set(who, page);
  return page;
}

/** 'first voorstellen /stemming': the first link to a record of a list, and what lies below it. */
async function addressOf(page: Page, path: string): Promise<string> {
  const [, list = '', below = ''] = /^first (\S+)(?: (.*))?$/.exec(path) ?? [];
  if (!list) return `${url}${path}`;
  await page.goto(`${url}${here}/${list}`);
  const inTable = list.includes('/') || list.includes('?');
  const link = page.locator(inTable ? 'main table a' : `main a[href^="${here}/${list}/"]:not([href$="/nieuw"])`).first();
  await link.waitFor();
  return `${url}${(await link.getAttribute('href')) ?? ''}${below}`;
}

mkdirSync(out, { recursive: true });
// whoever asks for all gets no pictures of screens that are gone; those of the tour come from its own test
if (wanted.length === 0)
  for (const old of readdirSync(out)) if (old.endsWith('.png') && !old.startsWith('verhaal-')) rmSync(join(out, old));
for (const [name, who, path] of screens) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await pageOf(who);
  const address = await addressOf(page, path);
  for (const { width, height, colorScheme } of forms) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(address, { waitUntil: 'networkidle' }).catch(() => undefined);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(400);
    const whole = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 1800);
    await page.screenshot({
      path: join(out, `${name}-${colorScheme}-${width}.png`),
      clip: { x: 0, y: 0, width, height: whole },
      fullPage: true,
    });
  }
  console.log(name);
}
await browser.close();
server.kill('SIGTERM');
rmSync(folder, { recursive: true, force: true });
