// What sharing brings each member against going on alone: in euros, in percent and per inhabitant.
import { type Rational, rational } from '../../kernel/rational.ts';
import { type CostGame, standAloneCosts } from '../games/cost-game.ts';

/** One member's position. Savings are positive when sharing is cheaper than alone. */
export interface AgainstAlone {
  readonly share: bigint;
  readonly alone: bigint;
  readonly saving: bigint;
  /** Part of the stand-alone cost that is saved (1/5 is 20 %); null when going alone costs nothing or less. */
  readonly savingRate: Rational | null;
  /** Cents per inhabitant; null without inhabitants. */
  readonly savingPerInhabitant: Rational | null;
}

/** Compares shares in cents with the stand-alone costs, member by member; `inhabitants` in the same order. */
export function againstAlone(game: CostGame, shares: readonly bigint[], inhabitants?: readonly number[]): AgainstAlone[] {
  return standAloneCosts(game).map((alone, i) => {
    const saving = alone - shares[i]!;
    const heads = inhabitants?.[i] ?? 0;
    return {
      share: shares[i]!,
      alone,
      saving,
      savingRate: alone > 0n ? rational(saving, alone) : null,
      savingPerInhabitant: heads > 0 ? rational(saving, BigInt(heads)) : null,
    };
  });
}

/** Whether each member pays less than alone. */
export const betterOffThanAlone = (game: CostGame, shares: readonly bigint[]): boolean[] =>
  againstAlone(game, shares).map(({ saving }) => saving > 0n);
