// Shapley value and Banzhaf value, exact, from sums over group sizes instead of a weight per group.
import { type Rational, rational } from '../../kernel/rational.ts';
import { type CostGame, limbs } from './cost-game.ts';
import { type SizeSums, sizeSums } from './size-sums.ts';

/**
 * Shapley value: every member pays its average extra cost over all orders of joining. Cents, exact, over n!.
 * Source: Shapley, "A value for n-person games" (1953). With |S| = s the weight of a group depends on s alone, so the sums of costs
 * by member and size are enough; they are combined in big integers because 20! does not fit a double.
 */
export function shapley(game: CostGame): Rational[] {
  return linear(game, (sums) => {
    const factorials = factorialsTo(game.n);
    const weight = (size: number) => factorials[size]! * factorials[game.n - size - 1]!;
    return memberSums(
      sums,
      (withMember, without, size) => (size ? weight(size - 1) * withMember : 0n) - (size < game.n ? weight(size) * without : 0n),
    );
  }).map((sum) => rational(sum, factorialsTo(game.n)[game.n]));
}

/**
 * Banzhaf value, not normalised: the average extra cost of a member over all groups of others. A measure of influence; the
 * values do not add up to the total, so it is no way to share a bill. Source: Banzhaf (1965), Dubey and Shapley (1979).
 */
export function banzhaf(game: CostGame): Rational[] {
  return linear(game, (sums) => memberSums(sums, (withMember, without) => withMember - without)).map((sum) =>
    rational(sum, 1n << BigInt(game.n - 1)),
  );
}

const sizeSumBits = 43;

/** Runs a rule that is linear in the costs on parts that fit in doubles. */
function linear(game: CostGame, rule: (sums: SizeSums) => bigint[]): bigint[] {
  const total = Array<bigint>(game.n).fill(0n);
  for (const { cost, shift } of limbs(game, sizeSumBits)) {
    rule(sizeSums(game.n, cost)).forEach((part, i) => {
      total[i]! += part << shift;
    });
  }
  return total;
}

/** Adds up, per member, a term for each size of group with and without that member. */
function memberSums({ bySize, byMember }: SizeSums, term: (withMember: bigint, without: bigint, size: number) => bigint): bigint[] {
  return byMember.map((sums) => sums.reduce((total, sum, size) => total + term(sum, bySize[size]! - sum, size), 0n));
}

export function factorialsTo(n: number): bigint[] {
  const factorials = [1n];
  for (let i = 1; i <= n; i++) factorials.push(factorials[i - 1]! * BigInt(i));
  return factorials;
}
