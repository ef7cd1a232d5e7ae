// Usage: cost pools divided by what was used, at the actual rate or at the budget rate with idle capacity as a line of its own.
import { proportionally, refuse as refuseWeights } from '../../kernel/prorate.ts';
import { divide, multiply, type Rational, subtract, sum } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { counted, proportionalStep, step } from '../explanation.ts';
import { money } from '../explanation-words.ts';
import { choice, driver, list, number, optional, share, text } from './arguments.ts';
import { asInput, equalDriver, type Line } from './facts.ts';
import { defineKey } from './key.ts';
import { checkShares } from './mixed-shares.ts';

const refuse = refusing({
  'no-capacity': {
    nl: 'Het begrotingstarief vraagt een capaciteit groter dan 0.',
    en: 'the budget rate needs a capacity greater than 0',
  },
});

/**
 * x_i = sum over pools of rate_k · q_ik. Actual rate: pool / everything used, so that use carries the whole total. Budget rate: pool / capacity;
 * what use does not cover is idle capacity (negative when more was used than planned), shared by its own driver.
 * Refuses pool shares that are not one, a pool nobody uses at the actual rate, a budget rate without capacity.
 */
export const usage = defineKey({
  label: { nl: 'Naar gebruik', en: 'By use' },
  about: {
    nl: 'Kosten per soort dienst, gedeeld door het gebruik; ongebruikte capaciteit kan apart zichtbaar blijven.',
    en: 'Costs per kind of service, divided by use; idle capacity can stay visible on its own.',
  },
  arguments: {
    rate: choice(
      { nl: 'Tarief', en: 'Rate' },
      {
        actual: { nl: 'werkelijk: gedeeld door het gebruik', en: 'actual: divided by use' },
        budget: { nl: 'begroot: gedeeld door de capaciteit', en: 'budget: divided by capacity' },
      },
    ),
    pools: list(
      { nl: 'Kostensoorten', en: 'Cost pools' },
      {
        name: text({ nl: 'Naam', en: 'Name' }),
        share: share({ nl: 'Deel van het totaal', en: 'Share of the total' }),
        driver: driver({ nl: 'Gebruik', en: 'Use' }),
        capacity: optional(number({ nl: 'Capaciteit', en: 'Capacity' })),
      },
    ),
    idle: optional(
      driver({ nl: 'Wie draagt ongebruikte capaciteit (anders gelijke delen)', en: 'Who carries idle capacity (otherwise equal parts)' }),
    ),
  },
  share: ({ total, members }, { rate, pools, idle }, at) => {
    checkShares(
      pools.map(({ share }) => share),
      `${at}.pools`,
    );
    const used = pools.map(({ name, share, driver, capacity }, index): Line => {
      const path = `${at}.pools[${index}]`;
      if (rate === 'budget' && !capacity?.num) refuse('no-capacity', { at: `${path}.capacity` });
      const cost = multiply(total, share);
      const volume = rate === 'budget' ? capacity! : sum(driver.values);
      if (volume.num === 0n) refuseWeights('zero-weights', { at: `${path}.driver` });
      return poolLine(name, cost, divide(cost, volume), driver);
    });
    if (rate === 'actual') return { lines: used };
    const rest = subtract(total, sum(used.flatMap(({ exact }) => exact)));
    const carriers = idle ?? equalDriver(members);
    const exact = proportionally(rest, carriers.values, `${at}.idle`);
    const label = { nl: 'Ongebruikte capaciteit', en: 'Idle capacity' };
    const subject = { nl: 'ongebruikte capaciteit', en: 'idle capacity' };
    return {
      lines: [...used, { label, exact, steps: [proportionalStep({ amount: rest, subject, weights: asInput(carriers), result: exact })] }],
    };
  },
});

function poolLine(name: string, cost: Rational, rate: Rational, driver: Parameters<typeof asInput>[0]): Line {
  const exact = driver.values.map((used) => multiply(rate, used));
  const label = { nl: name, en: name };
  const unit = driver.unit ?? driver.label;
  const steps = [
    step('rate', {
      inputs: [{ label, values: [cost] }, asInput(driver), { label: { nl: 'tarief', en: 'rate' }, values: [rate] }],
      result: exact,
      text: {
        nl: `${name}: ${money(cost, 'nl')}, tarief ${money(rate, 'nl')} per eenheid (${unit.nl})`,
        en: `${name}: ${money(cost, 'en')}, rate ${money(rate, 'en')} per unit (${unit.en})`,
      },
      forMember: (member, language) =>
        `${name}: ${counted(driver, driver.values[member]!, language)} × ${money(rate, language)} = ${money(exact[member]!, language)}`,
    }),
  ];
  return { label, exact, steps };
}
