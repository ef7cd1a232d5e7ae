// When a decision should come back on the agenda: one promise far behind is enough, however well the others do.
import { addDays, type Day } from '../../kernel/day.ts';
import { compare, type Rational, rational, subtract } from '../../kernel/rational.ts';
import type { Text } from '../../kernel/text.ts';
import { type Promised, realisedOn } from './realised.ts';

/** Below this part of what was promised a review is proposed, unless the agreement fixes another. */
export const usualThreshold: Rational = rational(3n, 4n);
/** A measurement may be this late before that is a reason. */
export const lateDays = 90;

export const reviewReasons = {
  short: { nl: 'Te weinig gehaald', en: 'Too little came of it' },
  worse: { nl: 'Slechter geworden', en: 'It became worse' },
  heavier: { nl: 'Het nadeel is groter dan voorzien', en: 'The downside is larger than foreseen' },
  'not-reached': { nl: 'Het doel is niet gehaald', en: 'The target was not reached' },
  unmeasured: { nl: 'Al te lang niet gemeten', en: 'Not measured for too long' },
} as const satisfies Record<string, Text>;
export type ReviewReason = keyof typeof reviewReasons;

export interface Reason {
  readonly id: string;
  readonly organisationId: string;
  readonly code: ReviewReason;
  /** The part that was realised, where that can be said. */
  readonly progress: Rational | null;
}

/**
 * Why the decision that made these promises should be reviewed, per promise; empty when there is no reason. Only promises whose day has
 * come count. A dis-benefit is a reason when it is as much larger than foreseen as a benefit may be smaller.
 */
export function reasonsOn(promises: readonly Promised[], day: Day, threshold: Rational = usualThreshold): Reason[] {
  return promises.flatMap((promise) => {
    const { id, organisationId } = promise;
    const { state, due, outlook, progress } = realisedOn(promise, day);
    const reason = (code: ReviewReason): Reason[] => [{ id, organisationId, code, progress }];
    if (!due || state === 'kept') return [];
    if (state === 'unmeasured') return addDays(promise.targetOn, lateDays) < day ? reason('unmeasured') : [];
    if (outlook === 'better' && progress !== null) {
      if (compare(progress, threshold) >= 0) return [];
      return reason(progress.num < 0n ? 'worse' : 'short');
    }
    if (outlook === 'worse' && progress !== null) {
      const bearable = subtract(rational(2n), threshold);
      return compare(progress, bearable) > 0 ? reason('heavier') : [];
    }
    return reason('not-reached');
  });
}
