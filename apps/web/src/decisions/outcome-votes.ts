// The three votes that count, as the register draws them.
import type { Choice } from '@hanze/shared/decisions/seat';
import type { Text } from '@hanze/shared/kernel/text';
import type { State } from '../ui/Status.tsx';

export const outcomeVotes: readonly { code: Choice; label: Text; look: State }[] = [
  { code: 'for', label: { nl: 'Voor', en: 'For' }, look: 'ok' },
  { code: 'against', label: { nl: 'Tegen', en: 'Against' }, look: 'late' },
  { code: 'abstain', label: { nl: 'Onthouding', en: 'Abstained' }, look: 'none' },
];
