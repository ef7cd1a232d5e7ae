// Whose landscape is it? Who works for the partnership keeps all of it; who works for one municipality keeps what is that municipality's.
import type { Policy } from '../platform/authorise';
import { seesAll, type Viewer } from '../platform/viewer';

interface Inside {
  partnershipId: string;
}
interface OfOne extends Inside {
  organisationId: string;
}
interface OfSeveral extends Inside {
  organisationIds: readonly string[];
}

const forPartnership = (viewer: Viewer, partnershipId: string): boolean =>
  seesAll(viewer) || viewer.mandate?.partnershipId === partnershipId;

/** Holds an office at this organisation alone, not for a partnership. */
const forOrganisation = ({ mandate }: Viewer, organisationId: string): boolean =>
  mandate !== null && mandate.partnershipId === null && mandate.organisationId === organisationId;

const takesPart: Policy<Inside> = (viewer, { partnershipId }) =>
  forPartnership(viewer, partnershipId) || (viewer.mandate?.partnershipId === null && viewer.partnershipIds.includes(partnershipId));
const ofOne: Policy<OfOne> = (viewer, { partnershipId, organisationId }) =>
  forPartnership(viewer, partnershipId) || forOrganisation(viewer, organisationId);
const ofSeveral: Policy<OfSeveral> = (viewer, { partnershipId, organisationIds }) =>
  forPartnership(viewer, partnershipId) || (organisationIds.length > 0 && organisationIds.every((id) => forOrganisation(viewer, id)));

/** What nobody uses yet is anybody's to describe; what others use is theirs too. */
const ofUsers: Policy<OfSeveral> = (viewer, application) =>
  application.organisationIds.length === 0 ? takesPart(viewer, application) : ofSeveral(viewer, application);

export const applicationPolicies = {
  registerApplication: takesPart,
  describeApplication: ofUsers,
  recordUse: ofOne,
  changePhase: ofOne,
  changeUse: ofOne,
  endUse: ofOne,
  recordContract: ofSeveral,
  amendContract: ofSeveral,
  extendContract: ofSeveral,
  endContract: ofSeveral,
  registerExampleLandscape: () => false,
  importGemma: () => true,
} satisfies Record<string, Policy>;
