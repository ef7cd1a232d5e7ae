// Decimal figures as people write them, kept as text so that no digit is lost: "12.5", "-3", "0.0125".
import { type Rational, rational } from './rational.ts';
import { refusing } from './refusal.ts';

/** A whole number of at most 12 digits with at most 4 decimals, a point between them, in its shortest form: "12.5", never "12.50". */
export type Decimal = string;

const refuse = refusing({
  'not-a-decimal': {
    nl: 'Verwacht een getal met hoogstens 12 cijfers voor en 4 achter de komma.',
    en: 'expected a number with at most 12 digits before and 4 after the point',
  },
});

const form = /^(-?)0*(\d{1,12})(?:\.(\d{1,4}))?$/;

export const isDecimal = (value: unknown): value is Decimal => typeof value === 'string' && form.test(value);

/** The figure in its shortest form, so that equal figures are equal texts. Refuses what is not a decimal figure, naming the field. */
export function parseDecimal(value: unknown, at = '$'): Decimal {
  const match = typeof value === 'string' ? form.exec(value) : null;
  if (!match) return refuse('not-a-decimal', { at });
  const [, sign, whole = '0', rest = ''] = match;
  const decimals = rest.replace(/0+$/, '');
  const shortest = decimals === '' ? whole : `${whole}.${decimals}`;
  return shortest === '0' ? '0' : `${sign}${shortest}`;
}

/** The exact fraction of a decimal figure. */
export function decimalToRational(value: Decimal): Rational {
  const [whole = '', decimals = ''] = value.split('.');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
