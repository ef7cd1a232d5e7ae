// Of all promises those in euros can be added up: what comes every year, and what comes once. Other units stand by themselves.
import type { Cents } from '../../kernel/money.ts';
import { type Decimal, decimalToRational } from '../../kernel/decimal.ts';
import type { Recurrence } from '../cost-words.ts';

const euro = String.raw`(?:€|euro(?:['’]?s)?|eur)`;
const everyYear = new RegExp(String.raw`^${euro} ?(?:/|per|a|each)? ?(?:jaar|year)$`);
const justOnce = new RegExp(String.raw`^${euro}(?: ?\(?(?:eenmalig|once)\)?)?$`);

/** How often an amount in this unit comes; null for a unit that is no money. 'euro per jaar' and '€ / year' are every year, 'euro' is once. */
export function moneyUnit(unit: string): Recurrence | null {
  const said = unit.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (everyYear.test(said)) return 'recurring';
  return justOnce.test(said) ? 'once' : null;
}

/** An amount in euros as whole cents; parts of a cent round to the nearest, half a cent away from 0. */
export function centsOf(euros: Decimal): Cents {
  const { num, den } = decimalToRational(euros);
  const size = ((num < 0n ? -num : num) * 200n + den) / (den * 2n);
  return num < 0n ? -size : size;
}
