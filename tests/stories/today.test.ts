// What awaits whom: each under the mandate he or she acts for, the most urgent first, and gone once it is done.
import { Mandate } from '@hanze/server/identity/mandate.entity';
import { Person } from '@hanze/server/identity/person.entity';
import { newAct, withinAct } from '@hanze/server/platform/act';
import type { Viewer } from '@hanze/server/platform/viewer';
import { nobody } from '@hanze/server/platform/viewer';
import { TodayReads } from '@hanze/server/terms/today.reads';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';
import { statements } from '../support/statements.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({}, { example: true });
}, 60_000);
afterAll(() => app.close());

interface Matter {
  kind: string;
  code: string;
  title: string;
  forName: string | null;
  recordId: string | null;
  until: string | null;
}
const awaiting = async (client: Client): Promise<Matter[]> =>
  (await client.get<{ awaiting: Matter[] }>('{ awaiting { kind slug code title forName recordId until } }')).awaiting;
const kinds = (matters: readonly Matter[]) => matters.map(({ kind, code }) => `${kind} ${code}`);

test('a board member: overdue measurements before the vote, each for a department and with a day', async () => {
  const matters = await awaiting(await app.as('Marijke de Boer'));
  expect(matters.slice(0, 2)).toMatchObject([
    { kind: 'measurement', code: 'B-2025-001', forName: 'Bedrijfsvoering', until: '2026-06-30' },
    { kind: 'measurement', code: 'B-2025-001', forName: 'Burgerzaken', until: '2026-11-21' },
  ]);
  expect(matters.filter(({ kind }) => kind === 'vote')).toHaveLength(1);
  const days = matters.map(({ until }) => until ?? '9999-12-31');
  expect(days).toEqual(days.toSorted());
});

test('what was measured awaits no more', async () => {
  const client = await app.as('Marijke de Boer');
  const [first] = await awaiting(client);
  const input = { promiseId: first?.recordId, value: '60000', on: '2026-06-30', source: 'Salarisadministratie' };
  const call = 'measureBenefit(input: $input)';
  expect(await command(client, call, 'BenefitPromise', 'id', '$input: MeasureBenefitInput!', { input })).toMatchObject({
    id: first?.recordId,
  });
  expect((await awaiting(client)).map(({ recordId }) => recordId)).not.toContain(first?.recordId);
});

test('who voted already is not asked to; who may not measure is not asked to', async () => {
  const wh = await awaiting(await app.as('Jan Verhagen'));
  expect(wh.filter(({ kind }) => kind === 'vote' || kind === 'position')).toEqual([]);
  expect(kinds(await awaiting(await app.as('Joke van Leeuwen'))).filter((each) => !each.startsWith('view'))).toEqual([]);
  expect((await app.client().ask('{ awaiting { kind } }')).errors?.[0]?.extensions.code).toBe('not-signed-in');
});

test('the office: a decision that brings too little, and the days the law names', async () => {
  const secretary = await app.as('Femke Bakker');
  const matters = await awaiting(secretary);
  expect(kinds(matters)).toContain('review B-2025-001');
  for (const { kind, forName } of matters) if (kind === 'term') expect(forName).toMatch(/^(Wgr|Gemeentewet) \d+/);
  const { promises } = (
    await secretary.get<{ benefits: { promises: { resolutionId: string }[] } }>(
      '{ benefits(slug: "vier-stromen", decision: "B-2025-001") { promises { resolutionId } } }',
    )
  ).benefits;
  const input = { resolutionId: promises[0]?.resolutionId, reason: 'Eerst de jaarcijfers.', againOn: '2199-01-01' };
  await command(secretary, 'postponeBenefitReview(input: $input)', 'BenefitReview', 'reason', '$input: PostponeReviewInput!', { input });
  expect(kinds(await awaiting(secretary))).not.toContain('review B-2025-001');
});

test('it takes as many statements for who has much to do as for who has nothing', async () => {
  const acting = async (name: string): Promise<Viewer> => {
    const em = app.get(MikroORM).em.fork();
    const person = await app.asSystem(() => em.findOneOrFail(Person, { name }));
    const {
      id,
      role,
      organisationId = null,
      partnershipId = null,
    } = await app.asSystem(() => em.findOneOrFail(Mandate, { personId: person.id }));
    const mandate = { id, role, organisationId, partnershipId };
    return { ...nobody, kind: 'person', personId: person.id, name, mandate, partnershipIds: partnershipId ? [partnershipId] : [] };
  };
  const count = async (viewer: Viewer) => withinAct(newAct({ viewer }), () => statements(app, () => app.get(TodayReads).list()));
  const busy = await acting('Marijke de Boer');
  const idle = { ...busy, mandate: busy.mandate && { ...busy.mandate, organisationId: '00000000-0000-7000-8000-000000000000' } };
  // without promises there are no measurements to fetch: one statement less
  expect((await count(busy)) - (await count(idle))).toBe(1);
});
