// Why no sharing can keep everyone in, as a proof that a board can check by adding: groups that cover every member once and cost less.
import { divide, equals, floor, type Rational, sum } from '../../kernel/rational.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { said } from '../explanation.ts';
import { money } from '../explanation-words.ts';
import type { Group } from '../games/cost-game.ts';
import { leastCoreLevel, type Nucleolus } from '../games/nucleolus.ts';
import { groupInWords, partInWords } from './group-words.ts';

export interface EmptyCore {
  /** Each group for a part of the time; together the parts of the groups of a member are exactly 1. */
  readonly groups: readonly { readonly group: Group; readonly part: Rational }[];
  /** Cents by which these groups, each for its part, are cheaper than all together. */
  readonly saving: Rational;
  readonly sentence: Text;
}

/**
 * The proof that the core is empty, from the first level of the (plain) prenucleolus; null when the core is not empty.
 * Source: Bondareva (1963), Shapley (1967): the core is empty exactly when some balanced collection of groups costs less than all together.
 */
export function emptyCore(solution: Nucleolus, names: readonly string[]): EmptyCore | null {
  const level = leastCoreLevel(solution);
  if (!level || level.num <= 0n) return null;
  const listed = solution.levels[0]!.groups;
  // every member is covered by the same weight; made 1, the weights say for which part of the time each group forms
  const coverage = sum(listed.filter(({ group }) => group & 1).map(({ weight }) => weight));
  const groups = listed.map(({ group, weight }) => ({ group, part: divide(weight, coverage) })).sort((a, b) => a.group - b.group);
  const saving = divide(level, coverage);
  return { groups, saving, sentence: said((language) => sentence(groups, saving, names, language)) };
}

function sentence(groups: EmptyCore['groups'], saving: Rational, names: readonly string[], language: Language): string {
  const nl = language === 'nl';
  const inTime = (part: Rational) =>
    nl ? `voor ${partInWords(part, language)} van de tijd` : `for ${partInWords(part, language)} of the time`;
  const sameForAll = groups.every(({ part }) => equals(part, groups[0]!.part));
  const list = groups.map(({ group, part }) => {
    const name = groupInWords(group, names, language);
    return sameForAll ? name : `${name} (${inTime(part)})`;
  });
  const each = sameForAll && groups[0]!.part.den !== 1n ? `, ${nl ? 'elk' : 'each'} ${inTime(groups[0]!.part)},` : '';
  const amount = money(floor(saving), language);
  return nl
    ? `De groepen ${list.join('; ')}${each} zouden samen ${amount} minder kosten dan alles samen, terwijl elke deelnemer precies één keer meetelt. Daarom is er bij elke verdeling een groep die zonder de anderen goedkoper uit is.`
    : `The groups ${list.join('; ')}${each} would together cost ${amount} less than all together, while every member counts exactly once. So under any sharing some group is cheaper off without the others.`;
}
