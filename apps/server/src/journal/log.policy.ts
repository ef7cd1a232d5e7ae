// Whose log is it? A participant's office acts for its own witness; those who take or took part read the log.
import type { Policy } from '../platform/authorise';
import { refuse } from '../platform/refusals';
import { currentViewer, isSignedIn, seesAll } from '../platform/viewer';

const ofTheParticipant: Policy<{ organisationId: string }> = (viewer, { organisationId }) =>
  viewer.mandate !== null && viewer.mandate.organisationId === organisationId;

export const logPolicies = {
  registerWitness: ofTheParticipant,
  endWitness: ofTheParticipant,
  eraseName: () => true,
  announceLogKey: () => true,
} satisfies Record<string, Policy>;

/** Refuses whoever may not see inside the partnership, exactly as if it had no log. */
export function mayReadLog(partnershipId: string): void {
  const viewer = currentViewer();
  if (seesAll(viewer)) return;
  if (viewer.kind === 'nobody') refuse('not-signed-in');
  if (!isSignedIn(viewer) || !viewer.partnershipIds.includes(partnershipId)) refuse('not-found');
}
