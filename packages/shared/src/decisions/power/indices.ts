// Voting power: how often each member decides (Banzhaf, 1965) and who completes a majority in every order of joining (Shapley-Shubik, 1954).
import { type Rational, rational } from '../../kernel/rational.ts';
import { type Diagram, diagramOf } from './diagram.ts';
import { coarser } from './coarser.ts';
import { swingsBySize } from './swings.ts';
import { totalOf, type WeightedGame, wins } from './weighted-game.ts';

export interface Power {
  /** Losing groups of the others that the member turns into winning ones. */
  readonly swings: readonly bigint[];
  /** Swings as a share of all swings. */
  readonly banzhaf: readonly Rational[];
  readonly shapleyShubik: readonly Rational[];
  /** Members who never make a difference. */
  readonly dummies: readonly number[];
  /** Members without whom nothing passes. */
  readonly vetoers: readonly number[];
  /** The member who decides alone, against everyone. */
  readonly dictator: number | null;
  /** True when the weights are so many and so different that the indices come from rounded weights; dummies are then not certain. */
  readonly approximate: boolean;
}

/** At most about a second of work: a node costs time to find, and to count for each weight that differs, times the members. */
const nodeBudget = (members: number, kinds: number) => Math.min(300_000, Math.floor(720_000_000 / (members * kinds)));

/** For each level, the first level whose member has the same weights everywhere. */
function sameWeights(game: WeightedGame, order: readonly number[]): number[] {
  const first = new Map<string, number>();
  return order.map((member, level) => {
    const key = game.map(({ weights }) => weights[member]).join();
    if (!first.has(key)) first.set(key, level);
    return first.get(key)!;
  });
}

/** s! (n-1-s)! / n! for every size s of the group joined, over the common denominator n!. */
function orderings(members: number): { weights: bigint[]; all: bigint } {
  const factorials = [1n];
  for (let n = 1; n <= members; n += 1) factorials.push(factorials[n - 1]! * BigInt(n));
  return {
    weights: Array.from({ length: members }, (_, size) => factorials[size]! * factorials[members - 1 - size]!),
    all: factorials[members]!,
  };
}

/** The diagram of the game, or of the finest rounding of it that fits. */
function withinBudget(game: WeightedGame): { game: WeightedGame; diagram: Diagram; approximate: boolean } {
  const members = game[0]!.weights.map((_, member) => member);
  const budget = nodeBudget(members.length, new Set(sameWeights(game, members)).size);
  const exact = diagramOf(game, budget);
  if (exact) return { game, diagram: exact, approximate: false };
  for (let steps = 8192; ; steps /= 2) {
    const rounded = coarser(game, steps);
    const diagram = diagramOf(rounded, budget);
    if (diagram) return { game: rounded, diagram, approximate: true };
  }
}

/** The power of every member of a checked game, exact, with who is powerless, who can block and who decides alone. */
export function powerOf(game: WeightedGame): Power {
  const everyone = game[0]!.weights.map((_, member) => member);
  const used = withinBudget(game);
  const bySize = swingsBySize(used.diagram, sameWeights(used.game, used.diagram.order));
  const swings = bySize.map(totalOf);
  const allSwings = totalOf(swings);
  const { weights, all } = orderings(everyone.length);
  const vetoers = everyone.filter((member) => !wins(game, everyone.toSpliced(member, 1)));
  return {
    swings,
    banzhaf: swings.map((count) => rational(count, allSwings)),
    shapleyShubik: bySize.map((sizes) =>
      rational(
        sizes.reduce((sum, count, size) => sum + count * weights[size]!, 0n),
        all,
      ),
    ),
    dummies: everyone.filter((member) => swings[member] === 0n),
    vetoers,
    dictator: vetoers.find((member) => wins(game, [member])) ?? null,
    approximate: used.approximate,
  };
}
