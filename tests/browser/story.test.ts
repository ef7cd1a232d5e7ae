// The main job as one story, in a real browser on the example region: from who takes part to a measured benefit. Each step stands on the one
// before. docs/tour.md tells the same story.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { button, confirm, link, seen, Tabs } from '../support/tabs.ts';

let app: App;
let tabs: Tabs;
beforeAll(async () => {
  app = await startApp({}, { example: true, web: true });
  tabs = new Tabs(app);
});
afterAll(() => app.close());

const here = '/samenwerkingen/vier-stromen';
const subject = 'Eén documentbeheer voor vijf gemeenten';
const condition = 'Dossiers van voor 2015 blijven op papier in te zien.';
const bill = `${here}/kosten/rekening/GM9004?jaar=2027`;
const board = ['Jan Verhagen', 'Samira el Amrani', 'Pieter Nijland', 'Marijke de Boer', 'Tjeerd Hofstra'] as const;
const today = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam' }).format();
let proposal = '';
let decision = '';

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Stappen van het schrijven' }).getByRole('link', { name }).click();

test('1. the partnership: who takes part, in which body, with how many votes', { timeout: 60_000 }, async () => {
  const page = await tabs.of('Femke Bakker', here);
  await page.getByText('5 gemeenten werken samen in een bedrijfsvoeringsorganisatie sinds 2018.').waitFor();
  await page.getByText('Waterhoek heeft het grootste gewicht: 33,3% van de stemmen.').waitFor();
  const seats = page.getByRole('table', { name: 'Bestuur: Stemmen' });
  expect(await seats.getByRole('row', { name: /^Oosterbrink 2 22,2%/ }).count()).toBe(1);
  await seen(page, '1-partnership');
});

test('2. the landscape: three packages for one function, and when they can be bought together', { timeout: 60_000 }, async () => {
  const page = await tabs.of('Hassan Yilmaz', `${here}/applicaties`);
  await seen(page, '2-landscape');
  await link(page, 'Overlap').click();
  await page.getByRole('row', { name: /^Documentbeheer \(DMS\).*Archivo: 2 gemeenten/ }).waitFor();
  await seen(page, '2-overlap');
  await link(page, 'Samen kopen').click();
  await page.getByText(/functies kunnen drie of meer gemeenten samen kopen/).waitFor();
  expect(await page.getByText('Documentbeheer (DMS)').count()).toBe(1);
  await seen(page, '2-buying');
});

test('3. Oosterbrink proposes: options, the exact changes, the bill under today’s key, a promise', { timeout: 90_000 }, async () => {
  const page = await tabs.of('Hassan Yilmaz', `${here}/voorstellen`);
  await link(page, 'Schrijf een voorstel').click();
  await page.getByLabel('Titel').fill(subject);
  await page.getByRole('textbox', { name: 'Beslispunt 1' }).fill('De vijf gemeenten werken vanaf 1 januari 2027 met Archivo.');
  await page.getByLabel('Toelichting', { exact: true }).fill('Drie pakketten doen nu hetzelfde. Dat kost drie keer beheer.');
  await step(page, 'Varianten');
  await page.getByRole('textbox', { name: 'Wat de variant inhoudt' }).first().fill('Drie pakketten blijven.');
  await page.getByRole('textbox', { name: 'Naam' }).last().fill('Allemaal Archivo');
  await page.getByRole('textbox', { name: 'Wat de variant inhoudt' }).last().fill('Eén pakket, één inrichting.');
  await page.getByRole('radio', { name: /^Allemaal Archivo/ }).check();
  await step(page, 'Wat er verandert');
  await page.getByRole('radio', { name: /^Pakketten samenvoegen/ }).check();
  await page.getByLabel('Het gezamenlijke pakket').selectOption({ label: 'Archivo' });
  for (const name of ['Oosterbrink', 'Veenmeer', 'Lindewoude']) await page.getByRole('checkbox', { name }).check();
  await page.getByLabel('Dag van de overgang').fill('1-1-2027');
  await page.getByLabel('Mate van harmonisatie').selectOption({ index: 5 });
  await page.getByLabel('Kostengroep').selectOption({ label: 'Gezamenlijke applicaties' });
  await page.getByLabel('Extra kosten per jaar').fill('96.000,00');
  await page.getByLabel('Tot en met jaar').fill('2029');
  await page.getByLabel('Nieuwe verdeelsleutel voor deze kosten').selectOption({ label: 'Gelijke delen' });
  await seen(page, '3-template');
  await button(page, 'Schrijf de wijzigingen').click();
  await page
    .getByText(/Veenmeer stapt over van Dossio DMS naar Archivo op 1 januari 2027/)
    .first()
    .waitFor();
  await seen(page, '3-changes');
  await step(page, 'Kosten');
  await page.getByLabel('Dit voorstel kost of bespaart geld').check();
  await page.getByLabel('In welke kostengroep vallen de kosten?').selectOption({ label: 'Gezamenlijke applicaties' });
  await page.getByLabel('Eenmalig').fill('0,00');
  await page.getByLabel('Per jaar', { exact: true }).fill('96.000,00');
  await page.getByRole('checkbox', { name: 'Gelijke delen' }).check();
  // 96,000.00 in five equal parts
  await page
    .getByRole('table', { name: 'Kosten per gemeente' })
    .getByRole('row', { name: /Veenmeer.*19\.200/ })
    .waitFor();
  await seen(page, '3-costs');
  await step(page, 'Per gemeente');
  const veenmeer = page.getByRole('group').filter({ hasText: 'Veenmeer' }).first();
  await veenmeer.locator('summary').click();
  await veenmeer.getByLabel('Wie werkt er straks anders?').fill('Documentaire informatievoorziening, negen mensen.');
  await veenmeer.getByLabel('Kosten van uittreden na dit besluit').fill('40.000,00');
  await button(veenmeer, 'Nog een baat').click();
  await veenmeer.getByLabel('Waar gaat de baat over?').selectOption({ label: 'Kwaliteit' });
  await veenmeer.getByLabel('Wat wordt er beter?').fill('Een dossier is sneller gevonden.');
  await veenmeer.getByLabel('Welke afdeling merkt het?').fill('Burgerzaken');
  await veenmeer.getByLabel('Waarin gemeten?').fill('minuten');
  await veenmeer.getByLabel('Nulmeting').fill('14');
  await veenmeer.getByLabel('Streefwaarde').fill('6');
  await veenmeer.getByLabel('Bereikt op').fill('31-12-2027');
  await seen(page, '3-effects');
  await step(page, 'Nadelen en zonder scherm');
  await page.getByRole('textbox', { name: 'Nadelen en risico’s' }).fill('Drie gemeenten leren een nieuw pakket.');
  await page.getByRole('textbox', { name: 'Wat blijft mogelijk zonder scherm?' }).fill('Inzage aan de balie blijft.');
  await step(page, 'Wie besluit wat');
  await button(page, 'Nog een stap').click();
  await page.getByLabel('Wat gebeurt er?').fill('Het bestuur wijzigt de begroting.');
  await page.getByLabel('Welke bevoegdheid is dat?').selectOption({ label: 'Begroting van de samenwerking vaststellen of wijzigen' });
  await page.getByLabel('Wie zet deze stap?').selectOption({ label: 'Algemeen of ongeleed bestuur' });
  await step(page, 'Nalezen');
  await page.getByText('Het voorstel is compleet.').waitFor();
  await button(page, 'Bewaar het concept').click();
  await button(page, 'Dien het voorstel in').click();
  await confirm(page, 'Dien het voorstel in');
  await link(page, 'Wijzig het voorstel').waitFor();
  proposal = new URL(page.url()).pathname;
  expect(proposal).toMatch(/\/voorstellen\/V-\d{4}-\d{3}$/);
  await seen(page, '3-proposal');
});

test('4. a position with a condition, and the views of five councils with an answer to each point', { timeout: 90_000 }, async () => {
  const alderman = await tabs.of('Marijke de Boer', proposal);
  await alderman.getByLabel(/^Akkoord onder voorwaarde/).check();
  await alderman.getByLabel('Wat moet er eerst geregeld zijn?').fill(condition);
  await button(alderman, 'Leg het standpunt vast').click();
  await alderman.getByText('Het standpunt is vastgelegd.').waitFor();
  await seen(alderman, '4-position');

  const secretary = await tabs.of('Femke Bakker', `${proposal}/zienswijzen`);
  await secretary.getByLabel(/^Een wijziging van de begroting/).check();
  await button(secretary, 'Stuur naar de raden').click();
  const clerk = await tabs.of('Joke van Leeuwen', `${proposal}/zienswijzen`);
  await clerk.getByLabel('Op welke dag kwam het voorstel bij de griffie aan?').fill(today);
  await button(clerk, 'Meld de ontvangst').click();
  await clerk.getByText(/Zo is geteld/).waitFor();
  await clerk.getByLabel('Vastgesteld door de raad op').fill(today);
  await clerk
    .getByRole('radio', { name: /^Positief/ })
    .first()
    .check();
  await clerk.getByLabel('De punten van de raad').fill('Meld de raad hoe lang het zoeken duurt.');
  await button(clerk, 'Geef de zienswijze').click();
  await clerk.getByText('nog geen antwoord').waitFor();
  await seen(clerk, '4-view');

  await secretary.reload();
  // the other four have no clerk here: the secretary records for them
  const receipt = button(secretary, 'Meld de ontvangst');
  const waive = button(secretary, 'De raad ziet af van een zienswijze');
  for (let left = 4; left > 0; left -= 1) {
    await receipt.nth(left - 1).waitFor();
    await secretary.getByLabel('Op welke dag kwam het voorstel bij de griffie aan?').first().fill(today);
    await receipt.first().click();
    await waive.waitFor();
    await waive.click();
    await confirm(secretary, 'De raad ziet af van een zienswijze');
    await waive.waitFor({ state: 'detached' });
  }
  await button(secretary, 'Sluit de ronde').click();
  await confirm(secretary, 'Sluit de ronde');
  await secretary.getByRole('radio', { name: /^Niet overgenomen/ }).check();
  await secretary.getByLabel('Antwoord, met de reden').fill('De meting van de beloofde baat zegt dit al.');
  await button(secretary, 'Leg het antwoord vast').click();
  await button(secretary, 'Stel de antwoorden vast').click();
  await confirm(secretary, 'Stel de antwoorden vast');
  await button(secretary, 'Stel de antwoorden vast').waitFor({ state: 'detached' });
  expect(await secretary.getByText('Elk punt heeft een antwoord.').count()).toBe(1);
  await seen(secretary, '4-views');
});

test('5. the board votes by weight; the outcome says why, and the decision executes when its condition is met', {
  timeout: 120_000,
}, async () => {
  const secretary = await tabs.of('Femke Bakker', proposal);
  await secretary.getByLabel('Stemregel').selectOption({ label: 'Ten minste twee derde van alle stemmen' });
  await secretary.getByLabel(/^In de vergadering/).check();
  await button(secretary, 'Open de stemming').click();
  await link(secretary, 'Naar de stemming').waitFor();
  for (const name of board) {
    const member = await tabs.of(name, `${proposal}/stemming`);
    if (name === 'Marijke de Boer') {
      await seen(member, '5-vote');
      await member.getByLabel(/^Voor, onder voorwaarde/).check();
      await member.getByLabel('Wat moet er eerst geregeld zijn?').fill(condition);
    } else if (name === 'Tjeerd Hofstra') {
      await member.getByLabel(/^Tegen/).check();
      await member.getByRole('textbox', { name: 'Wat is de reden?' }).fill('Mapwerk is betaald tot 2029.');
    } else await member.getByLabel(/^Voor/).first().check();
    await button(member, /^Stem$/).click();
    await button(member, 'Stem definitief').click();
    await button(member, 'Wijzig mijn stem').waitFor();
  }
  await secretary.goto(`${app.url}${proposal}/stemming`);
  await button(secretary, 'Sluit de stemming').click();
  await confirm(secretary, 'Sluit de stemming');
  await secretary.getByText(/^Aangenomen: 8 van de 9 stemmen voor/).waitFor();
  await seen(secretary, '5-outcome');
  await link(secretary, 'Naar het besluit').click();
  await secretary.getByText('Het besluit wacht nog op één voorwaarde.').waitFor();
  decision = new URL(secretary.url()).pathname;
  await button(secretary, 'Meld als nagekomen').click();
  await secretary.getByLabel('Waaruit blijkt het?').fill('Brief aan de archivarissen.');
  await button(secretary, 'Meld als nagekomen').last().click();
  await secretary.getByText(/^Uitgevoerd op/).waitFor();
  await seen(secretary, '5-decision');
  const page = await tabs.of('Hassan Yilmaz', `${here}/applicaties/lijst?zoek=Archivo`);
  await link(page, 'Archivo').first().click();
  await page.getByRole('heading', { level: 1, name: 'Archivo' }).waitFor();
  await page
    .getByRole('table', { name: 'Straks' })
    .getByRole('row', { name: /^Lindewoude 01-01-2027.*B-\d{4}-\d{3}$/ })
    .waitFor();
  expect(await page.getByRole('row', { name: /^Waterhoek, Oosterbrink, Veenmeer, Lindewoude/ }).count()).toBe(1);
  await seen(page, '5-application');
});

test('6. the bill of Veenmeer: to the cent, why it changed, back to the votes, and a question on a line', { timeout: 90_000 }, async () => {
  const page = await tabs.of('Marijke de Boer', bill);
  await page.getByText(/^Veenmeer betaalt over 2027/).waitFor();
  await seen(page, '6-bill');
  // 2,701,900.00 + 96,000.00 in five equal parts
  await link(page, /^559\.580,00/).click();
  await page.getByRole('heading', { level: 1, name: /Herkomst van/ }).waitFor();
  await page.getByRole('heading', { name: 'Wie stemde wat, en wie was er?' }).waitFor();
  expect(await page.getByRole('row', { name: /Tjeerd Hofstra.*Tegen/ }).count()).toBe(1);
  await seen(page, '6-lineage');
  await page.goto(`${app.url}${bill}`);
  await page.getByLabel('Over welke regel?').selectOption({ label: 'Gezamenlijke applicaties' });
  await page.getByLabel('Wat wilt u weten?').fill('Hoeveel hiervan is Archivo?');
  await button(page, 'Stel een vraag').click();
  await page.getByText(/Wacht op antwoord/).waitFor();
  await seen(page, '6-question');
});

test('7. the benefit: Veenmeer measures it against the baseline that the decision froze', { timeout: 60_000 }, async () => {
  const page = await tabs.of('Marijke de Boer', `${here}/baten`);
  await link(page, /Een dossier is sneller gevonden/)
    .first()
    .click();
  await page.getByText('14').first().waitFor();
  await page.getByLabel('Gemeten (minuten)').fill('9');
  await page.getByLabel('Van welke dag is dit getal?').fill(today);
  await page.getByLabel('Waar is het te vinden?').fill('Steekproef van twintig dossiers');
  await button(page, 'Leg meting vast').click();
  await page.getByText('De meting is vastgelegd.').waitFor();
  await seen(page, '7-benefit');
  await page.goto(`${app.url}${decision}`);
  await page
    .getByText(/Een dossier is sneller gevonden/)
    .first()
    .waitFor();
  await seen(page, '7-decision');
  expect(tabs.complaints).toEqual([]);
});
