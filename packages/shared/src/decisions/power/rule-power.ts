// The power of each seat under a rule when everyone votes, and what a changed weight or a member leaving does to it.
import { type Rational, subtract, zero } from '../../kernel/rational.ts';
import type { Facts, VotingRule } from '../rule.ts';
import type { Seat } from '../seat.ts';
import { type Power, powerOf } from './indices.ts';
import { openConditions } from './rule-game.ts';
import { checkGame, type WeightedGame } from './weighted-game.ts';

/** What a seat is before any meeting: who sits, with which figures. */
export type SeatedMember = Pick<Seat, 'id' | 'weight' | 'inhabitants' | 'contribution'>;

const seated = ({ id, weight, inhabitants, contribution }: SeatedMember): Seat => ({
  id,
  weight,
  inhabitants,
  contribution,
  present: true,
  presentAtOpening: true,
  presentAtClosing: true,
  recused: false,
  heldBy: null,
  vote: null,
  objection: null,
});

/** The game of a rule with everyone present and voting; the thresholds follow the members, as the arrangement writes them. */
export function gameOfRule(rule: VotingRule, members: readonly SeatedMember[], chair: string | null = null): WeightedGame {
  const facts: Facts = {
    rule,
    chair,
    seats: members.map(seated),
    castingVote: null,
    complete: null,
    tieBefore: rule.tie === 'revote-then-chair',
    secondCall: false,
    invalidBefore: false,
    asked: true,
    written: false,
    termRunning: false,
  };
  return checkGame(
    openConditions(facts).map(({ weights, need }) => ({ weights, quota: need })),
    '$.rule',
  );
}

/** Refuses more than 60 members and a rule that nobody can satisfy. */
export const powerUnder = (rule: VotingRule, members: readonly SeatedMember[], chair: string | null = null): Power =>
  powerOf(gameOfRule(rule, members, chair));

export interface PowerChange {
  readonly seat: string;
  /** Null when the seat is new. */
  readonly before: Rational | null;
  /** Null when the seat has left. */
  readonly after: Rational | null;
  readonly difference: Rational;
}

/**
 * The Banzhaf power of every seat before and after a change of weights or members, in the order of before, new seats last. Less weight can
 * mean more power (Felsenthal and Machover, 1998), so this is computed, never estimated.
 */
export function comparePower(rule: VotingRule, before: readonly SeatedMember[], after: readonly SeatedMember[]): PowerChange[] {
  const [was, will] = [before, after].map((members) => {
    const { banzhaf } = powerUnder(rule, members);
    return new Map(members.map(({ id }, index) => [id, banzhaf[index]!]));
  }) as [Map<string, Rational>, Map<string, Rational>];
  return [...new Set([...was.keys(), ...will.keys()])].map((seat) => {
    const [before, after] = [was.get(seat) ?? null, will.get(seat) ?? null];
    return { seat, before, after, difference: subtract(after ?? zero, before ?? zero) };
  });
}
