// For tests only: judges a nucleolus by its certificate alone, with nothing but adding, comparing and elimination by hand.
import { add, compare, divide, format, multiply, type Rational, rational, subtract, sum } from '../../kernel/rational.ts';
import { type CostGame, costOf, membersIn, membersOf } from './cost-game.ts';
import { type Norm, weightOf } from './group-table.ts';
import type { Nucleolus } from './nucleolus.ts';

/**
 * What is wrong with a certificate (nothing, if it proves the nucleolus). Kohlberg's criterion by levels: no open group is above the level, the
 * listed groups are at it, and with weights above 0 they add up to a combination of what was settled before; in the end all is settled.
 */
export function faultsOf(game: CostGame, norm: Norm, { shares, levels }: Nucleolus): string[] {
  const faults: string[] = [];
  const vectorOf = (group: number) => membersOf(game).map((i) => rational(group & (1 << i) ? 1n : 0n));
  const settled = [vectorOf(2 ** game.n - 1)];
  const isSettled = (vector: readonly Rational[]) => rank([...settled, vector]) === rank(settled);
  levels.forEach(({ level, groups, atStandAlone }, step) => {
    const complain = (fault: string) => faults.push(`level ${step}: ${fault}`);
    if (!groups.length) complain('no groups');
    for (let group = 1; group < 2 ** game.n - 1; group++) {
      const border = add(rational(costOf(game, group)), multiply(level, rational(weightOf({ game, norm }, group))));
      const order = compare(sum(membersIn(group).map((i) => shares[i]!)), border);
      if (order !== 0 && groups.some((tight) => tight.group === group)) complain(`group ${group} is not at the level`);
      if (order > 0 && !isSettled(vectorOf(group))) complain(`group ${group} is above the level`);
    }
    for (const { member } of atStandAlone) {
      if (format(shares[member]!) !== `${costOf(game, 1 << member)}`) complain(`member ${member} is not at its stand-alone cost`);
    }
    const listed = [...groups, ...atStandAlone.map(({ member, weight }) => ({ group: 1 << member, weight }))];
    if (listed.some(({ weight }) => weight.num <= 0n)) complain('a weight is not above 0');
    const coverage = membersOf(game).map((i) => sum(listed.filter(({ group }) => group & (1 << i)).map(({ weight }) => weight)));
    if (!isSettled(coverage)) complain('the weights do not balance');
    settled.push(...listed.map(({ group }) => vectorOf(group)));
  });
  return rank(settled) === game.n ? faults : [...faults, 'not all is settled'];
}

/** Number of independent vectors. */
export function rank(vectors: readonly (readonly Rational[])[]): number {
  let rows = [...vectors];
  let found = 0;
  for (let column = 0; column < vectors[0]!.length; column++) {
    const pivot = rows.find((row) => row[column]!.num !== 0n);
    if (!pivot) continue;
    found++;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = divide(row[column]!, pivot[column]!);
        return factor.num ? row.map((value, j) => subtract(value, multiply(factor, pivot[j]!))) : row;
      });
  }
  return found;
}
