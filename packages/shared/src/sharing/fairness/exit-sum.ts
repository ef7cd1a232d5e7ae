// An indication of the sum that a leaver pays, by the two methods in use: contributions that fall over years, or the real damage.
import type { Cents } from '../../kernel/money.ts';
import { compare, multiply, one, type Rational, rational, zero } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { said } from '../explanation.ts';
import { money, nearest, percent } from '../explanation-words.ts';

const refuse = refusing({
  'no-years': { nl: 'Er is minstens één jaar nodig.', en: 'at least one year is needed' },
  'too-many-years': { nl: 'Hoogstens 50 jaren.', en: 'at most 50 years' },
  'part-out-of-range': { nl: 'Een deel ligt tussen 0 en 1.', en: 'a part lies between 0 and 1' },
  'path-rises': {
    nl: 'Het deel dat de uittreder draagt, mag door de jaren niet stijgen.',
    en: 'the part that the leaver bears must not rise over the years',
  },
});

/** One line of an exit sum; what the leaver is owed is negative. Lines are whole cents and add up to the total. */
export interface ExitLine {
  readonly text: Text;
  readonly amount: Cents;
}
export interface ExitSum {
  readonly lines: readonly ExitLine[];
  readonly total: Cents;
}

const withTotal = (lines: readonly ExitLine[]): ExitSum => ({ lines, total: lines.reduce((total, { amount }) => total + amount, 0n) });

/** Parts of 1 per year, from the first year after the exit on, not rising: 1, 4/5, 3/5 ... */
function checkedPath(path: readonly Rational[], at: string): readonly Rational[] {
  if (!path.length) refuse('no-years', { at });
  if (path.length > 50) refuse('too-many-years', { at });
  path.forEach((part, year) => {
    if (compare(part, zero) < 0 || compare(part, one) > 0) refuse('part-out-of-range', { at: `${at}[${year}]` });
    if (year && compare(part, path[year - 1]!) > 0) refuse('path-rises', { at: `${at}[${year}]` });
  });
  return path;
}

const perYear = (amount: Cents, path: readonly Rational[], what: Text): ExitLine[] =>
  path.map((part, year) => ({
    amount: nearest(multiply(rational(amount), part)),
    text: said(
      (language) =>
        `${language === 'nl' ? 'Jaar' : 'Year'} ${year + 1}: ${percent(part, language)} ${language === 'nl' ? 'van' : 'of'} ${money(amount, language)} ${what[language]}`,
    ),
  }));

/** First method: the yearly contribution goes on for some years, each year a smaller part. Cents. */
export function fallingContributions(contribution: Cents, path: readonly Rational[], at = '$.path'): ExitSum {
  return withTotal(perYear(contribution, checkedPath(path, at), { nl: 'bijdrage', en: 'contribution' }));
}

/** What the second method needs; all amounts in cents. */
export interface Damage {
  readonly contribution: Cents;
  /** Cost that ends with the exit, per year. */
  readonly avoidable: Cents;
  /** Part of the stranded cost that is still there, per year. */
  readonly path: readonly Rational[];
  /** One-off cost of unbundling: project, advisers, conversion. */
  readonly oneOff: readonly ExitLine[];
  /** Reserves (positive) or deficits (negative) of the body, and the leaver's part in them. */
  readonly reserves: Cents;
  readonly partInReserves: Rational;
}

/** Second method: the damage that really remains, as a bridge from the contribution to the sum. Never below what is owed to the leaver. */
export function realDamage(damage: Damage, at = '$'): ExitSum {
  const { contribution, avoidable, path, oneOff, reserves, partInReserves } = damage;
  if (compare(partInReserves, zero) < 0 || compare(partInReserves, one) > 0) refuse('part-out-of-range', { at: `${at}.partInReserves` });
  const stranded = contribution > avoidable ? contribution - avoidable : 0n;
  const years = perYear(stranded, checkedPath(path, `${at}.path`), { nl: 'achterblijvende kosten', en: 'stranded cost' });
  const owed = nearest(multiply(rational(-reserves), partInReserves));
  const share: ExitLine = {
    amount: owed,
    text: said((language) =>
      language === 'nl'
        ? `Aandeel van ${percent(partInReserves, language)} in ${reserves < 0n ? 'het tekort' : 'de reserves'}`
        : `Part of ${percent(partInReserves, language)} in the ${reserves < 0n ? 'deficit' : 'reserves'}`,
    ),
  };
  return withTotal([...years, ...oneOff, ...(reserves ? [share] : [])]);
}

/** From the yearly contribution to what remains of it, for the explanation beside the second method. */
export function bridge({ contribution, avoidable }: Pick<Damage, 'contribution' | 'avoidable'>): ExitLine[] {
  return [
    { amount: contribution, text: { nl: 'Bijdrage nu, per jaar', en: 'Contribution now, per year' } },
    { amount: -avoidable, text: { nl: 'Kosten die met het vertrek ophouden', en: 'Cost that ends with the exit' } },
    {
      amount: avoidable - contribution > 0n ? avoidable - contribution : 0n,
      text: { nl: 'Meer bespaard dan betaald: geen schade', en: 'More saved than paid: no damage' },
    },
  ].filter(({ amount }) => amount !== 0n);
}
