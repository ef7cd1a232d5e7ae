// The register of agreements: what is recorded about each, versions that are sealed, and the rule that text and plain words change together.
import { AgreementClause, AgreementVersion } from '@hanze/server/agreements/agreement-version.entity';
import { type Clause } from '@hanze/shared/agreements/clause';
import { counted, difference } from '@hanze/shared/agreements/difference';
import { sealOf } from '@hanze/shared/agreements/seal';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';

const slug = 'vier-stromen';
let app: App;
let secretary: Client;
let member: Client;
let partnershipId: string;
let organisations: Map<string, string>;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  secretary = await app.as('Femke Bakker');
  member = await app.as('Marijke de Boer');
  const { partnership } = await secretary.get<{
    partnership: { id: string; participants: { nodes: { organisationId: string; organisationName: string }[] } };
  }>(`{ partnership(slug: "${slug}") { id participants(first: 50) { nodes { organisationId organisationName } } } }`);
  partnershipId = partnership.id;
  organisations = new Map(partnership.participants.nodes.map(({ organisationName, organisationId }) => [organisationName, organisationId]));
}, 120_000);
afterAll(() => app.close());

interface Agreement {
  id: string;
  kind: string;
  title: string;
  partOfTitle: string | null;
  until: string | null;
  noticeBy: string | null;
  standing: string;
  holds: number | null;
  parties: { id: string; organisationName: string; role: string; from: string; until: string | null }[];
  viewerCan: string[];
}
interface Version {
  number: number;
  from: string;
  until: string | null;
  basis: string;
  seal: string;
  intact: boolean;
  clauses: Clause[];
}
const asked = 'id kind title partOfTitle until noticeBy standing holds parties { id organisationName role from until } viewerCan';
const text = 'number from until basis seal intact clauses { key number chapter title legal plain }';

const list = async (client = secretary): Promise<Agreement[]> =>
  (await client.get<{ agreements: Agreement[] }>(`{ agreements(slug: "${slug}") { ${asked} } }`)).agreements;
const see = async (title: string): Promise<Agreement> => (await list()).find((each) => each.title === title) ?? expect.unreachable();
const versionsOf = async (id: string): Promise<Version[]> =>
  (await secretary.get<{ agreementVersions: Version[] }>(`{ agreementVersions(agreementId: "${id}") { ${text} } }`)).agreementVersions;

const party = (name: string, role: string) => ({ organisationId: organisations.get(name), role });
const covenant = () => ({
  partnershipId,
  kind: 'covenant',
  title: 'Convenant informatieveiligheid',
  from: '2026-01-01',
  until: '2028-01-01',
  noticeMonths: 3,
  renewal: 'decided',
  renewalMonths: 0,
  parties: [party('Veenmeer', 'participant'), party('Duinrade', 'participant')],
});
const register = (changes: object = {}, client = secretary) =>
  command(client, 'registerAgreement(input: $input)', 'Agreement', 'id', '$input: RegisterAgreementInput!', {
    input: { ...covenant(), ...changes },
  });
const adopt = (input: object) =>
  command(secretary, 'adoptAgreementVersion(input: $input)', 'AgreementVersion', text, '$input: AdoptAgreementVersionInput!', { input });

const regeling = 'Regeling ICT-samenwerking Vier Stromen';
const service = 'Dienstverleningsovereenkomst vakapplicaties sociaal domein';

test('the example region has its arrangement, with the service agreement under it', async () => {
  const [first, second] = await list(member);
  expect(first).toMatchObject({ title: regeling, kind: 'arrangement', until: null, noticeBy: null, standing: 'running', holds: 2 });
  expect(first?.parties.find(({ organisationName }) => organisationName === 'Lindewoude')).toMatchObject({ from: '2023-01-01' });
  expect(second).toMatchObject({ title: service, kind: 'service', partOfTitle: regeling, until: '2027-07-01', noticeBy: '2026-12-31' });
  expect(second?.standing).toBe('alarm');
  expect([first?.viewerCan, (await see(regeling)).viewerCan.includes('adoptAgreementVersion')]).toEqual([[], true]);
});

test('its two versions follow each other, each sealed, and differ by clause', async () => {
  const { id, title } = await see(regeling);
  const [now, before] = await versionsOf(id);
  expect([before?.from, before?.until, now?.from, now?.until]).toEqual(['2021-07-01', '2024-07-01', '2024-07-01', null]);
  for (const version of [now!, before!]) {
    expect(version.intact).toBe(true);
    expect(sealOf({ title, ...version })).toBe(version.seal);
  }
  const found = difference(before!.clauses, now!.clauses);
  expect(counted(found)).toEqual({ same: 21, changed: 5, added: 2, removed: 1 });
  expect(found.find(({ is }) => is === 'removed')?.before?.title).toBe('Overgang van personeel');
});

test('somebody who touches the text behind the portal breaks the seal', async () => {
  const { id } = await see(service);
  const em = app.get(MikroORM).em.fork({ disableContextResolution: true });
  const clause = await app.asSystem(() => em.findOneOrFail(AgreementClause, { agreementId: id, number: '3' }));
  const write = (legal: string) =>
    em.getConnection().execute(`update "AgreementClause" set "legal" = '${legal}' where "id" = '${clause.id}'`);
  const { legal } = clause;
  await write(legal.replace('artikel 27', 'artikel 99'));
  expect((await versionsOf(id))[0]?.intact).toBe(false);
  await write(legal);
  expect((await versionsOf(id))[0]?.intact).toBe(true);
});

test('the register refuses what cannot be, at its field', async () => {
  const refused: [object, string, string][] = [
    [{ kind: 'wet' }, 'unknown-kind', 'kind'],
    [{ title: ' ' }, 'title-missing', 'title'],
    [{ parties: [party('Veenmeer', 'participant')] }, 'parties-missing', 'parties'],
    [{ parties: [party('Veenmeer', 'participant'), party('Duinrade', 'client')] }, 'unknown-party-role', 'parties[1].role'],
    [{ parties: [party('Veenmeer', 'participant'), party('Veenmeer', 'participant')] }, 'overlaps-another', 'from'],
    [{ until: '2026-01-01' }, 'term-backwards', 'until'],
    [{ renewal: 'tacit' }, 'renewed-by-nothing', 'renewalMonths'],
    [{ partOfId: partnershipId }, 'not-found', 'partOfId'],
  ];
  for (const [changes, code, path] of refused) expect(await register(changes)).toMatchObject({ code, path });
  expect(await register({}, member)).toMatchObject({ code: 'forbidden' });
});

const written = (number: string, changes: object = {}) => ({
  number,
  title: 'Doel',
  legal: 'Wij delen meldingen.',
  plain: 'We delen.',
  ...changes,
});

test('a version is recorded once, and the next must change text and plain words together', async () => {
  const { id: agreementId } = await register();
  const version = { agreementId, follows: 0, from: '2026-01-01', basis: 'Getekend', clauses: [written('1')] };
  expect(await adopt(version)).toMatchObject({ number: 1, intact: true, clauses: [{ key: '1' }] });
  expect(await adopt(version)).toMatchObject({ code: 'version-followed', path: 'follows' });
  const next = (changes: object, rest: object = {}) =>
    adopt({ ...version, follows: 1, from: '2027-01-01', clauses: [written('1', { key: '1', ...changes })], ...rest });
  expect(await next({ legal: 'Wij delen alle meldingen.' })).toMatchObject({ code: 'plain-words-lag', path: 'clauses[0].plain' });
  expect(await next({ plain: 'We delen alles.' })).toMatchObject({ code: 'binding-text-lags', path: 'clauses[0].legal' });
  expect(await next({})).toMatchObject({ code: 'nothing-changed' });
  const changed = { legal: 'Wij delen alle meldingen.', plain: 'We delen alles.' };
  expect(await next(changed, { from: '2026-01-01' })).toMatchObject({ code: 'version-not-later', path: 'from' });
  expect(await next(changed, { basis: '' })).toMatchObject({ code: 'basis-missing', path: 'basis' });
  expect(await next(changed)).toMatchObject({ number: 2, from: '2027-01-01' });
  expect((await versionsOf(String(agreementId))).map(({ number, until }) => [number, until])).toEqual([
    [2, null],
    [1, '2027-01-01'],
  ]);
  expect(
    await app.asSystem(() =>
      app
        .get(MikroORM)
        .em.fork()
        .count(AgreementVersion, { agreementId: String(agreementId) }),
    ),
  ).toBe(2);
});

test('a party joins and leaves; an agreement is renewed, and ended', async () => {
  const { id: registered } = await register({ title: 'Convenant opleidingen' });
  const id = String(registered);
  const call = (call: string, variables = '', values = {}) => command(secretary, call, 'Agreement', asked, variables, values);
  const input = { agreementId: id, ...party('Oosterbrink', 'participant'), from: '2026-07-01' };
  const joined = await call('joinAgreement(input: $input)', '$input: JoinAgreementInput!', { input });
  const [last] = (joined['parties'] as Agreement['parties']).slice(-1);
  expect(last).toMatchObject({ organisationName: 'Oosterbrink', from: '2026-07-01', until: null });
  expect(await call('joinAgreement(input: $input)', '$input: JoinAgreementInput!', { input })).toMatchObject({ code: 'overlaps-another' });
  expect(await call(`leaveAgreement(partyId: "${last!.id}", until: "2026-07-01")`)).toMatchObject({ code: 'ends-before-start' });
  const left = await call(`leaveAgreement(partyId: "${last!.id}", until: "2027-01-01")`);
  expect((left['parties'] as Agreement['parties']).at(-1)).toMatchObject({ until: '2027-01-01' });
  expect(await call(`renewAgreement(id: "${id}", until: "2028-01-01")`)).toMatchObject({ code: 'renewal-not-later' });
  expect(await call(`renewAgreement(id: "${id}", until: "2030-01-01")`)).toMatchObject({ until: '2030-01-01', noticeBy: '2029-09-30' });
  expect(await call(`endAgreement(id: "${id}", until: "2031-01-01")`)).toMatchObject({ code: 'ended-already' });
  expect(await call(`endAgreement(id: "${id}", until: "2026-12-01")`)).toMatchObject({ until: '2026-12-01', standing: 'past' });
});
