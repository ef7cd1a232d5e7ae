// A generated ledger of five years: its statement, its year and its lines take the same number of statements when lines are added, and a
// time that is watched. 100,000 lines in the deep run.
import { LedgerExampleService } from '@hanze/server/seeds/ledger-example.service';
import { CostReads } from '@hanze/server/sharing/cost.reads';
import { CostYearReads } from '@hanze/server/sharing/cost-year.reads';
import { StatementReads } from '@hanze/server/sharing/statement.reads';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { BookingService } from '@hanze/server/sharing/booking.service';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { statements } from '../support/statements.ts';

const deep = process.env['HANZE_DEEP'] !== undefined;
const lineCount = deep ? 100_000 : 5_000;

let app: App;
let booked: Awaited<ReturnType<LedgerExampleService['book']>>;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  booked = await app.asSystem(() => app.get(LedgerExampleService).book(lineCount, () => {}));
}, 180_000);
afterAll(() => app.close());

const reads = (): Record<'statement' | 'costYear' | 'costLines', () => Promise<unknown>> => {
  const { slug } = booked;
  const [statement, years, costs] = [app.get(StatementReads), app.get(CostYearReads), app.get(CostReads)];
  return {
    statement: () => statement.one({ slug, code: 'GM9004', year: 2025, basis: 'actual' }),
    costYear: () => years.one(slug, 2025),
    costLines: async () => {
      const groupId = (await years.one(slug, 2025))!.groups[0]!.id;
      return costs.lines({ groupId, year: 2025, kind: 'actual', first: 50, after: null });
    },
  };
};

const execute = (text: string) => app.asSystem(() => app.get(MikroORM).em.getConnection().execute<Record<string, unknown>[]>(text));

test('is booked whole and marked as generated, and everyone pays its part to the cent', async () => {
  expect(booked.lines).toBe(lineCount);
  const year = await app.asSystem(() => app.get(CostYearReads).one(booked.slug, 2025));
  expect(year?.problems).toEqual([]);
  const [sum] = await execute(
    `select sum("amount") as "cents", count(*) as "lines" from "CostLine" where "partnershipId" = '${booked.partnershipId}' and "year" = 2025`,
  );
  expect([Number(sum?.['cents']), Number(sum?.['lines'])]).toEqual([year?.actual, lineCount / 5]);
  expect(year?.contributions.reduce((total, { actual }) => total + actual, 0)).toBe(year?.actual);
  const [other] = await execute(
    `select count(*) as "n" from "CostLine" where "partnershipId" = '${booked.partnershipId}' and "description" not like 'Voorbeeld: %'`,
  );
  expect(Number(other?.['n'])).toBe(0);
});

test('a read takes the same number of statements however many lines there are, and its time is watched', { timeout: 60_000 }, async () => {
  const counted: Record<string, number> = {};
  const milliseconds: Record<string, number> = {};
  const processor: Record<string, number> = {};
  for (const [name, read] of Object.entries(reads())) {
    counted[name] = await app.asSystem(() => statements(app, read));
    const times: number[] = [];
    const before = process.cpuUsage();
    for (let n = 0; n < 11; n++) {
      const from = performance.now();
      await app.asSystem(read);
      times.push(performance.now() - from);
    }
    const { user, system } = process.cpuUsage(before);
    processor[name] = Math.round((user + system) / 1_000 / times.length);
    milliseconds[name] = Math.round(times.toSorted((a, b) => a - b)[5]!);
  }
  const { readMs, bookedMs, processorMs } = booked;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  process.stderr.write(
    `${lineCount} lines: ${JSON.stringify({ milliseconds, processor, counted, readMs, bookedMs, processorMs, memory })}\n`,
  );
  for (const count of Object.values(counted)) expect(count).toBeLessThanOrEqual(30);
  const { groupId } = await firstGroup();
  const line = {
    groupId,
    year: 2025,
    kind: 'actual',
    amount: 1,
    vat: 0,
    description: 'Voorbeeld: nog een',
    day: '2025-05-05',
    source: 'x',
  };
  const more = { ...line, indexPercent: null, compensablePercent: null, volume: null };
  for (let n = 0; n < 30; n++)
    await app.asSystem(() => app.get(CommandRunner).run('enterCostLine', () => app.get(BookingService).enter(more)));
  for (const [name, read] of Object.entries(reads()))
    expect([name, await app.asSystem(() => statements(app, read))]).toEqual([name, counted[name]]);
  // of the processor, which does not depend on who else works on the machine
  if (deep) expect(processor['statement']).toBeLessThanOrEqual(150);
});

const firstGroup = async () => ({
  groupId: (await app.asSystem(() => app.get(CostYearReads).one(booked.slug, 2025)))!.groups[0]!.id,
});
