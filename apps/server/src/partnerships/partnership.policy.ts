// Whose partnership is it? Its own secretary and the administrator act on it.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

export interface PartnershipFacts {
  id: string;
}

const ofThePartnership: Policy<PartnershipFacts> = (viewer, partnership) =>
  seesAll(viewer) || viewer.mandate?.partnershipId === partnership.id;

export const partnershipPolicies = {
  foundPartnership: () => true,
} satisfies Record<string, Policy>;

export { ofThePartnership };
