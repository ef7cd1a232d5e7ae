// Whose partnership is it? Its own secretary, whoever founded it, and the administrator act on it.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

interface Facts {
  id: string;
  foundedById?: string | null;
}

const own: Policy<Facts> = (viewer, { id, foundedById }) =>
  seesAll(viewer) || viewer.mandate?.partnershipId === id || (viewer.personId !== null && foundedById === viewer.personId);

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
