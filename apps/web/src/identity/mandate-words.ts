// How a mandate is said: the role, and the organisation or partnership in which it is held.
import { isRole, roles } from '@hanze/shared/identity/roles';
import type { Text } from '@hanze/shared/kernel/text';
import { graphql } from '../graphql/graphql.ts';

export const MandateWords = graphql(`
  fragment MandateWords on Mandate {
    id
    role
    until
    organisationId
    organisationName
    partnershipId
    partnershipName
    bodyId
  }
`);

/** The name of this installation, where a mandate holds for the portal as a whole. */
const portal = 'Hanze';

/** A role that this page does not know yet is shown as the server names it. */
export const roleLabel = (role: string): Text => (isRole(role) ? roles[role].label : { nl: role, en: role });

type Place = { organisationName?: string | null; partnershipName?: string | null };

/** On whose behalf: the organisation, else the partnership, else the portal. */
export const placeOf = ({ organisationName, partnershipName }: Place): string => organisationName ?? partnershipName ?? portal;

/** A seat is held for an organisation in a partnership: both are said where one chooses among several. */
export const placesOf = ({ organisationName, partnershipName }: Place): string =>
  [organisationName, partnershipName].filter(Boolean).join(' · ') || portal;
