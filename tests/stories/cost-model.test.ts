// What the shared costs are made of: recorded for a year, checked by the engine, replaced only by who saw what stood.
import { modelTotal, readCostModel } from '@hanze/shared/sharing/costs/cost-model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';

let app: App;
let secretary: Client;
let alderman: Client;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  secretary = await app.as('Femke Bakker');
  alderman = await app.as('Marijke de Boer');
}, 60_000);
afterAll(() => app.close());

interface Year {
  partnershipId: string;
  budget: number;
  contributions: { name: string }[];
  viewerCan: string[];
  costModel: { id: string; document: string; recordedBy: string | null } | null;
}
const yearOf = (client: Client, year: number) =>
  client
    .get<{ costYear: Year }>(
      `query ($year: Int) { costYear(slug: "vier-stromen", year: $year) { partnershipId budget viewerCan contributions { name }
        costModel { id document recordedBy } } }`,
      { year },
    )
    .then(({ costYear }) => costYear);

const record = (client: Client, input: object) =>
  client
    .get<{ recordCostModel: { id?: string; code?: string; path?: string } }>(
      `mutation ($input: RecordCostModelInput!) { recordCostModel(input: $input) { ... on CostModel { id } ... on Refusal { code path } } }`,
      { input },
    )
    .then(({ recordCostModel }) => recordCostModel);

const platform = { type: 'fixed', name: 'Platform', basis: 'contract', cost: 100_00, users: [0, 1] };
const documentOf = ({ contributions }: Year, components: unknown = [platform]) =>
  JSON.stringify({ kind: 'components', members: contributions.map(({ name }) => name), components });

test.each([2026, 2027])('the model of the example region adds up to the budget of %i', async (year) => {
  const { costModel, budget, contributions } = await yearOf(alderman, year);
  const document = JSON.parse(costModel!.document) as { members: string[] };
  expect(document.members).toEqual(contributions.map(({ name }) => name));
  expect(modelTotal(readCostModel(document))).toBe(BigInt(budget));
});

test('who looks on sees it and cannot record it; the office of the partnership can', async () => {
  const year = await yearOf(alderman, 2028);
  expect(year.costModel).toBeNull();
  expect(year.viewerCan).not.toContain('recordCostModel');
  expect((await yearOf(secretary, 2028)).viewerCan).toContain('recordCostModel');
  const input = { partnershipId: year.partnershipId, year: 2028, document: documentOf(year) };
  expect(await record(alderman, input)).toMatchObject({ code: 'forbidden', path: '$' });
});

test('a newer model takes the place of the one its writer saw, and of no other', async () => {
  const year = await yearOf(secretary, 2029);
  const input = { partnershipId: year.partnershipId, year: 2029, document: documentOf(year) };
  const { id: first } = await record(secretary, input);
  expect(await record(secretary, input)).toEqual({ code: 'model-replaced', path: 'replacesId' });
  const dearer = documentOf(year, [{ ...platform, cost: 200_00 }]);
  const { id: second } = await record(secretary, { ...input, document: dearer, replacesId: first });
  const { costModel } = await yearOf(alderman, 2029);
  expect(costModel).toEqual({ id: second, document: dearer, recordedBy: 'Femke Bakker' });
  expect(await record(secretary, { ...input, replacesId: first })).toEqual({ code: 'model-replaced', path: 'replacesId' });
});

test.each<[code: string, path: string, document: (year: Year) => string]>([
  ['model-unreadable', 'document', () => '{'],
  ['no-components', '$.components', (year) => documentOf(year, [])],
  ['not-whole-cents', '$.components[0].cost', (year) => documentOf(year, [{ ...platform, cost: 1.5 }])],
  ['unknown-member', '$.components[0].users[0]', (year) => documentOf(year, [{ ...platform, users: [5] }])],
  ['model-of-others', '$.members', ({ contributions }) => documentOf({ contributions: contributions.slice(1) } as Year)],
])('%s is refused at its field', async (code, path, document) => {
  const year = await yearOf(secretary, 2030);
  expect(await record(secretary, { partnershipId: year.partnershipId, year: 2030, document: document(year) })).toEqual({ code, path });
  expect((await yearOf(secretary, 2030)).costModel).toBeNull();
});
