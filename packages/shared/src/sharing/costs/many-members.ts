// Answers for more members than a table of groups can hold: what has a formula exactly, Shapley of the rest by a sample with its half-width.
import { prorate } from '../../kernel/prorate.ts';
import { format, type Rational, sum } from '../../kernel/rational.ts';
import { totalDistance } from '../fairness/movement.ts';
import { asRationals } from '../games/cost-game.ts';
import { shares } from '../games/game-answer.ts';
import type { Questions } from '../games/game-document.ts';
import { equalNonSeparable, type Margins, proportionalStandAlone, separableCostsRemainingBenefits } from '../games/marginal-rules.ts';
import type { Component } from './component.ts';
import { costOfGroup } from './component-game.ts';
import { componentStep } from './component-step.ts';
import { sampledShapley } from './sampled-shapley.ts';
import { searchBlocking } from './search-blocking.ts';

/** The seed is part of the answer: the same document gives the same answer everywhere. */
const seed = 20_260_101;
/** Steps of joining per component: about a second. */
const steps = 2_000_000;

interface Shared {
  readonly shares: readonly Rational[];
  readonly halfWidths: readonly bigint[];
}

export function answerMany(components: readonly Component[], members: number, { key, leaver }: Questions): Record<string, unknown> {
  const parts = components.map((component, i) => shapleyOf(component, members, seed + i));
  const whole = together(parts, members);
  const margins = marginsOf(components, members);
  const approximate = whole.halfWidths.some((halfWidth) => halfWidth > 0n);
  const allConcave = components.every(({ concave }) => concave);
  return {
    approximate,
    ...(approximate && { sample: { orders: 32 * roundsFor(members), seed, confidence: '95%' } }),
    methods: {
      shapley: { ...shares(whole.shares), halfWidth: whole.halfWidths },
      prenucleolus: null,
      nucleolus: null,
      perCapitaPrenucleolus: null,
      proportionalPrenucleolus: null,
      disruptionPrenucleolus: null,
      ensc: shares(equalNonSeparable(margins)),
      scrb: shares(separableCostsRemainingBenefits(margins)),
      proportionalStandAlone: shares(proportionalStandAlone(margins)),
      costGap: null,
      banzhaf: null,
    },
    byComponent: parts.map(({ shares: exact, halfWidths: halfWidth }, i) => {
      const component = components[i]!;
      const sentence = componentStep(component, exact, component.shapley === null).text;
      return { type: component.type, basis: component.basis, ...shares(exact), halfWidth, sentence };
    }),
    separableCosts: margins.separable,
    // a sum of concave parts is concave, and then the core is not empty and holds the Shapley value
    leastCore: { value: null, empty: allConcave ? false : null },
    properties: {
      monotone: null,
      subadditive: allConcave || null,
      concave: allConcave || null,
      shapleyInCore: (allConcave && !approximate) || null,
    },
    ...(key && { fairness: judge(components, margins, key, whole.shares) }),
    ...(leaver !== null && { exit: withoutMember(components, leaver, margins) }),
  };
}

const roundsFor = (members: number) => Math.max(30, Math.floor(steps / 32 / members));

function shapleyOf(component: Component, members: number, ownSeed: number): Shared {
  const exact = component.shapley?.(component.loads);
  return exact ? { shares: exact, halfWidths: exact.map(() => 0n) } : sampledShapley(component, roundsFor(members), ownSeed);
}

/** Independent samples: variances add up. */
function together(parts: readonly Shared[], members: number): Shared {
  const each = Array.from({ length: members }, (_, i) => i);
  return {
    shares: each.map((i) => sum(parts.map((part) => part.shares[i]!))),
    halfWidths: each.map((i) => BigInt(Math.ceil(Math.hypot(...parts.map((part) => Number(part.halfWidths[i]!)))))),
  };
}

function marginsOf(components: readonly Component[], members: number): Margins {
  const each = Array.from({ length: members }, (_, i) => i);
  const total = costOfGroup(components, () => true);
  return {
    total,
    alone: each.map((i) => costOfGroup(components, (member) => member === i)),
    separable: each.map((i) => total - costOfGroup(components, (member) => member !== i)),
  };
}

/** A group that is found to pay too much is proof; when none is found, only concave costs could tell more, so the answer is open (null). */
function judge(components: readonly Component[], { total, alone }: Margins, key: readonly Rational[], byShapley: readonly Rational[]) {
  const { cents } = prorate(total, key, '$.key');
  const found = searchBlocking(components, cents);
  return {
    cents,
    betterOffThanAlone: cents.map((share, i) => share < alone[i]!),
    inCore: found ? false : null,
    maxExcess: null,
    blockingCoalitions: found ? [[found.members.reduce((mask, i) => mask | (1n << BigInt(i)), 0n), found.excess]] : [],
    minTransferToCore: null,
    sumAbsDistanceToShapley: format(totalDistance(asRationals(cents), byShapley)),
  };
}

function withoutMember(components: readonly Component[], leaver: number, { total, separable }: Margins) {
  const remaining = components.map((component) => ({ ...component, loads: component.loads.toSpliced(leaver, 1) }));
  const members = separable.length - 1;
  const whole = together(
    remaining.map((component, i) => shapleyOf(component, members, seed + i)),
    members,
  );
  return {
    costOfRemaining: total - separable[leaver]!,
    incrementalCostOfLeaver: separable[leaver]!,
    remainingShapley: whole.shares.map(format),
    remainingShapleyHalfWidth: whole.halfWidths,
    remainingPrenucleolus: null,
  };
}
