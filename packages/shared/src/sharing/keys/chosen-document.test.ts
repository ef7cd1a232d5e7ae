import { expect, test } from 'vitest';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { recomputeKey } from './key-document.ts';
import type { ChosenAnswer } from './chosen-document.ts';

const statement = {
  total: '100000000',
  members: ['Oosterbrink', 'Westerveen', 'Zuiderdam'],
  drivers: {
    inhabitants: {
      label: { nl: 'Inwoners', en: 'Inhabitants' },
      unit: { nl: 'inwoners', en: 'inhabitants' },
      values: [41250, 28731, 17609],
      source: 'CBS',
      referenceDate: '2026-01-01',
    },
  },
  key: { code: 'foot', arguments: { foot: '1/5', driver: 'inhabitants' } },
};

test('a statement recomputes with its lines, its trace and the sentences of every member', () => {
  const answer = recomputeKey(statement) as ChosenAnswer;
  expect(answer.cents).toEqual([44342201n, 32908019n, 22749780n]);
  expect(answer.lines.map(({ total, spareCentsTo }) => [total, spareCentsTo])).toEqual([
    [20_000_000n, [0, 1]],
    [80_000_000n, [0, 1]],
  ]);
  expect(answer.lines[1]!.steps.slice(0, -1)).toEqual([
    {
      formula: 'proportional',
      inputs: [
        { label: { nl: 'variabel deel', en: 'variable part' }, values: ['80000000'] },
        { ...statement.drivers.inhabitants, values: ['41250', '28731', '17609'] },
      ],
      result: ['330000000000/8759', '229848000000/8759', '140872000000/8759'],
      text: {
        nl: '€\u00a0800.000 variabel deel naar 87.590 inwoners (bron: CBS, peildatum 1 januari 2026)',
        en: '€800,000 variable part by 87,590 inhabitants (source: CBS, reference date 1 January 2026)',
      },
    },
  ]);
  expect(answer.explanation.map((sentences) => sentences[2]!.en)).toEqual([
    '€800,000 variable part × 41,250 / 87,590 inhabitants = €376,755.34',
    '€800,000 variable part × 28,731 / 87,590 inhabitants = €262,413.52',
    '€800,000 variable part × 17,609 / 87,590 inhabitants = €160,831.15',
  ]);
});

test.each([
  ['not-an-amount $.total', { ...statement, total: 1.5 }],
  ['not-a-list $.members', { ...statement, members: 3 }],
  ['not-a-text $.members[0]', { ...statement, members: [''] }],
  ['double-member $.members', { ...statement, members: ['A', 'A', 'B'] }],
  ['not-an-object $.drivers', { ...statement, drivers: [] }],
  ['not-a-day $.drivers.x.referenceDate', { ...statement, drivers: { x: { label: 'x', values: [1, 1, 1], referenceDate: '2027-02-29' } } }],
  ['not-a-number $.drivers.x.values[0]', { ...statement, drivers: { x: { label: 'x', values: [Number.NaN, 1, 1] } } }],
  ['not-a-quantity $.drivers.x.values[0]', { ...statement, drivers: { x: { label: 'x', values: ['1/1009', 1, 1] } } }],
  ['not-a-quantity $.drivers.x.values[0]', { ...statement, drivers: { x: { label: 'x', values: ['9'.repeat(31), 1, 1] } } }],
  ['too-many $.members', { ...statement, members: Array.from({ length: 1001 }, (_, index) => `m${index}`) }],
  ['not-a-text $.drivers.x.label', { ...statement, drivers: { x: { label: ' ', values: [1, 1, 1] } } }],
  ['not-a-text $.drivers.x.unit', { ...statement, drivers: { x: { label: 'x', unit: '', values: [1, 1, 1] } } }],
  ['not-a-text $.drivers.x.source', { ...statement, drivers: { x: { label: 'x', source: 3, values: [1, 1, 1] } } }],
  ['not-a-text $.subject.en', { ...statement, subject: { nl: 'platform' } }],
  ['not-an-object $.key', { ...statement, key: null }],
  ['length-mismatch $.drivers.inhabitants.values', { ...statement, members: ['Oosterbrink'] }],
  ['unknown-key $.key.code', { ...statement, key: { code: 'best' } }],
])('refuses %s', (refusal, document) => {
  expect(() => recomputeKey(document)).toThrow(refusal);
});

test('what is shared is named when the document names it, and drivers may be absent', () => {
  const { drivers: _, ...bare } = statement;
  const answer = recomputeKey({ ...bare, subject: { nl: 'zaaksysteem', en: 'case system' }, key: { code: 'equal' } }) as ChosenAnswer;
  expect(answer.explanation[0]![0]).toEqual({
    nl: '€\u00a01.000.000 zaaksysteem / 3 deelnemers = €\u00a0333.333,33 elk',
    en: '€1,000,000 case system / 3 members = €333,333.33 each',
  });
  expect(answer.exact).toEqual(['100000000/3', '100000000/3', '100000000/3']);
});

test('every member once is said in both languages, and a thousand members are the limit', () => {
  expect(refusalOf(() => recomputeKey({ ...statement, members: ['A', 'A', 'B'] })).text).toEqual({
    nl: 'Elke deelnemer mag één keer genoemd worden.',
    en: 'expected every member once',
  });
  const members = Array.from({ length: 1000 }, (_, index) => `m${index}`);
  expect((recomputeKey({ total: 1000, members, key: { code: 'equal' } }) as ChosenAnswer).cents).toEqual(members.map(() => 1n));
});
