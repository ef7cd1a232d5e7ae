// A ledger of five years in one file: read, previewed and booked while others work, in a time and a memory that are watched, and a second
// time without any change. 100,000 lines in the deep run, fewer in every run.
import { exampleLedger, ledgerAccounts } from '@hanze/server/seeds/example-ledger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { askToBook, forThePartnership, ledgerNow, readLedger } from '../support/ledger.ts';

const lineCount = process.env['HANZE_DEEP'] ? 100_000 : 5_000;
const years = [2020, 2021, 2022, 2023, 2024];

let app: App;
let controller: Client;
let partnershipId: string;
let groupId: string;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  controller = await forThePartnership(app, 'Ingrid Meijer', 'controller');
  const asked = '{ costYear(slug: "vier-stromen") { partnershipId groups { id } } }';
  const { costYear } = await controller.get<{ costYear: { partnershipId: string; groups: { id: string }[] } }>(asked);
  partnershipId = costYear.partnershipId;
  groupId = costYear.groups[0]!.id;
}, 60_000);
afterAll(() => app.close());

const file = ['grootboek.csv', exampleLedger(lineCount, years)] as const;
const groups = () => Object.fromEntries(Object.keys(ledgerAccounts).map((account) => [account, groupId]));

test('booked in time, with progress, while others read; the same file again changes nothing', { timeout: 120_000 }, async () => {
  const started = performance.now();
  const first = await readLedger(controller, partnershipId, file);
  expect(first).toMatchObject({ state: 'previewed', problem: null, rowCount: lineCount, unassigned: lineCount });
  const mapped = await readLedger(controller, partnershipId, file, { ...JSON.parse(first.mapping), groups: groups() });
  const previewed = performance.now();
  expect(mapped).toMatchObject({ created: lineCount, same: 0, rejectedCount: 0 });
  expect(await askToBook(controller, mapped.id)).toEqual({ __typename: 'LedgerImport' });
  const progress = new Set<number>();
  let slowest = 0;
  for (;;) {
    const asked = performance.now();
    const { state, done, refusal } = await ledgerNow(controller, mapped.id);
    slowest = Math.max(slowest, performance.now() - asked);
    progress.add(done);
    if (state !== 'writing') {
      expect([state, refusal]).toEqual(['done', null]);
      break;
    }
    await new Promise((resume) => setTimeout(resume, 1));
  }
  const seconds = (performance.now() - previewed) / 1000;
  process.stdout.write(
    `${lineCount} lines: read twice ${((previewed - started) / 1000).toFixed(1)} s, booked ${seconds.toFixed(1)} s, slowest answer meanwhile ${slowest.toFixed(0)} ms, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB\n`,
  );
  expect(progress.size).toBeGreaterThan(1);
  expect(await readLedger(controller, partnershipId, file)).toMatchObject({
    created: 0,
    same: lineCount,
    rejectedCount: 0,
    remembered: true,
  });
});
