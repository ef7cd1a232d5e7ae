// Accounts in a real browser on the portal as it ships: set-up by the printed link, passkeys, codes, invitations, mandates, sessions.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveDevice } from '../support/device.ts';
import { visitor } from '../support/browser.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { expectAccessible } from '../support/accessible.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('an empty installation', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal('production');
  });
  afterAll(() => portal.close());

  test('is set up through the printed link with a passkey, and entered again with it', async () => {
    const page = await (await visitor()).newPage();
    await giveDevice(page);
    await page.goto(`${portal.url}/aanmelden`);
    await page.getByText('Open de link die Hanze bij het starten toonde').waitFor();
    await expectAccessible(page);

    expect(portal.setUpLink).toMatch(/\/inrichten#[\w-]{43}$/);
    await page.goto(portal.setUpLink ?? '');
    await page.getByLabel('Naam').waitFor();
    await expectAccessible(page);
    await button(page, 'Maak account').click();
    await page.getByRole('alert').getByText('Vul een naam in.').waitFor();
    await page.getByLabel('Naam').fill('Ada Beheer');
    await page.getByLabel('E-mailadres').fill('ada@portaal.example');
    await button(page, 'Maak account').click();
    await page.waitForURL('**/tweede-factor**');
    await button(page, 'Maak toegangssleutel').waitFor();
    await expectAccessible(page);
    await button(page, 'Maak toegangssleutel').click();
    await page.waitForURL('**/vandaag');
    await button(page, /Ada Beheer.*Beheerder Hanze/).click();
    await button(page, 'Afmelden').click();
    await page.waitForURL('**/aanmelden?reden=afgemeld');
    await page.getByText('U bent afgemeld.').waitFor();

    await button(page, 'Meld aan met toegangssleutel').click();
    await page.waitForURL('**/vandaag');
    await button(page, /Ada Beheer/).waitFor();
  });
});
