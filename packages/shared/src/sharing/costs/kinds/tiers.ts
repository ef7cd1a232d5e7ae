// A contract with a price list by volume: each unit at the price of its tier, or all units at the price of the tier that is reached.
import { readChoice, readFields, readList } from '../../../kernel/document.ts';
import { add, compare, multiply, type Rational, rational, subtract, zero } from '../../../kernel/rational.ts';
import { refusing } from '../../../kernel/refusal.ts';
import { readQuantity } from '../decimal.ts';
import { type ReadKind, readLoads, roundCents } from '../read-component.ts';

const refuse = refusing({
  'tiers-out-of-order': {
    nl: 'De eerste staffel begint bij 0 en elke volgende bij een hoger volume.',
    en: 'the first tier starts at 0 and every next one at a higher volume',
  },
  'no-tiers': { nl: 'Een staffel heeft minstens één prijs.', en: 'a price list has at least one price' },
  'not-a-tier': { nl: 'Verwacht [vanaf, prijs].', en: 'expected [from, price]' },
});

interface Tier {
  readonly from: Rational;
  readonly price: Rational;
}

const readTier = (value: unknown, at: string): Tier => {
  if (!Array.isArray(value) || value.length !== 2) return refuse('not-a-tier', { at });
  return { from: readQuantity(value[0], `${at}[0]`), price: readQuantity(value[1], `${at}[1]`) };
};

/**
 * `{ volumes: [n], prices: [[from, price]..], mode: "marginal" | "all-units" }`, prices in cents per unit, the bill in whole cents. With all
 * units at one price a larger volume may cost less at the border of a tier.
 */
export const tiers: ReadKind = (value, at, members) => {
  const fields = readFields(value, at);
  const list = readList(readTier, { most: 100 })(fields['prices'], `${at}.prices`);
  if (!list.length) refuse('no-tiers', { at: `${at}.prices` });
  list.forEach(({ from }, i) => {
    if (i ? compare(from, list[i - 1]!.from) <= 0 : from.num !== 0n) refuse('tiers-out-of-order', { at: `${at}.prices[${i}]` });
  });
  const mode = readChoice(['all-units', 'marginal'])(fields['mode'], `${at}.mode`);
  const { loads, unit } = readLoads(fields['volumes'], `${at}.volumes`, members);
  const bill = mode === 'marginal' ? marginal : allUnits;
  return {
    loads,
    cost: (load) => roundCents(bill(list, rational(load, unit))),
    quick: quickBill(list, unit, mode === 'marginal'),
    concave: mode === 'marginal' && list.every(({ price }, i) => !i || compare(price, list[i - 1]!.price) <= 0),
    shapley:
      list.length === 1 && list[0]!.price.den === 1n && unit === 1n
        ? () => loads.map((load) => multiply(rational(load), list[0]!.price))
        : null,
  };
};

const marginal = (list: readonly Tier[], volume: Rational): Rational =>
  list.reduce((total, { from, price }, i) => {
    const next = list[i + 1]?.from;
    const upTo = next && compare(next, volume) < 0 ? next : volume;
    return compare(upTo, from) > 0 ? add(total, multiply(price, subtract(upTo, from))) : total;
  }, zero);

const allUnits = (list: readonly Tier[], volume: Rational): Rational =>
  multiply(volume, list.findLast(({ from }) => compare(from, volume) <= 0)!.price);

/** The bill in doubles, for whole prices and volumes. */
function quickBill(list: readonly Tier[], unit: bigint, isMarginal: boolean): (volume: number) => number {
  if (unit !== 1n || list.some(({ from, price }) => from.den !== 1n || price.den !== 1n)) return () => Number.NaN;
  const steps = list.map(({ from, price }) => ({ from: Number(from.num), price: Number(price.num) }));
  if (!isMarginal) return (volume) => volume * steps.findLast(({ from }) => from <= volume)!.price;
  return (volume) =>
    steps.reduce((total, { from, price }, i) => total + price * Math.max(0, Math.min(volume, steps[i + 1]?.from ?? volume) - from), 0);
}
