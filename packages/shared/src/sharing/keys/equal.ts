// Equal parts: everyone who takes part pays the same.
import { proportionally } from '../../kernel/prorate.ts';
import { proportionalStep } from '../explanation.ts';
import { asInput, equalDriver } from './facts.ts';
import { defineKey } from './key.ts';

/** x_i = T / n. Refuses a partnership without members (`zero-weights`). */
export const equal = defineKey({
  label: { nl: 'Gelijke delen', en: 'Equal parts' },
  about: {
    nl: 'Iedere deelnemer betaalt evenveel; past bij kosten die niet van de omvang afhangen, zoals een secretariaat.',
    en: 'Every member pays the same; suits costs that do not depend on size, such as a secretariat.',
  },
  arguments: {},
  share: ({ total, subject, members }, _, at) => {
    const weights = equalDriver(members);
    const exact = proportionally(total, weights.values, at);
    const steps = [proportionalStep({ amount: total, subject, weights: asInput(weights), result: exact })];
    return { lines: [{ label: weights.label, exact, steps }] };
  },
});
