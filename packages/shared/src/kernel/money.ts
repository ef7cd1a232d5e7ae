// Money: whole cents as big integers inside, decimal strings on the way out, euros only in sentences.
import { refusing } from './refusal.ts';
import type { Language } from './text.ts';

/** Whole eurocents. */
export type Cents = bigint;

const refuse = refusing({
  'not-an-amount': {
    nl: 'Verwacht een bedrag in hele centen, als geheel getal of als tekst ("1250" is € 12,50).',
    en: 'expected an amount in whole cents, as a whole number or as text ("1250" is €12.50)',
  },
  'amount-too-large': {
    nl: 'Dit bedrag is te groot om als gewoon getal te bewaren.',
    en: 'this amount is too large to be kept as an ordinary number',
  },
});

/** Reads cents from a safe integer, a bigint or a decimal string of at most 30 digits ("-1250"). Refuses everything else with its path. */
export function parseCents(value: unknown, at = '$'): Cents {
  if (typeof value === 'bigint' && value < 10n ** 30n && value > -(10n ** 30n)) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,30}$/.test(value)) return BigInt(value);
  return refuse('not-an-amount', { at });
}

/** Cents as they travel in documents: a decimal string. */
export const formatCents = (cents: Cents): string => cents.toString();

/** Cents as a safe integer, for columns and scalars at the edge. Refuses what would lose a cent. */
export function toSafeNumber(cents: Cents, at = '$'): number {
  const number = Number(cents);
  return Number.isSafeInteger(number) ? number : refuse('amount-too-large', { at });
}

/** '1300136' grouped in thousands as the language does: 1.300.136 or 1,300,136. */
export const groupThousands = (digits: string, language: Language): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');

/**
 * An amount in a sentence: '€ 1.300.136,50' with a no-break space and a real minus sign, or '€1,300,136.50'.
 * `whole` leaves the cents out when there are none: '€ 240.000'.
 */
export function euros(cents: Cents, language: Language, style: 'cents' | 'whole' = 'cents'): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  const [whole, rest] = [groupThousands(digits.slice(0, -2), language), digits.slice(-2)];
  const amount = style === 'whole' && rest === '00' ? whole : `${whole}${language === 'nl' ? ',' : '.'}${rest}`;
  return `${cents < 0n ? '\u2212' : ''}€${language === 'nl' ? '\u00a0' : ''}${amount}`;
}
