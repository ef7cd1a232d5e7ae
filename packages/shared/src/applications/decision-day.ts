// The last day on which partners can decide about a contract and still have its successor ready when it ends.
import type { Day } from '../kernel/day.ts';
import { addMonths } from '../terms/exit-notice.ts';

/** What of a contract fixes that day. `end` is the first day on which the contract no longer holds. */
export interface Ending {
  readonly end: Day;
  readonly noticeMonths: number;
  readonly procurementMonths: number;
}

/**
 * End less notice less procurement, in calendar months. A procurement longer than the notice still comes before it: one gives notice
 * only when it is known what comes instead. A month that is too short gives its last day.
 */
export const decisionDay = ({ end, noticeMonths, procurementMonths }: Ending): Day => addMonths(end, -(noticeMonths + procurementMonths));
