// Quantities from outside that need not be whole: 2.5 staff, 0.9 as an exponent. Read exactly, never as the nearest double.
import { parseRational, type Rational, rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';

const refuse = refusing({
  'not-a-quantity': {
    nl: 'Verwacht een getal van 0 of hoger, bijvoorbeeld 12, 2.5 of "5/2".',
    en: 'expected a number of 0 or more, such as 12, 2.5 or "5/2"',
  },
});

const largest = 10n ** 18n;

/** Reads 12, 2.5, "2.5", "5/2" as the exact fraction that is written there; at most 10^18 and 9 decimals. Refuses less than 0. */
export function readQuantity(value: unknown, at: string): Rational {
  const text = typeof value === 'number' ? `${value}` : value;
  const decimal = typeof text === 'string' ? /^(\d{1,19})\.(\d{1,9})$/.exec(text) : null;
  if (decimal) return within(rational(BigInt(`${decimal[1]}${decimal[2]}`), 10n ** BigInt(decimal[2]!.length)), at);
  if (typeof text !== 'bigint' && (typeof text !== 'string' || !/^\d{1,19}(\/\d{1,19})?$/.test(text)))
    return refuse('not-a-quantity', { at });
  return within(parseRational(text, at), at);
}

const within = (value: Rational, at: string): Rational =>
  value.num < 0n || value.num > largest * value.den ? refuse('not-a-quantity', { at }) : value;
