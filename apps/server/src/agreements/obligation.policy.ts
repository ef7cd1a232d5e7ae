// Whose obligation is it? Its owner reports, whoever set the condition may let it go, the partnership's office arranges.
import type { Policy } from '../platform/authorise';
import type { Viewer } from '../platform/viewer';

interface Facts {
  partnershipId: string;
  ownerId: string | null;
  askedById: string | null;
}

const office = ({ mandate }: Viewer, partnershipId: string): boolean =>
  mandate !== null && mandate.organisationId === null && mandate.partnershipId === partnershipId;

/** The viewer acts for this organisation, inside this partnership. */
const actsFor = ({ mandate, partnershipIds }: Viewer, partnershipId: string, organisationId: string | null): boolean =>
  organisationId !== null && mandate?.organisationId === organisationId && partnershipIds.includes(partnershipId);

export const agreementPolicies = {
  promiseObligation: ((viewer, { partnershipId }) => office(viewer, partnershipId)) satisfies Policy<{ partnershipId: string }>,
  arrangeObligation: ((viewer, { partnershipId }) => office(viewer, partnershipId)) satisfies Policy<Facts>,
  meetObligation: ((viewer, { partnershipId, ownerId }) =>
    office(viewer, partnershipId) || actsFor(viewer, partnershipId, ownerId)) satisfies Policy<Facts>,
  waiveObligation: ((viewer, { partnershipId, askedById }) =>
    askedById === null ? office(viewer, partnershipId) : actsFor(viewer, partnershipId, askedById)) satisfies Policy<Facts>,
} satisfies Record<string, Policy>;
