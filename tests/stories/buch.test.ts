// Werkorganisatie BUCH from public figures: the published contributions come out of the published key, a later key for waste is a bridge, the
// auditor's documents recompute, and a cent leads to the decision. Where the sources contradict each other the test says so too.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuchExampleService, type BuchFounded } from '@hanze/server/seeds/buch-example.service';
import { bookings, wasteShares } from '@hanze/server/seeds/buch-costs';
import { assumed, budget, codes, members, partnership, savings, waste } from '@hanze/server/seeds/buch-facts';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { hanze } from '../support/hanze.ts';
import { sharedFile } from '../support/sharedData.ts';

let app: App;
let reader: Client;
let founded: BuchFounded;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  founded = await app.asSystem(() => app.get(BuchExampleService).found());
  reader = await app.as('Bestuurder Uitgeest (voorbeeld)');
}, 60_000);
afterAll(() => app.close());

interface Statement {
  total: number;
  document: string;
  lines: { id: string; subject: string; cents: number; clause: string; why: string[] }[];
  bridge: { from: number; to: number; parts: { cause: string; cents: number }[]; sentence: string } | null;
}
const statementOf = (code: string, year: number, basis = 'budget') =>
  reader
    .get<{ statement: Statement }>(
      `query ($code: String!, $year: Int!, $basis: String!) { statement(slug: "buch", code: $code, year: $year, basis: $basis) {
        total document lines { id subject cents clause why } bridge { from to sentence parts { cause cents } } } }`,
      { code, year, basis },
    )
    .then(({ statement }) => statement);
const everyone = (year: number, basis = 'budget') => Promise.all(codes.map((code) => statementOf(code, year, basis)));
const added = (cents: readonly number[]) => cents.reduce((a, b) => a + b, 0);
/** As the newspaper prints it: millions with one decimal. */
const printed = (cents: number) => (cents / 100_000_000).toFixed(1);

describe('the budget of 2017', () => {
  test('shared by the published key gives every published contribution, and adds up to the cent', async () => {
    const statements = await everyone(budget.year);
    expect(statements.map(({ total }) => printed(total))).toEqual(codes.map((code) => members[code].contribution));
    expect(added(statements.map(({ total }) => total))).toBe(5_680_000_000);
    expect(statements.map(({ total }) => total)).toEqual([1_852_248_000, 683_872_000, 1_941_992_000, 1_201_888_000]);
    expect(statements[1]?.lines[0]?.clause).toContain('40% terug naar de gemeenten');
  });

  test('does not fit the other total of the same article, nor the sum of the rounded contributions', () => {
    const by = (total: string) => codes.map((code) => printed(Number(total) * 1_000_000 * Number(members[code].share)));
    expect(by(budget.total)).toEqual(codes.map((code) => members[code].contribution));
    expect(by(budget.elsewhere)).toEqual(['19.2', '7.1', '20.1', '12.4']);
    const sum = added(codes.map((code) => Math.round(Number(members[code].contribution) * 10))) / 10;
    expect([sum, Number(budget.total)]).toEqual([56.7, 56.8]);
  });

  test('a cent leads back to the booking, the count and the decision with its votes', async () => {
    const [line] = (await statementOf('GM0450', budget.year)).lines;
    const asked = `query ($line: String!) { lineage(slug: "buch", code: "GM0450", year: 2017, basis: "budget", line: $line) { line { cents
      bookings { amount source } steps { counts { own source referenceDay } } key { clause }
      decision { code title sentence votes { seat choice present } } } } }`;
    const { lineage } = await reader.get<{ lineage: { line: Record<string, unknown> } }>(asked, { line: line!.id });
    expect(lineage.line).toMatchObject({
      cents: 683_872_000,
      bookings: [{ amount: 5_680_000_000, source: 'uitgeester.nl, nieuws/politiek/22304' }],
      decision: { code: 'B-2017-001', title: expect.stringMatching(/^Voorbeeld: /) },
    });
    const { votes } = lineage.line['decision'] as { votes: { seat: string; choice: string }[] };
    expect(votes.map(({ seat, choice }) => `${seat.split(' ')[0]} ${choice}`)).toEqual([
      'Bergen for',
      'Castricum for',
      'Heiloo for',
      'Uitgeest for',
    ]);
  });
});

test('of the savings 40 percent comes back to the municipalities, to the cent', async () => {
  const statements = await everyone(savings.year, 'actual');
  expect(added(statements.map(({ total }) => total))).toBe(-220_000_000);
  expect(statements.every(({ total }) => total < 0)).toBe(true);
});

describe('the key for waste of 2021', () => {
  test('is a bridge of its cause alone; the next share is new counts', async () => {
    for (const [year, cause] of [
      [2021, 'key'],
      [2022, 'counts'],
    ] as const) {
      const [before, now] = [await everyone(year - 1), await everyone(year)];
      expect(added(now.map(({ total }) => total))).toBe(assumed.wasteEuros * 100);
      for (const [place, { bridge, total }] of now.entries()) {
        const was = before[place]!.total;
        expect(bridge).toMatchObject({ from: was, to: total, parts: [{ cause, cents: total - was }] });
      }
      expect(now[codes.indexOf(waste.of)]?.total).toBe(Number(waste.shares[year]) * 1_000_000);
    }
    expect((await statementOf('GM0399', 2021)).bridge?.sentence).toContain('andere verdeelsleutel');
  });

  test('says of every share but that of Heiloo that it is assumed', async () => {
    expect(wasteShares(2021).map(({ values }) => Object.keys(values).length)).toEqual([1, 3]);
    const rows = (await app.asSystem(() =>
      app.get(MikroORM).em.getConnection().execute(`select "source" from "DriverCount" where "code" = 'afvalaandeel'`),
    )) as { source: string }[];
    expect(rows.filter(({ source }) => source.startsWith('Aangenomen'))).toHaveLength(6);
    expect(rows).toHaveLength(8);
  });
});

test('the documents of the auditor give the same cents in a process of its own', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hanze-buch-')), 'buch.json');
  for (const [year, basis] of [
    [2017, 'budget'],
    [2019, 'actual'],
    [2021, 'budget'],
  ] as const) {
    const statements = await everyone(year, basis);
    writeFileSync(file, statements[0]!.document);
    const { status, stdout } = await hanze(['recompute', file]);
    const [answer] = JSON.parse(stdout) as { cents: string[]; members: string[] }[];
    expect([status, answer?.cents.map(Number)]).toEqual([0, await inOrder(year, basis)]);
  }
});

/** What the statements say, in the order of the names, which is that of the document. */
async function inOrder(year: number, basis: string): Promise<number[]> {
  const asked = `query ($year: Int!, $basis: String!) { statement(slug: "buch", code: "GM0450", year: $year, basis: $basis) { payers { cents } } }`;
  const { statement } = await reader.get<{ statement: { payers: { cents: number }[] } }>(asked, { year, basis });
  return statement.payers.map(({ cents }) => cents);
}

test('says what it made and where the sources disagree; a second time changes nothing', async () => {
  expect(founded).toMatchObject({ slug: 'buch', decisions: 2, lines: bookings.length });
  expect(founded.notes.map(({ en }) => en).join(' ')).toMatch(/56\.7.*58\.8/s);
  await expect(app.asSystem(() => app.get(BuchExampleService).found())).rejects.toMatchObject({ code: 'example-is-here' });
});

const published = sharedFile('financien/partnership_buch.json');
describe.skipIf(!published || !existsSync(published))('against the collected sources', () => {
  test('every figure is the one that was collected', () => {
    const source = JSON.parse(readFileSync(published ?? '', 'utf8')) as {
      form: string;
      members: { gemeentecode: string }[];
      budget_2017: Record<'contributions_meur' | 'shares_percent_published' | 'share_percent_derived', Record<string, number>> & {
        total_spending_meur: number;
      };
      cost_key_change: { share_percent: Record<string, Record<string, number>> };
      savings_rule: { rule: string; realised_eur_more_than: number };
    };
    const { budget_2017: told } = source;
    const figures = (of: 'share' | 'contribution') => Object.fromEntries(codes.map((code) => [code, Number(members[code][of])]));
    expect(source.form).toContain(partnership.legalForm);
    expect(source.members.map(({ gemeentecode }) => gemeentecode).sort()).toEqual([...codes].sort());
    expect(figures('contribution')).toEqual(told.contributions_meur);
    expect(figures('share')).toEqual({ ...told.shares_percent_published, ...told.share_percent_derived });
    expect(Number(budget.total)).toBe(told.total_spending_meur);
    expect(source.cost_key_change.share_percent).toEqual(
      Object.fromEntries(Object.entries(waste.shares).map(([year, share]) => [year, { [waste.of]: Number(share) }])),
    );
    expect(source.savings_rule.rule).toContain(`${savings.returned} percent`);
    expect(savings.realised).toBe(source.savings_rule.realised_eur_more_than);
  });
});
