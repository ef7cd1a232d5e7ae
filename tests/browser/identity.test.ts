// Accounts in a real browser on the portal as it ships: set-up by the printed link, passkeys, codes, invitations, mandates, sessions.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { codeOf } from '../support/accounts.ts';
import { visitor } from '../support/browser.ts';
import { giveDevice } from '../support/device.ts';
import { type Portal, startPortal } from '../support/portal.ts';

const password = 'acht zwanen bij nacht';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const newPage = async () => (await visitor()).newPage();

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').locator('.you').click();
  await button(page, 'Afmelden').click();
  await page.waitForURL('**/aanmelden?reden=afgemeld');
}

async function signIn(page: Page, email: string, code: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('textbox', { name: /^Code/ }).fill(code);
  await button(page, 'Meld aan').last().click();
}

async function fillInvitation(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByRole('textbox', { name: 'E-mailadres', exact: true }).fill(email);
  await page.getByLabel('Rol').selectOption({ label: 'Beheerder (rol voor dit portaal)' });
  await page.getByLabel('Vanaf').fill('1-1-2026');
}

describe('an empty installation', { timeout: 90_000 }, () => {
  let portal: Portal;
  let ada: Page;
  let bram: Page;
  let invitation = '';
  let secret = '';
  let recoveryCodes: string[] = [];
  beforeAll(async () => {
    portal = await startPortal('production');
    ada = await newPage();
    bram = await newPage();
  });
  afterAll(() => portal.close());

  test('is set up through the printed link with a passkey, and entered again with it', async () => {
    await giveDevice(ada);
    await ada.goto(`${portal.url}/aanmelden`);
    await ada.getByText('Open de link die Hanze bij het starten toonde').waitFor();
    expect(await ada.getByText('Voorbeeldregio').count()).toBe(0);
    await expectAccessible(ada);

    expect(portal.setUpLink).toMatch(/\/inrichten#[\w-]{43}$/);
    await ada.goto(portal.setUpLink ?? '');
    await ada.getByLabel('Naam').waitFor();
    await expectAccessible(ada);
    await button(ada, 'Maak account').click();
    await ada.getByRole('alert').getByText('Vul een naam in.').waitFor();
    await ada.getByLabel('Naam').fill('Ada Beheer');
    await ada.getByLabel('E-mailadres').fill('ada@portaal.example');
    await button(ada, 'Maak account').click();
    await ada.waitForURL('**/tweede-factor**');
    await button(ada, 'Maak toegangssleutel').waitFor();
    await expectAccessible(ada);
    await button(ada, 'Maak toegangssleutel').click();
    await ada.waitForURL('**/vandaag');
    await button(ada, /Ada Beheer.*Beheerder Hanze/).waitFor();

    await signOut(ada);
    await ada.getByText('U bent afgemeld.').waitFor();
    await button(ada, 'Meld aan met toegangssleutel').click();
    await ada.waitForURL('**/vandaag');
    await button(ada, /Ada Beheer/).waitFor();
  });

  test('its link works once', async () => {
    const late = await newPage();
    await late.goto(portal.setUpLink ?? '');
    await late.getByText('Dit portaal is al ingericht').waitFor();
    expect(await late.getByRole('textbox').count()).toBe(0);
  });

  test('a command that needs a fresh factor asks for it, and then happens with what was typed', async () => {
    await ada.goto(`${portal.url}/mensen?persoon=uitnodigen`);
    await fillInvitation(ada, 'Bram Nieuw', 'bram@portaal.example');
    portal.ageFactors();
    await button(ada, 'Nodig uit').click();
    const dialog = ada.getByRole('dialog', { name: 'Bevestig dat u het bent' });
    await dialog.getByText('Wat u invulde, blijft staan').waitFor();
    await expectAccessible(ada);
    await dialog.getByRole('button', { name: 'Terug' }).click();
    await ada.getByRole('alert').getByText('Bevestig eerst dat u het bent').waitFor();
    expect(await ada.getByLabel('Naam', { exact: true }).inputValue()).toBe('Bram Nieuw');

    await button(ada, 'Nodig uit').click();
    await dialog.getByRole('button', { name: 'Bevestig met toegangssleutel' }).click();
    await ada.getByText('Geef deze link aan Bram Nieuw').waitFor();
    invitation = await ada.getByLabel('Link').inputValue();
    expect(invitation).toMatch(/\/uitnodiging#[\w-]{43}$/);
    await expectAccessible(ada);
  });

  test('an invitation is accepted with a password and an authenticator app', async () => {
    await bram.goto(invitation);
    await bram.getByLabel('Met een wachtwoord en een codes-app').check();
    await bram.getByLabel('Wachtwoord', { exact: true }).fill('welkom');
    await button(bram, 'Maak account').click();
    await bram.getByText('Kies ten minste 12 tekens').waitFor();
    await bram.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await button(bram, 'Maak account').click();
    await bram.waitForURL('**/tweede-factor**');

    // a password alone opens nothing else
    await bram.goto(`${portal.url}/mensen`);
    await bram.waitForURL('**/tweede-factor?naar=%2Fmensen');
    await button(bram, 'Koppel een codes-app').click();
    await bram.getByRole('img', { name: 'QR-code voor uw codes-app' }).waitFor();
    await expectAccessible(bram);
    secret = (await bram.locator('.link-app__secret').innerText()).replaceAll(' ', '');
    await bram.getByLabel('2. Vul de code in die de app toont').fill(codeOf(secret));
    await button(bram, 'Koppel de app').click();

    const list = bram.getByRole('list', { name: 'Uw herstelcodes' });
    await list.waitFor();
    recoveryCodes = await list.getByRole('listitem').allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    await expectAccessible(bram);
    const saved = bram.waitForEvent('download');
    await button(bram, 'Bewaar als bestand').click();
    expect((await saved).suggestedFilename()).toBe('hanze-herstelcodes.txt');
    await button(bram, 'Ik heb ze bewaard').click();
    await bram.waitForURL('**/mensen');
    await bram.getByRole('link', { name: 'Ada Beheer' }).waitFor();
  });

  test('password and code let in, and a wrong one gives the one answer there is', async () => {
    await signOut(bram);
    await signIn(bram, 'nobody@portaal.example', '123456');
    const answer = bram.getByRole('alert').getByText('Aanmelden is niet gelukt');
    await answer.waitFor();
    const unknown = await answer.innerText();
    await signIn(bram, 'bram@portaal.example', '000000');
    await bram.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=code]')?.value === '');
    expect(await answer.innerText()).toBe(unknown);
    await signIn(bram, 'bram@portaal.example', codeOf(secret, 1));
    await bram.waitForURL('**/vandaag');
  });

  test('the list of sessions ends another one', async () => {
    const elsewhere = await newPage();
    await elsewhere.goto(`${portal.url}/aanmelden?naar=/account`);
    await signIn(elsewhere, 'bram@portaal.example', recoveryCodes[0] ?? '');
    await elsewhere.waitForURL(({ pathname }) => pathname === '/account');

    await bram.goto(`${portal.url}/account`);
    await button(bram, 'Beëindig alle andere sessies').waitFor();
    await expectAccessible(bram);
    await button(bram, 'Beëindig sessie: Chrome op Linux').click();
    await bram.getByText('U bent nergens anders aangemeld.').waitFor();
    await elsewhere.getByRole('link', { name: 'Mensen' }).click();
    await elsewhere.waitForURL(/\/aanmelden\?.*reden=beeindigd/);
    await elsewhere.getByText('Uw sessie is beëindigd. Wat u typte is bewaard.').waitFor();
    expect(new URL(elsewhere.url()).searchParams.get('naar')).toBe('/mensen');
  });
});

describe('the example region', { timeout: 90_000 }, () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal('example');
  });
  afterAll(() => portal.close());

  test('is entered by keyboard only, and one comes back to where one was stopped', async () => {
    const page = await newPage();
    await page.goto(`${portal.url}/mensen?zoek=visser`);
    await page.waitForURL('**/aanmelden?naar=**');
    await button(page, /Femke Bakker/).waitFor();
    await expectAccessible(page);
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.textContent?.startsWith('Femke Bakker'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/mensen?zoek=visser');
    await button(page, /Femke Bakker.*Bestuurssecretaris Vier Stromen/).waitFor();
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText('Import').count()).toBe(0);
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Anouk Visser' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Plaatsvervangend bestuurslid').last().waitFor();
    await page.getByRole('complementary', { name: 'Anouk Visser' }).getByText('geldt').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.waitForURL('**/mensen?zoek=visser');
  });

  test('acting under another mandate changes what one sees', async () => {
    const page = await newPage();
    await page.goto(`${portal.url}/aanmelden?naar=/mensen`);
    await button(page, /Erik Postma/).click();
    await page.waitForURL('**/mensen');
    const clerkOfVeenmeer = page.getByRole('link', { name: 'Joke van Leeuwen' });
    const act = async (place: string) => {
      await page.getByRole('banner').locator('.you').click();
      await page.getByLabel(`Functionaris gegevensbescherming ${place}`).click();
      await page.keyboard.press('Escape');
      await button(page, new RegExp(`Erik Postma.*${place}`)).waitFor();
    };
    await act('Veenmeer');
    await clerkOfVeenmeer.waitFor();
    await act('Lindewoude');
    await clerkOfVeenmeer.waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Femke Bakker' }).count()).toBe(1);
  });

  test('the language chosen is the language of the account', async () => {
    const page = await newPage();
    await page.goto(`${portal.url}/aanmelden?naar=/account`);
    await button(page, /Wim de Groot/).click();
    const kept = page.waitForResponse((response) => response.request().postData()?.includes('"language":"en"') ?? false);
    await page.getByRole('main').getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Account and sessions' }).waitFor();
    await kept;
    const elsewhere = await newPage();
    await elsewhere.goto(`${portal.url}/aanmelden?naar=/account`);
    await button(elsewhere, /Wim de Groot/).click();
    await elsewhere.getByRole('heading', { name: 'Account and sessions' }).waitFor();
    expect(await elsewhere.locator('html').getAttribute('lang')).toBe('en');
  });
});
