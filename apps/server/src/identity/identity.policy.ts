// Whose account, session or mandate is it?
import { grantable } from '@hanze/shared/identity/granting';
import { scopeOf } from '@hanze/shared/identity/mandate';
import type { Role } from '@hanze/shared/identity/roles';
import type { Policy } from '../platform/authorise';
import { seesAll, type Viewer } from '../platform/viewer';

interface PlaceFacts {
  role?: Role;
  organisationId: string | null;
  partnershipId: string | null;
  bodyId: string | null;
}

const anyones: Policy = () => true;
const ofThePerson: Policy<{ personId: string }> = (viewer, { personId }) => personId === viewer.personId;
const ofThePersonOrAdministrator: Policy<{ personId: string }> = (viewer, { personId }) => personId === viewer.personId || seesAll(viewer);

/** The place is the granter's own: an office at the own organisation, anything else in the own partnership. */
const isOwnPlace = ({ mandate }: Viewer, place: PlaceFacts, scope: string): boolean =>
  scope === 'organisation'
    ? place.organisationId === (mandate?.organisationId ?? undefined)
    : place.partnershipId === (mandate?.partnershipId ?? undefined);

/** Roles that the viewer's role grants, in the viewer's own place. Without a role in the record: any role there. */
const ofTheGranter: Policy<PlaceFacts> = (viewer, { role, ...place }) => {
  const scope = scopeOf({ organisation: place.organisationId, partnership: place.partnershipId, body: place.bodyId });
  if (scope === null || viewer.mandate === null) return false;
  const roles = grantable(viewer.mandate.role, scope);
  return (role === undefined ? roles.length > 0 : roles.includes(role)) && (seesAll(viewer) || isOwnPlace(viewer, place, scope));
};

export const identityPolicies = {
  completeSetUp: anyones,
  signIn: anyones,
  signInAsExample: anyones,
  beginPasskeySignIn: anyones,
  finishPasskeySignIn: anyones,
  acceptInvitation: anyones,
  signOut: anyones,
  beginPasskeyRegistration: anyones,
  finishPasskeyRegistration: anyones,
  enrolTotp: anyones,
  confirmTotp: anyones,
  removePasskey: ofThePerson,
  removeTotp: anyones,
  renewRecoveryCodes: anyones,
  changePassword: anyones,
  beginStepUp: anyones,
  stepUp: anyones,
  endSession: ofThePersonOrAdministrator,
  endOtherSessions: anyones,
  chooseMandate: anyones,
  chooseLanguage: anyones,
  renamePerson: ((viewer, { id }) => id === viewer.personId || seesAll(viewer)) satisfies Policy<{ id: string }>,
  invitePerson: ofTheGranter,
  grantMandate: ofTheGranter,
  endMandate: ofTheGranter,
  blockPerson: ((viewer, { id }) => id !== viewer.personId) satisfies Policy<{ id: string }>,
  unblockPerson: anyones,
  registerExamplePersona: () => false,
} satisfies Record<string, Policy>;
