// Whose proposal is it? The side that brings it writes it; each participant takes its own position.
import type { Policy } from '../platform/authorise';
import type { Viewer } from '../platform/viewer';

interface Facts {
  partnershipId: string;
  authorId: string | null;
}

/** The viewer acts inside this partnership: for it as a whole, or for an organisation that takes part. */
const inside = ({ mandate, partnershipIds }: Viewer, partnershipId: string): boolean =>
  mandate !== null &&
  (mandate.partnershipId === null
    ? mandate.organisationId !== null && partnershipIds.includes(partnershipId)
    : mandate.partnershipId === partnershipId);

/** The secretary helps every side; an organisation writes its own. */
const writes: Policy<Facts> = (viewer, { partnershipId, authorId }) =>
  inside(viewer, partnershipId) && (viewer.mandate?.role === 'secretary' || viewer.mandate?.organisationId === authorId);

export const proposalPolicies = {
  draftProposal: ((viewer, { partnershipId }) => inside(viewer, partnershipId)) satisfies Policy<{ partnershipId: string }>,
  reviseProposal: writes,
  tableProposal: writes,
  takePosition: ((viewer, { partnershipId }) =>
    inside(viewer, partnershipId) && viewer.mandate?.organisationId !== null) satisfies Policy<Facts>,
} satisfies Record<string, Policy>;
