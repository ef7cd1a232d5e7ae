// Whose benefit is it? The municipality that was promised it measures it; any side proposes to look back, the office may put that off.
import type { Policy } from '../../platform/authorise';

interface Inside {
  partnershipId: string;
}

const promisedTo: Policy<Inside & { organisationId: string }> = ({ mandate, partnershipIds }, { partnershipId, organisationId }) =>
  mandate?.organisationId === organisationId && partnershipIds.includes(partnershipId);

const anySide: Policy<Inside> = ({ mandate, partnershipIds }, { partnershipId }) =>
  mandate !== null &&
  (mandate.partnershipId === null
    ? mandate.organisationId !== null && partnershipIds.includes(partnershipId)
    : mandate.partnershipId === partnershipId);

const office: Policy<Inside> = ({ mandate }, { partnershipId }) =>
  mandate?.organisationId === null && mandate.partnershipId === partnershipId;

export const benefitPolicies = {
  measureBenefit: promisedTo,
  proposeBenefitReview: anySide,
  postponeBenefitReview: office,
} satisfies Record<string, Policy>;
