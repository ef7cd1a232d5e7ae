// The reader as the frame shows one: names and roles in words.
import { type FragmentType, unmask } from '../graphql/graphql.ts';
import type { Mandate, Viewer } from '../shell/viewer.ts';
import { MandateWords, placeOf, roleLabel } from './mandate-words.ts';
import type { FrameViewer } from './viewer.ts';

export function shownViewer({ person, mandate, mandates }: FrameViewer): Viewer {
  return { name: person.name, acting: mandate ? shown(mandate) : undefined, mandates: mandates.map(shown) };
}

function shown(masked: FragmentType<typeof MandateWords>): Mandate {
  const mandate = unmask(MandateWords, masked);
  // of a seat the partnership is said as well: somebody may sit in more than one
  const within = mandate.organisationName ? mandate.partnershipName : null;
  return {
    id: mandate.id,
    role: roleLabel(mandate.role),
    organisation: { name: placeOf(mandate) },
    within,
    until: mandate.until,
  };
}
