// `pnpm screens`: pictures of every screen of the example region at 1440 and 390 wide, light and dark, into docs/screens. To look at,
// and to compare after a change; nothing in the product uses them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from '../scripts/build.ts';
import { prepareChromium } from './support/chromium.ts';

const out = join(import.meta.dirname, '../docs/screens');
const wanted = process.argv.slice(2);

/** name of the file, who looks, and the address; null = signed out. */
const screens: readonly (readonly [name: string, who: string | null, path: string])[] = [
  ['aanmelden', null, '/aanmelden'],
  ['vandaag', 'Marijke de Boer', '/vandaag'],
  ['samenwerkingen', 'Marijke de Boer', '/samenwerkingen'],
  ['samenwerking', 'Femke Bakker', '/samenwerkingen/vier-stromen'],
  ['samenwerking-2023', 'Femke Bakker', '/samenwerkingen/vier-stromen?op=2023-03-01'],
  ['kosten', 'Marijke de Boer', '/samenwerkingen/vier-stromen/kosten'],
  ['rekening', 'Marijke de Boer', '/samenwerkingen/vier-stromen/kosten/rekening/GM9004?jaar=2027'],
  ['herkomst', 'Marijke de Boer', 'first kosten/herkomst/GM9004?jaar=2027'],
  ['kostenverdeling', 'Marijke de Boer', '/samenwerkingen/vier-stromen/kostenverdeling?jaar=2027'],
  ['oprichten', 'Femke Bakker', '/samenwerkingen/nieuw'],
  ['voorstellen', 'Marijke de Boer', '/samenwerkingen/vier-stromen/voorstellen'],
  ['voorstel', 'Marijke de Boer', 'first voorstellen'],
  ['stemming', 'Marijke de Boer', 'first voorstellen/stemming'],
  ['besluiten', 'Marijke de Boer', '/samenwerkingen/vier-stromen/besluiten'],
  ['besluit', 'Marijke de Boer', 'first besluiten'],
  ['applicaties', 'Marijke de Boer', '/samenwerkingen/vier-stromen/applicaties'],
  ['gemeenten', 'Marijke de Boer', '/gemeenten'],
  ['gemeente', 'Marijke de Boer', '/gemeenten/GM9004'],
  ['mensen', 'Femke Bakker', '/mensen'],
  ['account', 'Marijke de Boer', '/account'],
  ['logboek', 'Femke Bakker', '/logboek'],
  ['import', 'Nadia Kuipers', '/import'],
];

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

/** 'first voorstellen/stemming': the first of a list, and what lies below it; 'first kosten/…?…': the first link inside that page. */
async function addressOf(page: Page, path: string): Promise<string> {
  const inside = /^first (kosten\/.*)$/.exec(path)?.[1];
  const [, list, below] = /^first ([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (!list) return `${url}${path}`;
  const base = `${url}/samenwerkingen/vier-stromen/${inside ?? list}`;
  await page.goto(base);
  const link = page.locator(inside ? 'main table a' : `main a[href^="/samenwerkingen/vier-stromen/${list}/"]`).first();
  await link.waitFor();
  return `${url}${(await link.getAttribute('href')) ?? ''}${inside ? '' : (below ?? '')}`;
}

mkdirSync(out, { recursive: true });
for (const [name, who, path] of screens) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await pageOf(who);
  const address = await addressOf(page, path);
  for (const width of [1440, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address, { waitUntil: 'networkidle' }).catch(() => undefined);
      await page.locator('h1').waitFor();
      await page.waitForTimeout(400);
      const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 2400);
      await page.screenshot({
        path: join(out, `${name}-${colorScheme}-${width}.png`),
        clip: { x: 0, y: 0, width, height },
        fullPage: true,
      });
    }
  }
  console.log(name);
}
await browser.close();
server.kill('SIGTERM');
rmSync(folder, { recursive: true, force: true });
