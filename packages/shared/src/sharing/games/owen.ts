// Shapley with blocks that act as one: first among the unions, then inside each union.
import { type Rational, rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { type CostGame, costOf, type Group, headcount, membersOf } from './cost-game.ts';
import { factorialsTo } from './shapley.ts';

const refuse = refusing({
  'unions-not-a-division': {
    nl: 'Elke deelnemer hoort in precies één blok.',
    en: 'every member belongs to exactly one union',
  },
});

/**
 * Owen value for members that have agreed to act in unions ("the three island municipalities as one"). Cents, exact.
 * `unions` lists members by index and must divide all members. Unions of one member each give Shapley. Source: Owen (1977).
 */
export function owen(game: CostGame, unions: readonly (readonly number[])[], at = '$.unions'): Rational[] {
  const masks = unions.map((union) => union.reduce((mask, member) => mask | (1 << member), 0));
  const named = unions.flat().sort((a, b) => a - b);
  if (named.length !== game.n || named.some((member, i) => member !== i)) refuse('unions-not-a-division', { at });
  const result: Rational[] = [];
  masks.forEach((union, k) => {
    const others = masks.filter((_, other) => other !== k);
    for (const member of membersOf(game)) {
      if (union & (1 << member)) result[member] = ownShare(game, others, union ^ (1 << member), member);
    }
  });
  return result;
}

/** Average extra cost of a member over all orders in which unions stay together. */
function ownShare(game: CostGame, unions: readonly Group[], partners: Group, member: number): Rational {
  const outside = unionsOf(unions);
  const [outer, inner] = [factorialsTo(unions.length + 1), factorialsTo(headcount(partners) + 1)];
  const sums = new Map<string, { weight: bigint; extra: bigint }>();
  for (let part = partners; ; part = (part - 1) & partners) {
    const inside = headcount(part);
    for (const { group, count } of outside) {
      const before = group | part;
      const key = `${count} ${inside}`;
      const weight = outer[count]! * outer[unions.length - count]! * inner[inside]! * inner[headcount(partners) - inside]!;
      const line = sums.get(key) ?? { weight, extra: 0n };
      line.extra += costOf(game, before | (1 << member)) - costOf(game, before);
      sums.set(key, line);
    }
    if (!part) break;
  }
  let share = 0n;
  for (const { weight, extra } of sums.values()) share += weight * extra;
  return rational(share, outer.at(-1)! * inner.at(-1)!);
}

/** All ways to take some of the unions, as one group each. */
function unionsOf(unions: readonly Group[]): { group: Group; count: number }[] {
  return unions.reduce(
    (sets, union) => [...sets, ...sets.map(({ group, count }) => ({ group: group | union, count: count + 1 }))],
    [{ group: 0, count: 0 }],
  );
}
