// Economies of scale: twice the load costs less than twice as much. Exponent and factor are an estimate, to be shown with their band.
import { readFields } from '../../../kernel/document.ts';
import { compare, one, rational, toNumber } from '../../../kernel/rational.ts';
import { refusing } from '../../../kernel/refusal.ts';
import { totalAmount } from '../../games/cost-game.ts';
import { readQuantity } from '../decimal.ts';
import { quickScaledCost, scaledCost } from '../power.ts';
import { type ReadKind, readLoads } from '../read-component.ts';

const refuse = refusing({
  'exponent-out-of-range': {
    nl: 'Verwacht een exponent boven 0 en hoogstens 3, met hoogstens drie decimalen.',
    en: 'expected an exponent above 0 and at most 3, with at most three decimals',
  },
  'cost-too-large': {
    nl: 'Samen kost dit meer dan 10^12 cent (10 miljard euro); kijk de factor na.',
    en: 'together this costs more than 10^12 cents (10 billion euros); check the factor',
  },
});

/** `{ weights: [n], factor, exponent }`: factor * (sum of weights)^exponent cents, rounded to whole cents per group. */
export const scale: ReadKind = (value, at, members) => {
  const fields = readFields(value, at);
  const { loads, unit } = readLoads(fields['weights'], `${at}.weights`, members);
  const factor = readQuantity(fields['factor'], `${at}.factor`);
  const exponent = readQuantity(fields['exponent'], `${at}.exponent`);
  if (exponent.num === 0n || exponent.den > 1000n || compare(exponent, rational(3n)) > 0)
    refuse('exponent-out-of-range', { at: `${at}.exponent` });
  const [quickFactor, quickUnit, quickExponent] = [toNumber(factor), Number(unit), toNumber(exponent)];
  const total = quickFactor * (Number(totalAmount(loads)) / quickUnit) ** quickExponent;
  if (total > 1e12) refuse('cost-too-large', { at: `${at}.factor` });
  return {
    loads,
    cost: (load) => scaledCost(factor, rational(load, unit), exponent),
    quick: (load) => quickScaledCost(quickFactor, load / quickUnit, quickExponent),
    // rounding to cents can break it by a cent; a test of the table tells
    concave: compare(exponent, one) <= 0,
    shapley: null,
  };
};
