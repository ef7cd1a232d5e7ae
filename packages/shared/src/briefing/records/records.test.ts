// Every kind of state record filled in well, each field filled in badly, and what the scan makes of a municipality's records together.
import { describe, expect, test } from 'vitest';
import { Refused } from '../../kernel/refusal.ts';
import { factsOf, type KeptRecord, type LiveFacts } from '../scan/facts-of.ts';
import { scan } from '../scan/points.ts';
import type { FieldTable } from './fields.ts';
import { type RecordKindCode, readRecord, recordKindCodes, recordKinds } from './registry.ts';

const filled: Record<RecordKindCode, object> = {
  vision: {
    title: 'Samen digitaal',
    adoptedOn: '2026-06-25',
    adoptedBy: 'council',
    horizonUntil: '2030-12-31',
    subjects: ['service', 'operations', 'information'],
    councilTookPart: 'yes',
  },
  document: { sort: 'budget', title: 'Begroting 2027-2030', adoptedOn: '2026-07-01' },
  project: { name: 'Zaaksysteem', light: 'amber', reason: 'De leverancier levert later.', seenOn: '2026-11-01', endsOn: '' },
  'audit-finding': {
    report: 'Grip op ICT',
    finding: 'Meet de baten.',
    foundOn: '2025-10-01',
    dueOn: '2026-10-01',
    state: 'open',
    followUp: '',
  },
  officer: { office: 'fg', name: 'E. Postma', since: '2018-05-25', evidence: 'Collegebesluit 2018-112' },
  demand: { department: 'Sociaal domein', wish: 'Minder schermen.', raisedOn: '2026-06-01', state: 'open', answer: null },
  exercise: {
    sort: 'tabletop',
    heldOn: '2026-03-12',
    subject: 'Zaaksysteem weg',
    findings: 'De bellijst klopte niet.',
    nextOn: '2027-03-12',
  },
  fallback: { process: 'Paspoorten', owner: 'Hoofd Burgerzaken', how: 'Met de hand.', works: 'yes', checkedOn: '2026-02-02' },
  arrangement: {
    application: 'Zaaksysteem',
    controller: 'College',
    sort: 'joint',
    signedOn: '2025-01-01',
    assessment: 'due',
    deviation: null,
  },
  'ict-cost': {
    bookYear: '2025',
    amount: 464_062_500,
    scope: 'Personeel, software, infrastructuur',
    source: 'Jaarrekening',
    explained: 'no',
  },
  subsidy: { name: 'GDI', purpose: 'Digitale balie', amount: '2500000', state: 'granted', decidedOn: '2026-01-15' },
  satisfaction: { subject: 'Balie', moment: 'before', measuredOn: '2026-04-01', score: 71, asked: '312', source: 'Enquête' },
  'council-moment': { sort: 'briefing', heldOn: '2026-05-28', subject: 'Stand van de samenwerking' },
};

const refusalOf = (act: () => unknown): { code: string; path: string } => {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Refused) return { code: thrown.code, path: thrown.path };
    throw thrown;
  }
  return { code: 'none', path: '' };
};

describe.each(recordKindCodes)('%s', (kind) => {
  test('reads what was filled in, and sums it up in both languages', () => {
    const { facts, on } = readRecord(kind, filled[kind]);
    const line = recordKinds[kind].line(facts);
    expect(readRecord(kind, facts).facts).toEqual(facts);
    expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(line.nl).not.toMatch(/undefined|null|object/);
    expect(line.en).not.toMatch(/undefined|null|object/);
    expect(Object.keys(facts)).toEqual(Object.keys(recordKinds[kind].fields));
  });

  const fields: FieldTable = recordKinds[kind].fields;
  test.each(Object.keys(fields))('without %s', (name) => {
    const without = { ...filled[kind], [name]: '  ' };
    if (fields[name]?.optional) expect(readRecord(kind, without).facts).toMatchObject({ [name]: null });
    else expect(refusalOf(() => readRecord(kind, without))).toEqual({ code: 'field-missing', path: `facts.${name}` });
  });
});

test.each([
  ['vision', { subjects: ['elsewhere'] }, 'not-a-choice', 'facts.subjects[0]'],
  ['vision', { subjects: [] }, 'field-missing', 'facts.subjects'],
  ['vision', { adoptedOn: '2026-02-30' }, 'not-a-day', 'facts.adoptedOn'],
  ['vision', { title: ['Samen'] }, 'not-a-text', 'facts.title'],
  ['vision', { title: 'x'.repeat(1001) }, 'not-a-text', 'facts.title'],
  ['ict-cost', { amount: -1 }, 'below-zero', 'facts.amount'],
  ['ict-cost', { bookYear: 1999 }, 'not-a-count', 'facts.bookYear'],
  ['ict-cost', { bookYear: '2025.5' }, 'not-a-count', 'facts.bookYear'],
  ['satisfaction', { score: 101 }, 'not-a-count', 'facts.score'],
  ['fallback', { works: 'maybe' }, 'not-a-choice', 'facts.works'],
] as const)('%s with %j is refused', (kind, wrong, code, path) => {
  expect(refusalOf(() => readRecord(kind, { ...filled[kind], ...wrong }))).toEqual({ code, path });
});

test('an unknown kind is refused by name', () => {
  expect(refusalOf(() => readRecord('rumour', {}))).toEqual({ code: 'not-a-choice', path: 'kind' });
});

const live: LiveFacts = {
  partnerships: { count: 1, promises: 0, measured: 0, below: 0, keyAdopted: true, overdueDeviations: 0 },
  humanMeasure: { proposals: 1, withoutScreen: 1, clashes: 0 },
  inhabitants: 41_250,
  uses: [
    { application: 'Zaaksysteem', critical: true, privacySensitive: true, hasTimes: true, hasOwner: true, hosting: 'saas', moves: false },
    { application: 'Kaarten', critical: false, privacySensitive: true, hasTimes: false, hasOwner: false, hosting: null, moves: true },
  ],
};
const kept = (kind: RecordKindCode, changed: object = {}): KeptRecord => {
  const { facts, on } = readRecord(kind, { ...filled[kind], ...changed });
  return { kind, facts, on };
};

test('the newest record of a kind counts, a draft vision does not, and what stays unknown is null', () => {
  const older = kept('council-moment', { heldOn: '2025-01-01' });
  const facts = factsOf(
    [older, ...recordKindCodes.map((kind) => kept(kind)), kept('vision', { adoptedBy: 'none', adoptedOn: '2026-09-01' })],
    live,
    '2026-11-24',
  );
  expect(facts).toMatchObject({
    vision: { title: 'Samen digitaal', adoptedOn: '2026-06-25', councilTookPart: true },
    documents: { vision: { adoptedOn: '2026-06-25' }, budget: { title: 'Begroting 2027-2030' } },
    auditFindings: { open: 1, overdue: 1, done: 0 },
    officers: { cio: null, ciso: null, fg: '2018-05-25' },
    demands: { open: 1, waiting: 1, departments: 1 },
    continuity: { critical: 1, withTimes: 1, withOwner: 1, exercisedOn: '2026-03-12', offlineFallback: true },
    privacy: { sensitive: 2, arranged: 1, assessed: 0 },
    cost: { centsPerInhabitant: 11_250, bookYear: 2025, growthExplained: false },
    cloud: { uses: 2, known: 1, cloud: 1, planned: 1, satisfaction: { before: true, after: false } },
    council: { briefedOn: '2026-05-28' },
  });
  expect(scan(facts).map(({ state }) => state)).toEqual([
    'attention',
    'in-order',
    'attention',
    'attention',
    'in-order',
    'act',
    'in-order',
    'attention',
    'attention',
    'in-order',
  ]);
});

test('a municipality that wrote nothing down is unknown, not bad', () => {
  const facts = factsOf([], { ...live, uses: [], inhabitants: null }, '2026-11-24');
  expect(facts).toMatchObject({ vision: null, auditFindings: null, demands: null, cost: null, cloud: { satisfaction: null } });
  expect(scan(facts).filter(({ state }) => state === 'act')).toEqual([]);
});
