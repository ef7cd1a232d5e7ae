// The partnership at hand: the one in the address, else the one the reader was in last, else the first in which he or she acts.
import { isLegalForm, legalForms } from '@hanze/shared/partnerships/legal-forms';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Place } from '../shell/place.tsx';
import { useText } from '../ui/language.tsx';
import { shellLabels } from '../shell/labels.ts';
import type { FrameViewer } from './viewer.ts';

export function usePlaceAt(viewer: FrameViewer | undefined): Place | undefined {
  const t = useText();
  const { slug: addressed } = useParams({ strict: false });
  const [last, remember] = useState<string>();
  if (addressed && addressed !== last) remember(addressed);
  const own = viewer?.partnerships ?? [];
  const slug = addressed ?? last ?? own[0]?.slug;
  const known = own.find((each) => each.slug === slug);
  if (!slug) return undefined;
  if (!known) return { slug };
  const form = known.legalForm !== null && isLegalForm(known.legalForm) ? t(legalForms[known.legalForm].label) : '';
  const members = t(shellLabels.participants, { n: known.participantCount });
  return { slug, name: known.shortName, says: [form, members].filter(Boolean).join(', ') };
}
