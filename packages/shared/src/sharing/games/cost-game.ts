// What every group of members would pay if it went on by itself: the one table on which all rules of the literature rest.
import { type Rational, rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';

/** A group of members as bits: bit i is member i. */
export type Group = number;

/**
 * Costs of every group in whole cents, index = group. `cost` holds doubles: exact up to 2^48, nearest above it; then `large` is
 * filled and is the exact one. Read exact amounts with `costOf`; use `cost` alone to search, to draw, or when `large` is null.
 */
export interface CostGame {
  readonly n: number;
  readonly cost: Float64Array;
  readonly large: BigInt64Array | null;
}

/** Members in one explicit game; above it the table itself (2^n amounts) is the obstacle. */
export const mostMembers = 20;
const exactInDoubles = 2n ** 48n;

/** Amounts fit in 64 bits with room for a sum: far above any budget. */
const largestCost = 2n ** 62n;

const refuse = refusing({
  'amount-too-large': {
    nl: 'De kosten van een groep komen boven 4 x 10^18 cent; reken in duizenden euro’s.',
    en: 'the cost of a group exceeds 4 x 10^18 cents; count in thousands of euros',
  },
});

/** Makes a game from exact amounts; the caller has checked that there are 2^n of them, the first 0. Refuses amounts beyond 2^62. */
export function costGame(costs: readonly bigint[]): CostGame {
  if (costs.some((cost) => cost > largestCost || cost < -largestCost)) refuse('amount-too-large');
  const n = Math.log2(costs.length);
  const isLarge = costs.some((cost) => cost > exactInDoubles || cost < -exactInDoubles);
  return { n, cost: Float64Array.from(costs, Number), large: isLarge ? BigInt64Array.from(costs) : null };
}

export const costOf = (game: CostGame, group: Group): bigint => game.large?.[group] ?? BigInt(game.cost[group]!);
export const everyone = ({ n }: CostGame): Group => (1 << n) - 1;
export const totalOf = (game: CostGame): bigint => costOf(game, everyone(game));

/** c({i}) of each member. */
export const standAloneCosts = (game: CostGame): bigint[] => membersOf(game).map((i) => costOf(game, 1 << i));

/** c(N) - c(N without i): what goes away when i goes. */
export const separableCosts = (game: CostGame): bigint[] =>
  membersOf(game).map((i) => totalOf(game) - costOf(game, everyone(game) ^ (1 << i)));

export const membersOf = ({ n }: { readonly n: number }): number[] => Array.from({ length: n }, (_, i) => i);
export const membersIn = (group: Group): number[] => {
  const members: number[] = [];
  for (let rest = group, i = 0; rest; rest >>>= 1, i++) if (rest & 1) members.push(i);
  return members;
};
export const headcount = (group: Group): number => {
  let heads = 0;
  for (let rest = group; rest; rest &= rest - 1) heads++;
  return heads;
};

/** The game among the members of one group only, in the same order. */
export function subgame(game: CostGame, group: Group): CostGame {
  const members = membersIn(group);
  const costs = Array.from({ length: 2 ** members.length }, (_, part) =>
    costOf(
      game,
      members.reduce((mask, member, i) => (part & (1 << i) ? mask | (1 << member) : mask), 0),
    ),
  );
  return costGame(costs);
}

/** Largest amount in the table, as a double: to choose a unit for a search or to see whether sums stay exact. */
export function largestAmount({ cost }: CostGame): number {
  let largest = 0;
  for (let group = 1; group < cost.length; group++) {
    const amount = Math.abs(cost[group]!);
    if (amount > largest) largest = amount;
  }
  return largest;
}

/**
 * The game as a sum of games with few bits each: sum of part.cost * 2^part.shift. Linear rules (Shapley, dividends) run on the
 * parts in doubles without loss and add the answers up.
 */
export function limbs(game: CostGame, bits: number): { cost: Float64Array; shift: bigint }[] {
  if (!game.large && largestAmount(game) < 2 ** bits) return [{ cost: game.cost, shift: 0n }];
  const width = BigInt(bits);
  const parts: { cost: Float64Array; shift: bigint }[] = [];
  let rest = Array.from({ length: game.cost.length }, (_, group) => costOf(game, group));
  for (let shift = 0n; rest.some((cost) => cost !== 0n); shift += width) {
    parts.push({ cost: Float64Array.from(rest, (cost) => Number(cost % (1n << width))), shift });
    rest = rest.map((cost) => cost / (1n << width));
  }
  return parts;
}

/** Reads as: total of these amounts. */
export const totalAmount = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** Whole amounts as exact shares. */
export const asRationals = (amounts: readonly bigint[]): Rational[] => amounts.map((amount) => rational(amount));
