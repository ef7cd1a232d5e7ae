// Whether the votes reach every majority a rule asks, fall short, or tie.
import { type Count, countVotes } from './count.ts';
import { type Reason, reason } from './reasons.ts';
import type { Counting, Majority, Verdict } from './rule.ts';
import type { Seat } from './seat.ts';
import { canTie, meets, needed, writeThreshold } from './threshold.ts';

/**
 * Votes tie when for and against are equal, together fill the base, and more than half is asked. Where absent members or counted abstentions
 * also stand in the base, equal numbers fall short instead: no deciding vote could make a majority of that base.
 */
const ties = (count: Count, { threshold }: Majority): boolean =>
  canTie(threshold) && count.for === count.against && count.for + count.against === count.base;

function explain(count: Count, { of, threshold }: Majority, code: 'majority-reached' | 'majority-missed' | 'votes-tie'): Reason {
  return reason(code, {
    for: `${count.for}`,
    against: `${count.against}`,
    base: `${count.base}`,
    of,
    need: `${needed(count.base, threshold)}`,
    ...writeThreshold(threshold),
  });
}

/** All majorities must be met. One that falls short decides; a tie is a tie only when nothing else falls short. */
export function judgeMajorities(seats: readonly Seat[], counting: Counting, majorities: readonly Majority[]): Verdict {
  const judged = majorities.map((majority) => {
    const count = countVotes(seats, counting, majority.of);
    if (meets(count.for, count.base, majority.threshold)) return { state: 'met', count, why: explain(count, majority, 'majority-reached') };
    if (ties(count, majority)) return { state: 'tied', count, why: explain(count, majority, 'votes-tie') };
    return { state: 'failed', count, why: explain(count, majority, 'majority-missed') };
  });
  const states = judged.map(({ state }) => state);
  const state = states.includes('failed') ? 'failed' : states.includes('tied') ? 'tied' : 'met';
  return { state, count: judged[0]!.count, reasons: judged.map(({ why }) => why) };
}
