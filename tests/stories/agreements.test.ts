// Conditions of votes become obligations, and the decision takes effect when the last of them is settled; a later decision takes its place.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { proposalText } from '../support/stage-decisions.ts';

let app: App;
let secretary: Client;
let chair: Client;
let lindewoude: Client;
let members: Map<string, Client>;
let place: { partnership: string; body: string; organisations: Map<string, string> };
const slug = 'vier-stromen';

beforeAll(async () => {
  app = await startApp({}, { example: true });
  secretary = await app.as('Femke Bakker');
  const names = {
    Waterhoek: 'Jan Verhagen',
    Duinrade: 'Samira el Amrani',
    Oosterbrink: 'Pieter Nijland',
    Veenmeer: 'Marijke de Boer',
    Lindewoude: 'Tjeerd Hofstra',
  };
  members = new Map();
  for (const [seat, name] of Object.entries(names)) members.set(seat, await app.as(name));
  lindewoude = members.get('Lindewoude')!;
  chair = await app.as('Jan Verhagen');
  const { partnership } = await secretary.get<{
    partnership: {
      id: string;
      bodies: { id: string; kind: string }[];
      participants: { nodes: { organisationId: string; organisationName: string }[] };
    };
  }>(`{ partnership(slug: "${slug}") { id bodies { id kind } participants(first: 50) { nodes { organisationId organisationName } } } }`);
  place = {
    partnership: partnership.id,
    body: partnership.bodies.find(({ kind }) => kind === 'undivided-board')!.id,
    organisations: new Map(
      partnership.participants.nodes.map(({ organisationName, organisationId }) => [organisationName, organisationId]),
    ),
  };
}, 120_000);
afterAll(() => app.close());

type Outcome = { __typename: string; code?: string; path?: string } & Record<string, unknown>;
async function run(client: Client, call: string, asked: string, input?: { type: string; value: object }): Promise<Outcome> {
  const answer = await client.get<Record<string, Outcome>>(
    `mutation${input ? `($input: ${input.type}!)` : ''} { answer: ${call} { __typename ... on Refusal { code path message } ${asked} } }`,
    input ? { input: input.value } : {},
  );
  return answer['answer']!;
}

interface Obligation {
  id: string;
  text: string;
  standing: string;
  askedByName: string | null;
  viewerCan: string[];
}
interface Decision {
  id: string;
  code: string;
  state: string;
  effectiveAt: string | null;
  replaces: { code: string }[];
  replacedBy: { code: string } | null;
}

/** Adopted by all, each saying what `conditions` holds for its seat. */
async function decide(title: string, conditions: Record<string, string> = {}, replaces: string[] = []): Promise<string> {
  const { id, code } = await run(secretary, 'draftProposal(input: $input)', '... on Proposal { id code }', {
    type: 'DraftProposalInput',
    value: { ...proposalText, title, partnershipId: place.partnership, bodyId: place.body },
  });
  await run(secretary, `tableProposal(id: "${String(id)}")`, '... on Proposal { id }');
  if (replaces.length > 0)
    await run(
      secretary,
      `planReplacement(proposalId: "${String(id)}", decisionIds: ${JSON.stringify(replaces)})`,
      '... on Replacements { proposalId }',
    );
  const { id: voteId, seats } = await run(secretary, 'openVote(input: $input)', '... on Vote { id seats { id key } }', {
    type: 'OpenVoteInput',
    value: { proposalId: id, rule: 'simple', written: false },
  });
  for (const { id: seatId, key } of seats as { id: string; key: string }[]) {
    const condition = conditions[key];
    const value = condition ? { seatId, choice: 'for-on-condition', condition } : { seatId, choice: 'for' };
    await run(members.get(key)!, 'castVote(input: $input)', '', { type: 'CastVoteInput', value });
  }
  const closed = await run(secretary, 'closeVote(input: $input)', '... on Vote { decisionCode }', {
    type: 'CloseVoteInput',
    value: { id: voteId },
  });
  expect([code, closed]).toMatchObject([expect.any(String), { decisionCode: expect.any(String) as string }]);
  return String(closed['decisionCode']);
}

const see = async (code: string): Promise<Decision & { obligations: Obligation[] }> => {
  const { decision, obligations } = await secretary.get<{ decision: Decision; obligations: Obligation[] }>(
    `{ decision(slug: "${slug}", code: "${code}") { id code state effectiveAt replaces { code } replacedBy { code } }
       obligations: decisionObligations(slug: "${slug}", code: "${code}") { id text standing askedByName viewerCan } }`,
  );
  return { ...decision, obligations };
};

test('a decision without conditions takes effect at once', async () => {
  const decision = await see(await decide('Samen kopen'));
  expect(decision).toMatchObject({ state: 'effective', effectiveAt: expect.any(String) as string, obligations: [] });
});

test('with conditions it waits: arranged by the office, met by its owner, let go only by who asked', async () => {
  const code = await decide('Samen bellen', { Veenmeer: 'Eerst een proef.', Lindewoude: 'Eerst een prijs.' });
  const before = await see(code);
  expect(before).toMatchObject({ state: 'conditional', effectiveAt: null });
  const asked = Object.fromEntries(before.obligations.map(({ askedByName, text, standing }) => [askedByName, [text, standing]]));
  expect(asked).toEqual({ Lindewoude: ['Eerst een prijs.', 'open'], Veenmeer: ['Eerst een proef.', 'open'] });
  const id = (text: string) => before.obligations.find((each) => each.text === text)!.id;
  const arranged = {
    id: id('Eerst een proef.'),
    ownerId: place.organisations.get('Oosterbrink'),
    ownerPerson: 'Hassan Yilmaz',
    dueOn: '2199-01-01',
    evidence: 'Een verslag van de proef.',
  };
  const arrange = (client: Client, more: object = {}) =>
    run(client, 'arrangeObligation(input: $input)', '... on Obligation { ownerName viewerCan }', {
      type: 'ArrangeObligationInput',
      value: { ...arranged, ...more },
    });
  expect(await arrange(secretary, { dueOn: '2020-01-01' })).toMatchObject({ code: 'due-past', path: 'dueOn' });
  expect(await arrange(secretary, { ownerId: await stranger() })).toMatchObject({ code: 'owner-takes-no-part' });
  expect(await arrange(lindewoude)).toMatchObject({ code: 'forbidden' });
  expect(await arrange(secretary)).toMatchObject({ ownerName: 'Oosterbrink' });

  const cio = await app.as('Hassan Yilmaz');
  const meet = (client: Client, which: string, proof: string) =>
    run(client, `meetObligation(id: "${which}", proof: ${JSON.stringify(proof)})`, '... on Obligation { standing proof }');
  expect(await meet(lindewoude, arranged.id, 'Gezien.')).toMatchObject({ code: 'not-yours' });
  expect(await meet(cio, arranged.id, ' ')).toMatchObject({ code: 'obligation-needs', path: 'proof' });
  expect(await meet(cio, arranged.id, 'Verslag van 3 maart.')).toMatchObject({ standing: 'met', proof: 'Verslag van 3 maart.' });
  expect(await meet(cio, arranged.id, 'Nog eens.')).toMatchObject({ code: 'not-in-this-state' });
  expect(await see(code)).toMatchObject({ state: 'conditional' });

  const waive = (client: Client) =>
    run(
      client,
      `waiveObligation(id: "${id('Eerst een prijs.')}", reason: "De prijs staat in de begroting.")`,
      '... on Obligation { standing }',
    );
  expect(await waive(secretary)).toMatchObject({ code: 'forbidden' });
  expect(await waive(members.get('Veenmeer')!)).toMatchObject({ code: 'not-yours' });
  expect(await waive(lindewoude)).toMatchObject({ standing: 'waived' });
  expect(await see(code)).toMatchObject({ state: 'effective', effectiveAt: expect.any(String) as string });
});

test('a promise beside a decision stands in no way, and the list shows what one’s own side has to do', async () => {
  const { id, code } = await see(await decide('Samen leren'));
  const value = {
    decisionId: id,
    text: 'De raden krijgen een brief.',
    ownerId: null,
    ownerPerson: 'Femke Bakker',
    dueOn: '2199-02-01',
    evidence: 'De brief.',
  };
  const promised = await run(secretary, 'promiseObligation(input: $input)', '... on Obligation { standing condition }', {
    type: 'PromiseObligationInput',
    value,
  });
  expect(promised).toMatchObject({ standing: 'open', condition: false });
  expect(await see(code)).toMatchObject({ state: 'effective' });
  const list = async (client: Client, args: string) =>
    (await client.get<{ obligations: { nodes: { text: string }[] } }>(`{ obligations(${args}) { nodes { text } } }`)).obligations.nodes.map(
      ({ text }) => text,
    );
  expect(await list(secretary, 'own: true, standing: "open"')).toContain(value.text);
  expect(await list(lindewoude, 'own: true')).not.toContain(value.text);
  expect(await list(lindewoude, `slug: "${slug}"`)).toContain(value.text);
  expect(await list(secretary, 'standing: "settled"')).toContain('Eerst een proef.');
  expect(await list(secretary, 'standing: "late"')).toEqual([]);
});

test('a decision that replaces an earlier one ends it, and both say so', async () => {
  const earlier = await see(await decide('Vijf servicedesks'));
  const code = await decide('Eén servicedesk', { Duinrade: 'Eerst een nummer.' }, [earlier.id]);
  expect(await see(earlier.code)).toMatchObject({ state: 'effective', replacedBy: null });
  const [obligation] = (await see(code)).obligations;
  await run(members.get('Duinrade')!, `waiveObligation(id: "${obligation!.id}", reason: "Er is een nummer.")`, '... on Obligation { id }');
  expect(await see(earlier.code)).toMatchObject({ state: 'superseded', replacedBy: { code } });
  expect(await see(code)).toMatchObject({ state: 'effective', replaces: [{ code: earlier.code }] });
  expect(await see(code)).toMatchObject({ replacedBy: null });
});

const stranger = async (): Promise<string> =>
  (await chair.get<{ organisations: { nodes: { id: string }[] } }>('{ organisations(first: 1, search: "Utrecht") { nodes { id } } }'))
    .organisations.nodes[0]?.id ?? '00000000-0000-7000-8000-000000000000';
