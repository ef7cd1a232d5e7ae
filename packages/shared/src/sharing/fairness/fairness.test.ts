// A key judged: who is better off alone, which groups pay too much, what would mend it, and what a board reads about it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recompute } from '../../exchange/recompute.ts';
import { prorate } from '../../kernel/prorate.ts';
import { compare, format, type Rational, rational, subtract, sum } from '../../kernel/rational.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { costGame, costOf, membersIn, membersOf, totalAmount, totalOf } from '../games/cost-game.ts';
import { prenucleolus } from '../games/nucleolus.ts';
import { shapley } from '../games/shapley.ts';
import { againstAlone } from './against-alone.ts';
import { assess, breakEven } from './assessment.ts';
import { coreVerdict, tightestGroups } from './blocking-groups.ts';
import { closestKey, inWholePercents, sharesUnder } from './closest-key.ts';
import { emptyCore } from './empty-core.ts';
import { entry, exit } from './entry-and-exit.ts';
import { bridge, fallingContributions, realDamage } from './exit-sum.ts';

const text = (shares: readonly Rational[]) => shares.map(format);
const plain = (value: string) => value.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
const gameOf = (n: number, cost: (group: number) => number) =>
  costGame(Array.from({ length: 2 ** n }, (_, group) => BigInt(group ? cost(group) : 0)));

const anyGame = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(fc.bigInt({ min: -200n, max: 999n }), { minLength: 2 ** n, maxLength: 2 ** n }))
  .map((costs) => costGame([0n, ...costs.slice(1)]));
const withShares = anyGame.chain((game) =>
  fc.tuple(fc.constant(game), fc.array(fc.bigInt({ min: -300n, max: 600n }), { minLength: game.n, maxLength: game.n })),
);

test('the worst groups are those of a plain list, also when amounts exceed doubles', () => {
  const most = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 70 }));
  const own = fc.array(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(withShares, most, own, ([game, shares], most, own) => {
      const excess = (group: number) => totalAmount(membersIn(group).map((i) => shares[i]!)) - costOf(game, group);
      const all = Array.from({ length: Math.max(0, 2 ** game.n - 2) }, (_, i) => ({ group: i + 1, excess: excess(i + 1) }));
      all.sort((a, b) => Number(b.excess - a.excess) || a.group - b.group);
      expect(tightestGroups(game, shares, most)).toEqual(all.slice(0, most));
      const verdict = coreVerdict(game, shares, 100);
      expect(verdict.blocking).toEqual(all.filter(({ excess }) => excess > 0n));
      expect(verdict.maxExcessGroups).toEqual(all.filter(({ excess }) => excess === all[0]!.excess).map(({ group }) => group));
      // own costs far beyond what a double counts, in cost and share alike, change nobody's position
      const added = (group: number) => totalAmount(membersIn(group).map((i) => own[i]!));
      const larger = costGame(Array.from({ length: 2 ** game.n }, (_, group) => costOf(game, group) + added(group)));
      const paid = shares.map((share, i) => share + own[i]!);
      expect(tightestGroups(larger, paid, most)).toEqual(all.slice(0, most));
    }),
  );
});

/** Three towns that can pair up for 7 but pay 20 together: A+B, B+C and A+C each half of the time cost 10.50. */
const tooDear = gameOf(3, (group) => [0, 700, 700, 700, 700, 700, 700, 2000][group]!);
const towns = ['Bergen', 'Castricum', 'Heiloo'];

test('an empty core is proven in a sentence', () => {
  const proof = emptyCore(prenucleolus(tooDear)!, towns)!;
  expect(plain(proof.sentence.nl)).toBe(
    'De groepen Bergen en Castricum; Bergen en Heiloo; Castricum en Heiloo, elk voor de helft van de tijd, zouden samen € 9,50 minder kosten dan alles samen, terwijl elke deelnemer precies één keer meetelt. Daarom is er bij elke verdeling een groep die zonder de anderen goedkoper uit is.',
  );
  expect(proof.sentence.en).toContain('each for half of the time, would together cost €9.50 less');
  expect(emptyCore(prenucleolus(costGame([0n, 1n, 1n, 2n]))!, towns)).toBeNull();
});

test('the proof of an empty core adds up for any game', () => {
  fc.assert(
    fc.property(anyGame, (game) => {
      const proof = emptyCore(prenucleolus(game)!, membersOf(game).map(String));
      if (!proof) return;
      for (const i of membersOf(game))
        expect(format(sum(proof.groups.filter(({ group }) => group & (1 << i)).map(({ part }) => part)))).toBe('1');
      const cost = sum(proof.groups.map(({ group, part }) => rational(part.num * costOf(game, group), part.den)));
      expect(format(subtract(rational(totalOf(game)), cost))).toBe(format(proof.saving));
      expect(proof.saving.num > 0n).toBe(true);
    }),
  );
});

const shared = gameOf(3, (group) => [0, 60_000, 50_000, 90_000, 30_000, 75_000, 70_000, 99_000][group]!);

test('an assessment says who gains, who presses, and what would mend it', () => {
  const found = assess(shared, [33_000n, 33_000n, 33_000n], towns, [1000, 500, 0]);
  expect(found.members[0]).toEqual({
    share: 33_000n,
    alone: 60_000n,
    saving: 27_000n,
    savingRate: rational(9n, 20n),
    savingPerInhabitant: rational(27n),
  });
  expect(found.members[2]).toMatchObject({ saving: -3000n, savingRate: rational(-1n, 10n), savingPerInhabitant: null });
  expect(found.verdict).toEqual({ inCore: false, maxExcess: 3000n, maxExcessGroups: [4], blocking: [{ group: 4, excess: 3000n }] });
  expect(format(found.leastTransfer!.amount)).toBe('3000');
  expect(found.emptyCore).toBeNull();
  expect(text(found.ranges[2]!)).toEqual(['9000', '30000']);
  expect(plain(found.tightest[0]!.sentence.nl)).toBe(
    'Heiloo betaalt € 330 en is zelf naar schatting € 300 kwijt: € 30 te veel. Weggaan loont pas als het voor minder dan € 330 kan.',
  );
  expect(found.tightest[1]!.sentence.en).toBe(
    'Castricum and Heiloo together pay €660 and would by estimate spend €700 alone: a gain of €40. Leaving only pays when it can be done for less than €660.',
  );
  const even = breakEven(shared, [30_000n, 40_000n, 30_000n], 4, towns).sentence;
  expect([plain(even.nl).includes('€ 300 kwijt: geen voordeel.'), even.en.includes('€300 alone: no gain.')]).toEqual([true, true]);
  // Shapley asks 43,833 1/3, 36,333 1/3 and 18,833 1/3; the nucleolus 42,500, 37,000 and 19,500
  expect([found.distanceToShapley, found.distanceToNucleolus].map(format)).toEqual(['42500/3', '13500']);
});

test('where no sharing keeps everyone in, the ranges are those of the sharings that come nearest', () => {
  const found = assess(tooDear, [700n, 700n, 600n], towns);
  expect(found.ranges.map(text)).toEqual(towns.map(() => ['2000/3', '2000/3']));
  expect(found.leastTransfer).toBeNull();
  expect(format(found.emptyCore!.saving)).toBe('950');
  expect(found.verdict).toMatchObject({ inCore: false, maxExcess: 700n, maxExcessGroups: [3] });
  const { epmMinSpread } = recompute({ kind: 'game', members: towns, cost: Array.from(tooDear.cost) }) as { epmMinSpread: string };
  expect(epmMinSpread).toBe('0');
});

test('percentages and amounts per inhabitant need something to divide by', () => {
  expect(againstAlone(costGame([0n, 0n]), [5n])).toEqual([
    { share: 5n, alone: 0n, saving: -5n, savingRate: null, savingPerInhabitant: null },
  ]);
});

test.each<[what: string, key: number[], expected: object]>([
  ['in the core', [4, 4, 1], { inCore: true, blockingCoalitions: [], minTransferToCore: '0', betterOffThanAlone: [true, true, true] }],
  [
    'not in the core',
    [1, 1, 1],
    {
      inCore: false,
      maxExcess: 3000n,
      maxExcessCoalitions: [4],
      blockingCoalitions: [[4, 3000n]],
      minTransferToCore: '3000',
      betterOffThanAlone: [true, true, false],
    },
  ],
])('a key %s in the document', (_, key, expected) => {
  const cost = Array.from(shared.cost);
  const { fairness } = recompute({ kind: 'game', members: towns, cost, key }) as { fairness: object };
  expect(fairness).toMatchObject(expected);
});

test('the closest key keeps everyone in where a mix can, in exact parts', () => {
  // users cause most of the cost: a key by inhabitants alone makes the largest pay more than alone
  const [inhabitants, users] = [
    [60n, 30n, 10n],
    [20n, 40n, 40n],
  ];
  const game = gameOf(3, (group) => 3000 + 100 * membersIn(group).reduce((total, i) => total + Number(users[i]!), 0));
  const byInhabitants = prorate(
    totalOf(game),
    inhabitants.map((count) => rational(count)),
  ).cents;
  expect(coreVerdict(game, byInhabitants).inCore).toBe(false);
  const found = closestKey(game, [inhabitants, users, [1n, 1n, 1n]]);
  expect(found.level.num).toBe(0n);
  expect(coreVerdict(game, found.cents).inCore).toBe(true);
  // Shapley here is users for the variable part and equal parts for the foot, so the distance is 0
  expect([text(found.parts), format(found.distance)]).toEqual([['0', '10/13', '3/13'], '0']);
  expect(text(inWholePercents(found.parts))).toEqual(['0', '77/100', '23/100']);
});

test('one member alone pays everything under any driver', () => {
  expect(closestKey(costGame([0n, 9n]), [[3n], [1n]])).toMatchObject({ cents: [9n], level: rational(0n), distance: rational(0n) });
});

test('no other mix comes closer', () => {
  const drivers = (n: number) =>
    fc.array(
      fc.array(fc.bigInt({ min: 0n, max: 20n }), { minLength: n, maxLength: n }).filter((weights) => totalAmount(weights) > 0n),
      { minLength: 1, maxLength: 3 },
    );
  const cases = anyGame
    .filter((game) => totalOf(game) > 0n)
    .chain((game) => fc.tuple(fc.constant(game), drivers(game.n), fc.array(fc.nat(20), { minLength: 3, maxLength: 3 })));
  fc.assert(
    fc.property(cases, ([game, drivers, other]) => {
      const found = closestKey(game, drivers);
      expect(format(sum(found.parts))).toBe('1');
      expect(found.parts.every(({ num }) => num >= 0n)).toBe(true);
      expect(text(found.shares)).toEqual(text(sharesUnder(game, drivers, found.parts)));
      const whole = other.slice(0, drivers.length).reduce((a, b) => a + b, 0);
      if (!whole) return;
      const shares = sharesUnder(
        game,
        drivers,
        drivers.map((_, k) => rational(BigInt(other[k]!), BigInt(whole))),
      );
      const level = (x: readonly Rational[]) =>
        Array.from({ length: 2 ** game.n - 2 }, (_, i) =>
          subtract(sum(membersIn(i + 1).map((member) => x[member]!)), rational(costOf(game, i + 1))),
        ).reduce((worst, excess) => (compare(excess, worst) > 0 ? excess : worst), rational(0n));
      const target = shapley(game);
      const distance = (x: readonly Rational[]) =>
        sum(x.map((share, i) => subtract(share, target[i]!)).map(({ num, den }) => rational(num < 0n ? -num : num, 2n * den)));
      expect(format(level(found.shares))).toBe(format(found.level));
      expect(format(distance(found.shares))).toBe(format(found.distance));
      expect(compare(found.level, level(shares))).toBeLessThanOrEqual(0);
      if (compare(found.level, level(shares)) === 0) expect(compare(found.distance, distance(shares))).toBeLessThanOrEqual(0);
    }),
    tries(200),
  );
});

test.each<[refusal: string, run: () => unknown]>([
  ['no-drivers $.drivers', () => closestKey(shared, [])],
  ['length-mismatch $.drivers[0]', () => closestKey(shared, [[1n]])],
  ['negative-weight $.drivers[0][2]', () => closestKey(shared, [[1n, 1n, -1n]])],
  [
    'zero-weights $.drivers[1]',
    () =>
      closestKey(shared, [
        [1n, 1n, 1n],
        [0n, 0n, 0n],
      ]),
  ],
  ['nothing-to-share $', () => closestKey(costGame([0n, 1n, 1n, 0n]), [[1n, 1n]])],
  ['unknown-member $', () => exit(shared, 3, shapley)],
  ['last-member $', () => exit(costGame([0n, 1n]), 0, shapley)],
  ['no-years $.path', () => fallingContributions(100n, [])],
  ['part-out-of-range $.path[0]', () => fallingContributions(100n, [rational(3n, 2n)])],
  ['path-rises $.path[1]', () => fallingContributions(100n, [rational(1n, 2n), rational(3n, 4n)])],
])('%s', (refusal, run) => {
  expect(run).toThrow(refusal);
});

test('who enters and who leaves: the same figures seen from two sides', () => {
  fc.assert(
    fc.property(
      anyGame.filter(({ n }) => n > 1),
      (game) => {
        const last = game.n - 1;
        const [joined, left] = [entry(game, last, shapley), exit(game, last, shapley)];
        expect(joined.increment).toBe(left.avoidable);
        expect(format(left.stranded)).toBe(format(subtract(left.share, rational(left.avoidable))));
        expect(joined.others.map(({ member, change }) => [member, format(change)])).toEqual(
          left.others.map(({ member, change }) => [member, format(rational(-change.num, change.den))]),
        );
        // what is stranded is what the others pay more
        expect(format(sum(left.others.map(({ change }) => change)))).toBe(format(left.stranded));
        expect(joined.coversIncrement).toBe(left.stranded.num >= 0n);
      },
    ),
  );
});

test('an exit sum by falling contributions: a table in the regulation', () => {
  const { lines, total } = fallingContributions(
    10_000_000n,
    [100n, 80n, 60n, 40n, 20n].map((part) => rational(part, 100n)),
  );
  expect(total).toBe(30_000_000n);
  expect(lines.map(({ amount }) => amount)).toEqual([10_000_000n, 8_000_000n, 6_000_000n, 4_000_000n, 2_000_000n]);
  expect(plain(lines[1]!.text.nl)).toBe('Jaar 2: 80% van € 100.000 bijdrage');
});

test('an exit sum by real damage: stranded cost while it lasts, unbundling, and a part of the reserves back', () => {
  const damage = {
    contribution: 10_000_000n,
    avoidable: 6_000_000n,
    path: [rational(1n), rational(1n, 2n)],
    oneOff: [{ amount: 1_500_000n, text: { nl: 'Ontvlechting', en: 'Unbundling' } }],
    reserves: 2_000_000n,
    partInReserves: rational(1n, 4n),
  };
  const { lines, total } = realDamage(damage);
  expect(lines.map(({ amount }) => amount)).toEqual([4_000_000n, 2_000_000n, 1_500_000n, -500_000n]);
  expect(total).toBe(7_000_000n);
  expect(bridge(damage).map(({ amount }) => amount)).toEqual([10_000_000n, -6_000_000n]);
  expect(bridge({ contribution: 5n, avoidable: 6n }).map(({ amount }) => amount)).toEqual([5n, -6n, 1n]);
  // who saves the others more than it pays leaves no damage behind
  expect(realDamage({ ...damage, avoidable: 12_000_000n, oneOff: [], reserves: 0n }).total).toBe(0n);
});

test('a verdict over the whole band of an estimate', () => {
  const model = (band: [number, number] | undefined, key: number[]) =>
    recompute({
      kind: 'components',
      members: ['a', 'b'],
      components: [
        { type: 'fixed', cost: 1000, users: [0, 1], basis: 'contract' },
        { type: 'direct', cost: [400, 100], basis: 'estimated', ...(band && { band }) },
      ],
      key,
    }) as { band?: unknown; byComponent: { basis: string }[] };
  // alone: a 1,400 and b 1,100; together 1,500
  expect(model([0.5, 2], [1, 1]).band).toEqual({ scenarios: 2, inCore: 'always', betterOffThanAlone: ['always', 'always'] });
  expect(model([0.5, 2], [0, 1]).band).toEqual({ scenarios: 2, inCore: 'never', betterOffThanAlone: ['always', 'never'] });
  expect(model([0, 2], [1, 9]).band).toEqual({ scenarios: 2, inCore: 'depends', betterOffThanAlone: ['always', 'depends'] });
  expect(model(undefined, [1, 1]).band).toBeUndefined();
  expect(model(undefined, [1, 1]).byComponent.map(({ basis }) => basis)).toEqual(['contract', 'estimated']);
});
