// Rules that look at what members cost alone and what they add, not at every group: few figures needed, no promise of stability.
import { add, divide, multiply, type Rational, rational, zero } from '../../kernel/rational.ts';
import { asRationals, type CostGame, membersOf, separableCosts, standAloneCosts, totalAmount, totalOf } from './cost-game.ts';

/** Figures of a partnership for the rules below; known for any number of members, also when no table of groups exists. */
export interface Margins {
  readonly total: bigint;
  /** c({i}) */
  readonly alone: readonly bigint[];
  /** c(N) - c(N without i) */
  readonly separable: readonly bigint[];
}

export const marginsOf = (game: CostGame): Margins => ({
  total: totalOf(game),
  alone: standAloneCosts(game),
  separable: separableCosts(game),
});

/**
 * Everyone saves the same percentage on going alone: c(N) * c_i / sum of c_j (Moriarity 1975). Cents, exact.
 * Null when the stand-alone costs add up to 0 while there is something to share.
 */
export function proportionalStandAlone({ total, alone }: Margins): Rational[] | null {
  const sum = totalAmount(alone);
  if (sum === 0n) return total === 0n && alone.every((cost) => cost === 0n) ? alone.map(() => zero) : null;
  return alone.map((cost) => rational(total * cost, sum));
}

/** Equal non-separable cost: own separable cost plus an equal part of what is left. Cents, exact. */
export function equalNonSeparable({ total, separable }: Margins): Rational[] {
  const rest = rational(total - totalAmount(separable), BigInt(separable.length));
  return separable.map((cost) => add(rational(cost), rest));
}

/**
 * Separable costs, remaining benefits with unbounded benefits: alternate cost avoided (TVA 1938, Louderback 1976; the point of
 * Gately 1974). Own separable cost plus a part of the rest in proportion to what the member saves at most, c_i - m_i.
 * Null when a member would save less than nothing, or when nobody saves while something is left to share.
 */
export function separableCostsRemainingBenefits({ total, alone, separable }: Margins): Rational[] | null {
  const benefits = alone.map((cost, i) => cost - separable[i]!);
  if (benefits.some((benefit) => benefit < 0n)) return null;
  return shareRest(total, separable, benefits);
}

/**
 * Cost gap, the tau value of costs (Tijs and Driessen 1986): own separable cost plus a part of the rest in proportion to the largest
 * concession lambda_i = min over groups S with i of c(S) - m(S). Null unless all gaps are >= 0 and the concessions cover the rest.
 */
export function costGap(game: CostGame): Rational[] | null {
  const { total, separable } = marginsOf(game);
  const concessions = smallestGaps(game, separable);
  const rest = total - totalAmount(separable);
  if (concessions.some((gap) => gap < 0n) || totalAmount(concessions) < rest) return null;
  return shareRest(total, separable, concessions);
}

function shareRest(total: bigint, own: readonly bigint[], weights: readonly bigint[]): Rational[] | null {
  const rest = total - totalAmount(own);
  const sum = totalAmount(weights);
  if (sum === 0n) return rest === 0n ? asRationals(own) : null;
  const part = divide(rational(rest), rational(sum));
  return own.map((cost, i) => add(rational(cost), multiply(part, rational(weights[i]!))));
}

/** For each member the smallest c(S) - m(S) over the groups that hold it. */
function smallestGaps(game: CostGame, separable: readonly bigint[]): bigint[] {
  const { n, cost, large } = game;
  if (large) return smallest(n, (group) => large[group]!, separable, 0n);
  return smallest(n, (group) => cost[group]!, separable.map(Number), 0).map(BigInt);
}

/** One walk over the groups, each made from the one without its lowest member; doubles or big integers alike. */
function smallest<T extends number | bigint>(n: number, costOf: (group: number) => T, separable: readonly T[], nothing: T): T[] {
  const apart = Array<T>(1 << n).fill(nothing);
  const gaps: (T | undefined)[] = membersOf({ n }).map(() => undefined);
  for (let group = 1; group < apart.length; group++) {
    const lowest = 31 - Math.clz32(group & -group);
    const sum = ((apart[group & (group - 1)] as number) + (separable[lowest] as number)) as T;
    apart[group] = sum;
    const gap = ((costOf(group) as number) - (sum as number)) as T;
    for (let i = 0; i < n; i++) if (group & (1 << i) && (gaps[i] === undefined || gap < gaps[i]!)) gaps[i] = gap;
  }
  return gaps as T[];
}
