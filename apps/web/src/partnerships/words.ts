// Codes of the API as words: forms, organs and kinds that a reader knows. A code this version does not know is shown as it is.
import { isBodyKind, bodyKinds } from '@hanze/shared/partnerships/bodies';
import { isLegalForm, legalForms } from '@hanze/shared/partnerships/legal-forms';
import { isOrganisationKind, organisationKinds } from '@hanze/shared/partnerships/organisation-kinds';
import { isOrgan, organs } from '@hanze/shared/partnerships/organs';
import type { Speak } from '../ui/language.tsx';

export const formName = (code: string | null | undefined, t: Speak): string | undefined =>
  code ? (isLegalForm(code) ? t(legalForms[code].label) : code) : undefined;
export const organName = (code: string, t: Speak): string => (isOrgan(code) ? t(organs[code].label) : code);
export const bodyKindName = (code: string, t: Speak): string => (isBodyKind(code) ? t(bodyKinds[code]) : code);
export const organisationKindName = (code: string, t: Speak): string => (isOrganisationKind(code) ? t(organisationKinds[code]) : code);

/** Within a sentence: 'een openbaar lichaam'. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
