// What a mandate rests on, beside its own days: the organisation, the partnership, the body, and that the one takes part in the other.
import type { Ground, Support } from '@hanze/shared/identity/mandate';
import type { Day } from '@hanze/shared/kernel/day';
import { sql } from 'kysely';

/** For a statement that selects from "Mandate": the first day without participation; null while it lasts, or where none is needed. */
export const participationUntil = sql<Day | null>`(
  select case when count(*) = count("until") then max("until") end from "Participation"
  where "Participation"."organisationId" = "Mandate"."organisationId" and "Participation"."partnershipId" = "Mandate"."partnershipId"
)`.as('participationUntil');

interface Ends {
  organisationUntil: Day | null;
  partnershipUntil: Day | null;
  bodyUntil: Day | null;
  participationUntil: Day | null;
}

/** The days on which its supports end. When they begin is no concern: a secretary prepares a partnership that is yet to start. */
export function supportsOf(from: Day, { organisationUntil, partnershipUntil, bodyUntil, participationUntil }: Ends): Support[] {
  const ends: [Ground, Day | null][] = [
    ['organisation', organisationUntil],
    ['partnership', partnershipUntil],
    ['body', bodyUntil],
    ['participation', participationUntil],
  ];
  return ends.map(([ground, until]) => ({ ground, period: { from, until } }));
}
