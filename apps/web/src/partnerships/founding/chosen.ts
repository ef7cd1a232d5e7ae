// The participants chosen so far, as one text in the draft: a reload loses none of them.
import { isOrganisationKind, type OrganisationKind } from '@hanze/shared/partnerships/organisation-kinds';

export type Chosen = { id: string; name: string; kind: OrganisationKind; organs: string };

export const written = (chosen: readonly Chosen[]): string => JSON.stringify(chosen);

/** What a draft holds may be of an earlier version of this form, so it is read with care. */
export function readChosen(text: string): Chosen[] {
  try {
    const list: unknown = JSON.parse(text || '[]');
    return Array.isArray(list) ? list.filter(isChosen) : [];
  } catch {
    return [];
  }
}

const isChosen = (it: Partial<Chosen> | null): it is Chosen =>
  typeof it?.id === 'string' && typeof it.name === 'string' && typeof it.organs === 'string' && isOrganisationKind(it.kind);
