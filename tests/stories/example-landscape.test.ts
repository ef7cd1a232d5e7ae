// Real input: the reference components of GEMMA over the 27 participants (26 municipalities and the province) of Omgevingsdienst Utrecht as the
// register has them, with use that is made up and says so. A landscape of that size is still one answer of six statements.
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LandscapeReads } from '@hanze/server/applications/landscape.reads';
import { ImportingService } from '@hanze/server/exchange/importing.service';
import { ExampleLandscapeService, exampleArrangement } from '@hanze/server/seeds/example-landscape.service';
import { type LandscapeRows, landscapeOf, type ContractRow } from '@hanze/shared/applications/landscape';
import type { UseFacts } from '@hanze/shared/applications/harmonisation';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { sharedFile } from '../support/sharedData.ts';

const model = sharedFile('gemma/gemma_2026-06-30_ameff.xml');

/** The rows of the register that concern this arrangement alone. */
function onlyThis(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hanze-example-'));
  const lines = (path: string) => readFileSync(sharedFile(path) ?? '', 'utf8').split('\n');
  const [head, ...participants] = lines('organisaties/roo_gr_deelnemers_noord.csv');
  const wanted = participants.filter((line) => line.includes(`,${exampleArrangement},`));
  const id = wanted[0]?.split(',')[0] ?? '';
  const arrangements = lines('organisaties/roo_gr_regelingen_noord.jsonl').filter((line) => line.includes(`"roo_id": "${id}"`));
  writeFileSync(join(folder, 'roo_gr_deelnemers_noord.csv'), [head, ...wanted, ''].join('\n'));
  writeFileSync(join(folder, 'roo_gr_regelingen_noord.jsonl'), [...arrangements, ''].join('\n'));
  copyFileSync(sharedFile('gemeenten/roo_gemeenten_actueel.csv') ?? '', join(folder, 'roo_gemeenten_actueel.csv'));
  return folder;
}

describe.skipIf(!model)('the landscape of Omgevingsdienst Utrecht', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({}, { example: false });
    const importing = app.get(ImportingService);
    await app.asSystem(async () => importing.apply(await importing.read(onlyThis(), () => {}), () => {}));
  }, 120_000);
  afterAll(() => app.close());

  test('300 applications at 27 participants are filled in once, marked as made up, and read in six statements', {
    timeout: 120_000,
  }, async () => {
    const began = performance.now();
    const filled = await app.asSystem(() => app.get(ExampleLandscapeService).fill(model ?? ''));
    process.stderr.write(`example landscape: ${JSON.stringify(filled)} in ${(performance.now() - began).toFixed(0)} ms\n`);
    expect(filled).toMatchObject({ organisations: 27, components: 171 });
    expect(filled.applications).toBeGreaterThanOrEqual(300);
    await expect(app.asSystem(() => app.get(ExampleLandscapeService).fill(model ?? ''))).rejects.toMatchObject({
      code: 'landscape-not-empty',
    });

    const reads = app.get(LandscapeReads);
    const [answer, count] = await app.asSystem(() => counted(() => reads.one(filled.slug, '2026-11-24')));
    expect(count).toBe(6);
    expect(answer?.organisations).toHaveLength(27);
    expect(answer?.uses).toHaveLength(filled.uses);
    const [nothing, fewer] = await app.asSystem(() => counted(() => reads.one(filled.slug, '2019-01-01')));
    expect([nothing?.uses.length, fewer]).toEqual([0, 6]);

    const asked = performance.now();
    await app.asSystem(() => reads.one(filled.slug, '2026-11-24'));
    const read = performance.now() - asked;
    const { functions } = landscapeOf(answer as unknown as LandscapeRows<UseFacts, ContractRow>, '2026-11-24');
    process.stderr.write(`read in ${read.toFixed(0)} ms, put together in ${(performance.now() - asked - read).toFixed(0)} ms\n`);
    expect(functions).toHaveLength(171);
    const rows = await app.asSystem(() => app.get(MikroORM).em.getConnection().execute('select distinct "source" from "ApplicationUse"'));
    expect(rows).toEqual([{ source: 'Verzonnen voorbeeld op het raamwerk van GEMMA' }]);
  });

  test('an arrangement that is not here is refused with what to do', () =>
    expect(app.asSystem(() => app.get(ExampleLandscapeService).fill(model ?? '', 'Nergens'))).rejects.toMatchObject({
      code: 'no-such-partnership',
    }));

  /** What the work answers, and how many statements went over the read connection meanwhile. */
  async function counted<T>(work: () => Promise<T>): Promise<[T, number]> {
    const connection = app.get(MikroORM).em.getConnection('read') as unknown as { getClient(): { getExecutor(): Executor } };
    const executor = connection.getClient().getExecutor();
    const before = executor.executeQuery.bind(executor);
    let count = 0;
    executor.executeQuery = (...args) => {
      count++;
      return before(...args);
    };
    const answer = await work();
    executor.executeQuery = before;
    return [answer, count];
  }
});

interface Executor {
  executeQuery(...args: unknown[]): Promise<unknown>;
}
