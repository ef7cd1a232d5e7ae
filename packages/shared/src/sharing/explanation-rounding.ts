// The sentence about the last cent: from exact shares to whole cents, and who gets what is left over.
import type { Cents } from '../kernel/money.ts';
import { type Rational, rational } from '../kernel/rational.ts';
import { enumerate } from '../kernel/text.ts';
import { said, type Step, step } from './explanation.ts';
import { money } from './explanation-words.ts';

/** The last step of a line: from exact shares to whole cents, and who gets what is left. */
export function roundingStep(
  exact: readonly Rational[],
  cents: readonly Cents[],
  spareCentsTo: readonly number[],
  members: readonly string[],
): Step {
  const count = spareCentsTo.length;
  const chosen = spareCentsTo.map((member) => members[member]!);
  return step('rounding', {
    inputs: [{ label: { nl: 'exact aandeel', en: 'exact share' }, values: exact }],
    result: cents.map((share) => rational(share)),
    text: said((language) => {
      const names = count > 5 ? null : enumerate(chosen, language);
      if (language === 'nl')
        return `Afgerond op hele centen; ${count === 1 ? 'de cent die overblijft gaat' : `de ${count} centen die overblijven gaan`} naar ${names ?? 'de grootste resten'}`;
      return `Rounded to whole cents; ${count === 1 ? 'the cent that is left goes' : `the ${count} cents that are left go`} to ${names ?? 'the largest remainders'}`;
    }),
    forMember: (member, language) => {
      const extra = spareCentsTo.includes(member);
      const amount = money(cents[member]!, language);
      if (language === 'nl') return `Afgerond op hele centen ${amount}${extra ? ', met een overgebleven cent' : ''}`;
      return `Rounded to whole cents ${amount}${extra ? ', with a spare cent' : ''}`;
    },
  });
}
