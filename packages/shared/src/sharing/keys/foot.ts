// Fixed foot and variable part: first something in equal parts, then the rest by a driver. It moves cost to the small members.
import { proportionally } from '../../kernel/prorate.ts';
import { compare, multiply, type Rational, subtract } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { proportionalStep } from '../explanation.ts';
import { amount, driver, optional, share } from './arguments.ts';
import { asInput, type Driver, equalDriver, type Line } from './facts.ts';
import { defineKey } from './key.ts';

const refuse = refusing({
  'one-foot': {
    nl: 'Vul de vaste voet in als bedrag óf als deel van het totaal, niet allebei.',
    en: 'expected the fixed foot either as an amount or as a share of the total, not both',
  },
  'foot-exceeds-total': {
    nl: 'De vaste voet is groter dan het totaal dat verdeeld wordt.',
    en: 'the fixed foot must not exceed the total that is shared',
  },
});

/** Whether `amount` is no part of `total`: further from 0, or of the other sign. */
export const exceeds = (amount: Rational, total: Rational): boolean =>
  total.num < 0n ? compare(amount, total) < 0 || amount.num > 0n : compare(amount, total) > 0 || amount.num < 0n;

/** x_i = F/n + (T − F) · q_i/Q, with F an amount or a share of T. Refuses F beyond T, both or neither given. */
export const foot = defineKey({
  label: { nl: 'Vaste voet en variabel deel', en: 'Fixed foot and variable part' },
  about: {
    nl: 'Een vast deel in gelijke delen en de rest naar een maatstaf; kleine deelnemers betalen zo per inwoner meer.',
    en: 'A fixed part in equal parts and the rest by a driver; small members thus pay more per inhabitant.',
  },
  arguments: {
    foot: optional(share({ nl: 'Vaste voet als deel van het totaal', en: 'Fixed foot as a share of the total' })),
    footAmount: optional(amount({ nl: 'Vaste voet als bedrag', en: 'Fixed foot as an amount' })),
    driver: driver({ nl: 'Maatstaf voor de rest', en: 'Driver of the rest' }),
  },
  share: ({ total, members }, { foot, footAmount, driver }, at) => {
    if ((foot === null) === (footAmount === null)) refuse('one-foot', { at: `${at}.foot` });
    const fixed = footAmount ?? multiply(total, foot!);
    if (exceeds(fixed, total)) refuse('foot-exceeds-total', { at: `${at}.footAmount` });
    const line = (label: Line['label'], subject: Line['label'], part: Rational, weights: Driver): Line => {
      const exact = proportionally(part, weights.values, `${at}.driver`);
      return { label, exact, steps: [proportionalStep({ amount: part, subject, weights: asInput(weights), result: exact })] };
    };
    return {
      lines: [
        line({ nl: 'Vaste voet', en: 'Fixed foot' }, { nl: 'vaste voet', en: 'fixed foot' }, fixed, equalDriver(members)),
        line({ nl: 'Variabel deel', en: 'Variable part' }, { nl: 'variabel deel', en: 'variable part' }, subtract(total, fixed), driver),
      ],
    };
  },
});
