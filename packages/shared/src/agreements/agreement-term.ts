// How long an agreement holds, the last day on which one can give notice, and the day on which one must begin to think about it.
import { addDays, type Day } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { addMonths } from '../terms/exit-notice.ts';
import { type AgreementKind, agreementKinds } from './kinds.ts';
import { refuse } from './refusals.ts';

/** What happens at the end: it ends, it goes on by itself, or it goes on when that is decided. */
export const renewals = {
  ends: { nl: 'eindigt vanzelf', en: 'ends by itself' },
  tacit: { nl: 'wordt stilzwijgend verlengd', en: 'is renewed tacitly' },
  decided: { nl: 'kan bij besluit worden verlengd', en: 'can be renewed by decision' },
} as const satisfies Record<string, Text>;
export type Renewal = keyof typeof renewals;
export const renewalCodes = Object.keys(renewals) as Renewal[];

export interface Term {
  readonly from: Day;
  /** The first day on which it no longer holds; null = for an indefinite time. */
  readonly until: Day | null;
  /** Months between notice and end; 0 = notice is not needed. */
  readonly noticeMonths: number;
  readonly renewal: Renewal;
  /** Months by which it is renewed tacitly; 0 when it is not. */
  readonly renewalMonths: number;
}

/** The term itself; refuses one that ends before it begins, or that is renewed by nothing. */
export function checkTerm(term: Term): Term {
  const { from, until, noticeMonths, renewal, renewalMonths } = term;
  if (until !== null && until <= from) refuse('term-backwards', { at: 'until' });
  if (!renewalCodes.includes(renewal)) refuse('unknown-renewal', { at: 'renewal' });
  if (!isMonths(noticeMonths)) refuse('months-out-of-range', { at: 'noticeMonths' });
  if (!isMonths(renewalMonths)) refuse('months-out-of-range', { at: 'renewalMonths' });
  if (renewal === 'tacit' && (until === null || renewalMonths === 0)) refuse('renewed-by-nothing', { at: 'renewalMonths' });
  if (renewal !== 'tacit' && renewalMonths !== 0) refuse('not-renewed-tacitly', { at: 'renewalMonths' });
  return term;
}

const isMonths = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 600;

/** The last day on which notice reaches an end: so many months before it, the day itself not included. */
const lastNotice = (until: Day, noticeMonths: number): Day => addDays(addMonths(until, -noticeMonths), -1);

export interface TermOnDay {
  /** The end as it stands on the day, tacit renewals counted; null for an indefinite time. */
  readonly until: Day | null;
  /** The last day on which notice can be given, or, without notice, the last day itself; null for an indefinite time. */
  readonly noticeBy: Day | null;
  readonly alarmOn: Day | null;
  /** running: nothing to do; alarm: decide now; past: too late for notice; ended. */
  readonly standing: 'running' | 'alarm' | 'past' | 'ended';
  readonly why: Text;
}

/** How the term of an agreement of this kind stands on a day: a tacit renewal counts from the day after the last day of notice. */
export function termOn(kind: AgreementKind, term: Term, day: Day): TermOnDay {
  const { lead, why } = agreementKinds[kind];
  if (term.until === null) return { until: null, noticeBy: null, alarmOn: null, standing: 'running', why };
  let { until } = term;
  // counted from the first end, so that a 31st does not become a 28th for good
  if (term.renewal === 'tacit')
    for (let turn = 1; lastNotice(until, term.noticeMonths) < day; turn++) until = addMonths(term.until, turn * term.renewalMonths);
  const noticeBy = lastNotice(until, term.noticeMonths);
  const alarmOn = addDays(noticeBy, -lead);
  const standing = day >= until ? 'ended' : day > noticeBy ? 'past' : day >= alarmOn ? 'alarm' : 'running';
  return { until, noticeBy, alarmOn, standing, why };
}
