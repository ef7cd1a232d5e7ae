// The power goes out while a decision is carried out, again and again: its vote is closed with every change made, or still open with none.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gone, startProcess } from '../support/killable.ts';
import { openSqlite } from '../support/sqlite.ts';
import { proposalText } from '../support/stage-decisions.ts';

const rounds = process.env['HANZE_DEEP'] ? 100 : 2;
const folder = mkdtempSync(join(tmpdir(), 'hanze-crash-executing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const board = ['Jan Verhagen', 'Samira el Amrani', 'Pieter Nijland', 'Tjeerd Hofstra', 'Marijke de Boer'];
/** A new group, ten years of budget and a key: 13 records a decision. */
const changesOf = (name: string) => ({
  changes: [
    { kind: 'openCostGroup', arguments: { name, recurrence: 'recurring', package: 'base' } },
    { kind: 'bookBudget', arguments: { group: 'new-0-0', description: name, amount: 1_000_00, from: 2028, through: 2037 } },
    {
      kind: 'adoptKey',
      arguments: { groups: ['new-0-0'], key: { code: 'equal', arguments: {} }, yearsBack: '1', from: '2028-01-01', clause: name },
    },
  ],
});

type Answer = Record<string, { id: string; seats: { id: string }[]; __typename: string }>;

function asker(url: string) {
  const ask = async (query: string, variables: object, cookie = '') => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await response.json()) as { data: Answer };
    return { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', data };
  };
  const enter = async (name: string) => {
    const { data } = await ask('{ exampleCards { personId name } }', {});
    const cards = data['exampleCards'] as unknown as { personId: string; name: string }[];
    const personId = cards.find((card) => card.name === name)?.personId;
    const { cookie } = await ask('mutation ($personId: ID!) { signInAsExample(personId: $personId) { __typename } }', { personId });
    return async (query: string, variables: object = {}) => Object.values((await ask(query, variables, cookie)).data)[0]!;
  };
  return enter;
}

test.skipIf(process.env['HANZE_TEST_DATABASE'] === 'postgresql')(
  `${rounds} times killed while carrying out, every decision is whole or absent`,
  { timeout: rounds * 30_000 },
  async () => {
    for (let round = 0; round < rounds; round++) {
      const { child, url } = await startProcess(folder);
      const enter = asker(url);
      const [secretary, ...members] = await Promise.all(['Femke Bakker', ...board].map(enter));
      const place = (await secretary!('{ partnership(slug: "vier-stromen") { id bodies { id kind } } }')) as unknown as {
        id: string;
        bodies: { id: string; kind: string }[];
      };
      const bodyId = place.bodies.find(({ kind }) => kind === 'undivided-board')?.id;
      const ready: string[] = [];
      for (const lane of [0, 1]) {
        const changes = JSON.stringify(changesOf(`Ronde ${round}.${lane}`));
        const input = { ...proposalText, title: `Ronde ${round}.${lane}`, partnershipId: place.id, bodyId, changes };
        const { id } = await secretary!(
          'mutation ($input: DraftProposalInput!) { draftProposal(input: $input) { ... on Proposal { id } } }',
          {
            input,
          },
        );
        await secretary!(`mutation { tableProposal(id: "${id}") { __typename } }`);
        const vote = await secretary!(
          `mutation { openVote(input: { proposalId: "${id}", rule: "simple", written: false }) { ... on Vote { id seats { id } } } }`,
        );
        for (const { id: seatId } of vote.seats)
          await Promise.all(members.map((as) => as(`mutation { castVote(input: { seatId: "${seatId}", choice: "for" }) { __typename } }`)));
        ready.push(vote.id);
      }
      const closing = ready.map((id) => secretary!(`mutation { closeVote(input: { id: "${id}" }) { __typename } }`).catch(() => undefined));
      // the first round may finish, so that a closing that never works would be noticed
      await (round === 0 ? Promise.all(closing) : new Promise((resume) => setTimeout(resume, Math.random() * 300)));
      child.kill('SIGKILL');
      await Promise.all([...closing, gone(child)]);
    }
    const database = openSqlite(join(folder, 'hanze.sqlite'));
    const rows = database
      .prepare(
        `select v.state, r.id, r.executedAt, (select count(*) from CostLine l where l.decisionId = r.id) as lines,
          (select count(*) from CostGroup g where g.decisionId = r.id) + (select count(*) from CostKey k where k.decisionId = r.id)
          + (select count(*) from KeyCoverage c where c.decisionId = r.id) as others,
          (select count(*) from CostGroup g where g.name = e.title) as named
         from ProposalEdition e join Vote v on v.proposalId = e.proposalId left join Resolution r on r.voteId = v.id
         where e.title like 'Ronde %'`,
      )
      .all();
    const whole = rows.filter(({ executedAt }) => executedAt !== null);
    expect(rows).toHaveLength(rounds * 2);
    expect(whole.length).toBeGreaterThan(1);
    for (const row of whole) expect(row).toMatchObject({ state: 'closed', lines: 10, others: 3, named: 1 });
    for (const row of rows.filter(({ executedAt }) => executedAt === null))
      expect(row).toMatchObject({ state: 'open', id: null, named: 0 });
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
    database.close();
    process.stdout.write(
      `${rounds} rounds, ${rows.length} decisions: ${whole.length} carried out whole, ${rows.length - whole.length} not at all\n`,
    );
  },
);
