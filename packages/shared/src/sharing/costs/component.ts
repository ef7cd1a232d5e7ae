// One part of what the members share, as a cost of the loads that they bring: whatever its kind, c(S) is a function of one sum over S.
import type { Rational } from '../../kernel/rational.ts';

/** Where a cost comes from: from the books, from a contract, or from an estimate. */
export const bases = ['measured', 'contract', 'estimated'] as const;
export type Basis = (typeof bases)[number];

export interface Component {
  /** As in the document: 'fixed', 'direct', 'tiers', 'stepped', 'scale'. */
  readonly type: string;
  /** What people call it; null when the document does not say. */
  readonly name: string | null;
  /** What each member brings, whole and >= 0: uses it or not, own cost, volume, weight. */
  readonly loads: readonly bigint[];
  /** Cents for a total load, exact. */
  readonly cost: (load: bigint) => bigint;
  /** The same in doubles; NaN where doubles cannot tell. */
  readonly quick: (load: number) => number;
  /** Whether an extra load never costs more as the total grows: then the Shapley value of this part is in its core. */
  readonly concave: boolean;
  /** Shapley value for such loads without a table of groups, where there is a formula. */
  readonly shapley: ((loads: readonly bigint[]) => Rational[]) | null;
  /** Null when the document does not say. */
  readonly basis: Basis | null;
  /** How sure the cost is: a multiple of the cost between these two. */
  readonly band: readonly [low: Rational, high: Rational];
}
