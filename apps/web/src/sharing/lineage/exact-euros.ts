// An exact amount as people can read it: '€ 215.347,293103…', with dots where the decimals go on.
import { multiply, parseRational, rational, toNumber } from '@hanze/shared/kernel/rational';
import type { Language } from '@hanze/shared/kernel/text';
import { quantity } from '@hanze/shared/sharing/explanation-words';

const decimals = 6;
const hardSpace = '\u00a0';

/** `exact` in cents, as "p" or "p/q". */
export function exactEuros(exact: string, language: Language): string {
  const cents = parseRational(exact);
  const inEuros = multiply(cents, rational(1n, 100n));
  const ends = multiply(inEuros, rational(10n ** BigInt(decimals))).den === 1n;
  const figures = quantity(inEuros, language, decimals).replace('\u2212', '');
  return `${toNumber(cents) < 0 ? '\u2212' : ''}€${language === 'nl' ? hardSpace : ''}${figures}${ends ? '' : '…'}`;
}
