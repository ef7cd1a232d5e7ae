// A local deviation from what is shared: allowed, with its reason, its price and its end, so that the autonomy ledger can show it.
import type { Day } from '../kernel/day.ts';
import { refuse } from './refusals.ts';

export interface Deviation {
  readonly reason: string;
  /** What it costs a year, in cents. */
  readonly yearlyCents: number;
  /** The first day on which it no longer holds. */
  readonly until: Day;
}

/** All three or none. Refuses `deviation-incomplete` and `amount-negative`. */
export function checkedDeviation(given: { [K in keyof Deviation]?: Deviation[K] | null | undefined }): Deviation | null {
  const reason = given.reason?.trim() ?? '';
  const { yearlyCents, until } = given;
  if (reason === '' && yearlyCents == null && until == null) return null;
  if (reason === '' || yearlyCents == null || until == null) return refuse('deviation-incomplete', { at: 'deviation' });
  if (yearlyCents < 0) refuse('amount-negative', { at: 'deviation.yearlyCents' });
  return { reason, yearlyCents, until };
}
