// The weighted game inside a voting rule: which seats, voting for while the rest votes against, carry the decision.
import { type Base, bases } from '../bases.ts';
import { countVotes } from '../count.ts';
import type { Facts, Majority } from '../rule.ts';
import { amount, type Choice, isRepresented, type Seat } from '../seat.ts';
import { canTie, needed } from '../threshold.ts';

/** What is still needed from the open seats. A need of 0 or less is met already. */
export interface OpenCondition {
  readonly weights: readonly bigint[];
  readonly need: bigint;
}

/** Seats that can still vote, in the order of the facts. */
export const openSeats = ({ seats, written }: Facts): Seat[] =>
  seats.filter((seat) => seat.vote === null && !seat.recused && (written || isRepresented(seat)));

/** The facts as they would be when every open seat votes the same. */
export function allOpenVote(facts: Facts, vote: Choice | null): Facts {
  const open = new Set(openSeats(facts).map(({ id }) => id));
  return { ...facts, seats: facts.seats.map((seat) => (open.has(seat.id) ? { ...seat, vote } : seat)) };
}

/** Whether a tie now would go to the chair. */
const chairDecides = ({ rule, tieBefore }: Facts) => rule.tie === 'chair' || (rule.tie === 'revote-then-chair' && tieBefore);

/**
 * A casting vote makes exactly half enough when the chair is for. An open chair counts as half a vote more: all is doubled and the chair gets
 * one extra, so that half with the chair wins and half without does not.
 */
function withCastingVote(facts: Facts, open: readonly Seat[], half: OpenCondition): OpenCondition | null {
  const { chair, castingVote, seats } = facts;
  const said = castingVote ?? seats.find(({ id }) => id === chair)?.vote ?? null;
  if (said === 'for') return { ...half, need: half.need / 2n };
  const at = castingVote === null ? open.findIndex(({ id }) => id === chair) : -1;
  if (at < 0) return null;
  return { weights: half.weights.map((weight, index) => 2n * weight + (index === at ? 1n : 0n)), need: half.need + 1n };
}

function conditionOf(facts: Facts, against: Facts, open: readonly Seat[], { of, threshold }: Majority): OpenCondition {
  const count = countVotes(against.seats, facts.rule, of);
  const base: Base = bases[of];
  const weights = open.map((seat) => amount(seat, base.measure));
  const plain = { weights, need: needed(count.base, threshold) - count.for };
  const evenTie = canTie(threshold) && count.for + count.against === count.base && count.base % 2n === 0n;
  if (!evenTie || !chairDecides(facts)) return plain;
  return withCastingVote(facts, open, { weights, need: count.base - 2n * count.for }) ?? plain;
}

/** One condition per majority; a method that counts objections asks every open seat not to object. */
export function openConditions(facts: Facts): OpenCondition[] {
  const open = openSeats(facts);
  if (facts.rule.majorities.length === 0) return [{ weights: open.map(() => 1n), need: BigInt(open.length) }];
  const against = allOpenVote(facts, 'against');
  return facts.rule.majorities.map((majority) => conditionOf(facts, against, open, majority));
}
