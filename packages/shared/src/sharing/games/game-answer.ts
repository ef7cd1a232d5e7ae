// All answers on one explicit game, in the shape in which they travel: fractions as text, amounts in whole cents.
import { commonDenominator, prorate, roundShares } from '../../kernel/prorate.ts';
import { format, type Rational } from '../../kernel/rational.ts';
import { type OrRefusal, orRefusal } from '../../kernel/refusal.ts';
import { betterOffThanAlone } from '../fairness/against-alone.ts';
import { coreVerdict } from '../fairness/blocking-groups.ts';
import { totalDistance } from '../fairness/movement.ts';
import { equalProfit, leastTransferToCore } from './core-programs.ts';
import { asRationals, type CostGame, costOf, everyone, subgame, totalOf } from './cost-game.ts';
import { type ExactPoint, groupTable } from './group-table.ts';
import { violatedGroup } from './group-scan.ts';
import type { Questions } from './game-document.ts';
import { gameProperties } from './game-properties.ts';
import { marginsOf } from './marginal-rules.ts';
import { leastCoreLevel, nearestLevel, nucleolus, prenucleolus } from './nucleolus.ts';
import { owen } from './owen.ts';
import { type LiteratureRule, rulesOfLiterature, type SolvedGame } from './rules-of-literature.ts';
import { banzhaf, shapley } from './shapley.ts';
import { weightedShapley } from './weighted-shapley.ts';

export type Answer = Readonly<Record<string, unknown>>;

/** Longest list of groups in an answer. */
const mostGroups = 1_000;

/** Shares as fractions and in cents (largest remainder); null stays null. */
export const shares = (exact: readonly Rational[] | null) => exact && { exact: exact.map(format), cents: roundShares(exact).cents };

/** Everything that rules share, computed once, when it is first asked for. */
export function solve(game: CostGame): SolvedGame {
  const plain = once(() => prenucleolus(game)!);
  const restricted = once(() => nucleolus(game, plain()));
  const perCapita = once(() => prenucleolus(game, 'perCapita')!);
  const proportional = once(() => prenucleolus(game, 'proportional'));
  return {
    game,
    margins: marginsOf(game),
    shapley: shapley(game),
    prenucleolus: plain,
    nucleolus: restricted,
    perCapita,
    proportional,
    disruption: once(() => prenucleolus(game, 'disruption')),
  };
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly answer: T } | null = null;
  return () => (kept ??= { answer: compute() }).answer;
}

/** Where one answer takes too much work the others stand; what is wrong with a question refuses the whole document. */
const ifFeasible = <T>(rule: () => T): OrRefusal<T> => orRefusal(rule, 'too-much-work');

export function answerGame(game: CostGame, { weights, unions, key, leaver }: Questions): Answer {
  const solved = solve(game);
  const coreLevel = () => leastCoreLevel(solved.prenucleolus());
  const byRule = Object.entries<LiteratureRule>(rulesOfLiterature).map(([code, { share }]) => [
    code,
    ifFeasible(() => shares(share(solved))),
  ]);
  return {
    methods: {
      ...Object.fromEntries(byRule),
      banzhaf: measure(banzhaf(game)),
      ...(weights && { weightedShapley: ifFeasible(() => shares(weightedShapley(game, weights))) }),
      ...(unions && { owen: shares(owen(game, unions)) }),
    },
    separableCosts: solved.margins.separable,
    leastCore: ifFeasible(() => leastCore(coreLevel())),
    perCapitaLeastCoreValue: ifFeasible(() => text(leastCoreLevel(solved.perCapita()))),
    proportionalLeastCoreValue: ifFeasible(() => text(leastCoreLevel(solved.proportional()))),
    epmMinSpread: ifFeasible(() => text(equalProfit(game, nearestLevel(coreLevel()))?.spread ?? null)),
    properties: { ...gameProperties(game), shapleyInCore: inCore(game, solved.shapley) },
    ...(key && { fairness: judge(game, key, solved.shapley) }),
    ...(leaver !== null && { exit: withoutMember(game, leaver) }),
  };
}

const leastCore = (level: Rational | null) => ({ value: text(level), empty: level !== null && level.num > 0n });

const text = (value: Rational | null) => value && format(value);

/** The Banzhaf value does not add up to the total, so its cents are each rounded on their own (half away from 0). */
function measure(values: readonly Rational[]) {
  const rounded = ({ num, den }: Rational) => (num < 0n ? -((-2n * num + den) / (2n * den)) : (2n * num + den) / (2n * den));
  return { exact: values.map(format), cents: values.map(rounded) };
}

/** Whether no group pays more than it costs under exact shares. */
export function inCore(game: CostGame, exact: readonly Rational[]): boolean {
  const denominator = commonDenominator(exact);
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
    minTransferToCore: ifFeasible(() => text(leastTransferToCore(game, cents)?.amount ?? null)),
    sumAbsDistanceToShapley: format(totalDistance(asRationals(cents), byShapley)),
  };
}

/** What the members that stay cost and would pay, and what the leaver's departure saves. */
function withoutMember(game: CostGame, leaver: number) {
  const group = everyone(game) ^ (1 << leaver);
  const remaining = group ? subgame(game, group) : null;
  return {
    costOfRemaining: costOf(game, group),
    incrementalCostOfLeaver: totalOf(game) - costOf(game, group),
    remainingShapley: remaining ? shapley(remaining).map(format) : [],
    remainingPrenucleolus: ifFeasible(() => (remaining ? prenucleolus(remaining)!.shares.map(format) : [])),
  };
}
