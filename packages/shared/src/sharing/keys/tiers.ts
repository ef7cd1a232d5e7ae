// Tiers (staffel): a price list by quantity decides the proportions; the total is shared by what everyone would pay on that list.
import { proportionally } from '../../kernel/prorate.ts';
import { add, compare, divide, multiply, type Rational, subtract, zero } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { enumerate } from '../../kernel/text.ts';
import { counted, proportionalStep, said, step } from '../explanation.ts';
import { money, quantity } from '../explanation-words.ts';
import { choice, driver, list, number } from './arguments.ts';
import { asInput, type Driver, type Warning } from './facts.ts';
import { defineKey } from './key.ts';

const refuse = refusing({
  'tiers-not-ascending': {
    nl: 'De staffels moeten bij 0 beginnen en oplopen.',
    en: 'the tiers must start at 0 and ascend',
  },
});

/** From this quantity on, this price in cents per unit. */
export interface Tier {
  readonly from: Rational;
  readonly price: Rational;
}

const min = (a: Rational, b: Rational) => (compare(a, b) < 0 ? a : b);

/** Marginal: every unit at the price of the tier it falls in. Cents. */
export const marginalPrice = (quantity: Rational, tiers: readonly Tier[]): Rational =>
  tiers.reduce((sum, { from, price }, index) => {
    const until = tiers[index + 1]?.from;
    const top = until ? min(quantity, until) : quantity;
    return compare(top, from) <= 0 ? sum : add(sum, multiply(price, subtract(top, from)));
  }, zero);

/** All units at the price of the tier the whole quantity reaches. Cents. */
export const allUnitsPrice = (quantity: Rational, tiers: readonly Tier[]): Rational =>
  multiply(quantity, (tiers.findLast(({ from }) => compare(from, quantity) <= 0) ?? tiers[0]!).price);

/** Where the price of all units drops, somebody just below the border pays more than at the border: says from where, and who stands there now. */
function borderWarnings(tiers: readonly Tier[], { values, unit }: Driver, members: readonly string[]): Warning[] {
  return tiers.slice(1).flatMap(({ from, price }, index) => {
    const before = tiers[index]!.price;
    if (compare(price, before) >= 0) return [];
    const cheaper = divide(multiply(from, price), before);
    const there = members.filter((_, member) => compare(values[member]!, cheaper) > 0 && compare(values[member]!, from) < 0);
    const text = said((language) => {
      const [low, high] = [quantity(cheaper, language), `${quantity(from, language)}${unit ? ` ${unit[language]}` : ''}`];
      const names = there.length ? enumerate(there, language) : language === 'nl' ? 'niemand' : 'nobody';
      return language === 'nl'
        ? `Bij ${high} daalt de prijs voor alle eenheden: wie tussen ${low} en ${high} afneemt, telt zwaarder dan wie er precies zoveel afneemt (nu: ${names}).`
        : `At ${high} the price of all units drops: who takes between ${low} and ${high} weighs more than who takes exactly that many (now: ${names}).`;
    });
    return [{ code: 'tier-border', text }];
  });
}

/** x_i = T · r_i / R with r_i the price-list amount of q_i. Refuses tiers that do not start at 0 or do not ascend, and amounts that are all 0. */
export const tiers = defineKey({
  label: { nl: 'Staffel', en: 'Tiers' },
  about: {
    nl: 'Een prijslijst naar hoeveelheid bepaalt de verhouding; het totaal wordt naar die prijzen verdeeld.',
    en: 'A price list by quantity sets the proportions; the total is shared by those prices.',
  },
  arguments: {
    driver: driver({ nl: 'Hoeveelheid', en: 'Quantity' }),
    mode: choice(
      { nl: 'De prijs geldt voor', en: 'The price holds for' },
      {
        marginal: { nl: 'de eenheden in de staffel', en: 'the units in the tier' },
        'all-units': { nl: 'alle eenheden', en: 'all units' },
      },
    ),
    tiers: list(
      { nl: 'Staffels', en: 'Tiers' },
      {
        from: number({ nl: 'Vanaf', en: 'From' }),
        price: number({ nl: 'Prijs per eenheid', en: 'Price per unit' }, { nl: 'cent', en: 'cents' }),
      },
    ),
  },
  share: ({ total, subject, members }, { driver, mode, tiers }, at) => {
    if (tiers[0]?.from.num !== 0n || tiers.some(({ from }, index) => index > 0 && compare(from, tiers[index - 1]!.from) <= 0))
      refuse('tiers-not-ascending', { at: `${at}.tiers` });
    const price = mode === 'marginal' ? marginalPrice : allUnitsPrice;
    const result = driver.values.map((quantity) => price(quantity, tiers));
    const exact = proportionally(total, result, `${at}.driver`);
    const priced = step('tiers', {
      inputs: [asInput(driver)],
      result,
      text: {
        nl: mode === 'marginal' ? 'Elke eenheid tegen de prijs van haar staffel.' : 'Alle eenheden tegen de prijs van de bereikte staffel.',
        en: mode === 'marginal' ? 'Every unit at the price of its tier.' : 'All units at the price of the tier that is reached.',
      },
      forMember: (member, language) =>
        `${counted(driver, driver.values[member]!, language)} = ${money(result[member]!, language)} ${
          language === 'nl' ? 'volgens de staffel' : 'on the price list'
        }`,
    });
    const weights = { label: { nl: 'volgens de staffel', en: 'on the price list' }, values: result };
    return {
      lines: [{ label: driver.label, exact, steps: [priced, proportionalStep({ amount: total, subject, weights, result: exact })] }],
      warnings: mode === 'marginal' ? [] : borderWarnings(tiers, driver, members),
    };
  },
});
