// A real browser for a test file: one process per file, one fresh context (cookies, storage, language) per visitor.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Chromium } from './chromium.ts';

/**
 * Enough to run headless as root and in small containers. The switches the packaged Chromium proposes for itself are left out on
 * purpose: they turn off web security and process isolation, and the tests would not see what a visitor's browser refuses.
 */
const switches = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'];

const launch = ({ executablePath, environment }: Chromium): Promise<Browser> =>
  chromium.launch({ executablePath, args: switches, env: { ...process.env, ...environment } });

let browser: Promise<Browser> | undefined;

/** A visitor with a clean browser, Dutch unless told otherwise; closed together with the browser after the last test of the file. */
export async function visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= launch(inject('chromium'));
  return (await browser).newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium;
  }
}
