// Whose state is it? Who works for the municipality keeps its records; who works for the partnership may do so for all.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

const ofOne: Policy<{ partnershipId: string; organisationId: string }> = (viewer, { partnershipId, organisationId }) => {
  if (seesAll(viewer) || viewer.mandate?.partnershipId === partnershipId) return true;
  const { mandate } = viewer;
  return mandate !== null && mandate.partnershipId === null && mandate.organisationId === organisationId;
};

export const briefingPolicies = {
  recordState: ofOne,
  reviseState: ofOne,
  withdrawState: ofOne,
  freezeScan: ofOne,
} satisfies Record<string, Policy>;
