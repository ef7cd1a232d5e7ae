// Real input: the 27 participants of Omgevingsdienst Utrecht with the key that the register records, and a budget shared by it to the cent.
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportingService } from '@hanze/server/exchange/importing.service';
import { exampleArrangement } from '@hanze/server/seeds/example-landscape.service';
import { budget, reader, UtrechtExampleService } from '@hanze/server/seeds/utrecht-example.service';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { sharedFile } from '../support/sharedData.ts';

const participants = sharedFile('organisaties/roo_gr_deelnemers_noord.csv');

/** The rows of the register on this arrangement, and what they say of the key: municipality or province code to tenths of a percent. */
function onlyThis(): { folder: string; tenths: Map<string, bigint> } {
  const folder = mkdtempSync(join(tmpdir(), 'hanze-utrecht-'));
  const lines = (path: string) => readFileSync(sharedFile(path) ?? '', 'utf8').split('\n');
  const [head, ...rows] = lines('organisaties/roo_gr_deelnemers_noord.csv');
  const wanted = rows.filter((line) => line.includes(`,${exampleArrangement},`));
  const id = wanted[0]?.split(',')[0] ?? '';
  const arrangements = lines('organisaties/roo_gr_regelingen_noord.jsonl').filter((line) => line.includes(`"roo_id": "${id}"`));
  writeFileSync(join(folder, 'roo_gr_deelnemers_noord.csv'), [head, ...wanted, ''].join('\n'));
  writeFileSync(join(folder, 'roo_gr_regelingen_noord.jsonl'), [...arrangements, ''].join('\n'));
  copyFileSync(sharedFile('gemeenten/roo_gemeenten_actueel.csv') ?? '', join(folder, 'roo_gemeenten_actueel.csv'));
  const told = wanted.map((line) => /,((?:GM|PV)\d+),.*"(\d+),(\d)"/.exec(line));
  return { folder, tenths: new Map(told.map((found) => [found?.[1] ?? '', BigInt(`${found?.[2]}${found?.[3]}`)])) };
}

describe.skipIf(!participants)('the budget of Omgevingsdienst Utrecht', () => {
  let app: App;
  let controller: Client;
  let tenths: Map<string, bigint>;
  beforeAll(async () => {
    app = await startApp({}, { example: false });
    const importing = app.get(ImportingService);
    const register = onlyThis();
    ({ tenths } = register);
    await app.asSystem(async () => importing.apply(await importing.read(register.folder, () => {}), () => {}));
  }, 120_000);
  afterAll(() => app.close());

  test('is shared by the recorded key: each participant and the total to the cent', { timeout: 60_000 }, async () => {
    const filled = await app.asSystem(() => app.get(UtrechtExampleService).budget());
    expect(filled).toMatchObject({ participants: 27, cents: budget.cents, year: 2026 });
    controller = await app.as(reader);
    const asked = `query ($slug: String!) { costYear(slug: $slug, year: 2026) { budget problems contributions { code budget } } }`;
    const { costYear } = await controller.get<{
      costYear: { budget: number; problems: string[]; contributions: { code: string; budget: number }[] };
    }>(asked, { slug: filled.slug });
    expect([costYear.budget, costYear.problems, costYear.contributions.length]).toEqual([budget.cents, [], 27]);
    expect(costYear.contributions.reduce((sum, it) => sum + it.budget, 0)).toBe(budget.cents);
    expect([...tenths.values()].reduce((a, b) => a + b, 0n)).toBe(1_000n);
    for (const { code, budget: cents } of costYear.contributions) {
      const exact = BigInt(budget.cents) * (tenths.get(code) ?? -1n);
      // floor or ceiling of the exact share: nobody is a full cent off
      expect([exact / 1_000n, (exact + 999n) / 1_000n]).toContain(BigInt(cents));
    }
    const statement = `query ($slug: String!) { statement(slug: $slug, code: "PV26", year: 2026) { total organisationName lines { share } } }`;
    expect(await controller.get(statement, { slug: filled.slug })).toMatchObject({
      statement: { organisationName: 'Provincie Utrecht', lines: [{ share: '43/200' }] },
    });
  });

  test('a second time, and an arrangement that is not here, are refused', async () => {
    const example = app.get(UtrechtExampleService);
    await expect(app.asSystem(() => example.budget())).rejects.toMatchObject({ code: 'example-is-here' });
    await expect(app.asSystem(() => example.budget('Nergens'))).rejects.toMatchObject({ code: 'no-such-partnership' });
  });
});
