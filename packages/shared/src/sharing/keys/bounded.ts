// Floors and caps around another key: nobody pays less than a floor or more than a cap, and the others share the difference.
import { negate } from '../../kernel/rational.ts';
import { step } from '../explanation.ts';
import { money, signedMoney } from '../explanation-words.ts';
import { amounts, key } from './arguments.ts';
import { withinBounds } from './bounds.ts';
import { subtract } from '../../kernel/rational.ts';
import { together } from './facts.ts';
import { defineKey } from './key.ts';

/** x_i = clamp(k · y_i, floor_i, cap_i) with y the shares of the inner key and one k for all. Refuses bounds that leave no room, naming who binds. */
export const bounded = defineKey({
  label: { nl: 'Met onder- en bovengrens', en: 'With floors and caps' },
  about: {
    nl: 'Een andere sleutel, maar niemand betaalt minder dan een ondergrens of meer dan een bovengrens; de anderen delen het verschil naar verhouding.',
    en: 'Another key, but nobody pays less than a floor or more than a cap; the others share the difference in proportion.',
  },
  arguments: {
    key: key({ nl: 'Sleutel zonder grenzen', en: 'Key without bounds' }),
    floors: amounts({ nl: 'Ondergrens', en: 'Floor' }),
    caps: amounts({ nl: 'Bovengrens', en: 'Cap' }),
  },
  share: (facts, { key, floors, caps }, at) => {
    const inner = key(facts);
    const free = together(inner.lines, facts.members);
    const weights = facts.total.num < 0n ? free.map(negate) : free;
    const exact = withinBounds(facts.total, weights, floors, caps, facts.members, at);
    const bounding = step('bounded', {
      inputs: [{ label: { nl: 'zonder grenzen', en: 'without bounds' }, values: free }],
      result: exact,
      text: {
        nl: 'Wie buiten een grens valt, betaalt de grens; de anderen delen het verschil naar verhouding.',
        en: 'Whoever falls outside a bound pays the bound; the others share the difference in proportion.',
      },
      forMember: (member, language) => {
        const moved = subtract(exact[member]!, free[member]!);
        const [from, to] = [money(free[member]!, language), money(exact[member]!, language)];
        return language === 'nl'
          ? `Zonder grenzen ${from}, met grenzen ${to} (${signedMoney(moved, language)})`
          : `Without bounds ${from}, with bounds ${to} (${signedMoney(moved, language)})`;
      },
    });
    const steps = [...inner.lines.flatMap(({ steps }) => steps), bounding];
    return {
      lines: [{ label: { nl: 'Bijdrage binnen de grenzen', en: 'Contribution within bounds' }, exact, steps }],
      warnings: inner.warnings ?? [],
    };
  },
});
