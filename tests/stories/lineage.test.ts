// Lineage: from every amount on every statement back to the bookings, and on to the key, the decision and the votes, or to where the chain ends.
import { parseRational, subtract, sum, toNumber } from '@hanze/shared/kernel/rational';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';

let app: App;
let alderman: Client;
let secretary: Client;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  alderman = await app.as('Marijke de Boer');
  secretary = await app.as('Femke Bakker');
}, 60_000);
afterAll(() => app.close());

interface Line {
  id: string;
  subject: string;
  cents: number;
  exact: string;
  poolCents: number;
  parts: { cents: number }[];
  bookings: { amount: number; source: string }[];
  bookingCount: number;
  otherBookings: number;
  steps: { exact: string; counts: { label: string; own: string; source: string | null; referenceDay: string | null }[] }[];
  payers: { name: string; cents: number }[];
  key: { id: string; code: string; clause: string };
  decision: {
    code: string;
    sentence: string;
    votes: { seat: string; holderName: string; present: boolean; choice: string; reason: string | null }[];
  } | null;
}
interface Lineage {
  total: number;
  lines: { id: string; subject: string; cents: number }[];
  line: Line | null;
}

const asked = `query ($code: String!, $year: Int!, $basis: String!, $line: String, $slug: String!) {
  lineage(slug: $slug, code: $code, year: $year, basis: $basis, line: $line) { total lines { id subject cents }
    line { id subject cents exact poolCents parts { cents } bookings { amount source } bookingCount otherBookings
      steps { exact counts { label own source referenceDay } } payers { name cents } key { id code clause }
      decision { code sentence votes { seat holderName present choice reason } } } } }`;
const follow = (code: string, year: number, line: string | null = null, basis = 'budget', client = alderman, slug = 'vier-stromen') =>
  client.get<{ lineage: Lineage | null }>(asked, { code, year, line, basis, slug }).then(({ lineage }) => lineage);
const added = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
const codes = ['GM9001', 'GM9002', 'GM9003', 'GM9004', 'GM9005'];

test.each([
  [2025, 'actual'],
  [2026, 'budget'],
  [2027, 'budget'],
])('every amount of %i (%s) adds up, from the total down to the bookings and the exact share', async (year, basis) => {
  for (const code of codes) {
    const whole = (await follow(code, year, null, basis))!;
    expect(added(whole.lines.map(({ cents }) => cents))).toBe(whole.total);
    for (const { id, cents } of whole.lines) {
      const line = (await follow(code, year, id, basis))!.line!;
      expect(line.cents).toBe(cents);
      expect(added(line.parts.map((part) => part.cents))).toBe(line.poolCents);
      expect(added(line.bookings.map(({ amount }) => amount)) + line.otherBookings).toBe(line.poolCents);
      expect(line.bookingCount).toBeGreaterThanOrEqual(line.bookings.length);
      expect(added(line.payers.map((payer) => payer.cents))).toBe(line.poolCents);
      expect(sum(line.steps.map(({ exact }) => parseRational(exact)))).toEqual(parseRational(line.exact));
      expect(Math.abs(toNumber(subtract(parseRational(line.exact), parseRational(`${cents}`))))).toBeLessThan(1);
    }
  }
});

test('a key that the board decided on leads to the votes by name, with reasons and who was there', async () => {
  const { lines } = (await follow('GM9004', 2027))!;
  const line = (await follow('GM9004', 2027, lines.find(({ subject }) => subject === 'Werkplek en netwerk')!.id))!.line!;
  expect(line.steps.flatMap(({ counts }) => counts)).toMatchObject([
    { label: 'Inwoners', referenceDay: '2026-01-01' },
    { label: 'Werkplekken', own: '151', source: 'Telling in het beheersysteem, verzonnen cijfers', referenceDay: '2026-01-01' },
  ]);
  expect(line.decision).toMatchObject({ code: 'B-2026-002', sentence: expect.stringContaining('7 van de 9') });
  expect(line.decision!.votes).toHaveLength(5);
  expect(line.decision!.votes).toContainEqual(
    expect.objectContaining({
      seat: 'Duinrade',
      holderName: 'Samira el Amrani',
      present: true,
      choice: 'against',
      reason: expect.stringContaining('Duinrade'),
    }),
  );
});

test('a key of before Hanze ends the chain at its source, and says so by having no decision', async () => {
  const { lines } = (await follow('GM9004', 2025, null, 'actual'))!;
  const line = (await follow('GM9004', 2025, lines[0]!.id, 'actual'))!.line!;
  expect(line.decision).toBeNull();
  expect(line.key.clause).toContain('Artikel 26');
});

test('a line of another statement, another partnership and a stranger find nothing', async () => {
  const { lines } = (await follow('GM9001', 2026))!;
  const geo = lines.find(({ subject }) => subject === 'Geo-informatie')!;
  expect(await follow('GM9004', 2026, geo.id)).toBeNull();
  expect(await follow('GM9004', 2026, null, 'budget', alderman, 'elders')).toBeNull();
  expect(await follow('GM0363', 2026)).toBeNull();
  expect(await follow('GM9004', 2026, null, 'gift')).toBeNull();
});

test('no key rests on a proposal that was rejected', async () => {
  const { decisions, costYear } = await secretary.get<{
    decisions: { nodes: { id: string; outcome: string }[] };
    costYear: { partnershipId: string; groups: { id: string }[] };
  }>(
    '{ decisions(slug: "vier-stromen") { nodes { id outcome } } costYear(slug: "vier-stromen", year: 2027) { partnershipId groups { id } } }',
  );
  const input = {
    partnershipId: costYear.partnershipId,
    groupIds: [costYear.groups[0]!.id],
    code: 'equal',
    arguments: '{}',
    yearsBack: 1,
    from: '2029-01-01',
    clause: 'Proef',
    decisionId: decisions.nodes.find(({ outcome }) => outcome === 'rejected')!.id,
  };
  const adopt = 'mutation ($input: AdoptAllocationInput!) { adoptAllocation(input: $input) { ... on Refusal { code path } } }';
  expect(await secretary.get(adopt, { input })).toEqual({ adoptAllocation: { code: 'decision-not-adopted', path: 'decisionId' } });
});
