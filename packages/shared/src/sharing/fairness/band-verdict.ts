// Verdicts that hold whatever an estimate turns out to be within its band, and those that depend on it.
import { commonDenominator } from '../../kernel/prorate.ts';
import { equals, type Rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { type CostGame, costOf, membersOf } from '../games/cost-game.ts';

const refuse = refusing({
  'too-much-work': {
    nl: 'Zoveel onzekere onderdelen bij zoveel deelnemers is te veel rekenwerk; geef minder onderdelen een bandbreedte.',
    en: 'so many uncertain components with so many members is too much work; give fewer components a band',
  },
});

const mostSums = 2 ** 20;

/** Always, never, or it depends on where in its band the cost lies. */
export type Hold = 'always' | 'never' | 'depends';

export interface BandVerdict {
  /** Corners of the band that were computed; all points between them follow. */
  readonly scenarios: number;
  readonly inCore: Hold;
  readonly betterOffThanAlone: readonly Hold[];
}

/** A component's table and the multiples of its cost between which the truth lies. */
export interface Banded {
  readonly game: CostGame;
  readonly band: readonly [low: Rational, high: Rational];
}

/**
 * Judges a key (parts that add up to 1) over the whole band. What a group pays above its own cost is linear in the multiples, so a sign that is the
 * same in every corner is the same everywhere: in the core in all corners is in the core always; one group that pays too much in all corners
 * means never. Refuses above a limit of work.
 */
export function bandVerdict(parts: readonly Banded[], key: readonly Rational[]): BandVerdict {
  const n = key.length;
  const uncertain = parts.filter(({ band: [low, high] }) => !equals(low, high)).length;
  if (2 ** (uncertain + n) * parts.length > mostSums) refuse('too-much-work', { at: '$.components' });
  const corners = parts.reduce<Rational[][]>(
    (all, { band: [low, high] }) => all.flatMap((corner) => (equals(low, high) ? [low] : [low, high]).map((end) => [...corner, end])),
    [[]],
  );
  const signs = corners.map((corner) =>
    excessSigns(
      parts.map(({ game }) => game),
      corner,
      key,
    ),
  );
  const groups = Array.from({ length: 2 ** n - 2 }, (_, i) => i + 1);
  const inCore = signs.every((sign) => groups.every((group) => sign[group]! <= 0));
  const blockedAlways = groups.some((group) => signs.every((sign) => sign[group]! > 0));
  return {
    scenarios: corners.length,
    inCore: inCore ? 'always' : blockedAlways ? 'never' : 'depends',
    betterOffThanAlone: membersOf({ n }).map((member) => {
      const own = signs.map((sign) => sign[1 << member]!);
      return own.every((sign) => sign < 0) ? 'always' : own.every((sign) => sign >= 0) ? 'never' : 'depends';
    }),
  };
}

/** Sign of x(S) - c(S) for every group in one corner, in whole numbers over one denominator. */
function excessSigns(games: readonly CostGame[], multiples: readonly Rational[], key: readonly Rational[]): Int8Array {
  const [times, parts] = [overOneDenominator(multiples), overOneDenominator(key)];
  const costIn = (group: number) => games.reduce((total, game, k) => total + times.numerators[k]! * costOf(game, group), 0n);
  const total = costIn(2 ** key.length - 1);
  const signs = new Int8Array(2 ** key.length);
  const keyIn = [0n];
  for (let group = 1; group < signs.length; group++) {
    const lowest = 31 - Math.clz32(group & -group);
    keyIn.push(keyIn[group & (group - 1)]! + parts.numerators[lowest]!);
    const excess = keyIn[group]! * total - parts.denominator * costIn(group);
    signs[group] = excess > 0n ? 1 : excess < 0n ? -1 : 0;
  }
  return signs;
}

function overOneDenominator(values: readonly Rational[]): { numerators: bigint[]; denominator: bigint } {
  const denominator = commonDenominator(values);
  return { numerators: values.map(({ num, den }) => num * (denominator / den)), denominator };
}
