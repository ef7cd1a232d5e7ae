// The transparency log as the portal keeps it: in step with the records, provable from outside, and caught when anyone rewrites it.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@hanze/server/entities';
import { CheckpointsService } from '@hanze/server/journal/checkpoints.service';
import { LogService } from '@hanze/server/journal/log.service';
import { LogUpkeepService } from '@hanze/server/journal/log-upkeep.service';
import { ProofsService } from '@hanze/server/journal/proofs.service';
import { binds } from '@hanze/server/journal/what-binds';
import { authorise } from '@hanze/server/platform/authorise';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { refuse } from '@hanze/server/platform/refusals';
import { parseCheckpoint } from '@hanze/shared/journal/checkpoint';
import { parseKey } from '@hanze/shared/journal/keys';
import { documentLeafOf, hashOfLeaf, type Leaf } from '@hanze/shared/journal/leaf';
import { parseNote } from '@hanze/shared/journal/note';
import { extendsTree, includes } from '@hanze/shared/journal/proofs';
import { sha256 } from '@hanze/shared/journal/sha256';
import { verifyReceipt } from '@hanze/shared/journal/verify-receipt';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { hanze } from '../support/hanze.ts';
import { dropTriggers, Operator, tables } from '../support/operator.ts';
import { mandate, persona, signedIn } from '../support/people.ts';

const tamperings = process.env['HANZE_DEEP'] ? 1000 : 40;
let app: App;
let secretary: Client;
let partnershipId: string;
let seatId: string;
let participationId: string;
let organisationId: string;
const folder = mkdtempSync(join(tmpdir(), 'hanze-log-'));

interface Log {
  size: number;
  origin: string;
  checkpoint: string;
  keys: string[];
  cosignedBy: number;
  participantCount: number;
  limit: string | null;
  entries: {
    nodes: {
      index: number;
      recordId: string | null;
      command: string;
      leaf: string;
      by: string | null;
      receipt: string;
      cosignedBy: number;
    }[];
  };
}
const logQuery = `query ($id: ID!) { logOf(partnershipId: $id) { size origin checkpoint keys cosignedBy participantCount limit
  entries(first: 50) { nodes { index recordId command leaf by receipt cosignedBy } } } }`;
const logOf = async (client = secretary): Promise<Log> => (await client.get<{ logOf: Log }>(logQuery, { id: partnershipId })).logOf;
const address = () => `${app.url}/.well-known/hanze-log/${partnershipId}`;
const fetchText = async (url: string) => (await fetch(url)).text();
const key = async () => (await fetchText(`${address()}/keys`)).split('\n')[0] ?? '';
const receiptOf = async (index: number, client = secretary) =>
  (await client.fetch(`/files/receipts/${partnershipId}/${index}.tlog-proof`)).text();
const exported = async (client = secretary) => (await client.fetch(`/files/logs/${partnershipId}.log`)).text();

let votes = 11;
/** Ends the running weight and begins another: two leaves. */
async function assignWeight(from = '2026-02-01', given = ++votes) {
  const { assignWeight: done } = await secretary.get<{ assignWeight: { __typename: string; code?: string } }>(
    'mutation ($id: ID!, $votes: Int!, $from: Day!) { assignWeight(seatId: $id, votes: $votes, from: $from) { __typename ... on Refusal { code } } }',
    { id: seatId, votes: given, from },
  );
  return done;
}

const execute = (statement: string): Promise<Record<string, unknown>[]> => app.get(MikroORM).em.getConnection().execute(statement);
beforeAll(async () => {
  app = await startApp({}, { example: true });
  secretary = await app.as('Femke Bakker');
  const found = await secretary.get<{
    partnership: {
      id: string;
      participants: { nodes: { id: string; organisationId: string }[] };
      bodies: { seats: { id: string; organisationId: string }[] }[];
    };
  }>(
    '{ partnership(slug: "vier-stromen") { id participants(first: 9) { nodes { id organisationId } } bodies { seats { id organisationId } } } }',
  );
  partnershipId = found.partnership.id;
  const seat = found.partnership.bodies.flatMap(({ seats }) => seats)[0]!;
  seatId = seat.id;
  organisationId = seat.organisationId;
  participationId = found.partnership.participants.nodes.find((it) => it.organisationId === organisationId)!.id;
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const document = (id: string): Leaf => documentLeafOf({ kind: 'statement', id, version: 1, digest: 'x', decision: null });
const append = (ids: readonly string[], fail = false) =>
  app.asSystem(() =>
    app.get(CommandRunner).run('announceLogKey', async () => {
      authorise('announceLogKey', null);
      for (const id of ids) app.get(LogService).append(partnershipId, { recordId: id, leaf: document(id) });
      if (fail) refuse('changed-meanwhile');
    }),
  );

describe('leaves', () => {
  test('what binds is a leaf, with who and from when; the log begins with its key', async () => {
    const before = await logOf();
    expect(await assignWeight()).toMatchObject({ __typename: 'Partnership' });
    const { size, entries } = await logOf();
    expect(size).toBe(before.size + 2);
    const [ended, begun] = entries.nodes;
    expect(begun).toMatchObject({ index: size - 2, command: 'assignWeight', by: 'Femke Bakker' });
    const leaf = JSON.parse(begun?.leaf ?? '') as Leaf;
    expect(leaf).toMatchObject({ type: 'act', record: 'Weight', act: 'created', from: '2026-02-01', until: null, role: 'secretary' });
    expect(leaf['facts']).toEqual({ seat: seatId, votes });
    expect(JSON.parse(ended?.leaf ?? '')).toMatchObject({ record: 'Weight', act: 'changed', until: '2026-02-01' });
    expect(begun?.leaf).not.toContain('Femke');
    const [first] = await execute(`select "data" from "LogLeaf" where "partnershipId" = '${partnershipId}' and "index" = 0`);
    expect(JSON.parse(String(first?.['data']))).toEqual({ type: 'key', next: await key(), replaces: null });
  });

  test('a refused command leaves none, and neither does one that fails after it had something to log', async () => {
    const { size } = await logOf();
    expect(await assignWeight('2026-03-01', 0)).toMatchObject({ code: 'votes-not-whole' });
    await expect(append(['nooit'], true)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await logOf()).size).toBe(size);
  });

  test('commands at the same moment each get their place', async () => {
    const { size } = await logOf();
    const done = await Promise.allSettled(Array.from({ length: 6 }, (_, at) => append([`tegelijk-${at}`])));
    const written = done.filter(({ status }) => status === 'fulfilled').length;
    expect(written).toBeGreaterThan(0);
    const log = await logOf();
    expect(log.size).toBe(size + written);
    const rows = await execute(`select "index" from "LogLeaf" where "partnershipId" = '${partnershipId}' order by "index"`);
    expect(rows.map((row) => Number(row['index']))).toEqual(Array.from({ length: log.size }, (_, at) => at));
  });

  test('every kind of record inside a partnership binds, or is known not to', () => {
    // what stands in the landscape; figures that a key or a comparison is applied to; clauses, which the version seals; drafts and steps on
    // the way to a decision, which itself says all it rested on and promised; what somebody measured, asked or found of itself; who holds
    // an office; bookkeeping of imports and of the log
    const silent = [
      'Application',
      'ApplicationComponent',
      'ApplicationUse',
      'Contract',
      'ContractParty',
      'CostGroup',
      'CostModel',
      'CostLine',
      'DriverCount',
      'AgreementClause',
      'BenefitPromise',
      'BenefitReview',
      'Measurement',
      'LineQuestion',
      'Replacement',
      'StateRecord',
      'Scan',
      'Import',
      'LedgerMapping',
      'PackageTaker',
      'Proposal',
      'ProposalEdition',
      'Position',
      'VoteSeat',
      'Ballot',
      'JournalEntry',
      'Mandate',
      'Invitation',
      'LogLeaf',
      'LogNode',
      'LogName',
      'LogCheckpoint',
      'LogCosignature',
    ];
    const inside = entities
      .map(({ meta }) => meta)
      .filter(({ className, properties }) => className === 'Partnership' || Object.hasOwn(properties, 'partnershipId'))
      .map(({ className }) => className);
    expect(inside.filter((name) => !binds(name) && !silent.includes(name))).toEqual([]);
  });
});

describe('proofs', () => {
  test('every leaf and every step of every size from 1 to 40', { timeout: 60_000 }, async () => {
    const { size } = await logOf();
    if (size < 40) await append(Array.from({ length: 40 - size }, (_, at) => `stuk-${at}`));
    const heads = new Map<number, { size: number; root: Uint8Array }>();
    await app.asSystem(async () => {
      for (let size = 1; size <= 40; size++) {
        const { note } = await app.get(CheckpointsService).at(partnershipId, size);
        heads.set(size, parseCheckpoint(parseNote(note).text));
      }
      const rows = await execute(`select "data" from "LogLeaf" where "partnershipId" = '${partnershipId}' order by "index" limit 40`);
      const leaves = rows.map((row) => hashOfLeaf(sha256, JSON.parse(String(row['data'])) as Leaf));
      const proofs = app.get(ProofsService);
      for (const [size, { root }] of heads) {
        for (let index = 0; index < size; index++) {
          const proof = await proofs.inclusion(partnershipId, index, size);
          expect(includes(sha256, { leaf: leaves[index]!, index, size, root, proof })).toBe(true);
        }
        for (let first = 1; first <= size; first++) {
          const proof = await proofs.consistency(partnershipId, first, size);
          expect(extendsTree(sha256, heads.get(first)!, { size, root }, proof)).toBe(true);
        }
      }
    });
  });
});

describe('from outside', () => {
  test('a receipt and the whole log verify with the command line; without a witness it says so', { timeout: 60_000 }, async () => {
    const { size, limit } = await logOf();
    expect(limit).toContain('getuige');
    const receipt = join(folder, 'bewijs.tlog-proof');
    writeFileSync(receipt, await receiptOf(3));
    const verified = await hanze(['verify', receipt, '--key', await key()]);
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toContain('Er is nog geen getuige');
    const whole = join(folder, 'logboek.log');
    writeFileSync(whole, await exported());
    expect((await hanze(['verify', whole, '--key', await key()])).stdout).toContain(`The ${size} lines lead to`);
    writeFileSync(whole, (await exported()).replace('"votes":', '"votes":1'));
    expect((await hanze(['verify', whole, '--key', await key()])).stderr).toContain('root-differs');
  });

  test('who takes no part sees no log; a session is needed for what it says, not for its checkpoint', async () => {
    const { organisations } = await secretary.get<{ organisations: { nodes: { id: string }[] } }>(
      '{ organisations(first: 1, search: "Amsterdam") { nodes { id } } }',
    );
    const outsider = await signedIn(app, await persona(app, [mandate('ciso', { organisationId: organisations.nodes[0]!.id })]));
    expect(await outsider.get<{ logOf: unknown }>(logQuery, { id: partnershipId })).toEqual({ logOf: null });
    for (const path of [`/files/receipts/${partnershipId}/1`, `/files/logs/${partnershipId}.log`]) {
      expect((await outsider.fetch(path)).status).toBe(404);
      expect((await app.client().fetch(path)).status).toBe(401);
    }
    for (const path of [`receipts/${partnershipId}/100000`, 'receipts/x/1', `receipts/${partnershipId}/-1`, 'logs/x.log'])
      expect((await secretary.fetch(`/files/${path}`)).status).toBe(404);
    expect((await fetch(`${address()}/checkpoint`)).status).toBe(200);
    for (const sizes of ['from=3&to=2', 'from=1&to=99999', 'from=x&to=1', ''])
      expect((await fetch(`${address()}/consistency?${sizes}`)).status).toBe(400);
    expect((await fetch(`${app.url}/.well-known/hanze-log/00000000-0000-7000-8000-000000000000/checkpoint`)).status).toBe(404);
  });

  test('the key lies outside the database, for the service alone', () => {
    expect(statSync(join(app.config.dataDir, 'log.key')).mode & 0o777).toBe(0o600);
  });
});

const register =
  'mutation ($id: ID!, $key: String!) { registerWitness(participationId: $id, key: $key) { __typename ... on Refusal { code } } }';
let witnessKey = '';
const witness = join(folder, 'getuige');

describe('witness', () => {
  const sync = () => hanze(['witness', 'sync', witness, address()]);

  test('cosigns by fetching; the portal counts it and puts it in receipts', { timeout: 60_000 }, async () => {
    witnessKey = (await hanze(['witness', 'new', witness, 'alfadorp.example/witness'])).stdout.trim();
    await hanze(['witness', 'watch', witness, await key()]);
    expect((await sync()).stderr).toContain('403');
    const ciso = await signedIn(app, await persona(app, [mandate('ciso', { organisationId })]));
    expect(await secretary.get(register, { id: participationId, key: witnessKey })).toMatchObject({
      registerWitness: { code: 'forbidden' },
    });
    expect(await ciso.get(register, { id: participationId, key: await key() })).toMatchObject({
      registerWitness: { code: 'not-a-witness-key' },
    });
    expect(await ciso.get(register, { id: participationId, key: witnessKey })).toEqual({ registerWitness: { __typename: 'LogWitness' } });
    expect(await ciso.get(register, { id: participationId, key: witnessKey })).toMatchObject({
      registerWitness: { code: 'witness-key-taken' },
    });
    expect(await sync()).toMatchObject({ status: 0, stderr: '' });
    expect(await logOf()).toMatchObject({ cosignedBy: 1, limit: null });
    await append(['daarna']);
    expect(await logOf()).toMatchObject({
      cosignedBy: 0,
      entries: {
        nodes: expect.objectContaining({ 0: expect.objectContaining({ cosignedBy: 0 }), 1: expect.objectContaining({ cosignedBy: 1 }) }),
      },
    });
    expect(await sync()).toMatchObject({ status: 0, stderr: '' });
    const log = await logOf();
    expect(log.cosignedBy).toBe(1);
    expect(log.participantCount).toBeGreaterThan(1);
    const receipt = join(folder, 'meegetekend.tlog-proof');
    writeFileSync(receipt, await receiptOf(log.size - 1));
    const verified = await hanze(['verify', receipt, '--key', await key(), '--witness', witnessKey]);
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toContain('+ alfadorp.example/witness');
  });

  test('the portal takes no line that is not a registered witness’s, under a checkpoint that is not its own', async () => {
    const post = (body: string) =>
      fetch(`${address()}/add-cosignature`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    const checkpoint = await fetchText(`${address()}/checkpoint`);
    const { text } = parseNote(checkpoint);
    const line = checkpoint.trimEnd().split('\n').at(-1) ?? '';
    expect((await post('')).status).toBe(400);
    expect((await post('x'.repeat(1000))).status).toBe(400);
    expect((await post(checkpoint.replace(/\n\d+\n/, '\n99999\n'))).status).toBe(409);
    expect((await post(checkpoint.replace(/\n\d+\n/, '\n3\n'))).status).toBe(409);
    expect((await post(`${text}\n${checkpoint.split('\n')[4]}\n`)).status).toBe(403);
    const flipped = `${line.slice(0, -6)}${line.at(-6) === 'A' ? 'B' : 'A'}${line.slice(-5)}`;
    expect((await post(`${text}\n${flipped}\n`)).status).toBe(422);
    expect((await post(`${text}\n${line}\n`)).status).toBe(200);
  });
});

describe('upkeep', () => {
  const forbidden = [
    ...tables.map((table) => `update "${table}" set "partnershipId" = "partnershipId"`),
    ...tables.filter((table) => table !== 'LogName').map((table) => `delete from "${table}"`),
  ];
  test.each(forbidden)('the database refuses: %s', async (statement) => {
    await expect(execute(statement)).rejects.toThrow(/append-only|erased, not changed/);
  });

  test('a new key is announced by the old one, and receipts lead from one to the other', { timeout: 60_000 }, async () => {
    const old = await key();
    const before = await receiptOf(2);
    const announced = await app.asSystem(() => app.get(LogUpkeepService).rotate());
    await append(['onder de nieuwe sleutel']);
    const { keys, size, entries } = await logOf();
    expect(keys).toEqual([old, expect.stringContaining('+')]);
    expect(announced).toContain(keys[1]);
    const change = entries.nodes.find(({ leaf }) => leaf.includes('"replaces"'))!;
    const paths = { change: join(folder, 'sleutel.tlog-proof'), after: join(folder, 'na.tlog-proof') };
    writeFileSync(paths.change, await receiptOf(change.index));
    writeFileSync(paths.after, await receiptOf(size - 1));
    expect((await hanze(['verify', paths.after, '--key', old])).stderr).toContain('other-key');
    expect(await hanze(['verify', paths.after, '--key', old, '--rotation', paths.change])).toMatchObject({ status: 0, stderr: '' });
    expect(verifyReceipt(before, { log: parseKey(old) }).valid).toBe(true);
    expect(readFileSync(join(app.config.dataDir, 'log.key'), 'utf8').trim().split('\n').length).toBe(2);
    await hanze(['witness', 'watch', witness, keys[1]!]);
    expect(await hanze(['witness', 'sync', witness, address()])).toMatchObject({ status: 0, stderr: '' });
  });

  test('a name that is erased is gone, and every receipt still holds', async () => {
    const { entries } = await logOf();
    const named = entries.nodes.find(({ by }) => by === 'Femke Bakker')!;
    const before = await receiptOf(named.index);
    const administrator = await app.as('Nadia Kuipers');
    const [row] = await execute(`select "personId" from "LogName" where "name" = 'Femke Bakker'`);
    const { eraseName } = await administrator.get<{ eraseName: { __typename: string; count?: number } }>(
      'mutation ($id: ID!) { eraseName(personId: $id) { __typename ... on ErasedNames { count } ... on Refusal { code } } }',
      { id: row?.['personId'] },
    );
    expect(eraseName.__typename).toBe('ErasedNames');
    const after = await receiptOf(named.index);
    const [old, anew] = [verifyReceipt(before), verifyReceipt(after)];
    expect(old.valid && old.proven.names.map(([, , name]) => name)).toEqual(['Femke Bakker']);
    expect(anew.valid && anew.proven.names).toEqual([]);
    expect((await logOf()).entries.nodes.filter(({ by }) => by === 'Femke Bakker')).toEqual([]);
    const told = await execute(`select "changes" from "JournalEntry" where "record" = 'LogName'`);
    expect(told.length).toBe(eraseName.count);
    expect(JSON.stringify(told)).not.toContain('Femke');
  });
});

describe('behind our back', () => {
  test(`${tamperings} tamperings are all found by verifier or witness, and none where nothing was touched`, {
    timeout: 300_000,
  }, async () => {
    await dropTriggers(app);
    const operator = await Operator.at(app, partnershipId);
    for (let round = 0; round < 3; round++) expect(await operator.finding()).toBeNull();
    const missed: string[] = [];
    for (let round = 0; round < tamperings; round++) {
      const what = await operator.tamper();
      if ((await operator.finding()) === null) missed.push(what);
      await operator.restore();
    }
    expect(missed, `seed ${operator.seed}`).toEqual([]);
    expect(await operator.finding()).toBeNull();
    expect(operator.kinds.size).toBeGreaterThan(8);
  });

  test('a witness refuses a log that lost leaves, and one that went another way', { timeout: 60_000 }, async () => {
    await dropTriggers(app);
    await append(['voor de terugdraai', 'ook nog']);
    const sync = () => hanze(['witness', 'sync', witness, address()]);
    expect(await sync()).toMatchObject({ status: 0, stderr: '' });
    const operator = await Operator.at(app, partnershipId);
    const { size } = await logOf();
    await operator.truncate(size - 3);
    expect((await logOf()).size).toBe(size - 3);
    expect(await sync()).toMatchObject({ status: 2, stderr: expect.stringContaining('old size is above') });
    await append(['anders', 'en anders', 'en nog anders']);
    expect((await sync()).stderr).toContain('409');
    await append(['verder']);
    expect((await sync()).stderr).toContain('422');
  });
});
