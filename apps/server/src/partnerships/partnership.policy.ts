// Whose partnership is it? Its own secretary and the administrator act on it.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

const own: Policy<{ id: string }> = (viewer, partnership) => seesAll(viewer) || viewer.mandate?.partnershipId === partnership.id;

export const partnershipPolicies = {
  foundPartnership: () => true,
  describePartnership: own,
  publishPartnership: own,
  dissolvePartnership: own,
  changeLegalForm: own,
  admitParticipant: own,
  endParticipation: own,
  defineBody: own,
  endBody: own,
  assignSeat: own,
  endSeat: own,
  assignWeight: own,
  registerOrganisation: () => true,
  recordInhabitants: () => true,
  loadMunicipalities: () => true,
} satisfies Record<string, Policy>;
