// The browser of the tests is a whole one: text has a width and leaves ink, storage is per visitor, security is on.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const page = `data:text/html;charset=utf-8,${encodeURIComponent(
  '<!doctype html><html lang="nl"><body style="margin:0;background:#fff"><h1 style="display:inline-block">Besluitenlijst € 1.234,56</h1></body></html>',
)}`;

test('text has a width and leaves ink', async () => {
  const tab = await (await visitor({ viewport: { width: 600, height: 120 } })).newPage();
  await tab.goto(page);
  const heading = await tab.getByRole('heading', { name: /Besluitenlijst/ }).boundingBox();
  expect(heading?.width).toBeGreaterThan(200);

  const written = await tab.screenshot();
  await tab.evaluate(() => document.body.replaceChildren());
  const blank = await tab.screenshot();
  expect(written.length).toBeGreaterThan(blank.length * 2);
});

test('two visitors do not share what they remember', async () => {
  const [first, second] = await Promise.all([visitor(), visitor()]);
  await first.addCookies([{ name: 'session', value: 'of the first', url: 'http://127.0.0.1' }]);
  expect(await first.cookies()).toHaveLength(1);
  expect(await second.cookies()).toHaveLength(0);
});

test('a page does not read another origin', async () => {
  const [portal, elsewhere] = await Promise.all([serve('portal'), serve('secret')]);
  const tab = await (await visitor()).newPage();
  await tab.goto(portal);
  const read = (address: string) => tab.evaluate((url) => fetch(url).then((answer) => answer.text()), address);
  expect(await read(portal)).toBe('portal');
  await expect(read(elsewhere)).rejects.toThrow(/Failed to fetch/);
});

test('a visitor is in the Netherlands', async () => {
  const tab = await (await visitor()).newPage();
  expect(await tab.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone])).toEqual([
    'nl-NL',
    'Europe/Amsterdam',
  ]);
});

/** A server that answers everything with one text; closed after the test. */
async function serve(text: string): Promise<string> {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(text));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}
