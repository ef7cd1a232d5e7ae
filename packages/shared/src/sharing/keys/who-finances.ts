// Who pays for a transition: whoever pays more than under the new key finances whoever still pays less.
import { add, type Rational, subtract, sum } from '../../kernel/rational.ts';
import { enumerate } from '../../kernel/text.ts';
import { said, type Step, step } from '../explanation.ts';
import { money, signedMoney } from '../explanation-words.ts';

/** The step 'what I pay above (+) or below (−) the new key'; its result adds up to 0. */
export function whoFinances(
  goal: readonly Rational[],
  historic: readonly Rational[],
  current: readonly Rational[],
  members: readonly string[],
): Step {
  const above = goal.map((amount, member) => subtract(add(historic[member]!, current[member]!), amount));
  const who = (sign: 1n | -1n) => members.filter((_, member) => above[member]!.num * sign > 0n);
  const [payers, spared] = [who(1n), who(-1n)];
  return step('who-finances', {
    inputs: [{ label: { nl: 'onder de nieuwe sleutel', en: 'under the new key' }, values: goal }],
    result: above,
    text: said((language) => {
      if (!payers.length) return language === 'nl' ? 'De nieuwe sleutel geldt volledig.' : 'The new key holds in full.';
      const [names, others] = [enumerate(payers, language), enumerate(spared, language)];
      const amount = money(sum(above.filter(({ num }) => num > 0n)), language);
      return language === 'nl'
        ? `${names} ${payers.length > 1 ? 'financieren' : 'financiert'} de overgang met ${amount}; ${others} ${spared.length > 1 ? 'worden' : 'wordt'} ontzien.`
        : `${names} ${payers.length > 1 ? 'finance' : 'finances'} the transition with ${amount}; ${others} ${spared.length > 1 ? 'are' : 'is'} spared.`;
    }),
    forMember: (member, language) => {
      const [goes, moved] = [money(goal[member]!, language), signedMoney(above[member]!, language)];
      return language === 'nl'
        ? `Onder de nieuwe sleutel ${goes}; door de overgang nu ${moved}`
        : `Under the new key ${goes}; through the transition now ${moved}`;
    },
  });
}
