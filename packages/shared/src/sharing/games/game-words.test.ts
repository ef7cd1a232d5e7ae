// What a game refuses, in both languages, word for word, and the edges at which it still answers.
import { expect, test } from 'vitest';
import { recompute } from '../../exchange/recompute.ts';
import { rational } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { costGame } from './cost-game.ts';
import { serial } from './closed-forms.ts';
import { owen } from './owen.ts';
import { weightedShapley } from './weighted-shapley.ts';

const pair = costGame([0n, 3n, 4n, 5n]);
const game = (more: object) => () => recompute({ kind: 'game', members: ['a', 'b'], cost: [0, 3, 4, 5], ...more });

test.each<[where: string, run: () => unknown, nl: string, en: string]>([
  ['no-members $.members', game({ members: [] }), 'Er is minstens één deelnemer nodig.', 'at least one member is needed'],
  ['same-member-twice $.members[1]', game({ members: ['a', 'a'] }), 'Deze deelnemer staat er twee keer in.', 'this member is listed twice'],
  [
    'too-many-members $.members',
    game({ members: Array.from({ length: 21 }, (_, i) => `m${i}`) }),
    'Hoogstens 20 deelnemers: daarboven is een bedrag per groep niet te doen. Beschrijf de kosten in onderdelen (kind "components").',
    'at most 20 members: beyond that an amount per group cannot be handled; describe the cost in components (kind "components")',
  ],
  [
    'wrong-number-of-groups $.cost',
    game({ cost: [0, 1, 2] }),
    'Bij 2 deelnemers horen 4 bedragen: één per groep.',
    '2 members need 4 amounts: one for every group',
  ],
  [
    'nobody-costs-nothing $.cost[0]',
    game({ cost: [1, 3, 4, 5] }),
    'Het eerste bedrag hoort bij de groep zonder deelnemers en is 0.',
    'the first amount belongs to the group without members and is 0',
  ],
  [
    'not-whole-cents $.cost[3]',
    game({ cost: [0, 3, 4, '5/2'] }),
    'Verwacht een bedrag in hele centen, als geheel getal of als tekst, hoogstens 10^18.',
    'expected an amount in whole cents, as a whole number or as text, at most 10^18',
  ],
  [
    'unknown-member $.leaver',
    game({ leaver: 2 }),
    'Verwacht het nummer van een deelnemer: 0 tot en met 1.',
    'expected the number of a member: 0 up to 1',
  ],
  [
    'unions-not-a-division $.unions',
    game({ unions: [[0]] }),
    'Elke deelnemer hoort in precies één blok.',
    'every member belongs to exactly one union',
  ],
  [
    'weight-not-positive $.weights[1]',
    game({ weights: [1, 0] }),
    'Elk gewicht moet groter dan 0 zijn; een deelnemer zonder gewicht vraagt een andere regel.',
    'every weight must be above 0; a member without weight calls for another rule',
  ],
  [
    'length-mismatch $.weights',
    () => weightedShapley(pair, [1n]),
    'Er moet één gewicht per deelnemer zijn.',
    'there must be one weight per member',
  ],
  [
    'amount-too-large $',
    () => costGame([0n, 2n ** 62n + 1n]),
    'De kosten van een groep komen boven 4 x 10^18 cent; reken in duizenden euro’s.',
    'the cost of a group exceeds 4 x 10^18 cents; count in thousands of euros',
  ],
])('%s', (where, run, nl, en) => {
  const { code, path, text } = refusalOf(run);
  expect([`${code} ${path}`, text]).toEqual([where, { nl, en }]);
});

test.each([
  ['$.cost[1]', { cost: [0, '9'.repeat(20), 4, 5] }],
  ['$.cost[1]', { cost: [0, 10n ** 18n + 1n, 4, 5] }],
  ['$.cost[2]', { cost: [0, 3, -(10n ** 18n) - 1n, 5] }],
  ['$.cost[2]', { cost: [0, 3, '+4', 5] }],
  ['$.cost[2]', { cost: [0, 3, ' 4', 5] }],
  ['$.cost[2]', { cost: [0, 3, null, 5] }],
  ['$.cost', { cost: 'free' }],
  ['$.members[0]', { members: ['', 'b'] }],
  ['$.leaver', { leaver: -1 }],
  ['$.leaver', { leaver: 0.5 }],
  ['$.leaver', { leaver: '0' }],
  ['$.key', { key: [1] }],
  ['$.key[1]', { key: [1, 'x'] }],
  ['$.weights', { weights: [1] }],
  ['$.weights[0]', { weights: ['x', 1] }],
  ['$.weights[0]', { weights: ['-1/2', 1] }],
  ['$.unions[0][0]', { unions: [[2], [1]] }],
  ['$.unions', { unions: [[0], [0]] }],
  ['$.unions', { unions: [[0, 1], [1]] }],
])('the refusal stands at %s', (path, more) => {
  expect(refusalOf(game(more)).path).toBe(path);
});

test('limits at their edge are answered', () => {
  expect(costGame([0n, -(2n ** 62n), 2n ** 62n, 0n]).large).toEqual(BigInt64Array.of(0n, -(2n ** 62n), 2n ** 62n, 0n));
  expect([costGame([0n, 2n ** 48n]).large, costGame([0n, -(2n ** 48n)]).large]).toEqual([null, null]);
  expect(costGame([0n, 2n ** 48n + 1n]).large).not.toBeNull();
  expect(game({ cost: [0, 10n ** 18n, -(10n ** 18n), 0] })()).toMatchObject({ leastCore: { value: '0', empty: false } });
  expect(owen(pair, [[1], [0]]).map(({ num, den }) => [num, den])).toEqual([
    [2n, 1n],
    [3n, 1n],
  ]);
  expect(weightedShapley(pair, [1n, 3n])).toEqual([rational(5n, 2n), rational(5n, 2n)]);
});

test('serial shares come back in the members’ own order, equals alike', () => {
  const cost = (q: bigint) => q * q;
  // 1, 2 and 2: 3² / 3 = 3 each, then (5² − 3²) / 2 = 8 more for the two that ask 2
  expect(serial([2n, 1n, 2n], cost).map(({ num }) => num)).toEqual([11n, 3n, 11n]);
  expect(serial([2n, 2n, 1n], cost).map(({ num }) => num)).toEqual([11n, 11n, 3n]);
  expect(serial([1n, 2n, 2n], cost).map(({ num }) => num)).toEqual([3n, 11n, 11n]);
  expect(serial([0n, 0n], (q) => 10n + q).map(({ num, den }) => [num, den])).toEqual([
    [5n, 1n],
    [5n, 1n],
  ]);
});
