// Growing in with a cap per inhabitant: nobody's contribution moves more in a year than an agreed amount per inhabitant.
import { proportionally } from '../../kernel/prorate.ts';
import { add, multiply, negate, subtract, zero } from '../../kernel/rational.ts';
import { step } from '../explanation.ts';
import { money } from '../explanation-words.ts';
import { driver, key, limit } from './arguments.ts';
import { withinBounds } from './bounds.ts';
import { asInput, together } from './facts.ts';
import { defineKey } from './key.ts';
import { whoFinances } from './who-finances.ts';

/**
 * x_i = clamp(k · new_i, previous_i ∓ cap · inhabitants_i), with previous scaled to this year's total (index and volume move everyone alike)
 * and one k so that the total is kept: those within their band share what those at its edge do not pay.
 * Refuses a previous contribution or a new share that is 0 for everyone or negative for someone.
 */
export const growInCapped = defineKey({
  label: { nl: 'Ingroei met grens per inwoner', en: 'Growing in, capped per inhabitant' },
  about: {
    nl: 'Naar een nieuwe sleutel, maar per jaar schuift niemand meer dan een bedrag per inwoner; wie binnen de grens blijft, vangt het verschil op.',
    en: 'Towards a new key, but in a year nobody moves more than an amount per inhabitant; those within the limit absorb the difference.',
  },
  arguments: {
    previous: driver({ nl: 'Bijdrage vorig jaar', en: 'Contribution last year' }),
    target: key({ nl: 'Nieuwe sleutel', en: 'New key' }),
    cap: limit({ nl: 'Grens per inwoner per jaar', en: 'Limit per inhabitant per year' }),
    inhabitants: driver({ nl: 'Inwoners', en: 'Inhabitants' }),
  },
  share: (facts, { previous, target, cap, inhabitants }, at) => {
    const inner = target(facts);
    const goal = together(inner.lines, facts.members);
    const before = proportionally(facts.total, previous.values, `${at}.previous`);
    const room = inhabitants.values.map((count) => multiply(cap, count));
    const exact = withinBounds(
      facts.total,
      facts.total.num < 0n ? goal.map(negate) : goal,
      before.map((amount, member) => subtract(amount, room[member]!)),
      before.map((amount, member) => add(amount, room[member]!)),
      facts.members,
      `${at}.cap`,
    );
    const capping = step('capped-per-inhabitant', {
      inputs: [asInput(previous), asInput(inhabitants), { label: { nl: 'grens per inwoner', en: 'limit per inhabitant' }, values: [cap] }],
      result: exact,
      text: {
        nl: `Per jaar schuift een bijdrage hoogstens ${money(cap, 'nl')} per inwoner, na gelijke aanpassing aan het nieuwe totaal.`,
        en: `In a year a contribution moves at most ${money(cap, 'en')} per inhabitant, after equal adjustment to the new total.`,
      },
      forMember: (member, language) => {
        const [was, goes, now] = [before[member]!, goal[member]!, exact[member]!].map((amount) => money(amount, language));
        return language === 'nl' ? `Was ${was}, wordt op termijn ${goes}, nu ${now}` : `Was ${was}, will in time be ${goes}, now ${now}`;
      },
    });
    const steps = [
      ...inner.lines.flatMap(({ steps }) => steps),
      capping,
      whoFinances(
        goal,
        goal.map(() => zero),
        exact,
        facts.members,
      ),
    ];
    return {
      lines: [{ label: { nl: 'Bijdrage tijdens de ingroei', en: 'Contribution while growing in' }, exact, steps }],
      warnings: inner.warnings ?? [],
    };
  },
});
