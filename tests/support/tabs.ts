// Tabs of people of the example region for a story with many of them: one tab each, kept, and what went wrong in any of them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { App } from './app.ts';
import { visitor } from './browser.ts';

export class Tabs {
  /** What a browser complained about; a story ends by expecting none. */
  readonly complaints: string[] = [];
  private readonly kept = new Map<string, Page>();
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** The tab of this person, at an address. */
  async of(name: string, path: string): Promise<Page> {
    const page = this.kept.get(name) ?? (await this.open(name));
    this.kept.set(name, page);
    await page.goto(`${this.app.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  private async open(name: string): Promise<Page> {
    const [cookieName = '', value = ''] = (await this.app.as(name)).cookie.split('=');
    const context = await visitor({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await context.addCookies([{ name: cookieName, value, url: this.app.url }]);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('response', (answer) => answer.status() >= 400 && this.complaints.push(`${answer.status()} ${answer.url()}`));
    return page;
  }
}

/** `HANZE_SCREENS` names a folder to keep what was seen, for looking at it afterwards. */
export async function seen(page: Page, name: string): Promise<void> {
  const folder = process.env['HANZE_SCREENS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

export const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name });
export const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });
/** In the window that asks whether it is meant. */
export const confirm = (page: Page, name: string): Promise<void> =>
  page.locator('[role=dialog], [role=alertdialog]').getByRole('button', { name }).click();
