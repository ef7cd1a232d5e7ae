// Counting votes in one base: for, against, abstained, and what it is a majority of.
import { type Base, type BaseCode, bases } from './bases.ts';
import type { Counting } from './rule.ts';
import { amount, type Seat } from './seat.ts';

/** All in the measure of the base: heads, votes by weight, inhabitants or euros. */
export interface Count {
  readonly of: BaseCode;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
  readonly base: bigint;
}

/** Whether the rule takes the seat's vote as cast (Gemeentewet 30; an abstention only where the arrangement says so). */
export const isCast = (seat: Seat, { abstentions }: Pick<Counting, 'abstentions'>): boolean =>
  seat.vote === 'for' || seat.vote === 'against' || (seat.vote === 'abstain' && abstentions === 'count-in-base');

/** Counts the votes of the seats. Recused seats have no vote; they stay in the base only where base and rule both allow it. */
export function countVotes(seats: readonly Seat[], rule: Counting, of: BaseCode): Count {
  const base: Base = bases[of];
  const recusedStay = base.sitting && rule.recusal.base === 'stays';
  const sums = { for: 0n, against: 0n, abstain: 0n };
  let total = 0n;
  for (const seat of seats) {
    const value = amount(seat, base.measure);
    if (seat.recused) {
      if (recusedStay) total += value;
      continue;
    }
    if (seat.vote !== null) sums[seat.vote] += value;
    if (base.holds(seat, isCast(seat, rule))) total += value;
  }
  return { of, ...sums, base: total };
}
