// Whose views round is it? The partnership's office sends and answers; a council speaks for itself, through its clerk.
import type { Policy } from '../../platform/authorise';
import type { Viewer } from '../../platform/viewer';

interface RoundFacts {
  partnershipId: string;
}
interface CouncilFacts extends RoundFacts {
  organisationId: string;
}

const inOffice = ({ mandate }: Viewer, partnershipId: string): boolean =>
  mandate !== null && mandate.organisationId === null && mandate.partnershipId === partnershipId;
const office: Policy<RoundFacts> = (viewer, { partnershipId }) => inOffice(viewer, partnershipId);
const council: Policy<CouncilFacts> = (viewer, { partnershipId, organisationId }) =>
  inOffice(viewer, partnershipId) || (viewer.mandate?.organisationId === organisationId && viewer.partnershipIds.includes(partnershipId));

export const viewsPolicies = {
  openViewsRound: office,
  confirmReceipt: council,
  planDiscussion: council,
  giveView: council,
  waiveView: council,
  closeViewsRound: office,
  answerPoint: office,
  answerViews: office,
  cancelViewsRound: office,
} satisfies Record<string, Policy>;
