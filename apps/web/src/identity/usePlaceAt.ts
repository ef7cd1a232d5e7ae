// The partnership at hand: the one in the address, else the one the reader was in last, else the first in which he or she acts.
import { isLegalForm, legalForms } from '@hanze/shared/partnerships/legal-forms';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Place } from '../shell/place.tsx';
import { unmask } from '../graphql/graphql.ts';
import { useText } from '../ui/language.tsx';
import { MandateWords } from './mandate-words.ts';
import { shellLabels } from '../shell/labels.ts';
import type { FrameViewer } from './viewer.ts';

export function usePlaceAt(viewer: FrameViewer | undefined): Place | undefined {
  const t = useText();
  const { slug: addressed } = useParams({ strict: false });
  const [last, remember] = useState<string>();
  if (addressed && addressed !== last) remember(addressed);
  const own = viewer?.partnerships ?? [];
  const role = viewer?.mandate ? unmask(MandateWords, viewer.mandate).role : undefined;
  // what lies in a partnership of others is not the reader's to see, however public the partnership itself is
  const open = [addressed, last].find((slug) => slug !== undefined && (role === 'administrator' || own.some((each) => each.slug === slug)));
  const slug = open ?? own[0]?.slug;
  if (!slug) return undefined;
  const known = own.find((each) => each.slug === slug);
  if (!known) return { slug };
  const form = known.legalForm !== null && isLegalForm(known.legalForm) ? t(legalForms[known.legalForm].label) : '';
  const members = t(shellLabels.participants, { n: known.participantCount });
  return { slug, name: known.shortName, says: [form, members].filter(Boolean).join(', ') };
}
