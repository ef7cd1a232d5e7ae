// The key bench in figures: within which range everyone stays, where the rules of the literature lie in it, and how a key does against it.
import type { Cents } from '../../kernel/money.ts';
import { prorate, proportionally, roundShares } from '../../kernel/prorate.ts';
import { one, type Rational, rational } from '../../kernel/rational.ts';
import { orRefusal } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { componentGame, sumOfGames } from '../costs/component-game.ts';
import type { CostModel } from '../costs/cost-model.ts';
import { shareRanges } from '../games/core-programs.ts';
import { asRationals, type CostGame, costOf, membersIn, standAloneCosts, totalAmount, totalOf } from '../games/cost-game.ts';
import { leastCoreLevel, nearestLevel, prenucleolus } from '../games/nucleolus.ts';
import { shapley } from '../games/shapley.ts';
import { type BandVerdict, type Banded, bandVerdict } from './band-verdict.ts';
import { coreVerdict } from './blocking-groups.ts';
import { closestKey, inWholePercents, sharesUnder } from './closest-key.ts';
import { emptyCore } from './empty-core.ts';

/** A cost model worked out: everything that does not depend on the key. Amounts in cents, in the order of the members. */
export interface Study {
  readonly names: readonly string[];
  readonly game: CostGame;
  readonly total: Cents;
  readonly alone: readonly Cents[];
  /** The whole cents that lie within the range; of a core that is empty, of the sharings that come nearest to it. */
  readonly ranges: readonly (readonly [lowest: Cents, highest: Cents])[];
  /** Why no sharing keeps everyone in; null when some does. */
  readonly empty: Text | null;
  readonly shapley: readonly Cents[];
  /** The per-capita nucleolus: the worst-off group as content as can be, per head; unlike the plain one nobody pays less when the whole gets dearer. */
  readonly nucleolus: readonly Cents[];
  readonly parts: readonly Banded[];
}

/** How one sharing does against every group. */
export interface Judgement {
  readonly cents: readonly Cents[];
  readonly inCore: boolean;
  /** Members that no stable sharing would charge this little or this much, by place. */
  readonly outside: readonly number[];
  /** Groups that pay more than they would by themselves, worst first. */
  readonly blocking: readonly { readonly members: readonly number[]; readonly pays: Cents; readonly cost: Cents }[];
  /** What the verdict is over the whole band of the estimates; null where that is too much work. */
  readonly band: BandVerdict | null;
}

export interface ClosestSimpleKey {
  /** Whole percents per driver, together 100. */
  readonly percents: readonly number[];
  /** Of the key in these whole percents, as it would stand in a regulation. */
  readonly judgement: Judgement;
}

/** Works a cost model out. Refuses `too-much-work` where the exact answer is out of reach; at most 20 members. */
export function studyOf({ members: names, components }: CostModel): Study {
  const parts = components.map((component) => ({ game: componentGame(component), band: component.band }));
  const game = sumOfGames(
    parts.map((part) => part.game),
    names.length,
  );
  const nucleolus = prenucleolus(game)!;
  const ranges = shareRanges(game, nearestLevel(leastCoreLevel(nucleolus)))!;
  return {
    names,
    game,
    total: totalOf(game),
    alone: standAloneCosts(game),
    ranges: ranges.map(([lowest, highest]) => [upward(lowest), downward(highest)]),
    empty: emptyCore(nucleolus, names)?.sentence ?? null,
    shapley: roundShares(shapley(game)).cents,
    nucleolus: roundShares(prenucleolus(game, 'perCapita')!.shares).cents,
    parts,
  };
}

/** Judges a sharing; one of another total counts by its parts of the whole. */
export function judge({ game, total, ranges, parts }: Study, sharing: readonly Cents[]): Judgement {
  const given = totalAmount(sharing);
  const cents = given === total ? sharing : prorate(total, asRationals(sharing)).cents;
  const { inCore, blocking } = coreVerdict(game, cents);
  const banded = orRefusal(() => bandVerdict(parts, proportionally(one, asRationals(sharing))), 'too-much-work');
  return {
    cents,
    inCore,
    outside: cents.flatMap((share, place) => (share < ranges[place]![0] || share > ranges[place]![1] ? [place] : [])),
    blocking: blocking.map(({ group }) => {
      const members = membersIn(group);
      return { members, pays: totalAmount(members.map((member) => cents[member]!)), cost: costOf(game, group) };
    }),
    band: 'refusal' in banded ? null : banded,
  };
}

/** What members pay under a mix of drivers, in cents of the model's total. `percents` need not add up to 100: they count by their ratio. */
export function mixShares({ game }: Study, drivers: readonly (readonly bigint[])[], percents: readonly number[]): readonly Cents[] {
  const parts = proportionally(
    one,
    percents.map((percent) => rational(BigInt(percent))),
  );
  return roundShares(sharesUnder(game, drivers, parts)).cents;
}

/** The simple key nearest to the Shapley value that keeps everyone in (or as nearly as can be), written in whole percents. */
export function closestSimpleKey(study: Study, drivers: readonly (readonly bigint[])[]): ClosestSimpleKey {
  const { parts } = closestKey(study.game, drivers);
  const percents = inWholePercents(parts).map(({ num, den }) => Number((100n * num) / den));
  return { percents, judgement: judge(study, mixShares(study, drivers, percents)) };
}

const downward = ({ num, den }: Rational): Cents => (num >= 0n ? num / den : -((-num + den - 1n) / den));
const upward = ({ num, den }: Rational): Cents => -downward({ num: -num, den });
