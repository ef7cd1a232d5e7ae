// Figures as they stand in sentences: euros, quantities, percentages and days, in Dutch and in English.
import type { Day } from '../kernel/day.ts';
import { type Cents, euros, groupThousands } from '../kernel/money.ts';
import { floor, multiply, negate, type Rational, rational } from '../kernel/rational.ts';
import type { Language } from '../kernel/text.ts';

/** The nearest whole number; halves move away from zero. */
export const nearest = (value: Rational): bigint =>
  value.num < 0n ? -nearest(negate(value)) : floor(rational(2n * value.num + value.den, 2n * value.den));

/** Exact cents as an amount in a sentence, to the cent; without cents where there are none. */
export const money = (cents: Rational | Cents, language: Language): string =>
  euros(typeof cents === 'bigint' ? cents : nearest(cents), language, 'whole');

/** A difference: always with its sign, except 0. */
export const signedMoney = (cents: Rational | Cents, language: Language): string =>
  (typeof cents === 'bigint' ? cents : nearest(cents)) > 0n ? `+${money(cents, language)}` : money(cents, language);

/** A quantity with at most `places` decimals, without trailing zeros: 28.731 or 2.743,36. */
export function quantity(value: Rational, language: Language, places = 2): string {
  const scaled = nearest(multiply(value, rational(10n ** BigInt(places))));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = groupThousands(digits.slice(0, digits.length - places), language);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${scaled < 0n ? '\u2212' : ''}${whole}${rest && (language === 'nl' ? ',' : '.')}${rest}`;
}

/** A share of a whole in percent, at most one decimal: 40,6% or 20%. */
export const percent = (share: Rational, language: Language): string => `${quantity(multiply(share, rational(100n)), language, 1)}%`;

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** '1 januari 2026'. */
export const dayInWords = (day: Day, language: Language): string =>
  `${Number(day.slice(8, 10))} ${months[language][Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
