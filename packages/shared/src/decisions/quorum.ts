// Whether enough members are there: at opening, at closing or both; in heads, in weight or in both (Gemeentewet 20, Wgr 23).
import { type Reason, reason } from './reasons.ts';
import type { Facts, Quorum } from './rule.ts';
import { amount, type Seat } from './seat.ts';
import { meets, type Threshold, writeThreshold } from './threshold.ts';

type Basis = Quorum['basis'];

const measures = { heads: ['heads'], weight: ['weight'], both: ['heads', 'weight'] } as const satisfies Record<Basis, readonly string[]>;

interface Test {
  readonly basis: Basis;
  readonly threshold: Threshold;
  readonly inBase: (seat: Seat) => boolean;
  readonly counts: (seat: Seat) => boolean;
}

/** One reason per measure; the first measure that falls short comes alone. */
export function enough(
  seats: readonly Seat[],
  { basis, threshold, inBase, counts }: Test,
  [reached, missed]: readonly ['quorum-reached' | 'enough-took-part', 'no-quorum' | 'too-few-took-part'],
): { met: boolean; reasons: Reason[] } {
  const reasons: Reason[] = [];
  for (const measure of measures[basis]) {
    let [present, base] = [0n, 0n];
    for (const seat of seats) {
      if (!inBase(seat)) continue;
      const value = amount(seat, measure);
      base += value;
      if (counts(seat)) present += value;
    }
    const params = { present: `${present}`, base: `${base}`, measure, ...writeThreshold(threshold) };
    if (!meets(present, base, threshold)) return { met: false, reasons: [reason(missed, params)] };
    reasons.push(reason(reached, params));
  }
  return { met: true, reasons };
}

type Moment = 'presentAtOpening' | 'presentAtClosing';

const words = ['quorum-reached', 'no-quorum'] as const;

/**
 * Judges the quorum; in writing, those who answer are there. With `at: "both"` opening and closing are judged one after the other, each with its own people.
 * Recused members count as there, for the Gemeentewet counts members, unless the arrangement takes them out.
 */
export function judgeQuorum(seats: readonly Seat[], quorum: Quorum, { written, rule }: Pick<Facts, 'written' | 'rule'>) {
  const { basis, threshold, at, represented } = quorum;
  const inBase = (seat: Seat) => !seat.recused || rule.recusal.quorum === 'counts';
  const judge = (counts: (seat: Seat) => boolean) => enough(seats, { basis, threshold, inBase, counts }, words);
  const judgeAt = (moment: Moment) => judge((seat) => seat[moment] || (represented && seat.heldBy !== null));
  if (written) return judge((seat) => seat.vote !== null);
  if (at !== 'closing') {
    const opening = judgeAt('presentAtOpening');
    if (at === 'opening' || !opening.met) return opening;
  }
  return judgeAt('presentAtClosing');
}
