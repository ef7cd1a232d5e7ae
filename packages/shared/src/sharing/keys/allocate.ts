// From a chosen key to a bill: lines in exact shares and in cents per member, with the trace that explains them.
import { roundLines } from '../apportionment/round-lines.ts';
import type { Cents } from '../../kernel/money.ts';
import { type Rational, rational } from '../../kernel/rational.ts';
import { enumerate, type Text } from '../../kernel/text.ts';
import { said, type Step, step } from '../explanation.ts';
import { money } from '../explanation-words.ts';
import { type Facts, together, type Warning } from './facts.ts';
import { shareBy } from './registry.ts';

export interface AllocatedLine {
  readonly label: Text;
  readonly total: Cents;
  readonly exact: readonly Rational[];
  readonly cents: readonly Cents[];
  /** Members (by index, ascending) whose share of this line was rounded up. */
  readonly spareCentsTo: readonly number[];
  readonly steps: readonly Step[];
}

/** What everyone pays, and why. `cents` is per member the sum of the lines. */
export interface Allocation {
  readonly exact: readonly Rational[];
  readonly cents: readonly Cents[];
  readonly lines: readonly AllocatedLine[];
  readonly warnings: readonly Warning[];
}

/** The last step of a line: from exact shares to whole cents, and who gets what is left. */
function roundingStep(
  exact: readonly Rational[],
  cents: readonly Cents[],
  spareCentsTo: readonly number[],
  members: readonly string[],
): Step {
  const count = spareCentsTo.length;
  return step('rounding', {
    inputs: [{ label: { nl: 'exact aandeel', en: 'exact share' }, values: exact }],
    result: cents.map((share) => rational(share)),
    text: said((language) => {
      const names =
        count > 5
          ? null
          : enumerate(
              spareCentsTo.map((member) => members[member]!),
              language,
            );
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

/**
 * Shares `facts.total` (whole cents) by a chosen key `{ code, arguments }`. Every line is rounded by largest remainder, ties in member order;
 * a key with one line is off by less than a cent per member, a key with more by less than a cent per line.
 * Refuses what the key refuses, with the path of the argument from `at`.
 */
export function allocate(chosen: unknown, facts: Facts, at = '$.key'): Allocation {
  const { lines, warnings = [] } = shareBy(chosen, facts, at);
  const rounded = roundLines(
    lines.map(({ exact }) => exact),
    at,
  );
  return {
    exact: together(lines, facts.members),
    cents: rounded.cents,
    lines: lines.map(({ label, exact, steps }, index) => {
      const { cents, spareCentsTo } = rounded.lines[index]!;
      const rounding = spareCentsTo.length ? [roundingStep(exact, cents, spareCentsTo, facts.members)] : [];
      return { label, total: rounded.totals[index]!, exact, cents, spareCentsTo, steps: [...steps, ...rounding] };
    }),
    warnings,
  };
}
