// The mandates of a person over time, and how each stands today, in words.
import { type Ground, groundLabels } from '@hanze/shared/identity/mandate';
import { graphql } from '../../graphql/graphql.ts';
import type { MandateTimesFragment } from '../../graphql/generated/graphql.ts';
import type { Speak } from '../../ui/language.tsx';
import type { State } from '../../ui/Status.tsx';
import type { Format } from '../../ui/format.ts';
import { peopleLabels } from './labels.ts';

export const MandateTimes = graphql(`
  fragment MandateTimes on Mandate {
    id
    role
    from
    until
    organisationId
    organisationName
    partnershipId
    partnershipName
    standing {
      state
      because
      since
    }
    viewerCan
  }
`);

type Standing = MandateTimesFragment['standing'];

const order: Readonly<Record<string, number>> = { holds: 0, 'not-yet': 1 };

/** What holds stands first, then what is coming, then what was, the newest on top. */
export const byStanding = (mandates: readonly MandateTimesFragment[]): MandateTimesFragment[] =>
  mandates.toSorted(
    (a, b) => (order[a.standing.state] ?? 2) - (order[b.standing.state] ?? 2) || (a.from < b.from ? 1 : a.from > b.from ? -1 : 0),
  );

const isGround = (value: string | null | undefined): value is Ground => Object.hasOwn(groundLabels, value ?? '');

/** State as icon and word, and why a mandate lapsed. */
export function standingInWords(
  { state, because, since }: Standing,
  t: Speak,
  { day }: Format,
): { is: State; word: string; reason?: string } {
  if (state === 'holds') return { is: 'ok', word: t(peopleLabels.stateHolds) };
  if (state === 'not-yet') return { is: 'busy', word: t(peopleLabels.stateComing) };
  if (state !== 'lapsed' || !since) return { is: 'none', word: t(peopleLabels.stateEnded) };
  const word = t(peopleLabels.stateLapsed, { day: day(since) });
  return { is: 'look', word, ...(isGround(because) && { reason: t(groundLabels[because]) }) };
}
