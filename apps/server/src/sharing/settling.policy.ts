// Who settles, and who asks? The partnership settles and answers; a participant asks about its own statement.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

interface Inside {
  partnershipId: string;
}

const office: Policy<Inside> = (viewer, { partnershipId }) => seesAll(viewer) || viewer.mandate?.partnershipId === partnershipId;

const ownStatement: Policy<Inside & { organisationId: string }> = ({ mandate, partnershipIds }, { partnershipId, organisationId }) =>
  mandate !== null &&
  mandate.organisationId === organisationId &&
  (mandate.partnershipId === null ? partnershipIds.includes(partnershipId) : mandate.partnershipId === partnershipId);

export const settlingPolicies = {
  agreeCostRules: office,
  fixAdvances: office,
  proposeSettlement: office,
  withdrawSettlement: office,
  approveSettlement: office,
  questionLine: ownStatement,
  disputeLine: ownStatement,
  answerQuestion: office,
  settleDispute: office,
} satisfies Record<string, Policy>;
