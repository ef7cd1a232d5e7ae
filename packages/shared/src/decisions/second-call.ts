// The second call: a meeting without a quorum may be called again, at least 24 hours after the call was delivered (Gemeentewet 20(2)-(3)).
import { refusing } from '../kernel/refusal.ts';
import { addHours, type Instant } from './instant.ts';

const refuse = refusing({
  'called-too-late': {
    nl: ({ earliest }: { earliest: Instant }) => `Deze vergadering kan op zijn vroegst om ${earliest} beginnen.`,
    en: ({ earliest }: { earliest: Instant }) => `expected a meeting at ${earliest} or later`,
  },
});

export interface SecondCall {
  /** When the call was delivered. */
  readonly calledAt: Instant;
  readonly meetsAt: Instant;
  /** Items of the meeting that had no quorum. */
  readonly firstItems: readonly string[];
}

/** The first moment at which a meeting by second call may begin; arrangements may set more hours, the law asks 24. */
export const earliestMeeting = (calledAt: Instant, hours = 24): Instant => addHours(calledAt, Math.max(24, hours));

/**
 * Which items the second meeting may decide without a quorum: those of the first meeting. Other items need the quorum again.
 * Refuses a meeting that begins too early.
 */
export function withoutQuorum({ calledAt, meetsAt, firstItems }: SecondCall, items: readonly string[], hours = 24): string[] {
  const earliest = earliestMeeting(calledAt, hours);
  if (meetsAt < earliest) refuse('called-too-late', { at: '$.meetsAt', earliest });
  return items.filter((item) => firstItems.includes(item));
}
