// What the scan says about one point of one municipality: a state, with its evidence, what is missing and the one next step.
import type { Day } from '../../kernel/day.ts';
import type { Text } from '../../kernel/text.ts';

/** `unknown`: nothing was recorded, which is not the same as bad. */
export type PointState = 'in-order' | 'attention' | 'act' | 'unknown';

export const pointStates = {
  'in-order': { nl: 'Op orde', en: 'In order' },
  attention: { nl: 'Aandacht nodig', en: 'Needs attention' },
  act: { nl: 'Nu doen', en: 'Act now' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
} as const satisfies Record<PointState, Text>;

/** Something that was recorded, and the day it speaks of; null where a count has no day. */
export interface Evidence {
  readonly words: Text;
  readonly on: Day | null;
}

export interface Finding {
  readonly state: PointState;
  readonly evidence: readonly Evidence[];
  /** What the evidence lacks, most urgent first. */
  readonly missing: readonly Text[];
  /** The one step that helps most now; null when there is nothing to do. */
  readonly next: Text | null;
}

/** A thing that should be so: met with evidence, or missing with the step that mends it. */
export interface Check {
  /** Null when nothing is known of it. */
  readonly met: boolean | null;
  readonly evidence?: Evidence;
  readonly missing: Text;
  readonly next: Text;
  /** The law asks it: missing it is `act`, not `attention`. */
  readonly must?: boolean;
}

const urgency = ({ met, must }: Check): number => (met === false ? (must ? 3 : 2) : met === null ? 1 : 0);

/**
 * Weighs the checks of a point. A duty that is known not to be met says `act`; anything else that is not met says `attention`; nothing
 * known at all says `unknown`; something unknown beside things in order says `attention`, because an unknown is never good news.
 */
export function weigh(checks: readonly Check[], more: readonly Evidence[] = []): Finding {
  const open = checks.filter(({ met }) => met !== true).sort((a, b) => urgency(b) - urgency(a));
  const evidence = [...checks.flatMap((check) => check.evidence ?? []), ...more];
  const known = checks.some(({ met }) => met !== null) || more.length > 0;
  return { state: stateOf(open, known), evidence, missing: open.map(({ missing }) => missing), next: open[0]?.next ?? null };
}

function stateOf(open: readonly Check[], known: boolean): PointState {
  if (open.some(({ met, must }) => met === false && must)) return 'act';
  if (!known) return 'unknown';
  return open.length > 0 ? 'attention' : 'in-order';
}
