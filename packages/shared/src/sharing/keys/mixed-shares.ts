// The mixed key as arithmetic: each part of the total follows its own weights; one part of 1 is a single key.
import { refuse as refuseField } from '../../kernel/document.ts';
import { commonDenominator, refuse as refuseWeights } from '../../kernel/prorate.ts';
import { divide, equals, one, type Rational, rational, sum } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';

const refuse = refusing({
  'shares-not-one': {
    nl: 'De delen moeten elk tussen 0 en 1 liggen en samen precies 1 zijn.',
    en: 'the shares of the parts must each lie between 0 and 1 and add up to exactly 1',
  },
});

export interface Part {
  readonly share: Rational;
  readonly weights: readonly Rational[];
}

/** Refuses shares of a whole that are negative or do not add up to exactly 1. */
export function checkShares(shares: readonly Rational[], at: string): void {
  if (shares.some(({ num }) => num < 0n) || !equals(sum(shares), one)) refuse('shares-not-one', { at });
}

/**
 * Fractions of the whole per member, sum 1: sum over the parts of share · weight / all weights of that part.
 * Refuses unequal lengths, a negative weight, a part whose weights are all 0 (no silent re-norming), shares that are not one.
 */
export function mixedFractions(parts: readonly Part[], at = '$.parts'): Rational[] {
  checkShares(
    parts.map(({ share }) => share),
    at,
  );
  const length = parts[0]!.weights.length;
  const rates = parts.map(({ share, weights }, index) => {
    const path = `${at}[${index}].weights`;
    if (weights.length !== length) refuseField('length-mismatch', { at: path, length });
    weights.forEach(({ num }, member) => num < 0n && refuseWeights('negative-weight', { at: `${path}[${member}]` }));
    commonDenominator(weights, path);
    const whole = sum(weights);
    return whole.num === 0n ? refuseWeights('zero-weights', { at: path }) : divide(share, whole);
  });
  // over one denominator, so that every member's fraction is brought to lowest terms once
  const scaled = parts.map(({ weights }, part) =>
    weights.map((weight) => ({ num: weight.num * rates[part]!.num, den: weight.den * rates[part]!.den })),
  );
  const common = commonDenominator(scaled.flat(), at);
  return Array.from({ length }, (_, member) =>
    rational(
      scaled.reduce((all, column) => all + column[member]!.num * (common / column[member]!.den), 0n),
      common,
    ),
  );
}
