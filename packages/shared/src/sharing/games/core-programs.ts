// Questions about the core: how far each member's share can move, how much must move to reach it, how equal the savings can be.
import { negate, type Rational, rational, zero } from '../../kernel/rational.ts';
import { type CostGame, everyone, membersOf, standAloneCosts, totalOf } from './cost-game.ts';
import { optimum } from './exact-optimum.ts';
import { type GroupTable, groupTable } from './group-table.ts';
import { type Program, type Row, sparseRow, sumRow } from './program.ts';

/** Rows every question shares: all is paid, and each group pays at most c(S) + level. Variables: x of each member, the level, more. */
interface Core {
  readonly table: GroupTable;
  readonly amount: number;
  readonly equalities: (width: number) => Row[];
}

function coreAt(game: CostGame, level: Rational): Core {
  const table = groupTable(game, 'plain')!;
  return {
    table,
    amount: table.largestPrice || 1,
    equalities: (width) => [sumRow(width, everyone(game), rational(totalOf(game))), sparseRow(width, [[game.n, 1n]], level)],
  };
}

/** The value of a programme at its optimum, and the shares there. */
function solved({ objective, ...rest }: Program): { value: Rational; shares: Rational[] } | null {
  const best = optimum({ objective, ...rest });
  if (!best) return null;
  const { numerators, denominator } = best.point;
  return {
    value: rational(
      objective.reduce((sum, weight, j) => sum + weight * numerators[j]!, 0n),
      denominator,
    ),
    shares: numerators.slice(0, rest.table.game.n).map((value) => rational(value, denominator)),
  };
}

const single = (member: number) => 1 << member;

/**
 * Lowest and highest share of each member over all sharings in which no group pays more than c(S) + level (level 0: the core; the
 * least-core level when the core is empty). Cents, exact. Null when there is no such sharing.
 */
export function shareRanges(game: CostGame, level: Rational = zero): [lowest: Rational, highest: Rational][] | null {
  const { n } = game;
  if (n === 1) return [[rational(totalOf(game)), rational(totalOf(game))]];
  const { table, amount, equalities } = coreAt(game, level);
  const members = membersOf(game);
  const outermost = (member: number, sign: bigint) => {
    const others = members.filter((other) => other !== member);
    const start = sign > 0n ? others : [member, ...others.slice(1)];
    const objective = Array.from({ length: n + 1 }, (_, j) => (j === member ? sign : 0n));
    const units = Array<number>(n + 1).fill(amount);
    return solved({ table, objective, equalities: equalities(n + 1), inequalities: [], start: start.map(single), units });
  };
  const ranges: [Rational, Rational][] = [];
  for (const member of members) {
    const [lowest, highest] = [outermost(member, 1n), outermost(member, -1n)];
    if (!lowest || !highest) return null;
    ranges.push([lowest.value, negate(highest.value)]);
  }
  return ranges;
}

/**
 * The least amount that must change hands before no group pays more than it would by itself: half the sum of all differences, and the
 * sharing that it leads to. Cents, exact; `shares` add up to c(N). Null when the core (at this level) is empty.
 */
export function leastTransferToCore(
  game: CostGame,
  shares: readonly bigint[],
  level: Rational = zero,
): { amount: Rational; shares: Rational[] } | null {
  const { n } = game;
  const { table, amount, equalities } = coreAt(game, level);
  const width = 2 * n + 1;
  // one variable per member for what it pays on top of its share now
  const extra = (member: number) => n + 1 + member;
  const inequalities = membersOf(game).flatMap((member) => [
    sparseRow(width, [[extra(member), -1n]], zero),
    sparseRow(
      width,
      [
        [member, 1n],
        [extra(member), -1n],
      ],
      rational(shares[member]!),
    ),
  ]);
  const best = solved({
    table,
    objective: Array.from({ length: width }, (_, j) => (j > n ? 1n : 0n)),
    equalities: equalities(width),
    inequalities,
    start: [...membersOf(game).map((member) => -1 - 2 * member), ...membersOf(game).slice(1).map(single)],
    units: Array<number>(width).fill(amount),
  });
  return best && { amount: best.value, shares: best.shares };
}

/**
 * Equal profit: the smallest possible difference between the highest and the lowest x_i / c_i over the core (over the sharings at
 * `level` when the core is empty), with one sharing that has it; there may be more. Null unless every member costs something alone.
 * Source: Frisk, Göthe-Lundgren, Jörnsten and Rönnqvist (2010).
 */
export function equalProfit(game: CostGame, level: Rational = zero): { spread: Rational; shares: Rational[] } | null {
  const { n } = game;
  const alone = standAloneCosts(game);
  if (alone.some((cost) => cost <= 0n)) return null;
  const { table, amount, equalities } = coreAt(game, level);
  const width = n + 3;
  const [lowest, spread] = [n + 1, n + 2];
  const above = alone.map((cost, i) =>
    sparseRow(
      width,
      [
        [lowest, cost],
        [i, -1n],
      ],
      zero,
    ),
  );
  const below = alone.map((cost, i) =>
    sparseRow(
      width,
      [
        [i, 1n],
        [lowest, -cost],
        [spread, -cost],
      ],
      zero,
    ),
  );
  const best = solved({
    table,
    objective: Array.from({ length: width }, (_, j) => (j === spread ? 1n : 0n)),
    equalities: equalities(width),
    inequalities: [...above, ...below],
    start: [-1, ...below.map((_, i) => -1 - n - i)],
    units: [...Array<number>(n + 1).fill(amount), 1, 1],
  });
  return best && { spread: best.value, shares: best.shares };
}
