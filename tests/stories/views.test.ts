// A views round from sending to answers: a clock per council, the view in points, an answer to each, and no decision without them.
import { readPdf } from '@hanze/server/platform/documents/pdf-structure.oracle';
import { addDays } from '@hanze/shared/kernel/day';
import { moveClock, today } from '@hanze/server/platform/clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { proposalText } from '../support/stage-decisions.ts';

let app: App;
let secretary: Client;
let clerk: Client;
let place: { partnership: string; body: string };
const slug = 'vier-stromen';

beforeAll(async () => {
  app = await startApp({}, { example: true });
  secretary = await app.as('Femke Bakker');
  clerk = await app.as('Joke van Leeuwen');
  const { partnership } = await secretary.get<{ partnership: { id: string; bodies: { id: string; kind: string }[] } }>(
    `{ partnership(slug: "${slug}") { id bodies { id kind } } }`,
  );
  place = { partnership: partnership.id, body: partnership.bodies.find(({ kind }) => kind === 'undivided-board')!.id };
}, 120_000);
afterAll(() => app.close());

type Outcome = { __typename: string; code?: string; path?: string } & Record<string, unknown>;
async function run(client: Client, call: string, asked: string, type?: string, value: object = {}): Promise<Outcome> {
  const words = `mutation${type ? `($input: ${type}!)` : ''} { answer: ${call} { __typename ... on Refusal { code path message } ${asked} } }`;
  return (await client.get<Record<string, Outcome>>(words, type ? { input: value } : {}))['answer']!;
}

interface Council {
  id: string;
  organisationName: string;
  standing: string;
  until: string | null;
  because: string[];
  afterTerm: boolean;
  points: { id: string; text: string; verdict: string | null }[];
  viewerCan: string[];
}
interface Round {
  id: string;
  state: string;
  article: string;
  unanswered: number;
  councils: Council[];
  viewerCan: string[];
}
const fields = `id state article unanswered viewerCan
  councils { id organisationName standing until because afterTerm viewerCan points { id text verdict } }`;

const see = async (client: Client, code: string): Promise<Round[]> =>
  (await client.get<{ viewsRounds: Round[] }>(`{ viewsRounds(slug: "${slug}", code: "${code}") { ${fields} } }`)).viewsRounds;

async function tabled(): Promise<{ id: string; code: string }> {
  const value = { ...proposalText, title: 'Samen begroten', partnershipId: place.partnership, bodyId: place.body };
  const { id, code } = await run(secretary, 'draftProposal(input: $input)', '... on Proposal { id code }', 'DraftProposalInput', value);
  await run(secretary, `tableProposal(id: "${String(id)}")`, '... on Proposal { id }');
  return { id: String(id), code: String(code) };
}
const send = (proposalId: string, more: object = {}) =>
  run(secretary, 'openViewsRound(input: $input)', `... on ViewsRound { ${fields} }`, 'OpenViewsRoundInput', {
    proposalId,
    subject: 'regulation',
    ...more,
  });
const councilCommand = (client: Client, call: string) => run(client, call, `... on ViewsRound { ${fields} }`);
const openVote = (proposalId: string) =>
  run(secretary, 'openVote(input: $input)', '... on Vote { id }', 'OpenVoteInput', { proposalId, rule: 'simple', written: false });

test('where the law asks all councils, no council is left out; where the arrangement designates, it says how long', async () => {
  const { id } = await tabled();
  expect(await send(id, { subject: 'x' })).toMatchObject({ code: 'subject-missing', path: 'subject' });
  expect(await send(id, { organisationIds: [] })).toMatchObject({ code: 'no-councils' });
  const all = (await send(id)) as never as Round;
  expect(all).toMatchObject({ state: 'open', article: 'Wgr 1(3)' });
  expect(all.councils.map(({ organisationName, standing }) => [organisationName, standing])).toEqual(
    ['Duinrade', 'Lindewoude', 'Oosterbrink', 'Veenmeer', 'Waterhoek'].map((name) => [name, 'sent']),
  );
  const { id: second } = await tabled();
  expect(await send(second, { subject: 'designated', weeks: 6 })).toMatchObject({ code: 'weeks-missing', path: 'clause' });
  expect(await send(second, { subject: 'designated', clause: 'art. 12', weeks: 0 })).toMatchObject({
    code: 'weeks-missing',
    path: 'weeks',
  });
  const recess = { recessFrom: today(), recessUntil: addDays(today(), -1) };
  expect(await send(second, recess)).toMatchObject({ code: 'recess-backwards' });
  expect(
    await run(clerk, 'openViewsRound(input: $input)', '... on ViewsRound { id }', 'OpenViewsRoundInput', {
      proposalId: second,
      subject: 'budget',
    }),
  ).toMatchObject({ code: 'forbidden' });
});

test('each council has its own clock from its receipt; nothing is decided while an answer is missing', { timeout: 60_000 }, async () => {
  const { id, code } = await tabled();
  const round = (await send(id, { recessFrom: addDays(today(), 5), recessUntil: addDays(today(), 9) })) as never as Round;
  const of = (name: string) => round.councils.find(({ organisationName }) => organisationName === name)!;
  const veenmeer = of('Veenmeer');

  // the clerk of Veenmeer acts for Veenmeer alone
  expect((await see(clerk, code))[0]?.councils.filter(({ viewerCan }) => viewerCan.length > 0)).toMatchObject([
    { organisationName: 'Veenmeer', viewerCan: ['confirmReceipt'] },
  ]);
  expect(await councilCommand(clerk, `confirmReceipt(id: "${of('Duinrade').id}", receivedOn: "${today()}")`)).toMatchObject({
    code: 'not-yours',
  });
  expect(await councilCommand(clerk, `confirmReceipt(id: "${veenmeer.id}", receivedOn: "${addDays(today(), 1)}")`)).toMatchObject({
    code: 'before-sending',
  });
  const awaits = async () =>
    (await clerk.get<{ awaiting: { kind: string; code: string; until: string | null }[] }>('{ awaiting { kind code until } }')).awaiting;
  expect(await awaits()).toContainEqual({ kind: 'view', code, until: null });
  const received = (await councilCommand(clerk, `confirmReceipt(id: "${veenmeer.id}", receivedOn: "${today()}")`)) as never as Round;
  const own = received.councils.find(({ id: each }) => each === veenmeer.id)!;
  expect(own.until! >= addDays(today(), 56)).toBe(true);
  expect(own.because.join('; ')).toMatch(/^8 weken na de ontvangst \(Wgr 1\(3\)\).*5 dagen van de termijn vallen in het reces/);
  expect(await awaits()).toContainEqual({ kind: 'view', code, until: own.until });

  // a text that lies with the councils is not changed, and not voted on
  const revise = () =>
    run(secretary, 'reviseProposal(input: $input)', '... on Proposal { edition state }', 'ReviseProposalInput', {
      id,
      edition: 1,
      ...proposalText,
    });
  expect(await revise()).toMatchObject({ code: 'with-councils' });
  expect(await openVote(id)).toMatchObject({ code: 'views-unanswered' });

  const give = (input: object) =>
    run(clerk, 'giveView(input: $input)', `... on ViewsRound { ${fields} }`, 'GiveViewInput', {
      id: veenmeer.id,
      adoptedOn: today(),
      ...input,
    });
  expect(await give({ tone: 'negative', points: [' '] })).toMatchObject({ code: 'no-points', path: 'points' });
  const viewed = (await give({
    tone: 'positive-with-remarks',
    points: ['De papieren aanvraag blijft.', 'Eerst een proef.'],
  })) as never as Round;
  const points = viewed.councils.find(({ id: each }) => each === veenmeer.id)!.points;
  expect(viewed.unanswered).toBe(2);
  expect(await give({ tone: 'positive', points: [] })).toMatchObject({ code: 'not-in-this-state' });
  expect((await awaits()).filter((each) => each.code === code && each.kind === 'view')).toEqual([]);

  // the others have time until their own last day; then they are late and the round can close
  const close = () => councilCommand(secretary, `closeViewsRound(id: "${round.id}")`);
  expect(await close()).toMatchObject({ code: 'councils-running' });
  for (const name of ['Duinrade', 'Oosterbrink'])
    await councilCommand(secretary, `confirmReceipt(id: "${of(name).id}", receivedOn: "${today()}")`);
  await councilCommand(secretary, `planDiscussion(id: "${of('Duinrade').id}", discussedOn: "${addDays(today(), 20)}")`);
  for (const name of ['Lindewoude', 'Waterhoek']) {
    await councilCommand(secretary, `confirmReceipt(id: "${of(name).id}", receivedOn: "${today()}")`);
    expect(await councilCommand(secretary, `waiveView(id: "${of(name).id}")`)).toMatchObject({ state: 'open' });
  }
  const days = 80 * 86_400_000;
  moveClock(days);
  try {
    secretary = await app.as('Femke Bakker');
    const late = (await see(secretary, code))[0]!;
    expect(Object.fromEntries(late.councils.map(({ organisationName, standing }) => [organisationName, standing]))).toEqual({
      Duinrade: 'late',
      Lindewoude: 'none',
      Oosterbrink: 'late',
      Veenmeer: 'adopted',
      Waterhoek: 'none',
    });
    const after = { id: of('Oosterbrink').id, tone: 'positive', adoptedOn: today(), points: [] };
    const taken = (await run(
      secretary,
      'giveView(input: $input)',
      `... on ViewsRound { ${fields} }`,
      'GiveViewInput',
      after,
    )) as never as Round;
    expect(taken.councils.find(({ organisationName }) => organisationName === 'Oosterbrink')).toMatchObject({
      standing: 'adopted',
      afterTerm: true,
    });
    expect(await close()).toMatchObject({ state: 'closed' });
  } finally {
    moveClock(-days);
    // sessions ended in the days that were skipped
    secretary = await app.as('Femke Bakker');
    clerk = await app.as('Joke van Leeuwen');
  }

  expect(await councilCommand(secretary, `answerViews(id: "${round.id}")`)).toMatchObject({ code: 'points-unanswered' });
  const answer = (index: number, input: object) =>
    run(secretary, 'answerPoint(input: $input)', `... on ViewsRound { ${fields} }`, 'AnswerPointInput', {
      id: points[index]!.id,
      verdict: 'followed',
      answer: 'Dat nemen wij over.',
      ...input,
    });
  expect(await answer(0, {})).toMatchObject({ code: 'change-missing', path: 'change' });
  expect(await answer(0, { change: 'Beslispunt 2', edition: 2 })).toMatchObject({ code: 'change-not-later' });
  expect(await revise()).toMatchObject({ edition: 2, state: 'in-views' });
  expect(await answer(0, { change: 'Beslispunt 2', edition: 2 })).toMatchObject({ unanswered: 1 });
  expect(await openVote(id)).toMatchObject({ code: 'views-unanswered' });
  await answer(1, { verdict: 'not-followed', answer: 'Een proef kost een jaar.' });
  expect(await councilCommand(secretary, `answerViews(id: "${round.id}")`)).toMatchObject({ state: 'answered', unanswered: 0 });
  expect(await answer(1, { verdict: 'not-followed' })).toMatchObject({ code: 'round-not-open' });
  expect((await openVote(id)).__typename).toBe('Vote');

  // the answer table leaves the portal as a document that can be read aloud
  const pdf = await clerk.fetch(`/files/views-rounds/${round.id}.pdf`);
  expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual([
    200,
    'application/pdf',
    `attachment; filename="antwoord-zienswijzen-${code}.pdf"`,
  ]);
  expect(readPdf(new Uint8Array(await pdf.arrayBuffer()))).toMatchObject({ language: 'nl', accessibility: '1', marked: true });
  const odt = await clerk.fetch(`/files/views-rounds/${round.id}.odt`);
  expect([
    odt.status,
    Buffer.from(await odt.arrayBuffer())
      .subarray(30, 38)
      .toString(),
  ]).toEqual([200, 'mimetype']);
  expect((await clerk.fetch(`/files/views-rounds/${id}.pdf`)).status).toBe(404);
  expect((await clerk.fetch(`/files/views-rounds/${round.id}.docx`)).status).toBe(404);
  expect((await app.client().fetch(`/files/views-rounds/${round.id}.pdf`)).status).toBe(401);
});

test('a round that is cancelled gives the proposal back', async () => {
  const { id, code } = await tabled();
  const round = (await send(id, { subject: 'budget' })) as never as Round;
  const cancel = (reason: string) => councilCommand(secretary, `cancelViewsRound(id: "${round.id}", reason: ${JSON.stringify(reason)})`);
  expect(await cancel(' ')).toMatchObject({ code: 'reason-missing' });
  expect(await cancel('De cijfers kloppen niet.')).toMatchObject({ state: 'cancelled' });
  expect((await see(secretary, code))[0]?.councils.flatMap(({ viewerCan }) => viewerCan)).toEqual([]);
  expect((await openVote(id)).__typename).toBe('Vote');
});
