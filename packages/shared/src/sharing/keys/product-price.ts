// Product price (kostprijssystematiek): the mean of three years of products times their standard hours, at one tariff per hour.
import { proportionally } from '../../kernel/prorate.ts';
import { add, divide, multiply, rational, sum, zero } from '../../kernel/rational.ts';
import { step } from '../explanation.ts';
import { money, quantity } from '../explanation-words.ts';
import { driver, list, number, text } from './arguments.ts';
import { asInput } from './facts.ts';
import { defineKey } from './key.ts';

const three = rational(3n);

/** x_i = T · h_i / H with h_i = sum over products of hours · (three years of counts / 3); the tariff is T / H. Refuses hours that are all 0. */
export const productPrice = defineKey({
  label: { nl: 'Kostprijs per product', en: 'Price per product' },
  about: {
    nl: 'Producten van drie jaar maal hun vaste uren, tegen één tarief; elke drie jaar opnieuw geijkt.',
    en: 'Products of three years times their standard hours, at one tariff; recalibrated every three years.',
  },
  arguments: {
    products: list(
      { nl: 'Producten', en: 'Products' },
      {
        name: text({ nl: 'Naam', en: 'Name' }),
        hours: number({ nl: 'Uren per product', en: 'Hours per product' }, { nl: 'uur', en: 'hours' }),
        first: driver({ nl: 'Aantal in jaar 1', en: 'Count in year 1' }),
        second: driver({ nl: 'Aantal in jaar 2', en: 'Count in year 2' }),
        third: driver({ nl: 'Aantal in jaar 3', en: 'Count in year 3' }),
      },
    ),
  },
  share: ({ total, members }, { products }, at) => {
    const unit = { nl: 'uren', en: 'hours' };
    const hours = products.map(({ hours, first, second, third }) =>
      members.map((_, member) => multiply(hours, divide(sum([first, second, third].map(({ values }) => values[member]!)), three))),
    );
    const weights = members.map((_, member) => hours.reduce((sum, product) => add(sum, product[member]!), zero));
    const exact = proportionally(total, weights, `${at}.products`);
    const tariff = divide(total, sum(weights));
    const steps = [
      ...products.map(({ name, hours: each, first, second, third }, index) =>
        step('product-hours', {
          inputs: [first, second, third].map(asInput),
          result: hours[index]!,
          text: {
            nl: `${name}: ${quantity(each, 'nl')} uur maal het gemiddelde aantal van drie jaar`,
            en: `${name}: ${quantity(each, 'en')} hours times the mean count of three years`,
          },
          forMember: (member, language) => {
            const counts = [first, second, third].map(({ values }) => quantity(values[member]!, language)).join(' + ');
            return `${name}: (${counts}) / 3 × ${quantity(each, language)} ${unit[language]} = ${quantity(hours[index]![member]!, language)} ${unit[language]}`;
          },
        }),
      ),
      step('tariff', {
        inputs: [{ label: unit, unit, values: weights }],
        result: exact,
        text: {
          nl: `${money(total, 'nl')} / ${quantity(sum(weights), 'nl')} uren = ${money(tariff, 'nl')} per uur`,
          en: `${money(total, 'en')} / ${quantity(sum(weights), 'en')} hours = ${money(tariff, 'en')} per hour`,
        },
        forMember: (member, language) =>
          `${quantity(weights[member]!, language)} ${unit[language]} × ${money(tariff, language)} = ${money(exact[member]!, language)}`,
      }),
    ];
    return { lines: [{ label: { nl: 'Producten', en: 'Products' }, exact, steps }] };
  },
});
