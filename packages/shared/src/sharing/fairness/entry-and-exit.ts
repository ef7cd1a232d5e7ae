// What a newcomer adds and what a leaver leaves behind, and who of the others notices how much.
import { type Rational, rational, subtract } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { type CostGame, costOf, everyone, membersOf, subgame, totalOf } from '../games/cost-game.ts';

const refuse = refusing({
  'unknown-member': { nl: 'Deze deelnemer is er niet.', en: 'there is no such member' },
  'last-member': { nl: 'Een samenwerking van één heeft niemand die achterblijft.', en: 'a partnership of one leaves nobody behind' },
});

/** A rule that shares the cost of any game: today's key, Shapley, a nucleolus. Cents, exact. */
export type Rule = (game: CostGame, members: readonly number[]) => readonly Rational[];

/** One of the others: share before and after, positive change means dearer. */
export interface Change {
  readonly member: number;
  readonly before: Rational;
  readonly after: Rational;
  readonly change: Rational;
}

export interface Entry {
  /** c(N + newcomer) - c(N): less than this and the others pay for the entry. */
  readonly increment: bigint;
  readonly share: Rational;
  /** Whether the newcomer's share covers what it adds. */
  readonly coversIncrement: boolean;
  readonly others: readonly Change[];
}

/** Compares the partnership without and with a newcomer, one of the members of `game`, under one rule. */
export function entry(game: CostGame, newcomer: number, rule: Rule): Entry {
  const { separable, share, others } = withAndWithout(game, newcomer, rule);
  return {
    increment: separable,
    share,
    coversIncrement: share.num >= separable * share.den,
    others: others.map(({ member, without, together }) => ({
      member,
      before: without,
      after: together,
      change: subtract(together, without),
    })),
  };
}

export interface Exit {
  /** c(N) - c(N without leaver): the cost that ends when the leaver goes. */
  readonly avoidable: bigint;
  /** What the leaver pays now. */
  readonly share: Rational;
  /** What the leaver pays now minus what ends: left to the others every year until it is scaled down. Negative when its exit relieves them. */
  readonly stranded: Rational;
  readonly costOfRemaining: bigint;
  readonly others: readonly Change[];
}

/** Compares the partnership with and without a leaver under one rule. Refuses a member that is not there, and the last one. */
export function exit(game: CostGame, leaver: number, rule: Rule): Exit {
  const { separable, share, others } = withAndWithout(game, leaver, rule);
  return {
    avoidable: separable,
    share,
    stranded: subtract(share, rational(separable)),
    costOfRemaining: totalOf(game) - separable,
    others: others.map(({ member, without, together }) => ({
      member,
      before: together,
      after: without,
      change: subtract(without, together),
    })),
  };
}

function withAndWithout(game: CostGame, one: number, rule: Rule) {
  if (!Number.isInteger(one) || one < 0 || one >= game.n) refuse('unknown-member');
  if (game.n === 1) refuse('last-member');
  const members = membersOf(game);
  const rest = members.filter((member) => member !== one);
  const together = rule(game, members);
  const without = rule(subgame(game, everyone(game) ^ (1 << one)), rest);
  return {
    separable: totalOf(game) - costOf(game, everyone(game) ^ (1 << one)),
    share: together[one]!,
    others: rest.map((member, i) => ({ member, together: together[member]!, without: without[i]! })),
  };
}
