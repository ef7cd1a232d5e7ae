// The single key: everything in proportion to one driver, such as inhabitants or accounts.
import { proportionally } from '../../kernel/prorate.ts';
import { proportionalStep } from '../explanation.ts';
import { driver } from './arguments.ts';
import { asInput } from './facts.ts';
import { defineKey } from './key.ts';

/** x_i = T · w_i / W. Refuses a driver that is 0 for everyone or negative for someone. */
export const single = defineKey({
  label: { nl: 'Eén maatstaf', en: 'One driver' },
  about: {
    nl: 'Iedere deelnemer betaalt naar één telling, bijvoorbeeld het aantal inwoners op een peildatum.',
    en: 'Every member pays in proportion to one count, such as the number of inhabitants on a reference date.',
  },
  arguments: { driver: driver({ nl: 'Maatstaf', en: 'Driver' }) },
  share: ({ total, subject }, { driver }, at) => {
    const exact = proportionally(total, driver.values, `${at}.driver`);
    return {
      lines: [
        { label: driver.label, exact, steps: [proportionalStep({ amount: total, subject, weights: asInput(driver), result: exact })] },
      ],
    };
  },
});
