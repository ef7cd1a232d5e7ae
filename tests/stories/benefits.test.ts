// What decisions promised and what came of it: frozen, measured by who should enjoy it, put right in the open, and brought back when it fails.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Promised } from '@hanze/shared/sharing/benefits/realised';
import { ledgerSays } from '@hanze/shared/sharing/benefits/benefit-words';
import { ledgerOn, ledgersOn } from '@hanze/shared/sharing/benefits/ledger';
import { reasonsOn } from '@hanze/shared/sharing/benefits/review';
import { command } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';

const slug = 'vier-stromen';
const day = '2026-11-24';
let app: App;
let secretary: Client;
let veenmeer: Client;
let oosterbrink: Client;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  secretary = await app.as('Femke Bakker');
  veenmeer = await app.as('Marijke de Boer');
  oosterbrink = await app.as('Hassan Yilmaz');
}, 60_000);
afterAll(() => app.close());

interface Figure {
  id: string;
  value: string;
  on: string;
  note: string | null;
  correctsId: string | null;
  measuredByName: string | null;
}
interface Line extends Promised {
  resolutionId: string;
  decisionCode: string;
  organisationName: string;
  description: string;
  department: string;
  kind: string;
  measurements: Figure[];
  viewerCan: string[];
}
interface Benefits {
  promises: Line[];
  reviews: { resolutionId: string; proposalCode: string | null; reason: string | null; againOn: string | null }[];
  viewerCan: string[];
}
const fields = `id resolutionId decisionCode decidedOn organisationId organisationName kind description department unit baseline target
  targetOn direction viewerCan measurements { id value on note correctsId measuredByName }`;

const see = async (client: Client, decision: string | null = null): Promise<Benefits | null> =>
  (
    await client.get<{ benefits: Benefits | null }>(
      `query ($decision: String) { benefits(slug: "${slug}", decision: $decision) { viewerCan promises { ${fields} }
        reviews { resolutionId proposalCode reason againOn } } }`,
      { decision },
    )
  ).benefits;
const all = async (client = secretary): Promise<Line[]> => (await see(client))?.promises ?? [];
const find = (lines: readonly Line[], name: string, department: string): Line =>
  lines.find(({ organisationName, department: at }) => organisationName === name && at === department) ?? expect.unreachable();

const measure = (client: Client, input: object) =>
  command(client, 'measureBenefit(input: $input)', 'BenefitPromise', fields, '$input: MeasureBenefitInput!', { input });
const figure = { value: '63500', on: '2026-06-30', source: 'Salarisadministratie' };

describe('the ledger of the example region', () => {
  test('every municipality sees all promises, with what was measured and by whom', async () => {
    const { benefits } = await veenmeer.get<{ benefits: Benefits }>(`{ benefits(slug: "${slug}") { promises { ${fields} } } }`);
    const lines = benefits.promises;
    expect(lines).toHaveLength(15);
    const wh = find(lines, 'Waterhoek', 'ICT-beheer');
    expect(new Set(lines.map(({ decisionCode }) => decisionCode))).toEqual(new Set(['B-2025-001', 'B-2025-002']));
    expect(wh.measurements.every(({ measuredByName }) => measuredByName === 'Jan Verhagen')).toBe(true);
    expect((await see(veenmeer, 'B-2025-001'))?.promises).toHaveLength(7);
    expect(await see(veenmeer, 'V-2025-001')).toBeNull();
  });

  test('it says what is not known, and nothing of one municipality fills the gap of another', async () => {
    const lines = await all();
    const ledger = ledgerOn(lines, day);
    expect(ledgerSays(ledger).nl).toBe('Van elke beloofde euro is 75 cent gehaald. Van 12 cent weten we het niet.');
    const { promised, within, short, unmeasured, later, parts } = ledger.money.sums.recurring.benefit;
    expect(within + short + unmeasured + later).toBe(promised);
    expect(parts).toHaveLength(9);
    const names = new Map(lines.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
    const unknown = [...ledgersOn(lines, day)].filter(([, { states }]) => states.unmeasured.length > 0);
    expect(unknown.map(([id]) => names.get(id))).toEqual(['Veenmeer']);
  });

  test('who is not signed in sees nothing of it', async () => {
    expect((await app.client().ask(`{ benefits(slug: "${slug}") { id } }`)).errors?.[0]?.extensions.code).toBe('not-signed-in');
  });
});

describe('measuring', () => {
  test('only the municipality that should enjoy it measures it', async () => {
    const { id: promiseId, viewerCan } = find(await all(oosterbrink), 'Veenmeer', 'Bedrijfsvoering');
    expect(viewerCan).toEqual([]);
    expect(await measure(oosterbrink, { ...figure, promiseId })).toMatchObject({ code: 'not-yours' });
    expect(await measure(secretary, { ...figure, promiseId })).toMatchObject({ code: 'forbidden' });
  });

  test('a figure needs a day that has been and a source; it stands beside the others, and is put right by a new one that says why', async () => {
    const line = (await all(veenmeer)).find(({ description }) => description === 'Minder overwerk bij storingen.');
    expect(line?.viewerCan).toEqual(['measureBenefit']);
    const promiseId = line?.id;
    expect(await measure(veenmeer, { ...figure, promiseId, on: '2199-01-01' })).toMatchObject({ code: 'measured-in-future', path: 'on' });
    expect(await measure(veenmeer, { ...figure, promiseId, on: '2025-03-12' })).toMatchObject({ code: 'measured-before-decision' });
    expect(await measure(veenmeer, { ...figure, promiseId, source: ' ' })).toMatchObject({ code: 'source-missing', path: 'source' });
    expect(await measure(veenmeer, { ...figure, promiseId, value: '1e3' })).toMatchObject({ code: 'not-a-decimal', path: 'value' });
    const first = (await measure(veenmeer, { ...figure, promiseId })) as unknown as Line;
    expect(first.measurements).toMatchObject([{ value: '63500', measuredByName: 'Marijke de Boer', correctsId: null }]);
    const correctsId = first.measurements[0]?.id;
    expect(await measure(veenmeer, { ...figure, promiseId, correctsId })).toMatchObject({ code: 'correction-unexplained', path: 'note' });
    const put = { ...figure, value: '60000', note: 'De toeslagen van juni ontbraken.', correctsId };
    const second = (await measure(veenmeer, { ...put, promiseId })) as unknown as Line;
    expect(second.measurements).toMatchObject([{ value: '63500' }, { value: '60000', correctsId }]);
    expect(ledgerOn([second], day).states.kept).toEqual([promiseId]);
    expect(await measure(veenmeer, { ...put, promiseId })).toMatchObject({ code: 'corrected-already', path: 'correctsId' });
    const other = (await all(veenmeer)).find(({ unit, viewerCan }) => unit === 'uren' && viewerCan.length > 0)?.id;
    expect(await measure(veenmeer, { ...put, promiseId: other })).toMatchObject({ code: 'not-found', path: 'correctsId' });
  });

  test('the journal tells who measured what, and how it was put right', async () => {
    const asked = '{ journal(first: 2, command: "measureBenefit") { nodes { command changes { field to } } } }';
    const { journal } = await secretary.get<{ journal: { nodes: { changes: { field: string; to: string | null }[] }[] } }>(asked);
    expect(journal.nodes[0]?.changes.find(({ field }) => field === 'value')?.to).toBe('60000');
  });
});

describe('looking back', () => {
  const propose = (client: Client, resolutionId: unknown) =>
    command(client, `proposeBenefitReview(resolutionId: "${String(resolutionId)}")`, 'BenefitReview', 'proposalCode resolutionId');
  const postpone = (client: Client, input: object) =>
    command(client, 'postponeBenefitReview(input: $input)', 'BenefitReview', 'reason againOn', '$input: PostponeReviewInput!', { input });

  test('a decision that brings less than promised is brought back: with the figures, and once', async () => {
    const lines = await all();
    const desk = lines.filter(({ decisionCode }) => decisionCode === 'B-2025-001');
    const resolutionId = desk[0]?.resolutionId;
    expect(reasonsOn(desk, day).map(({ code }) => code)).toEqual(['short', 'heavier']);
    expect(await propose(veenmeer, resolutionId)).toMatchObject({ code: 'forbidden' });
    const answer = await propose(oosterbrink, resolutionId);
    const { proposal } = await oosterbrink.get<{ proposal: { state: string; title: string; says: { text: string; options: object[] } } }>(
      `{ proposal(slug: "${slug}", code: "${String(answer['proposalCode'])}") { state title says { text options { name nothing } } } }`,
    );
    expect(proposal).toMatchObject({ state: 'draft', title: 'Terugblik: Samen één servicedesk' });
    expect(proposal.says.text).toContain('Duinrade, Informatiebeheer');
    expect(proposal.says.text).toContain('beloofd is 120000 euro per jaar, gemeten is 139000 euro per jaar. Te weinig gehaald.');
    expect(await propose(secretary, resolutionId)).toMatchObject({ code: 'review-running' });
    expect((await see(secretary))?.reviews).toMatchObject([{ resolutionId, proposalCode: answer['proposalCode'] }]);
  });

  test('without a reason there is nothing to bring back; the office may look back later, and says why', async () => {
    const resolutionId = (await all()).find(({ decisionCode }) => decisionCode === 'B-2025-002')?.resolutionId;
    expect(await propose(oosterbrink, resolutionId)).toMatchObject({ code: 'no-reason-for-review' });
    const later = { resolutionId, reason: 'De verhuizing is pas in 2027.', againOn: '2199-03-01' };
    expect(await postpone(oosterbrink, later)).toMatchObject({ code: 'forbidden' });
    expect(await postpone(secretary, { ...later, reason: ' ' })).toMatchObject({ code: 'words-missing', path: 'reason' });
    expect(await postpone(secretary, { ...later, againOn: '2020-01-01' })).toMatchObject({ code: 'review-again-past', path: 'againOn' });
    expect(await postpone(secretary, later)).toMatchObject({ reason: later.reason, againOn: later.againOn });
  });
});
