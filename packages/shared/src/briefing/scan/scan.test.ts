// Each point with everything in order, with the one thing wrong that matters most, and with nothing recorded at all.
import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { type PointCode, pointCodes, scan } from './points.ts';

const nothing: ScanFacts = {
  today: '2026-11-24',
  documents: {},
  knowledgeSessionOn: null,
  auditFindings: null,
  vision: null,
  officers: { cio: null, ciso: null, fg: null },
  demands: null,
  partnerships: { count: 1, promises: 0, measured: 0, below: 0, keyAdopted: false, overdueDeviations: 0 },
  continuity: { critical: 0, withTimes: 0, withOwner: 0, exercisedOn: null, offlineFallback: null },
  privacy: { sensitive: 0, arranged: 0, assessed: 0 },
  humanMeasure: { proposals: 0, withoutScreen: 0, clashes: 0 },
  cost: null,
  cloud: { uses: 0, known: 0, cloud: 0, planned: 0, satisfaction: null },
  council: { briefedOn: null },
};

const paper = (adoptedOn: string) => ({ title: 'Samen digitaal', adoptedOn });
const good: ScanFacts = {
  ...nothing,
  documents: {
    vision: paper('2026-06-25'),
    portfolio: paper('2026-03-01'),
    architecture: paper('2025-01-15'),
    organisation: paper('2024-05-01'),
    budget: paper('2026-07-01'),
  },
  knowledgeSessionOn: '2026-06-04',
  auditFindings: { open: 1, overdue: 0, done: 4 },
  vision: {
    title: 'Samen digitaal',
    adoptedOn: '2026-06-25',
    horizonUntil: '2030-12-31',
    subjects: ['service', 'operations', 'information'],
    councilTookPart: true,
  },
  officers: { cio: '2021-01-01', ciso: '2020-03-01', fg: '2018-05-25' },
  demands: { open: 3, waiting: 0, departments: 4 },
  partnerships: { count: 1, promises: 3, measured: 3, below: 0, keyAdopted: true, overdueDeviations: 0 },
  continuity: { critical: 5, withTimes: 5, withOwner: 5, exercisedOn: '2026-03-12', offlineFallback: true },
  privacy: { sensitive: 8, arranged: 8, assessed: 8 },
  humanMeasure: { proposals: 4, withoutScreen: 4, clashes: 0 },
  cost: { centsPerInhabitant: 11_250, bookYear: 2025, growthExplained: true },
  cloud: { uses: 40, known: 40, cloud: 22, planned: 6, satisfaction: { before: true, after: true } },
  council: { briefedOn: '2026-05-28' },
};

const of = (facts: ScanFacts, code: PointCode) => scan(facts).find(({ point }) => point === code)!;

describe('the ten points', () => {
  test.each(pointCodes)('%s: in order when all is there, with evidence and nothing to do', (code) => {
    expect(of(good, code)).toMatchObject({ state: 'in-order', missing: [], next: null });
    expect(of(good, code).evidence.length).toBeGreaterThan(0);
  });

  test.each(pointCodes.filter((code) => code !== 'partnerships'))('%s: nothing recorded is unknown, and says what to do', (code) => {
    const finding = of(nothing, code);
    expect(finding).toMatchObject({ state: 'unknown', evidence: [] });
    expect(finding.next?.nl).toMatch(/\.$/);
  });

  const rows: [PointCode, string, Partial<ScanFacts>, string, RegExp][] = [
    [
      'state',
      'a budget plan of two years ago',
      { documents: { ...good.documents, budget: paper('2024-07-01') } },
      'attention',
      /Meerjarenbegroting ICT is ouder/,
    ],
    ['state', 'an audit finding past its day', { auditFindings: { open: 2, overdue: 1, done: 0 } }, 'attention', /1 bevindingen/],
    [
      'vision',
      'adopted before the elections, a year ago',
      { today: '2027-03-18', vision: { ...good.vision!, adoptedOn: '2024-01-01' } },
      'attention',
      /opnieuw/,
    ],
    ['vision', 'past its horizon', { vision: { ...good.vision!, horizonUntil: '2026-01-01' } }, 'attention', /opnieuw/],
    [
      'vision',
      'silent on operations',
      { vision: { ...good.vision!, subjects: ['service', 'information'] } },
      'attention',
      /zwijgt over bedrijfsvoering/,
    ],
    ['demand', 'demands that wait', { demands: { open: 3, waiting: 2, departments: 1 } }, 'attention', /2 vragen wachten/],
    [
      'partnerships',
      'a promise not measured',
      { partnerships: { ...good.partnerships, measured: 2 } },
      'attention',
      /1 baten niet gemeten/,
    ],
    ['partnerships', 'a benefit that disappoints', { partnerships: { ...good.partnerships, below: 1 } }, 'attention', /vallen tegen/],
    [
      'partnerships',
      'a deviation past its end',
      { partnerships: { ...good.partnerships, overdueDeviations: 1 } },
      'attention',
      /voorbij hun einddatum/,
    ],
    [
      'continuity',
      'last exercised more than a year ago',
      { continuity: { ...good.continuity, exercisedOn: '2025-11-23' } },
      'act',
      /niet geoefend/,
    ],
    ['continuity', 'a critical application without times', { continuity: { ...good.continuity, withTimes: 4 } }, 'attention', /1 kritieke/],
    ['privacy', 'an application without an arrangement', { privacy: { ...good.privacy, arranged: 7 } }, 'act', /1 applicaties zonder/],
    ['privacy', 'no officer known beside the rest', { officers: { ...good.officers, fg: null } }, 'attention', /Geen FG/],
    [
      'human-measure',
      'a clash of which nobody knows whether it was talked through',
      { humanMeasure: { ...good.humanMeasure, clashes: 1 } },
      'attention',
      /Of daarover gesproken is/,
    ],
    ['cost', 'a figure of three years ago', { cost: { ...good.cost!, bookYear: 2023 } }, 'attention', /is van 2023/],
    ['cloud', 'hosting not known of some', { cloud: { ...good.cloud, known: 38 } }, 'attention', /Van 2 is het/],
    ['council', 'briefed more than half a year ago', { council: { briefedOn: '2026-05-23' } }, 'attention', /ouder dan een half jaar/],
  ];
  test.each(rows)('%s: %s', (code, _, changed, state, missing) => {
    const finding = of({ ...good, ...changed }, code);
    expect(finding.state).toBe(state);
    expect(finding.missing[0]?.nl).toMatch(missing);
    expect(finding.next).not.toBeNull();
  });

  test('exactly half a year and exactly a year are still in time', () => {
    expect(of({ ...good, council: { briefedOn: '2026-05-24' } }, 'council').state).toBe('in-order');
    expect(of({ ...good, continuity: { ...good.continuity, exercisedOn: '2025-11-24' } }, 'continuity').state).toBe('in-order');
  });
});

test('a finding is in order only when every check is met, and a duty that is not met always says act', () => {
  const text = { nl: 'a', en: 'a' };
  const check = record({ met: constantFrom(true, false, null), must: boolean() });
  assert(
    property(array(check, { maxLength: 6 }), (given) => {
      const checks = given.map((each): Check => ({ ...each, missing: text, next: text }));
      const { state, missing, next } = weigh(checks);
      const open = checks.filter(({ met }) => met !== true).length;
      expect(missing).toHaveLength(open);
      expect(next === null).toBe(open === 0);
      expect(state === 'act').toBe(checks.some(({ met, must }) => met === false && must));
      if (state === 'in-order') expect(open).toBe(0);
      if (state === 'unknown') expect(checks.every(({ met }) => met === null)).toBe(true);
    }),
  );
});
