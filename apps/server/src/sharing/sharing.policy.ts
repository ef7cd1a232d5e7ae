// Whose costs are they? Those who work for the partnership itself enter them; a participant's own controller looks on.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

/** Anything inside a partnership: a group, a line, or the partnership by its own id. */
interface Inside {
  partnershipId: string;
}

const own: Policy<Inside> = (viewer, { partnershipId }) => seesAll(viewer) || viewer.mandate?.partnershipId === partnershipId;

export const sharingPolicies = {
  defineCostGroup: own,
  enterCostLine: own,
  reverseCostLine: own,
  adoptAllocation: own,
  recordDriver: own,
  recordCostModel: own,
} satisfies Record<string, Policy>;
