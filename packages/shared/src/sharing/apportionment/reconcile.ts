// Printed figures against each other: which totals fit the shares and amounts as they were rounded, and what does not fit, said and not smoothed.
import { add, compare, divide, multiply, type Rational, rational, subtract, sum } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { quantity } from '../explanation-words.ts';

const refuse = refusing({
  'not-printed': { nl: 'Verwacht een decimaal getal zoals het gedrukt staat.', en: 'expected a decimal number as it is printed' },
});

/** A figure as printed: its value, and the size of its last decimal. The true figure lies within half a step. */
export interface Printed {
  readonly value: Rational;
  readonly step: Rational;
}

/** Reads '18.5' as 18.5 give or take 0.05. */
export function printed(text: string, at = '$'): Printed {
  const match = /^(-?\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (!match) return refuse('not-printed', { at });
  const [, whole = '', decimals = ''] = match;
  const scale = 10n ** BigInt(decimals.length);
  return { value: rational(BigInt(`${whole}${decimals}`), scale), step: rational(1n, scale) };
}

interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

const half = rational(1n, 2n);
const around = ({ value, step }: Printed): Range => ({
  low: subtract(value, multiply(step, half)),
  high: add(value, multiply(step, half)),
});
const meet = (a: Range, b: Range): Range => ({
  low: compare(a.low, b.low) < 0 ? b.low : a.low,
  high: compare(a.high, b.high) < 0 ? a.high : b.high,
});
const isEmpty = ({ low, high }: Range) => compare(low, high) > 0;

export interface Finding {
  readonly code: 'sum-differs' | 'total-does-not-fit' | 'share-does-not-fit';
  /** Whether rounding of the printed figures can account for it. */
  readonly withinRounding: boolean;
  readonly text: Text;
}

/** A member's printed amount and, where printed, its share of the total (as a fraction of 1). */
export interface PrintedPart {
  readonly member: string;
  readonly amount: Printed;
  readonly share: Printed | null;
}

/**
 * Checks printed totals, amounts and shares against one rule: amount = share · total. `range` is every total that fits all amounts and shares
 * as rounded, or null when none does. Each printed total that differs from the sum of the amounts, or lies outside the range, is a finding.
 */
export function reconcile(totals: readonly Printed[], parts: readonly PrintedPart[]): { range: Range | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const written = sum(parts.map(({ amount }) => amount.value));
  const whole = parts
    .map(({ amount }) => around(amount))
    .reduce((all, { low, high }) => ({ low: add(all.low, low), high: add(all.high, high) }));
  let range = whole;
  for (const { member, amount, share } of parts) {
    if (!share) continue;
    const [part, fraction] = [around(amount), around(share)];
    const narrowed = meet(range, { low: divide(part.low, fraction.high), high: divide(part.high, fraction.low) });
    if (isEmpty(narrowed)) {
      const nl = `Bedrag en aandeel van ${member} passen bij geen totaal dat bij de anderen past.`;
      const en = `Amount and share of ${member} fit no total that fits the others.`;
      findings.push({ code: 'share-does-not-fit', withinRounding: false, text: { nl, en } });
    } else range = narrowed;
  }
  const fits = !findings.length;
  for (const total of totals) {
    const value = (language: 'nl' | 'en') => quantity(total.value, language, 6);
    if (compare(total.value, written) !== 0) {
      const withinRounding = !isEmpty(meet(around(total), whole));
      const why = {
        nl: withinRounding ? '; afronding kan dat verklaren' : '; afronding verklaart dat niet',
        en: withinRounding ? '; rounding can account for it' : '; rounding does not account for it',
      };
      findings.push({
        code: 'sum-differs',
        withinRounding,
        text: {
          nl: `De bedragen tellen op tot ${quantity(written, 'nl', 6)}, gedrukt staat ${value('nl')}${why.nl}.`,
          en: `The amounts add up to ${quantity(written, 'en', 6)}, printed is ${value('en')}${why.en}.`,
        },
      });
    }
    if (isEmpty(meet(around(total), range))) {
      const between = (language: 'nl' | 'en') => [range.low, range.high].map((edge) => quantity(edge, language, 2)) as [string, string];
      findings.push({
        code: 'total-does-not-fit',
        withinRounding: false,
        text: {
          nl: `Het gedrukte totaal ${value('nl')} past niet bij de aandelen; die vragen een totaal van ${between('nl').join(' tot ')}.`,
          en: `The printed total ${value('en')} does not fit the shares; they need a total from ${between('en').join(' to ')}.`,
        },
      });
    }
  }
  return { range: fits ? range : null, findings };
}
