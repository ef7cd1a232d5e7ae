// The real national register, in through the service that the command and the browser use, and out again through the API and as files.
import { ImportingService } from '@hanze/server/exchange/importing.service';
import { JournalEntry } from '@hanze/server/journal/journal-entry.entity';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { Participation } from '@hanze/server/partnerships/participation.entity';
import { Partnership } from '@hanze/server/partnerships/partnership.entity';
import { readCsv } from '@hanze/shared/exchange/csv';
import { Refused } from '@hanze/shared/kernel/refusal';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { mandate, persona, signedIn } from '../support/people.ts';
import { registerFolder } from '../support/sharedData.ts';

const folder = registerFolder();
const day = '2026-05-16';

interface Page {
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe.skipIf(!folder)('the real register', () => {
  let app: App;
  let client: Client;
  beforeAll(async () => {
    app = await startApp();
    client = await signedIn(app, await persona(app, [mandate('administrator')]));
  });
  afterAll(() => app.close());

  const counts = () =>
    app.asSystem(async () => {
      const em = app.get(EntityManager).fork();
      const kinds = [Organisation, Partnership, Participation, JournalEntry];
      return Promise.all(kinds.map((kind) => em.count(kind as typeof Organisation)));
    });

  const importing = (stopAt = Number.POSITIVE_INFINITY) =>
    app.asSystem(async () => {
      const service = app.get(ImportingService);
      const batch = await service.read(folder!, () => undefined);
      return service.apply(batch, (done) => {
        if (done >= stopAt) throw new Refused('import-cancelled', { nl: 'gestopt', en: 'stopped' });
      });
    });

  /** Every page of a list that the API answers at `path`. */
  async function all<T extends { id: string }>(document: string, variables: object, path: string[]): Promise<T[]> {
    const nodes: T[] = [];
    for (let after: string | null = null; ; ) {
      const data = await client.get<Record<string, unknown>>(document, { ...variables, after });
      const page = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], data) as Page;
      nodes.push(...(page.nodes as T[]));
      if (!page.pageInfo.hasNextPage) {
        expect(nodes).toHaveLength(page.totalCount);
        return nodes;
      }
      after = page.pageInfo.endCursor;
    }
  }

  test('stopped halfway: no row and no line of it is left', { timeout: 60_000 }, async () => {
    const before = await counts();
    await expect(importing(3000)).rejects.toMatchObject({ code: 'import-cancelled' });
    expect(await counts()).toEqual(before);
  });

  test('taken over whole, within the time promised', { timeout: 60_000 }, async () => {
    const started = performance.now();
    const report = await importing();
    const seconds = (performance.now() - started) / 1000;
    const peak = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(`the register: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at most in the whole process\n`);
    expect(report.rejectedCount).toBe(0);
    expect(report.kinds.find(({ kind }) => kind === 'participations')).toMatchObject({ created: 5208, changed: 0, same: 0 });
  });

  test('256 arrangements are in force on the day of the register, and all 5,208 participations are found again', {
    timeout: 60_000,
  }, async () => {
    const list =
      'query($on: Day, $after: String) { partnerships(state: "in-force", on: $on, first: 100, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }';
    const inForce = await all(list, { on: day }, ['partnerships']);
    expect(new Set(inForce.map(({ id }) => id)).size).toBe(256);

    const organisations = await all(
      'query($after: String) { organisations(first: 100, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }',
      {},
      ['organisations'],
    );
    const found = new Set<string>();
    const own =
      'query($id: ID, $after: String) { organisation(id: $id) { participations(first: 100, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } } }';
    for (const { id } of organisations) for (const it of await all(own, { id }, ['organisation', 'participations'])) found.add(it.id);
    expect(found.size).toBe(5208);
  });

  test('a second time nothing changes, and the journal has nothing to tell', { timeout: 60_000 }, async () => {
    const before = await counts();
    const { kinds } = await importing();
    for (const kind of kinds) expect(kind).toMatchObject({ created: 0, changed: 0 });
    expect(await counts()).toEqual(before);
  });

  test('the register of one municipality comes out as it is in the portal: every period, and on a day', { timeout: 60_000 }, async () => {
    const query = 'query($code: String, $on: Day) { organisation(code: $code) { id participations(on: $on) { totalCount } } }';
    for (const on of [undefined, day]) {
      const { organisation } = await client.get<{ organisation: { id: string; participations: { totalCount: number } } }>(query, {
        code: 'GM0014',
        on,
      });
      const response = await client.fetch(`/files/exports/participations.csv?organisation=${organisation.id}${on ? `&on=${on}` : ''}`);
      expect(response.status).toBe(200);
      const [head, ...rows] = readCsv(await response.text());
      expect(head?.fields).toContain('Wettelijke grondslag');
      expect(rows).toHaveLength(organisation.participations.totalCount);
      expect(rows.every(({ fields, fault }) => fault === null && fields.length === head?.fields.length)).toBe(true);
      expect(rows.map(({ fields }) => fields[4]).join()).toMatch(/Groningen: (Gemeenteraad|College van burgemeester en wethouders)/);
    }
  });
});
