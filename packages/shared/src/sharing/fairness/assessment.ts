// Is a key fair? Everything that can be said about shares in cents against the costs of all groups, with the sentences for a board.
import type { Rational } from '../../kernel/rational.ts';
import type { Text } from '../../kernel/text.ts';
import { said } from '../explanation.ts';
import { money } from '../explanation-words.ts';
import { leastTransferToCore, shareRanges } from '../games/core-programs.ts';
import { asRationals, type CostGame, costOf, type Group, membersIn, totalAmount } from '../games/cost-game.ts';
import { leastCoreLevel, nearestLevel, prenucleolus } from '../games/nucleolus.ts';
import { shapley } from '../games/shapley.ts';
import { type AgainstAlone, againstAlone } from './against-alone.ts';
import { type CoreVerdict, coreVerdict, tightestGroups } from './blocking-groups.ts';
import { type EmptyCore, emptyCore } from './empty-core.ts';
import { groupInWords } from './group-words.ts';
import { movement } from './movement.ts';

/** A group, what it pays, what it would cost by itself (modelled), and so from which own cost on it would gain by leaving. */
export interface BreakEven {
  readonly group: Group;
  readonly pays: bigint;
  readonly cost: bigint;
  readonly sentence: Text;
}

export interface Assessment {
  readonly members: readonly AgainstAlone[];
  readonly verdict: CoreVerdict;
  /** The least amount that must change hands before no group pays too much; null when no sharing achieves that. */
  readonly leastTransfer: { readonly amount: Rational; readonly shares: readonly Rational[] } | null;
  /** Half of the sum of all differences: the euros that would change hands. */
  readonly distanceToShapley: Rational;
  readonly distanceToNucleolus: Rational;
  /** Per member the lowest and highest share that keeps every group in (or as nearly as can be, when the core is empty). */
  readonly ranges: readonly (readonly [lowest: Rational, highest: Rational])[];
  readonly emptyCore: EmptyCore | null;
  /** The groups with the least to gain from staying, worst first. */
  readonly tightest: readonly BreakEven[];
}

/** Judges shares in whole cents that add up to c(N). `inhabitants` in the order of the members. */
export function assess(game: CostGame, shares: readonly bigint[], names: readonly string[], inhabitants?: readonly number[]): Assessment {
  const nucleolus = prenucleolus(game)!;
  const paid = asRationals(shares);
  return {
    members: againstAlone(game, shares, inhabitants),
    verdict: coreVerdict(game, shares),
    leastTransfer: leastTransferToCore(game, shares),
    distanceToShapley: movement(paid, shapley(game)),
    distanceToNucleolus: movement(paid, nucleolus.shares),
    ranges: shareRanges(game, nearestLevel(leastCoreLevel(nucleolus)))!,
    emptyCore: emptyCore(nucleolus, names),
    tightest: tightestGroups(game, shares, 10).map(({ group }) => breakEven(game, shares, group, names)),
  };
}

/** A group's cost by itself is modelled, what it pays is known: so also say from which cost on it would gain by going on alone. */
export function breakEven(game: CostGame, shares: readonly bigint[], group: Group, names: readonly string[]): BreakEven {
  const pays = totalAmount(membersIn(group).map((member) => shares[member]!));
  const cost = costOf(game, group);
  return {
    group,
    pays,
    cost,
    sentence: said((language) => {
      const who = groupInWords(group, names, language);
      const single = membersIn(group).length === 1;
      const [now, own, gap] = [pays, cost, pays > cost ? pays - cost : cost - pays].map((amount) => money(amount, language)) as [
        string,
        string,
        string,
      ];
      if (language === 'nl') {
        const verdict = pays === cost ? 'geen voordeel' : pays > cost ? `${gap} te veel` : `${gap} voordeel`;
        return `${who} ${single ? 'betaalt' : 'betalen samen'} ${now} en ${single ? 'is' : 'zijn'} zelf naar schatting ${own} kwijt: ${verdict}. Weggaan loont pas als het voor minder dan ${now} kan.`;
      }
      const verdict = pays === cost ? 'no gain' : pays > cost ? `${gap} too much` : `a gain of ${gap}`;
      return `${who} ${single ? 'pays' : 'together pay'} ${now} and would by estimate spend ${own} alone: ${verdict}. Leaving only pays when it can be done for less than ${now}.`;
    }),
  };
}
