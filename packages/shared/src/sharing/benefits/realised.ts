// What came of one promise, as known on a day: the newest measurement against what was promised and the baseline frozen at the decision.
import type { Day } from '../../kernel/day.ts';
import { decimalToRational } from '../../kernel/decimal.ts';
import { compare, divide, type Rational, subtract } from '../../kernel/rational.ts';
import { type BenefitPromise, type Outlook, outlookOf } from '../../proposals/promise.ts';
import { latestOn, type Measurement } from './measurement.ts';
import type { BenefitState } from './states.ts';

/** A promise as its decision froze it, with everything that was measured since, in the order of recording. */
export interface Promised extends Pick<BenefitPromise, 'organisationId' | 'unit' | 'baseline' | 'target' | 'targetOn' | 'direction'> {
  readonly id: string;
  readonly decidedOn: Day;
  readonly measurements: readonly Measurement[];
}

export interface Realised {
  readonly state: BenefitState;
  readonly outlook: Outlook;
  /** The day on which the target should be there has come. */
  readonly due: boolean;
  readonly measured: Measurement | null;
  /** The way from baseline to target that was covered: 1 at the target, below 0 the other way. Null where that cannot be said. */
  readonly progress: Rational | null;
}

/**
 * How the promise stands on a day. Reached is reached, also early. Before its day a promise that has not moved is still to come; after it,
 * it is missed. Of a dis-benefit and of something that should stay as it is there is no 'partly': it stayed within what was foreseen or not.
 */
export function realisedOn(promise: Promised, day: Day): Realised {
  const outlook = outlookOf(promise);
  const due = promise.targetOn <= day;
  const measured = latestOn(promise.measurements, day);
  if (measured === null) return { state: due ? 'unmeasured' : 'later', outlook, due, measured, progress: null };
  const value = decimalToRational(measured.value);
  const progress = progressOf(promise, value);
  const reached = better(promise, value, decimalToRational(promise.target)) >= 0;
  const onTheWay = outlook === 'better' && progress !== null && progress.num > 0n;
  const state = reached ? 'kept' : onTheWay ? 'partly' : due ? 'missed' : 'later';
  return { state, outlook, due, measured, progress };
}

/** Above 0 when `a` is better than `b` in the promise's direction. */
const better = ({ direction }: Pick<Promised, 'direction'>, a: Rational, b: Rational): number =>
  direction === 'up' ? compare(a, b) : compare(b, a);

function progressOf({ baseline, target }: Promised, value: Rational): Rational | null {
  if (baseline === null) return null;
  const from = decimalToRational(baseline);
  const way = subtract(decimalToRational(target), from);
  return way.num === 0n ? null : divide(subtract(value, from), way);
}
