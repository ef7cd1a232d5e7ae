import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../decisions/refusal-of.oracle.ts';
import { type Change, noChanges, parseChangeSet, readChangeSet } from './change-set.ts';
import { applied, difference, type Effect, merged } from './effect.ts';
import { freeze, staleSteps } from './frozen.ts';
import { applies, play } from './play.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import type { Facts, KnownName } from './records.ts';
import { kinds } from './registry.ts';
import { type TemplateCode, templates } from './templates/registry.ts';
import { twoRivers } from './two-rivers.oracle.ts';

const facts = twoRivers();
const set = (...changes: Change[]) => ({ takesEffectOn: null, changes });
const change = (kind: Change['kind'], given: object): Change => ({ kind, arguments: given as Change['arguments'] });
const shared = { phase: 'live', degree: '3', from: '2028-01-01' };

describe('each kind', () => {
  const rows: [kind: Change['kind'], given: object, effects: [record: string, before: object | null, after: object][]][] = [
    [
      'startUse',
      { organisation: 'B', application: 'pad', ...shared },
      [['ApplicationUse', null, { organisationId: 'B', degree: 3, until: null }]],
    ],
    [
      'moveUse',
      { organisation: 'B', application: 'dos', to: 'pad', ...shared },
      [
        ['ApplicationUse', { until: null }, { until: '2028-01-01' }],
        ['ApplicationUse', null, { applicationId: 'pad', users: 40, hosting: 'on-premises', from: '2028-01-01' }],
      ],
    ],
    [
      'endUse',
      { organisation: 'A', application: 'pad', until: '2027-01-01' },
      [['ApplicationUse', { until: null }, { until: '2027-01-01' }]],
    ],
    ['changeUse', { organisation: 'A', application: 'pad', degree: '4' }, [['ApplicationUse', { degree: 0 }, { degree: 4 }]]],
    [
      'registerApplication',
      { name: 'Nieuw', supplier: '', component: 'geo' },
      [
        ['Application', null, { name: 'Nieuw', supplier: null }],
        ['ApplicationComponent', null, { applicationId: 'new-0-0', componentId: 'geo' }],
      ],
    ],
    ['endContract', { contract: 'kp', end: '2028-01-01' }, [['Contract', { until: null }, { until: '2028-01-01' }]]],
    ['extendContract', { contract: 'kb', end: '2029-01-01' }, [['Contract', { end: '2027-01-01' }, { end: '2029-01-01' }]]],
    ['addParty', { organisation: 'B', contract: 'kp' }, [['ContractParty', null, { contractId: 'kp', organisationId: 'B' }]]],
    [
      'openCostGroup',
      { name: 'Zaken', recurrence: 'recurring', package: 'plus' },
      [['CostGroup', null, { name: 'Zaken', package: 'plus' }]],
    ],
    [
      'bookBudget',
      { group: 'apps', description: 'Zaakpad', amount: 500_00, from: 2028, through: '2029' },
      [
        ['CostLine', null, { year: 2028, amount: 500_00, kind: 'change', day: '2028-01-01' }],
        ['CostLine', null, { year: 2029, amount: 500_00 }],
      ],
    ],
    [
      'setBudget',
      { group: 'apps', description: 'x', amount: '9000000', from: 2027 },
      [
        ['CostLine', null, { year: 2027, amount: -10_000_00 }],
        ['CostLine', null, { year: 2028, amount: -20_000_00 }],
      ],
    ],
    ['endBudget', { group: 'apps', description: 'x', from: 2028 }, [['CostLine', null, { year: 2028, amount: -110_000_00 }]]],
    [
      'adoptKey',
      {
        groups: ['apps', 'geo'],
        key: { code: 'single', arguments: { driver: 'inhabitants' } },
        yearsBack: '1',
        from: '2028-01-01',
        clause: 'Punt 3',
      },
      [
        ['CostKey', null, { code: 'single', yearsBack: 1 }],
        ['KeyCoverage', { until: null }, { until: '2028-01-01' }],
        ['KeyCoverage', null, { keyId: 'new-0-0', groupId: 'apps' }],
        ['KeyCoverage', null, { keyId: 'new-0-0', groupId: 'geo' }],
      ],
    ],
    ['coverGroup', { group: 'geo', key: 'k1', from: '2028-01-01' }, [['KeyCoverage', null, { keyId: 'k1', groupId: 'geo' }]]],
    ['takePackage', { organisation: 'A', group: 'geo' }, [['PackageTaker', null, { groupId: 'geo', organisationId: 'A' }]]],
    [
      'admitMember',
      { organisation: 'Z', organs: ['college'], from: '2028-01-01' },
      [['Participation', null, { organisationId: 'Z', organs: 'college' }]],
    ],
  ];
  test('has a row here', () => expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(Object.keys(kinds))));
  test.each(rows)('%s does what it says', (kind, given, effects) => {
    const [step] = play(set(change(kind, given)), facts).steps;
    expect(step?.problem).toBeNull();
    expect(step?.effects).toMatchObject(effects.map(([record, before, after]) => ({ record, before, after })));
    expect(step?.sentence?.nl).toMatch(/\.$/);
    expect(step?.sentence?.en).not.toMatch(/new-|\bnull\b|undefined/);
    expect(step?.rows.map(({ subject }) => subject.nl).join()).not.toMatch(/new-|\bnull\b|undefined/);
  });
});

test.each([
  ['startUse', { organisation: 'A', application: 'pad', ...shared }, 'uses-already', 'application'],
  ['startUse', { organisation: 'Z', application: 'pad', ...shared }, 'not-taking-part', 'organisation'],
  ['startUse', { organisation: 'B', application: 'elsewhere', ...shared }, 'not-there', 'application'],
  ['startUse', { organisation: 'B', application: 'pad', ...shared, from: '2028-02-30' }, 'not-a-day', 'from'],
  ['startUse', { organisation: 'B', application: 'pad', ...shared, degree: '6' }, 'not-a-choice', 'degree'],
  ['startUse', { organisation: ['B'], application: 'pad', ...shared }, 'not-a-text', 'organisation'],
  ['startUse', { application: 'pad', ...shared }, 'argument-missing', 'organisation'],
  ['moveUse', { organisation: 'B', application: 'dos', to: 'dos', ...shared }, 'same-package', 'to'],
  ['moveUse', { organisation: 'A', application: 'dos', to: 'pad', ...shared }, 'uses-not', 'application'],
  ['moveUse', { organisation: 'B', application: 'dos', to: 'pad', ...shared, from: '2020-01-01' }, 'ends-before-start', 'from'],
  ['endUse', { organisation: 'A', application: 'pad', until: '2019-01-01' }, 'ends-before-start', 'until'],
  ['changeUse', { organisation: 'A', application: 'pad', degree: '0' }, 'changes-nothing', 'phase'],
  ['registerApplication', { name: 'Zaakpad', supplier: 'Noord', component: 'zaak' }, 'name-taken', 'name'],
  ['endContract', { contract: 'kb', end: '2028-01-01' }, 'ends-later', 'end'],
  ['endContract', { contract: 'kb', end: '2021-01-01' }, 'ends-before-start', 'end'],
  ['extendContract', { contract: 'kp', end: '2030-01-01' }, 'not-longer', 'end'],
  ['addParty', { organisation: 'A', contract: 'kp' }, 'party-already', 'organisation'],
  ['openCostGroup', { name: 'Kaarten', recurrence: 'once', package: 'base' }, 'name-taken', 'name'],
  ['bookBudget', { group: 'apps', description: 'x', amount: 0, from: 2028 }, 'amount-is-zero', 'amount'],
  ['bookBudget', { group: 'apps', description: 'x', amount: 1.5, from: 2028 }, 'not-an-amount', 'amount'],
  ['bookBudget', { group: 'apps', description: 'x', amount: '1e99', from: 2028 }, 'not-an-amount', 'amount'],
  ['bookBudget', { group: 'apps', description: 'x', amount: '99999999999999', from: 2028 }, 'amount-too-large', 'amount'],
  ['bookBudget', { group: 'apps', description: 'x', amount: 1, from: 2028, through: 2027 }, 'years-reversed', 'through'],
  ['bookBudget', { group: 'apps', description: 'x', amount: 1, from: 2028, through: 2099 }, 'too-many-years', 'through'],
  ['bookBudget', { group: 'apps', description: ' ', amount: 1, from: 2028 }, 'not-a-text', 'description'],
  ['bookBudget', { group: 'apps', description: 'x', amount: 1, from: 1999 }, 'not-a-year', 'from'],
  ['setBudget', { group: 'geo', description: 'x', amount: 1, from: 2028 }, 'no-budget', 'from'],
  ['setBudget', { group: 'apps', description: 'x', amount: 110_000_00, from: 2028 }, 'changes-nothing', 'from'],
  ['adoptKey', { groups: [], key: { code: 'equal' }, yearsBack: '1', from: '2028-01-01', clause: 'x' }, 'argument-missing', 'groups'],
  ['adoptKey', { groups: ['apps'], key: { code: 'none' }, yearsBack: '1', from: '2028-01-01', clause: 'x' }, 'not-a-choice', 'key.code'],
  [
    'adoptKey',
    { groups: ['apps'], key: { code: 'equal', arguments: {} }, yearsBack: '1', from: '2028-01-01', clause: 'x' },
    'covered-so-already',
    'key',
  ],
  [
    'adoptKey',
    { groups: ['apps'], key: { code: 'equal' }, yearsBack: '0', from: '2024-01-01', clause: 'x' },
    'starts-later-already',
    'from',
  ],
  ['coverGroup', { group: 'apps', key: 'k1', from: '2028-01-01' }, 'covered-so-already', 'key'],
  ['takePackage', { organisation: 'A', group: 'apps' }, 'not-a-plus-package', 'group'],
  ['admitMember', { organisation: 'A', organs: ['college'], from: '2028-01-01' }, 'takes-part-already', 'organisation'],
  ['admitMember', { organisation: 'Z', organs: ['board'], from: '2028-01-01' }, 'not-a-choice', 'organs[0]'],
] as const)('%s %j is refused: %s', (kind, given, code, field) => {
  const { steps, after } = play(set(change(kind, given)), facts);
  expect(steps[0]?.problem).toMatchObject({ code, path: `changes.changes[0].arguments.${field}` });
  expect(after).toBe(facts);
});

test('the form is read before anything is played', () => {
  expect(parseChangeSet('')).toEqual(noChanges);
  expect(refusalOf(() => parseChangeSet('{'))).toMatchObject({ code: 'not-a-change-set' });
  expect(refusalOf(() => readChangeSet([]))).toMatchObject({ code: 'not-an-object' });
  expect(refusalOf(() => readChangeSet({ changes: 'all' }))).toMatchObject({ code: 'not-a-list' });
  expect(refusalOf(() => readChangeSet({ changes: [{ kind: 'toString' }] }))).toMatchObject({
    code: 'change-unknown',
    path: 'changes.changes[0].kind',
  });
  expect(refusalOf(() => readChangeSet({ changes: Array.from({ length: 10_000 }, () => ({ kind: 'endUse' })) }))).toMatchObject({
    code: 'too-many-changes',
  });
  expect(refusalOf(() => readChangeSet({ takesEffectOn: 'soon', changes: [] }))).toMatchObject({ code: 'not-a-day' });
});

const merging = {
  application: 'pad',
  organisations: ['A', 'B', 'C'],
  from: '2028-01-01',
  degree: '4',
  group: 'apps',
  amount: 40_000_00,
  key: { code: 'single', arguments: { driver: 'inhabitants' } },
  clause: 'Beslispunt 2',
};
const answers: Record<TemplateCode, object> = {
  mergePackages: merging,
  rollOut: { application: 'pad', organisation: 'B', from: '2028-01-01', degree: '3' },
  newService: { ...merging, name: 'Kaartenbak', component: 'geo' },
  retire: { application: 'dos', until: '2028-01-01', group: 'apps' },
  changeKey: { groups: ['apps'], key: merging.key, from: '2028-01-01', clause: 'x' },
  joinPartnership: { organisation: 'Z', organs: ['college'], from: '2028-01-01', packages: ['geo'], applications: ['pad'] },
  amendAgreement: {},
  other: {},
};
const written = (code: TemplateCode) => set(...templates[code].write(answers[code], facts));

test.each([
  ['mergePackages', ['changeUse', 'moveUse', 'moveUse', 'endContract', 'addParty', 'addParty', 'bookBudget', 'adoptKey']],
  ['rollOut', ['moveUse', 'addParty']],
  ['newService', ['registerApplication', 'startUse', 'startUse', 'startUse', 'openCostGroup', 'bookBudget', 'adoptKey']],
  ['retire', ['endUse', 'endContract', 'endBudget']],
  ['changeKey', ['adoptKey']],
  ['joinPartnership', ['admitMember', 'takePackage', 'startUse', 'addParty']],
  ['amendAgreement', []],
  ['other', []],
] as const)('the template %s writes a set that applies', (code, expected) => {
  const { steps } = play(written(code), facts);
  expect(steps.map(({ kind }) => kind)).toEqual(expected);
  expect(steps.filter(({ problem }) => problem)).toEqual([]);
});

test('every template has a row, and refuses an answer from elsewhere', () => {
  expect(Object.keys(answers)).toEqual(expect.arrayContaining(Object.keys(templates)));
  expect(refusalOf(() => templates.rollOut.write({ ...answers.rollOut, organisation: 'elsewhere' }, facts))).toMatchObject({
    code: 'not-there',
    path: 'answers.organisation',
  });
});

test('a merge says in words what it does', () => {
  expect(play(written('mergePackages'), facts).steps.map(({ sentence }) => sentence?.nl)).toMatchInlineSnapshot(`
    [
      "Zaakpad bij Aldam wordt: inrichting, één inrichting en één werkproces.",
      "Berkel stapt over van Dossio naar Zaakpad op 1 januari 2028.",
      "Crooswijk stapt over van Blik naar Zaakpad op 1 januari 2028.",
      "Het contract voor Dossio eindigt op 1 januari 2028 in plaats van 1 januari 2030.",
      "Berkel wordt partij bij het contract voor Zaakpad.",
      "Crooswijk wordt partij bij het contract voor Zaakpad.",
      "Applicaties krijgt € 40.000 meer begroting in 2028: Zaakpad.",
      "Applicaties: verdeelsleutel 'Eén maatstaf' vanaf 1 januari 2028.",
    ]
  `);
});

/** Sets of changes on the small partnership, most of which apply in part. */
const anyChange: fc.Arbitrary<Change> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(kinds) as Change['kind'][])),
    organisation: fc.constantFrom('A', 'B', 'C', 'Z'),
    application: fc.constantFrom('pad', 'dos', 'blik', 'new-0-0'),
    to: fc.constantFrom('pad', 'dos', 'blik'),
    contract: fc.constantFrom('kp', 'kd', 'kb'),
    group: fc.constantFrom('apps', 'geo'),
    day: fc.constantFrom('2026-01-01', '2028-01-01', '2029-07-01', '2033-01-01'),
    degree: fc.constantFrom('0', '1', '4'),
    amount: fc.integer({ min: -500_000, max: 500_000 }),
    year: fc.constantFrom(2027, 2028),
    driver: fc.constantFrom('inhabitants', 'workplaces'),
  })
  .map(({ kind, day, group, driver, year, ...rest }) =>
    change(kind, {
      ...rest,
      group,
      groups: [group],
      from: /budget/i.test(kind) ? year : day,
      until: day,
      end: day,
      phase: 'live',
      description: 'x',
      key: kind === 'coverGroup' ? 'k1' : { code: 'single', arguments: { driver } },
      yearsBack: '1',
      clause: 'x',
      organs: ['college'],
      name: `${rest.to} ${day}`,
      component: 'zaak',
      recurrence: 'once',
      package: 'plus',
    }),
  );
const anySet = fc.array(anyChange, { minLength: 1, maxLength: 12 }).map((changes) => set(...changes));
const runs = tries(500, 20_000);
const sorted = (effects: readonly Effect[]) => effects.toSorted((a, b) => (`${a.record}/${a.id}` < `${b.record}/${b.id}` ? -1 : 1));

test('applying a set and then looking for the difference gives the set back', () => {
  fc.assert(
    fc.property(anySet, (changes) => {
      const { steps, after } = play(changes, facts);
      const effects = merged(steps.flatMap((step) => step.effects));
      const found = difference(facts, after);
      expect(sorted(found)).toEqual(sorted(effects));
      expect({ ...applied(facts, found), Budget: 0 }).toEqual({ ...after, Budget: 0 });
    }),
    runs,
  );
});

test('a frozen set stands while nothing changes, and names the record that did', () => {
  const applying = anySet.map(({ changes }) =>
    set(...changes.filter((_, index) => play(set(...changes), facts).steps[index]?.problem === null)),
  );
  fc.assert(
    fc.property(
      applying.filter((it) => applies(play(it, facts))),
      fc.nat(),
      (changes, pick) => {
        const frozen = freeze(changes, facts);
        expect(staleSteps(frozen, facts)).toEqual([]);
        const altered = frozen.steps.flatMap((step) => step.effects).filter(({ before, id }) => before && !id.startsWith('new-'));
        const effect = altered[pick % Math.max(1, altered.length)];
        const [field] = Object.keys(effect?.before ?? {});
        if (!effect || !field) return;
        const stale = staleSteps(frozen, changed(effect.record, effect.id, field));
        expect(stale.length).toBeGreaterThan(0);
      },
    ),
    runs,
  );
});

const others: Record<string, unknown> = { until: '2025-01-01', end: '2031-03-03', phase: 'aftercare', degree: 2, hosting: 'paas' };
function changed(record: KnownName, id: string, field: string): Facts {
  const table = new Map(facts[record] as ReadonlyMap<string, object>);
  return { ...facts, [record]: table.set(id, { ...table.get(id), [field]: others[field] }) };
}

test('what changed since the vote is said in words', () => {
  const frozen = freeze(written('mergePackages'), facts);
  const stale = staleSteps(frozen, changed('ApplicationUse', 'ua', 'degree'));
  expect(stale.map(({ text }) => text.nl)).toMatchInlineSnapshot(`
    [
      "Zaakpad bij Aldam: 'Mate van harmonisatie' was bij de stemming eigen pakket, nu gedeeld contract, eigen inrichting.",
    ]
  `);
  expect(staleSteps(frozen, changed('ApplicationUse', 'ub', 'until')).map(({ text }) => text.nl)).toMatchInlineSnapshot(`
    [
      "Berkel gebruikt Dossio niet, of niet meer.",
    ]
  `);
});
