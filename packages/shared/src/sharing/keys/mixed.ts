// The mixed key: fixed parts of the total, each by its own driver, such as half by inhabitants, a third by accounts and the rest in equal parts.
import { proportionally } from '../../kernel/prorate.ts';
import { multiply, sum } from '../../kernel/rational.ts';
import { proportionalStep, said } from '../explanation.ts';
import { percent } from '../explanation-words.ts';
import { driver, list, share } from './arguments.ts';
import { asInput } from './facts.ts';
import { defineKey } from './key.ts';
import { checkShares } from './mixed-shares.ts';

/** x_i = sum over the parts of s_k · T · w_ki / W_k, one line on the bill, rounded once. Refuses shares that do not add up to 1, and a part whose driver is 0 for everyone. */
export const mixed = defineKey({
  label: { nl: 'Gemengde sleutel', en: 'Mixed key' },
  about: {
    nl: 'Delen van het totaal volgen elk hun eigen maatstaf; samen zijn de delen precies het geheel.',
    en: 'Parts of the total each follow their own driver; together the parts are exactly the whole.',
  },
  arguments: {
    parts: list(
      { nl: 'Delen', en: 'Parts' },
      { share: share({ nl: 'Deel van het totaal', en: 'Share of the total' }), driver: driver({ nl: 'Maatstaf', en: 'Driver' }) },
    ),
  },
  share: ({ total, subject, members }, { parts }, at) => {
    checkShares(
      parts.map(({ share }) => share),
      `${at}.parts`,
    );
    const shared = parts.map(({ share, driver }, index) => {
      const amount = multiply(total, share);
      const result = proportionally(amount, driver.values, `${at}.parts[${index}].driver`);
      const part = said((language) => [subject?.[language], `(${percent(share, language)})`].filter(Boolean).join(' '));
      return proportionalStep({ amount, subject: part, weights: asInput(driver), result });
    });
    const exact = members.map((_, member) => sum(shared.map(({ result }) => result[member]!)));
    return { lines: [{ label: { nl: 'Gemengde sleutel', en: 'Mixed key' }, exact, steps: shared }] };
  },
});
