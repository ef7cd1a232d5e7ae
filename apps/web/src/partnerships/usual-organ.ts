// The organ with which an organisation usually takes part, as a first proposal.
import type { OrganisationKind } from '@hanze/shared/partnerships/organisation-kinds';
import { organsOf } from '@hanze/shared/partnerships/organs';

/** A municipality with its college; others with their first organ. */
export const usualOrgan = (kind: OrganisationKind): string => (kind === 'municipality' ? 'college' : (organsOf(kind)[0] ?? ''));
