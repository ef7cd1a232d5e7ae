// Who may do and see what: every command and every query, for every role, on what is one's own, another's and foreign. The answer is a
// table to read (authorisation.table.txt); a right that changes changes the table, and a right that is forgotten fails the test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { buildSchema } from 'graphql';
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from './support/app.ts';
import { proposalText } from './support/stage-decisions.ts';
import { type Actor, actors, type Place, setStage, type Stage, type Where } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 120_000);
afterAll(() => stage.app.close());

/** What a probe needs besides the place: an organisation that takes part nowhere, an import to run. */
interface Extra {
  stranger: string;
  import: string;
}
type Probe = (place: Place, extra: Extra) => string;

const early = '"0001-01-02"';
const input = (facts: object) => `input: ${JSON.stringify(facts).replace(/"(\w+)":/g, '$1:')}`;
const nameless = { name: '', shortName: '' };

/**
 * For each command the words after its name. Each asks for something the rules refuse after the right was judged, so that a probe shows
 * who may without doing it. Commands without a place concern oneself or the installation.
 */
const onPlaces: Record<string, Probe> = {
  describePartnership: ({ partnership }) => `(id: "${partnership}", ${input(nameless)})`,
  dissolvePartnership: ({ partnership }) => `(id: "${partnership}", until: ${early})`,
  changeLegalForm: ({ partnership }) => `(id: "${partnership}", legalForm: "none", from: "2026-01-01")`,
  admitParticipant: ({ partnership }, { stranger }) =>
    `(${input({ partnershipId: partnership, organisationId: stranger, organs: [], from: '2026-01-01' })})`,
  endParticipation: ({ participation }) => `(id: "${participation}", until: ${early})`,
  defineBody: ({ partnership }) => `(${input({ partnershipId: partnership, kind: 'none', name: 'x', from: '2026-01-01' })})`,
  endBody: ({ body }) => `(id: "${body}", until: ${early})`,
  assignSeat: ({ body }, { stranger }) => `(${input({ bodyId: body, organisationId: stranger, votes: 1, from: '2026-01-01' })})`,
  endSeat: ({ seat }) => `(id: "${seat}", until: ${early})`,
  assignWeight: ({ seat }) => `(seatId: "${seat}", votes: 0, from: "2031-01-01")`,
  grantMandate: ({ person, partnership }) =>
    `(${input({ personId: person, role: 'controller', partnershipId: partnership, from: '2026-01-01', until: '2025-01-01' })})`,
  endMandate: ({ mandate }) => `(id: "${mandate}", until: ${early})`,
  invitePerson: ({ partnership }) =>
    `(${input({ email: 'geen adres', name: 'x', mandate: { role: 'controller', partnershipId: partnership, from: '2026-01-01' } })})`,
  renamePerson: ({ person }) => `(id: "${person}", name: "")`,
  chooseMandate: ({ mandate }) => `(id: "${mandate}")`,
  registerWitness: ({ participation }) => `(participationId: "${participation}", key: "x")`,
  eraseName: ({ person }) => `(personId: "${person}")`,
  recordInhabitants: ({ organisation }) => `(${input({ organisationId: organisation, year: 2026, count: -1, source: 'x' })})`,
  defineCostGroup: ({ partnership }) =>
    `(${input({ partnershipId: partnership, name: '', recurrence: 'once', package: 'base', takerIds: [] })})`,
  enterCostLine: ({ costGroup }) =>
    `(${input({ groupId: costGroup, year: 2019, kind: 'actual', amount: 0, vat: 0, description: 'x', day: '2019-01-01', source: 'x' })})`,
  reverseCostLine: ({ costLine }) => `(id: "${costLine}", reason: "")`,
  adoptAllocation: ({ partnership }) =>
    `(${input({ partnershipId: partnership, groupIds: [], code: 'equal', arguments: '', yearsBack: 0, from: '2026-01-01', clause: 'x' })})`,
  recordDriver: ({ partnership }) =>
    `(${input({ partnershipId: partnership, name: '', referenceDay: '2026-01-01', source: 'x', counts: [] })})`,
  recordCostModel: ({ partnership }) => `(${input({ partnershipId: partnership, year: 2031, document: '' })})`,
  agreeCostRules: ({ partnership }) =>
    `(${input({ partnershipId: partnership, fourEyes: true, questionDays: 0, disputeDays: 0, clause: '' })})`,
  fixAdvances: ({ partnership }) => `(partnershipId: "${partnership}", year: 2031)`,
  proposeSettlement: ({ partnership }) => `(partnershipId: "${partnership}", year: 2099)`,
  withdrawSettlement: ({ settlement }) => `(id: "${settlement}")`,
  approveSettlement: ({ settlement }) => `(id: "${settlement}")`,
  questionLine: ({ partnership, organisation }) =>
    `(${input({ partnershipId: partnership, organisationId: organisation, year: 2018, basis: 'none', line: 'x', question: '' })})`,
  answerQuestion: ({ lineQuestion }) => `(id: "${lineQuestion}", answer: "")`,
  disputeLine: ({ lineQuestion }) => `(${input({ questionId: lineQuestion, amount: 0, grounds: '' })})`,
  settleDispute: ({ lineQuestion }) => `(${input({ questionId: lineQuestion, outcome: 'none', settlement: '' })})`,
  beginLedgerImport: ({ partnership }) => `(partnershipId: "${partnership}")`,
  previewLedger: ({ ledgerImport }) => `(id: "${ledgerImport}", mapping: "{")`,
  importLedger: ({ ledgerImport }) => `(id: "${ledgerImport}")`,
  registerApplication: ({ partnership }) => `(${input({ partnershipId: partnership, name: '', componentIds: [] })})`,
  recordUse: ({ application, organisation }) =>
    `(${input({ applicationId: application, organisationId: organisation, phase: 'none', degree: 9, from: '2026-01-01' })})`,
  changePhase: ({ use }) => `(useId: "${use}", phase: "none")`,
  describeApplication: ({ application }) => `(${input({ applicationId: application, name: '', componentIds: [] })})`,
  changeUse: ({ use }) => `(${input({ useId: use, phase: 'none', degree: 9, from: '2026-01-01' })})`,
  endUse: ({ use }) => `(useId: "${use}", until: ${early})`,
  recordContract: ({ application, organisation }) =>
    `(${input({ applicationId: application, organisationIds: [organisation, organisation], from: '2026-01-01', end: '2026-01-02', noticeMonths: 0, procurementMonths: 0, yearlyCents: 0 })})`,
  amendContract: ({ contract, organisation }) =>
    `(${input({ contractId: contract, organisationIds: [organisation, organisation], from: '2026-01-01', end: '2026-01-02', noticeMonths: 0, procurementMonths: 0, yearlyCents: 0 })})`,
  extendContract: ({ contract }) => `(contractId: "${contract}")`,
  endContract: ({ contract }) => `(contractId: "${contract}", until: ${early})`,
  publishPartnership: ({ partnership }) => `(id: "${partnership}")`,
  blockPerson: ({ person }) => `(id: "${person}")`,
  draftProposal: ({ partnership, body }) => `(${input({ ...proposalText, title: '', partnershipId: partnership, bodyId: body })})`,
  reviseProposal: ({ proposal }) => `(${input({ ...proposalText, id: proposal, edition: 0 })})`,
  tableProposal: ({ proposal }) => `(id: "${proposal}")`,
  takePosition: ({ proposal }) => `(${input({ proposalId: proposal, edition: 0, stance: 'agree' })})`,
  openVote: ({ proposal }) => `(${input({ proposalId: proposal, rule: 'none', written: false })})`,
  castVote: ({ voteSeat }) => `(${input({ seatId: voteSeat, choice: '' })})`,
  recuseSeat: ({ voteSeat }) => `(seatId: "${voteSeat}", reason: "")`,
  giveProxy: ({ voteSeat, seat }) => `(seatId: "${voteSeat}", toSeatId: "${seat}")`,
  closeVote: ({ vote }) => `(${input({ id: vote, castingVote: 'none' })})`,
  executeDecision: ({ decision }) => `(id: "${decision}")`,
  recordOutcome: ({ decision }) => `(${input({ id: decision, nextStep: '', owner: '' })})`,
  measureBenefit: ({ promise }) => `(${input({ promiseId: promise, value: 'x', on: '2026-01-01', source: 'x' })})`,
  proposeBenefitReview: ({ decision }) => `(resolutionId: "${decision}")`,
  postponeBenefitReview: ({ decision }) => `(${input({ resolutionId: decision, reason: '', againOn: '0001-01-02' })})`,
  openViewsRound: ({ proposal }) => `(${input({ proposalId: proposal, subject: '' })})`,
  confirmReceipt: ({ councilView }) => `(id: "${councilView}", receivedOn: ${early})`,
  planDiscussion: ({ councilView }) => `(id: "${councilView}", discussedOn: ${early})`,
  giveView: ({ councilView }) => `(${input({ id: councilView, tone: '', adoptedOn: '2026-01-01', points: [] })})`,
  waiveView: ({ councilView }) => `(id: "${councilView}")`,
  closeViewsRound: ({ viewsRound }) => `(id: "${viewsRound}")`,
  answerPoint: ({ viewPoint }) => `(${input({ id: viewPoint, verdict: '', answer: '' })})`,
  answerViews: ({ viewsRound }) => `(id: "${viewsRound}")`,
  cancelViewsRound: ({ viewsRound }) => `(id: "${viewsRound}", reason: "")`,
  planReplacement: ({ proposal }) => `(proposalId: "${proposal}", decisionIds: [])`,
  promiseObligation: ({ decision }) => `(${input({ decisionId: decision, text: '', ownerPerson: '', dueOn: '2026-01-01', evidence: '' })})`,
  registerAgreement: ({ partnership }) =>
    `(${input({ partnershipId: partnership, kind: 'none', title: '', from: '2026-01-01', noticeMonths: 0, renewal: 'ends', renewalMonths: 0, parties: [] })})`,
  joinAgreement: ({ agreement, organisation }) =>
    `(${input({ agreementId: agreement, organisationId: organisation, role: 'none', from: '2026-01-01' })})`,
  leaveAgreement: ({ agreementParty }) => `(partyId: "${agreementParty}", until: ${early})`,
  renewAgreement: ({ agreement }) => `(id: "${agreement}", until: ${early})`,
  endAgreement: ({ agreement }) => `(id: "${agreement}", until: ${early})`,
  adoptAgreementVersion: ({ agreement }) =>
    `(${input({ agreementId: agreement, follows: 99, from: '2026-01-01', basis: 'x', clauses: [] })})`,
  arrangeObligation: ({ obligation }) => `(${input({ id: obligation, ownerPerson: '', dueOn: '2026-01-01', evidence: '' })})`,
  meetObligation: ({ obligation }) => `(id: "${obligation}", proof: "")`,
  waiveObligation: ({ obligation }) => `(id: "${obligation}", reason: "")`,
  unblockPerson: ({ person }) => `(id: "${person}")`,
  recordState: ({ partnership, organisation }) =>
    `(${input({ partnershipId: partnership, organisationId: organisation, kind: 'none', facts: '{}' })})`,
  reviseState: ({ stateRecord }) => `(${input({ id: stateRecord, facts: '' })})`,
  withdrawState: ({ stateRecord }) => `(id: "${stateRecord}")`,
  freezeScan: ({ partnership, organisation }) => `(partnershipId: "${partnership}", organisationId: "${organisation}")`,
};

const nowhere: Record<string, Probe> = {
  acceptInvitation: () => `(${input({ token: 'x', password: 'x' })})`,
  completeSetUp: () => `(${input({ token: 'x', name: 'x', email: 'x' })})`,
  signIn: () => `(${input({ email: 'x@example.nl', password: 'x', code: '000000' })})`,
  signInAsExample: () => '(personId: "00000000-0000-7000-8000-000000000000")',
  beginPasskeySignIn: () => '',
  finishPasskeySignIn: () => '(answer: "{}")',
  beginPasskeyRegistration: () => '',
  finishPasskeyRegistration: () => '(answer: "{}", name: "x")',
  enrolTotp: () => '',
  confirmTotp: () => '(code: "000000")',
  removePasskey: () => '(id: "00000000-0000-7000-8000-000000000000")',
  removeTotp: () => '',
  renewRecoveryCodes: () => '',
  changePassword: () => `(${input({ password: 'kort' })})`,
  beginStepUp: () => '',
  stepUp: () => `(${input({ code: '000000' })})`,
  endSession: () => '(id: "00000000-0000-7000-8000-000000000000")',
  endOtherSessions: () => '',
  chooseLanguage: () => '(language: "xx")',
  foundPartnership: () => `(${input({ ...nameless, legalForm: 'none', from: '2026-01-01', participants: [] })})`,
  registerOrganisation: () => `(${input({ kind: 'none', name: 'x' })})`,
  beginImport: () => '',
  previewImport: (_, it) => `(id: "${it.import}")`,
  importRegister: (_, it) => `(id: "${it.import}")`,
  endWitness: () => '(id: "00000000-0000-7000-8000-000000000000")',
  signOut: () => '',
};

/** Queries, with the id whose presence in the answer means that it was seen. */
const queries: Record<string, { ask: (place: Place, extra: Extra) => string; seen: (place: Place, extra: Extra) => string }> = {
  partnership: { ask: ({ slug }) => `partnership(slug: "${slug}") { id }`, seen: ({ partnership }) => partnership },
  'partnership.participants': {
    ask: ({ slug }) => `partnership(slug: "${slug}") { participants(first: 50) { nodes { id } } }`,
    seen: ({ participation }) => participation,
  },
  'partnership.bodies': { ask: ({ slug }) => `partnership(slug: "${slug}") { bodies { seats { id } } }`, seen: ({ seat }) => seat },
  partnerships: { ask: () => 'partnerships(first: 100) { nodes { id } }', seen: ({ partnership }) => partnership },
  organisation: { ask: ({ organisation }) => `organisation(id: "${organisation}") { id }`, seen: ({ organisation }) => organisation },
  'organisation.participations': {
    ask: ({ organisation }) => `organisation(id: "${organisation}") { participations(first: 50) { nodes { id } } }`,
    seen: ({ participation }) => participation,
  },
  organisations: { ask: () => 'organisations(first: 100, search: "ee") { nodes { id } }', seen: ({ organisation }) => organisation },
  people: { ask: () => 'people(first: 100) { nodes { id } }', seen: ({ person }) => person },
  person: { ask: ({ person }) => `person(id: "${person}") { id }`, seen: ({ person }) => person },
  'person.mandates': { ask: ({ person }) => `person(id: "${person}") { mandates { id } }`, seen: ({ mandate }) => mandate },
  journal: {
    ask: ({ partnership }) => `journal(first: 100, partnershipId: "${partnership}") { nodes { recordId } }`,
    seen: ({ costGroup }) => costGroup,
  },
  proposals: { ask: ({ slug }) => `proposals(slug: "${slug}", first: 100) { nodes { id } }`, seen: ({ proposal }) => proposal },
  proposal: {
    ask: ({ slug, proposalCode }) => `proposal(slug: "${slug}", code: "${proposalCode}") { id }`,
    seen: ({ proposal }) => proposal,
  },
  changeSet: {
    ask: ({ slug, proposalCode }) => `changeSet(slug: "${slug}", code: "${proposalCode}") { id }`,
    seen: ({ proposal }) => proposal,
  },
  changeChoices: { ask: ({ partnership }) => `changeChoices(partnershipId: "${partnership}") { id }`, seen: ({ costGroup }) => costGroup },
  previewChanges: {
    ask: ({ partnership }) => `previewChanges(partnershipId: "${partnership}", document: "") { id }`,
    seen: ({ partnership }) => partnership,
  },
  writeTemplate: {
    ask: ({ partnership }) => `writeTemplate(partnershipId: "${partnership}", template: "other", answers: "{}") { id }`,
    seen: ({ partnership }) => partnership,
  },
  votes: { ask: ({ slug, proposalCode }) => `votes(slug: "${slug}", code: "${proposalCode}") { id }`, seen: ({ vote }) => vote },
  decisions: { ask: ({ slug }) => `decisions(slug: "${slug}", first: 100) { nodes { id } }`, seen: ({ decision }) => decision },
  decision: {
    ask: ({ slug, decisionCode }) => `decision(slug: "${slug}", code: "${decisionCode}") { id }`,
    seen: ({ decision }) => decision,
  },
  benefits: { ask: ({ slug }) => `benefits(slug: "${slug}") { promises { id } }`, seen: ({ promise }) => promise },
  viewsRounds: {
    ask: ({ slug, viewedCode }) => `viewsRounds(slug: "${slug}", code: "${viewedCode}") { id }`,
    seen: ({ viewsRound }) => viewsRound,
  },
  replacements: {
    ask: ({ slug, proposalCode }) => `replacements(slug: "${slug}", code: "${proposalCode}") { proposalId }`,
    seen: ({ proposal }) => proposal,
  },
  obligations: { ask: () => 'obligations(first: 100) { nodes { id } }', seen: ({ obligation }) => obligation },
  decisionObligations: {
    ask: ({ slug, decisionCode }) => `decisionObligations(slug: "${slug}", code: "${decisionCode}") { id }`,
    seen: ({ obligation }) => obligation,
  },
  agreements: { ask: ({ slug }) => `agreements(slug: "${slug}") { id }`, seen: ({ agreement }) => agreement },
  agreement: {
    ask: ({ slug, agreement }) => `agreement(slug: "${slug}", id: "${agreement}") { parties { id } }`,
    seen: ({ agreementParty }) => agreementParty,
  },
  agreementVersions: {
    ask: ({ agreement }) => `agreementVersions(agreementId: "${agreement}") { clauses { id } }`,
    seen: ({ clause }) => clause,
  },
  agreementVersion: {
    ask: ({ agreement }) => `agreementVersion(agreementId: "${agreement}") { clauses { id } }`,
    seen: ({ clause }) => clause,
  },
  costYear: { ask: ({ slug }) => `costYear(slug: "${slug}") { groups { id } }`, seen: ({ costGroup }) => costGroup },
  costLines: {
    ask: ({ costGroup }) => `costLines(groupId: "${costGroup}", year: 2019) { nodes { id } }`,
    seen: ({ costLine }) => costLine,
  },
  statement: {
    ask: ({ slug, organisation }) => `statement(slug: "${slug}", code: "${organisation}", year: 2026) { organisationId }`,
    seen: ({ organisation }) => organisation,
  },
  lineage: {
    ask: ({ slug, organisation }) => `lineage(slug: "${slug}", code: "${organisation}", year: 2026) { organisationId }`,
    seen: ({ organisation }) => organisation,
  },
  settlementYear: {
    ask: ({ slug }) => `settlementYear(slug: "${slug}", year: 2018) { settlement { id } }`,
    seen: ({ settlement }) => settlement,
  },
  logOf: { ask: ({ partnership }) => `logOf(partnershipId: "${partnership}") { partnershipId }`, seen: ({ partnership }) => partnership },
  'logOf.entries': {
    ask: ({ partnership }) => `logOf(partnershipId: "${partnership}") { entries(first: 100) { nodes { recordId } } }`,
    seen: ({ decision }) => decision,
  },
  municipalScan: {
    ask: ({ slug, organisation }) => `municipalScan(slug: "${slug}", code: "${organisation}") { organisationId }`,
    seen: ({ organisation }) => organisation,
  },
  partnershipScan: {
    ask: ({ slug }) => `partnershipScan(slug: "${slug}") { rows { organisationId } }`,
    seen: ({ organisation }) => organisation,
  },
  landscape: { ask: ({ slug }) => `landscape(slug: "${slug}") { id uses { id } }`, seen: ({ use }) => use },
  applications: {
    ask: ({ slug }) => `applications(slug: "${slug}", first: 100, search: "zaak") { nodes { id functions } }`,
    seen: () => 'Zaaksysteem',
  },
  application: { ask: ({ application }) => `application(id: "${application}") { id }`, seen: ({ application }) => application },
  referenceComponents: { ask: () => 'referenceComponents { id }', seen: ({ component }) => component },
  ledgerImport: { ask: ({ ledgerImport }) => `ledgerImport(id: "${ledgerImport}") { id }`, seen: ({ ledgerImport }) => ledgerImport },
  ledgerImports: {
    ask: ({ partnership }) => `ledgerImports(partnershipId: "${partnership}") { id }`,
    seen: ({ ledgerImport }) => ledgerImport,
  },
  import: { ask: (_, it) => `import(id: "${it.import}") { id }`, seen: (_, it) => it.import },
  recentImports: { ask: () => 'recentImports { id }', seen: (_, it) => it.import },
};

/** Open to everyone by their nature, or about oneself alone. */
const personal = ['awaiting', 'exampleCards', 'installation', 'mySessions', 'viewer'];

const signs: Readonly<Record<string, string>> = {
  'not-signed-in': 'i',
  'second-factor-needed': '2',
  forbidden: 'r',
  'not-yours': 'y',
  'not-found': '.',
  'step-up-needed': 's',
  INTERNAL_SERVER_ERROR: '!',
  GRAPHQL_VALIDATION_FAILED: '!',
  BAD_USER_INPUT: '!',
};

async function tryCommand(client: Client, name: string, words: string): Promise<string> {
  const { data, errors } = await client.ask<Record<string, { code?: string }>>(
    `mutation { ${name}${words} { __typename ... on Refusal { code } } }`,
  );
  const code = errors?.[0]?.extensions.code ?? data?.[name]?.code;
  return signs[code ?? ''] ?? 'x';
}

async function trySee(client: Client, query: string, id: string): Promise<string> {
  const { data, errors } = await client.ask(`{ ${query} }`);
  const code = errors?.[0]?.extensions.code;
  if (code) return signs[code] ?? '!';
  return JSON.stringify(data).includes(id) ? 'x' : '.';
}

const wheres: Where[] = ['own', 'other', 'foreign'];
const names = Object.keys(actors) as Actor[];

async function extra(): Promise<Extra> {
  const administrator = await stage.enter('administrator');
  const begun = await administrator.get<{ beginImport: { id: string } }>('mutation { beginImport { ... on Import { id } } }');
  const stranger = await stage.app.asSystem(() => stage.app.get(MikroORM).em.fork().findOneOrFail(Organisation, { code: 'GM0363' }));
  return { stranger: stranger.id, import: begun.beginImport.id };
}

test('every command and query has a probe', () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
  const fieldsOf = (type: { getFields(): object } | null | undefined) => Object.keys(type?.getFields() ?? {}).sort();
  expect([...Object.keys(onPlaces), ...Object.keys(nowhere)].sort()).toEqual(fieldsOf(schema.getMutationType()));
  const asked = new Set([...Object.keys(queries).map((name) => name.split('.')[0] ?? ''), ...personal]);
  expect([...asked].sort()).toEqual(fieldsOf(schema.getQueryType()));
});

test('the table of rights is what it was', { timeout: 240_000 }, async () => {
  const facts = await extra();
  const rows = new Map<string, string[]>();
  const note = (row: string, sign: string) => rows.set(row, [...(rows.get(row) ?? []), sign]);
  for (const actor of names) {
    const client = await stage.enter(actor);
    for (const [name, { ask, seen }] of Object.entries(queries)) {
      for (const where of wheres) {
        const place = stage.places[where];
        note(`see ${name} ${where}`, await trySee(client, ask(place, facts), seen(place, facts)));
      }
    }
    for (const [name, probe] of Object.entries(onPlaces)) {
      for (const where of wheres) {
        note(`do ${name} ${where}`, await tryCommand(client, name, probe(stage.places[where], facts)));
        await stage.reset();
      }
    }
    for (const [name, probe] of Object.entries(nowhere)) note(`do ${name}`, await tryCommand(client, name, probe(stage.places.own, facts)));
  }
  expect([...rows].filter(([, cells]) => cells.includes('!'))).toEqual([]);
  await expect(drawn(rows)).toMatchFileSnapshot('authorisation.table.txt');
});

function drawn(rows: ReadonlyMap<string, string[]>): string {
  const width = Math.max(...[...rows.keys()].map(({ length }) => length));
  const head = names.map((name, index) => `${' '.repeat(width + 2)}${'  '.repeat(index)}${name}`);
  const body = [...rows].map(([row, cells]) => `${row.padEnd(width)}  ${cells.join(' ')}`);
  const legend = [
    'Who may do and see what. One column a role, in this order:',
    ...head,
    '',
    'x does or sees it (a probe then stops at a rule)   i sign in first   2 second factor first   s confirm that it is you first',
    'r not this role   y not this role here   . does not exist, or may not be seen',
    '',
  ];
  return `${[...legend, ...body].join('\n')}\n`;
}
