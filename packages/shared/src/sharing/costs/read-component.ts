// What all kinds of cost read in the same way: charges, loads in one unit, and how sure the cost is.
import { type Fields, readChoice, readFields, readList, readOptional, readText } from '../../kernel/document.ts';
import { compare, gcd, one, type Rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { readCost } from '../games/game-document.ts';
import { bases, type Component } from './component.ts';
import { readQuantity } from './decimal.ts';

const refuse = refusing({
  'negative-cost': { nl: 'Een onderdeel kost 0 of meer.', en: 'a component costs 0 or more' },
  'load-too-large': { nl: 'De volumes zijn samen te groot om mee te rekenen.', en: 'the volumes are too large together to calculate with' },
  'band-out-of-order': {
    nl: 'Verwacht [laag, hoog] als deel van de kosten, met laag ≤ 1 ≤ hoog.',
    en: 'expected [low, high] as a multiple of the cost, with low <= 1 <= high',
  },
});

/** One kind of cost: reads its own fields; type, name, band and basis are read for all kinds alike. */
export type ReadKind = (value: unknown, at: string, members: number) => Omit<Component, 'type' | 'name' | 'band' | 'basis'>;

/** Whole cents of 0 or more. */
export const readCharge = (value: unknown, at: string): bigint => {
  const cost = readCost(value, at);
  return cost < 0n ? refuse('negative-cost', { at }) : cost;
};

/** Loads of the members as whole numbers of 1/unit; `multipleOf` is taken into the unit. */
export function readLoads(value: unknown, at: string, members: number, multipleOf = 1n): { loads: bigint[]; unit: bigint } {
  const quantities = readList(readQuantity, { length: members })(value, at);
  const unit = quantities.reduce((lcm, { den }) => (lcm / gcd(lcm, den)) * den, multipleOf);
  const loads = quantities.map(({ num, den }) => num * (unit / den));
  if (loads.reduce((a, b) => a + b, 0n) > 2n ** 52n) refuse('load-too-large', { at });
  return { loads, unit };
}

/** `band: [low, high]` as multiples of the cost; [1, 1] when the cost is known. */
export function readBand({ band }: Fields, at: string): readonly [Rational, Rational] {
  if (band === undefined || band === null) return [one, one];
  const [low, high] = readList(readQuantity, { length: 2 })(band, `${at}.band`) as [Rational, Rational];
  return compare(low, one) <= 0 && compare(one, high) <= 0 ? [low, high] : refuse('band-out-of-order', { at: `${at}.band` });
}

/** Reads a component of one of the kinds in a registry. */
export const componentReader =
  (kinds: Readonly<Record<string, ReadKind>>, members: number) =>
  (value: unknown, at: string): Component => {
    const fields = readFields(value, at);
    const type = readChoice(Object.keys(kinds))(fields['type'], `${at}.type`);
    return {
      type,
      ...kinds[type]!(value, at, members),
      name: readOptional(readText)(fields['name'], `${at}.name`),
      band: readBand(fields, at),
      basis: readOptional(readChoice(bases))(fields['basis'], `${at}.basis`),
    };
  };

/** Halves go up: a bill is in whole cents. Amounts are 0 or more. */
export const roundCents = ({ num, den }: Rational): bigint => (2n * num + den) / (2n * den);
