// All answers on one explicit game, in the shape in which they travel: fractions as text, amounts in whole cents.
import { prorate, roundShares } from '../../kernel/prorate.ts';
import { compare, format, type Rational, rational, subtract, sum, zero } from '../../kernel/rational.ts';
import { betterOffThanAlone } from '../fairness/against-alone.ts';
import { coreVerdict } from '../fairness/blocking-groups.ts';
import { equalProfit, leastTransferToCore } from './core-programs.ts';
import { type CostGame, costOf, everyone, separableCosts, subgame, totalOf } from './cost-game.ts';
import { type ExactPoint, groupTable } from './group-table.ts';
import { violatedGroup } from './group-scan.ts';
import type { Questions } from './game-document.ts';
import { gameProperties } from './game-properties.ts';
import { costGap, equalNonSeparable, marginsOf, proportionalStandAlone, separableCostsRemainingBenefits } from './marginal-rules.ts';
import { leastCoreLevel, type Nucleolus, nucleolus, prenucleolus } from './nucleolus.ts';
import { banzhaf, shapley } from './shapley.ts';
import { weightedShapley } from './weighted-shapley.ts';

export type Answer = Readonly<Record<string, unknown>>;

/** Longest list of groups in an answer. */
const mostGroups = 1_000;

/** Shares as fractions and in cents (largest remainder); null stays null. */
export const shares = (exact: readonly Rational[] | null) => exact && { exact: exact.map(format), cents: roundShares(exact).cents };

export function answerGame(game: CostGame, { weights, key, leaver }: Questions): Answer {
  const plain = prenucleolus(game);
  const perCapita = prenucleolus(game, 'perCapita');
  const proportional = prenucleolus(game, 'proportional');
  const byShapley = shapley(game);
  const level = leastCoreLevel(plain);
  const margins = marginsOf(game);
  return {
    methods: {
      shapley: shares(byShapley),
      prenucleolus: shares(sharesOf(plain)),
      nucleolus: shares(sharesOf(nucleolus(game, plain))),
      perCapitaPrenucleolus: shares(sharesOf(perCapita)),
      proportionalPrenucleolus: shares(sharesOf(proportional)),
      disruptionPrenucleolus: shares(sharesOf(prenucleolus(game, 'disruption'))),
      ensc: shares(equalNonSeparable(margins)),
      scrb: shares(separableCostsRemainingBenefits(margins)),
      proportionalStandAlone: shares(proportionalStandAlone(margins)),
      costGap: shares(costGap(game)),
      banzhaf: measure(banzhaf(game)),
      ...(weights && { weightedShapley: shares(weightedShapley(game, weights)) }),
    },
    separableCosts: separableCosts(game),
    leastCore: { value: text(level), empty: level !== null && level.num > 0n },
    perCapitaLeastCoreValue: text(leastCoreLevel(perCapita)),
    proportionalLeastCoreValue: text(leastCoreLevel(proportional)),
    epmMinSpread: text(equalProfit(game, level && level.num > 0n ? level : zero)?.spread ?? null),
    properties: { ...gameProperties(game), shapleyInCore: inCore(game, byShapley) },
    ...(key && { fairness: judge(game, key, byShapley) }),
    ...(leaver !== null && { exit: withoutMember(game, leaver) }),
  };
}

const text = (value: Rational | null) => value && format(value);
const sharesOf = (solution: Nucleolus | null) => solution && solution.shares;

/** The Banzhaf value does not add up to the total, so its cents are each rounded on their own (half away from 0). */
function measure(values: readonly Rational[]) {
  const rounded = ({ num, den }: Rational) => (num < 0n ? -((-2n * num + den) / (2n * den)) : (2n * num + den) / (2n * den));
  return { exact: values.map(format), cents: values.map(rounded) };
}

/** Whether no group pays more than it costs under exact shares. */
export function inCore(game: CostGame, exact: readonly Rational[]): boolean {
  if (game.n === 1) return true;
  const denominator = exact.reduce((product, { den }) => (product % den === 0n ? product : product * den), 1n);
  const point: ExactPoint = { numerators: [...exact.map(({ num, den }) => num * (denominator / den)), 0n], denominator };
  return violatedGroup(groupTable(game, 'plain')!, point) === null;
}

function judge(game: CostGame, key: readonly Rational[], byShapley: readonly Rational[]) {
  const { cents } = prorate(totalOf(game), key, '$.key');
  const verdict = coreVerdict(game, cents, mostGroups);
  return {
    cents,
    betterOffThanAlone: betterOffThanAlone(game, cents),
    inCore: verdict.inCore,
    maxExcess: verdict.maxExcess,
    maxExcessCoalitions: verdict.maxExcessGroups,
    blockingCoalitions: verdict.blocking.map(({ group, excess }) => [group, excess]),
    minTransferToCore: text(leastTransferToCore(game, cents)?.amount ?? null),
    sumAbsDistanceToShapley: format(totalDistance(cents, byShapley)),
  };
}

function totalDistance(cents: readonly bigint[], exact: readonly Rational[]): Rational {
  return sum(
    exact.map((share, i) => {
      const difference = subtract(rational(cents[i]!), share);
      return compare(difference, zero) < 0 ? subtract(zero, difference) : difference;
    }),
  );
}

/** What the members that stay cost and would pay, and what the leaver's departure saves. */
function withoutMember(game: CostGame, leaver: number) {
  const group = everyone(game) ^ (1 << leaver);
  const remaining = group ? subgame(game, group) : null;
  return {
    costOfRemaining: costOf(game, group),
    incrementalCostOfLeaver: totalOf(game) - costOf(game, group),
    remainingShapley: remaining ? shapley(remaining).map(format) : [],
    remainingPrenucleolus: remaining ? prenucleolus(remaining)!.shares.map(format) : [],
  };
}
