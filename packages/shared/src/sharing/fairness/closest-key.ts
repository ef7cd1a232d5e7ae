// The simple key that comes closest to a fair sharing: a mix of drivers that the partnership already counts, so that it fits in a regulation.
import { roundShares } from '../../kernel/prorate.ts';
import { gcd, multiply, type Rational, rational, sum, zero } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { type CostGame, membersOf, totalAmount, totalOf } from '../games/cost-game.ts';
import { optimum } from '../games/exact-optimum.ts';
import { type GroupTable, groupTable } from '../games/group-table.ts';
import { type Program, type Row, sparseRow } from '../games/program.ts';
import { shapley } from '../games/shapley.ts';
import { movement } from './movement.ts';

const refuse = refusing({
  'zero-weights': { nl: 'Elke maatstaf telt minstens één deelnemer mee.', en: 'every driver counts at least one member' },
  'negative-weight': { nl: 'Een maatstaf mag niet kleiner zijn dan 0.', en: 'a driver must not be negative' },
  'length-mismatch': { nl: 'Een maatstaf heeft één waarde per deelnemer.', en: 'a driver has one value per member' },
  'no-drivers': { nl: 'Er is minstens één maatstaf nodig.', en: 'at least one driver is needed' },
  'nothing-to-share': {
    nl: 'Een sleutel zoeken kan alleen als er kosten te verdelen zijn.',
    en: 'a key can only be looked for when there are costs to share',
  },
});

export interface ClosestKey {
  /** Part of each driver in the mix; adds up to 1. */
  readonly parts: readonly Rational[];
  readonly shares: readonly Rational[];
  readonly cents: readonly bigint[];
  /** Cents that the worst-off group still pays too much; 0 when the mix keeps every group in. */
  readonly level: Rational;
  /** Cents that change hands between this key and the target (the Shapley value unless another was given). */
  readonly distance: Rational;
}

/**
 * The non-negative mix of drivers that keeps every group in, or else comes nearest (its worst-off group pays least too much); of all such mixes the
 * one from which the fewest euros must move to `target`. Exact: two linear programmes with a proven optimum. `drivers[k][i]` is member i's value of
 * driver k, in any unit. Refuses drivers that are negative or all 0, and a total that is not above 0.
 */
export function closestKey(
  game: CostGame,
  drivers: readonly (readonly bigint[])[],
  target: readonly Rational[] = shapley(game),
  at = '$.drivers',
): ClosestKey {
  if (!drivers.length) refuse('no-drivers', { at });
  drivers.forEach((weights, k) => {
    if (weights.length !== game.n) refuse('length-mismatch', { at: `${at}[${k}]` });
    weights.forEach((weight, i) => weight < 0n && refuse('negative-weight', { at: `${at}[${k}][${i}]` }));
    if (totalAmount(weights) === 0n) refuse('zero-weights', { at: `${at}[${k}]` });
  });
  if (totalOf(game) <= 0n) refuse('nothing-to-share');
  const simple = drivers.map(inLowestTerms);
  const level = lowestLevel(game, simple);
  const parts = nearestMix(game, simple, level, target);
  const shares = sharesUnder(game, simple, parts);
  return { parts, shares, cents: roundShares(shares).cents, level, distance: movement(shares, target) };
}

/** What members pay when drivers weigh in with these parts. */
export const sharesUnder = (game: CostGame, drivers: readonly (readonly bigint[])[], parts: readonly Rational[]): Rational[] =>
  membersOf(game).map((i) =>
    sum(drivers.map((weights, k) => multiply(parts[k]!, rational(totalOf(game) * weights[i]!, totalAmount(weights))))),
  );

/** Parts in whole percents (largest remainder), for a text that people must read. */
export const inWholePercents = (parts: readonly Rational[]): Rational[] =>
  roundShares(parts.map((part) => multiply(part, rational(100n)))).cents.map((percent) => rational(percent, 100n));

const inLowestTerms = (weights: readonly bigint[]): bigint[] => {
  const common = weights.reduce(gcd, 0n);
  return weights.map((weight) => weight / common);
};

/** Variables: x of each member, the level, the rate of each driver (cents per unit), and in the second programme what members pay above the target. */
interface Mix {
  readonly table: GroupTable;
  readonly drivers: readonly (readonly bigint[])[];
  readonly width: number;
  readonly rate: (driver: number) => number;
  readonly units: number[];
}

function mixOf(game: CostGame, drivers: readonly (readonly bigint[])[], more: number): Mix {
  const table = groupTable(game, 'plain')!;
  const amount = Math.max(table.largestPrice, Number(totalOf(game)));
  const rates = drivers.map((weights) => amount / weights.reduce((most, weight) => Math.max(most, Number(weight)), 1));
  const units = [...Array<number>(game.n + 1).fill(amount), ...rates, ...Array<number>(more).fill(amount)];
  return { table, drivers, width: units.length, rate: (driver) => game.n + 1 + driver, units };
}

/** x_i = sum of rate * weight, and all of it together is the total. */
function mixRows(game: CostGame, { drivers, width, rate }: Mix): Row[] {
  const own = membersOf(game).map((i) =>
    sparseRow(width, [[i, 1n], ...drivers.map((weights, k) => [rate(k), -weights[i]!] as const)], zero),
  );
  return [
    ...own,
    sparseRow(
      width,
      drivers.map((weights, k) => [rate(k), totalAmount(weights)] as const),
      rational(totalOf(game)),
    ),
  ];
}

const notNegative = (width: number, index: number) => sparseRow(width, [[index, -1n]], zero);

function lowestLevel(game: CostGame, drivers: readonly (readonly bigint[])[]): Rational {
  const mix = mixOf(game, drivers, 0);
  const { table, width, units } = mix;
  const inequalities = [notNegative(width, game.n), ...drivers.map((_, k) => notNegative(width, mix.rate(k)))];
  const best = optimum({
    table,
    units,
    objective: Array.from({ length: width }, (_, j) => (j === game.n ? 1n : 0n)),
    equalities: mixRows(game, mix),
    inequalities,
    start: [-1, ...drivers.slice(1).map((_, k) => -3 - k)],
  });
  return rational(best!.point.numerators[game.n]!, best!.point.denominator);
}

function nearestMix(game: CostGame, drivers: readonly (readonly bigint[])[], level: Rational, target: readonly Rational[]): Rational[] {
  const mix = mixOf(game, drivers, game.n);
  const { table, width, units } = mix;
  const above = (member: number) => game.n + 1 + drivers.length + member;
  const program: Program = {
    table,
    units,
    objective: Array.from({ length: width }, (_, j) => (j >= above(0) ? 1n : 0n)),
    equalities: [...mixRows(game, mix), sparseRow(width, [[game.n, 1n]], level)],
    inequalities: [
      ...membersOf(game).map((i) => notNegative(width, above(i))),
      ...drivers.map((_, k) => notNegative(width, mix.rate(k))),
      ...membersOf(game).map((i) =>
        sparseRow(
          width,
          [
            [i, 1n],
            [above(i), -1n],
          ],
          target[i]!,
        ),
      ),
    ],
    start: [...membersOf(game).map((i) => -1 - i), ...drivers.slice(1).map((_, k) => -2 - game.n - k)],
  };
  const { numerators, denominator } = optimum(program)!.point;
  return drivers.map((weights, k) => rational(numerators[mix.rate(k)]! * totalAmount(weights), denominator * totalOf(game)));
}
