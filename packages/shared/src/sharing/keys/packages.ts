// Base package and plus packages: all pay for the base by a key, and each plus package is paid by those who take it.
import { proportionally } from '../../kernel/prorate.ts';
import { subtract, sum } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { proportionalStep } from '../explanation.ts';
import { amount, driver, key, list, members, onlyFor, optional, text } from './arguments.ts';
import { asInput, equalDriver } from './facts.ts';
import { exceeds } from './foot.ts';
import { defineKey } from './key.ts';

const refuse = refusing({
  'plus-exceeds-total': {
    nl: 'De pluspakketten zijn samen meer dan het totaal dat verdeeld wordt.',
    en: 'the plus packages together must not exceed the total that is shared',
  },
});

/** x_i = base share + sum over the plus packages that i takes. Refuses packages beyond the total and a package that nobody takes (`zero-weights`). */
export const packages = defineKey({
  label: { nl: 'Basispakket en pluspakketten', en: 'Base package and plus packages' },
  about: {
    nl: 'Het basispakket betalen allen volgens een sleutel; een pluspakket betalen alleen de afnemers.',
    en: 'All pay for the base package by a key; a plus package is paid only by those who take it.',
  },
  arguments: {
    base: key({ nl: 'Sleutel van het basispakket', en: 'Key of the base package' }),
    plus: list(
      { nl: 'Pluspakketten', en: 'Plus packages' },
      {
        name: text({ nl: 'Naam', en: 'Name' }),
        amount: amount({ nl: 'Kosten', en: 'Cost' }),
        takers: members({ nl: 'Afnemers', en: 'Takers' }),
        driver: optional(
          driver({ nl: 'Maatstaf onder de afnemers (anders gelijke delen)', en: 'Driver among the takers (otherwise equal parts)' }),
        ),
      },
    ),
  },
  share: (facts, { base, plus }, at) => {
    const forPlus = sum(plus.map(({ amount }) => amount));
    if (exceeds(forPlus, facts.total)) refuse('plus-exceeds-total', { at: `${at}.plus` });
    const subject = { nl: 'basispakket', en: 'base package' };
    const inner = base({ ...facts, total: subtract(facts.total, forPlus), subject });
    const lines = plus.map(({ name, amount, takers, driver }, index) => {
      const chosen = driver ?? equalDriver(facts.members);
      const exact = proportionally(amount, onlyFor(takers, chosen.values), `${at}.plus[${index}].takers`);
      const weights = { ...asInput(chosen), values: onlyFor(takers, chosen.values) };
      const label = { nl: name, en: name };
      return { label, exact, steps: [proportionalStep({ amount, subject: label, weights, result: exact })] };
    });
    return { lines: [...inner.lines, ...lines], warnings: inner.warnings ?? [] };
  },
});
