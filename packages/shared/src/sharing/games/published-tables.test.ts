// Answers that others printed: the same tables must come out of the document that an auditor hands in.
import { expect, test } from 'vitest';
import { hasSharedData, readShared } from '../../decisions/shared-data.oracle.ts';
import { recompute } from '../../exchange/recompute.ts';
import { format, parseRational, toNumber } from '../../kernel/rational.ts';
import { airport, airportNucleolus } from './closed-forms.ts';

interface Method {
  exact: string[];
  cents: bigint[];
}
interface Game {
  methods: Record<string, Method | null>;
  leastCore: { value: string; empty: boolean };
  perCapitaLeastCoreValue: string;
  epmMinSpread: string | null;
  properties: Record<string, boolean>;
  separableCosts: bigint[];
}

const names = (n: number) => Array.from({ length: n }, (_, i) => `member ${i + 1}`);
const answer = (cost: (number | string)[]) => recompute({ kind: 'game', members: names(Math.log2(cost.length)), cost }) as Game;
/** A game of savings as a game of costs: what a group can save is a negative cost. */
const savings = (value: number[]) => answer(value.map((v) => 0 - v));
const exact = (game: Game, method: string) => game.methods[method]?.exact ?? null;
const decimal = (text: string) => toNumber(parseRational(text));

const byUsers = (n: number, cost: (group: number) => number) => Array.from({ length: 2 ** n }, (_, group) => cost(group));
const inGroup = (values: readonly number[], group: number) => values.filter((_, i) => group & (1 << i));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Tennessee Valley Authority: navigation, flood control, power; thousands of dollars (Ransmeier 1942, Straffin and Heaney 1981). */
const tva = [0, 163_520, 140_826, 301_607, 250_096, 378_821, 367_370, 412_584];

test('Tennessee Valley Authority', () => {
  const game = answer(tva);
  expect(exact(game, 'shapley')).toEqual(['117829', '201513/2', '387997/2']);
  expect(exact(game, 'nucleolus')).toEqual(['116234', '93540', '202810']);
  expect(exact(game, 'prenucleolus')).toEqual(['116234', '93540', '202810']);
  expect(exact(game, 'ensc')).toEqual(['119424', '107973', '185187']);
  expect(exact(game, 'perCapitaPrenucleolus')).toEqual(['362524/3', '315415/3', '559813/3']);
  for (const method of ['scrb', 'costGap', 'disruptionPrenucleolus']) {
    expect(exact(game, method)!.map((share) => decimal(share).toFixed(2))).toEqual(['117475.54', '99157.29', '195951.16']);
  }
  expect(exact(game, 'proportionalPrenucleolus')!.map((share) => decimal(share).toFixed(2))).toEqual([
    '124611.16',
    '111811.58',
    '176161.25',
  ]);
  expect(exact(game, 'proportionalStandAlone')!.map((share) => decimal(share).toFixed(2))).toEqual(['121682.22', '104794.65', '186107.13']);
  expect(game.separableCosts).toEqual([45_214n, 33_763n, 110_977n]);
  expect(game.leastCore).toEqual({ value: '-47286', empty: false });
  expect(game.epmMinSpread).toBe('0');
  expect(game.properties).toEqual({ monotone: true, subadditive: true, concave: true, shapleyInCore: true });
});

test.skipIf(!hasSharedData)('the collected tables, where they are at hand', () => {
  const collected = JSON.parse(readShared('financien/cost_sharing_published.json')) as {
    joint_cost: { costs_by_coalition: Record<string, number>; published_allocations: Record<string, number[]> }[];
    claims_contested_garment_talmud: { cases: { estate: number; claims: number[]; published_awards: number[] }[] };
  };
  const near = (found: string[], published: number[]) =>
    found.forEach((share, i) => expect(Math.abs(decimal(share) - published[i]!)).toBeLessThan(0.0051));
  for (const { costs_by_coalition, published_allocations } of collected.joint_cost) {
    const cost = [0, ...Array<number>(Object.keys(costs_by_coalition).length).fill(0)];
    for (const [group, amount] of Object.entries(costs_by_coalition))
      cost[total(group.split('+').map((i) => 2 ** (Number(i) - 1)))] = amount;
    const game = answer(cost);
    near(exact(game, 'shapley')!, published_allocations['shapley']!);
    near(exact(game, 'nucleolus')!, published_allocations['nucleolus']!);
    near(exact(game, 'scrb')!, published_allocations['gately_and_tau']!);
    near(exact(game, 'costGap')!, published_allocations['gately_and_tau']!);
  }
  for (const { estate, claims, published_awards } of collected.claims_contested_garment_talmud.cases) {
    near(
      exact(bankruptcy(claims, estate), 'nucleolus')!.map((share) => share.replace('-', '')),
      published_awards,
    );
  }
});

/** What a group of creditors is sure of when all others are paid in full first. */
const bankruptcy = (claims: number[], estate: number) =>
  savings(byUsers(claims.length, (group) => Math.max(0, estate - total(claims) + total(inGroup(claims, group)))));

test.each([
  [100, ['-100/3', '-100/3', '-100/3']],
  [200, ['-50', '-75', '-75']],
  [300, ['-50', '-100', '-150']],
])('the Talmud divides %i', (estate, awards) => {
  const game = bankruptcy([100, 200, 300], estate);
  expect(exact(game, 'nucleolus')).toEqual(awards);
  expect(exact(game, 'prenucleolus')).toEqual(awards);
});

test('six claimants (MatTuGames): Talmud and random arrival', () => {
  // claims and estate in hundredths, so that every amount is whole
  const game = bankruptcy([4000, 3200, 1100, 7330, 5495, 8110], 17_600);
  expect(exact(game, 'nucleolus')).toEqual(['-2000', '-1600', '-550', '-4835', '-3000', '-5615']);
  expect(exact(game, 'shapley')!.map((share) => (-decimal(share) / 100).toFixed(4))).toEqual([
    '23.5175',
    '18.7483',
    '6.4950',
    '44.3008',
    '33.3317',
    '49.6067',
  ]);
});

test('Birmingham airport 1968-69: 13,572 movements of 11 types, fees as published', () => {
  // runway cost per type and number of movements (Littlechild and Thompson 1977); pounds
  const cost = [65_899, 76_725, 95_200, 97_200, 97_436, 98_142, 102_496, 104_849, 113_322, 115_440, 117_676];
  const movements = [42, 9555, 288, 303, 151, 1315, 505, 1128, 151, 112, 22];
  const users = cost.flatMap((amount, type) => Array<bigint>(movements[type]!).fill(BigInt(amount)));
  expect(users.length).toBe(13_572);
  const first = movements.map((_, type) => total(movements.slice(0, type)));
  const fees = airport(users);
  expect(first.map((user) => decimal(format(fees[user]!)).toFixed(2))).toEqual([
    '4.86',
    '5.66',
    '10.30',
    '10.85',
    '10.92',
    '11.13',
    '13.40',
    '15.07',
    '44.80',
    '60.61',
    '162.24',
  ]);
  const nucleolus = airportNucleolus(users);
  expect(first.map((user) => decimal(format(nucleolus[user]!)).toFixed(4))).toEqual([
    ...Array<string>(8).fill('7.8905'),
    '40.1473',
    '40.1473',
    '103.4612',
  ]);
});

test('textbook airport 8, 11, 13, 18', () => {
  const costs = [8, 11, 13, 18];
  const game = answer(byUsers(4, (group) => Math.max(0, ...inGroup(costs, group))));
  expect(exact(game, 'shapley')).toEqual(['2', '3', '4', '9']);
  expect(exact(game, 'nucleolus')).toEqual(airportNucleolus(costs.map(BigInt)).map(format));
});

test('Lemaire 1984: three treasurers, and what a deposit yields together', () => {
  const game = savings([0, 46_125, 17_437.5, 69_187.5, 5812.5, 53_812.5, 30_750, 90_000].map((value) => value * 10));
  expect(exact(game, 'shapley')).toEqual(['-517500', '-258750', '-123750']);
  expect(exact(game, 'nucleolus')).toEqual(['-526875', '-489375/2', '-256875/2']);
});

test('Peleg and Sudholter 5.5.12: the prenucleolus may ask more of a member than going alone', () => {
  const game = savings([0, 0, 0, 10, 0, 0, 0, 2]);
  expect([exact(game, 'prenucleolus'), exact(game, 'nucleolus')]).toEqual([
    ['-3', '-3', '4'],
    ['-1', '-1', '0'],
  ]);
});

test('the nucleolus is the only answer that needs stand-alone costs to cover the total', () => {
  const game = answer([0, 1, 1, 3]);
  expect(game.methods['nucleolus']).toBeNull();
  expect(exact(game, 'prenucleolus')).toEqual(['3/2', '3/2']);
  expect(game.leastCore).toEqual({ value: '1/2', empty: true });
});

test.each([
  // Benedek, Fliege and Nguyen print 2.75, 3.75, 5.5 beside v({2}) = 3; those belong to the 2 in a corrected table
  ['as printed', 3, ['-5/2', '-4', '-11/2']],
  ['corrected', 2, ['-11/4', '-15/4', '-11/2']],
])('the example of Benedek, Fliege and Nguyen, %s', (_, second, expected) => {
  expect(exact(savings([0, 1, second, 6, 5, 7, 8, 12]), 'nucleolus')).toEqual(expected);
});

test('the examples of the R package CoopGame', () => {
  expect(exact(savings([0, 0, 0, 0, 0, 9, 10, 12]), 'perCapitaPrenucleolus')).toEqual(['-2/3', '-7/6', '-61/6']);
  expect(exact(savings([0, 0, 0, 4, 0, 0, 3, 6]), 'scrb')).toEqual(['-18/11', '-36/11', '-12/11']);
  // 1, 2, 12, 3, 13, 23, 123, 4, ...; doubled so that halves are whole
  const four = savings([0, 0, 0, 2, 0, 3, 1, 8, 0, 4, 3, 11, 2, 6.5, 9.5, 14].map((value) => 2 * value));
  expect(
    exact(four, 'disruptionPrenucleolus')!
      .slice(0, 2)
      .map((share) => (-decimal(share) / 2).toFixed(6)),
  ).toEqual(['3.193548', '4.754839']);
});

test('Gately 1974: three regions that build power stations together', () => {
  const game = savings([0, 0, 0, 1170, 0, 770, 210, 1530]);
  expect(exact(game, 'scrb')!.map((share) => (-decimal(share)).toFixed(4))).toEqual(['827.7049', '476.5574', '225.7377']);
});
