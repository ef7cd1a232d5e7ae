// Weighted measures, as in the municipal fund: several counts, each with an amount per unit, together set the proportions.
import { proportionally } from '../../kernel/prorate.ts';
import { add, multiply, negate, type Rational, sum, zero } from '../../kernel/rational.ts';
import { enumerate } from '../../kernel/text.ts';
import { proportionalStep, step } from '../explanation.ts';
import { quantity } from '../explanation-words.ts';
import { driver, list, signedNumber, text } from './arguments.ts';
import { asInput } from './facts.ts';
import { defineKey } from './key.ts';

/** The weighted sum of the measures per member: sum over k of weight_k · count_ik, in the unit of the weights. */
export const weighted = (
  measures: readonly { readonly weight: Rational; readonly values: readonly Rational[] }[],
  members: number,
): Rational[] =>
  Array.from({ length: members }, (_, member) =>
    measures.reduce((points, { weight, values }) => {
      const count = values[member]!;
      return weight.num === 0n || count.num === 0n ? points : add(points, multiply(weight, count));
    }, zero),
  );

/**
 * x_i = T · r_i / R with r_i = sum of weight · count. A weight may be negative (own income that counts off), as long as no member's sum has
 * another sign than that of all together. Refuses sums that are all 0 (`zero-weights`) or of both signs (`negative-weight`).
 */
export const measures = defineKey({
  label: { nl: 'Gewogen maatstaven', en: 'Weighted measures' },
  about: {
    nl: 'Meerdere tellingen met elk een bedrag per eenheid, zoals in het gemeentefonds; hun som bepaalt de verhouding.',
    en: 'Several counts, each with an amount per unit, as in the municipal fund; their sum sets the proportions.',
  },
  arguments: {
    measures: list(
      { nl: 'Maatstaven', en: 'Measures' },
      {
        name: text({ nl: 'Naam', en: 'Name' }),
        driver: driver({ nl: 'Telling', en: 'Count' }),
        weight: signedNumber({ nl: 'Gewicht per eenheid', en: 'Weight per unit' }),
      },
    ),
  },
  share: ({ total, subject, members }, { measures }, at) => {
    const result = weighted(
      measures.map(({ driver, weight }) => ({ weight, values: driver.values })),
      members.length,
    );
    const values = sum(result).num < 0n ? result.map(negate) : result;
    const exact = proportionally(total, values, `${at}.measures`);
    const points = { nl: 'punten', en: 'points' };
    const label = { nl: 'Gewogen maatstaven', en: 'Weighted measures' };
    const weighing = step('weighted-measures', {
      inputs: measures.map(({ driver }) => asInput(driver)),
      result: values,
      text: {
        nl: `${measures.length} maatstaven, elk maal hun gewicht per eenheid`,
        en: `${measures.length} measures, each times its weight per unit`,
      },
      forMember: (member, language) => {
        const counted = measures.filter(({ driver }) => driver.values[member]!.num !== 0n);
        const terms = counted.map(
          ({ name, driver, weight }) => `${quantity(driver.values[member]!, language)} ${name} × ${quantity(weight, language, 6)}`,
        );
        return `${enumerate(terms, language)} = ${quantity(result[member]!, language)} ${points[language]}`;
      },
    });
    const weights = { label, unit: points, values };
    return { lines: [{ label, exact, steps: [weighing, proportionalStep({ amount: total, subject, weights, result: exact })] }] };
  },
});
