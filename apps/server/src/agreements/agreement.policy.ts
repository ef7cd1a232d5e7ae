// Whose agreement is it? Who works for the partnership keeps its register.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

const own: Policy<{ partnershipId: string }> = (viewer, { partnershipId }) =>
  seesAll(viewer) || viewer.mandate?.partnershipId === partnershipId;

export const registerPolicies = {
  registerAgreement: own,
  joinAgreement: own,
  leaveAgreement: own,
  renewAgreement: own,
  endAgreement: own,
  adoptAgreementVersion: own,
} satisfies Record<string, Policy>;
