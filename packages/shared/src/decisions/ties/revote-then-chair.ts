// At a tie the vote is taken once more; at a second tie the chair decides, as many arrangements have it.
import { chair } from './chair.ts';
import { revote } from './revote.ts';
import type { TieRule } from './tie.ts';

export const revoteThenChair: TieRule = {
  label: {
    nl: 'Staken de stemmen, dan wordt opnieuw gestemd; staken zij weer, dan beslist de voorzitter',
    en: 'At a tie the vote is taken again; at a second tie the chair decides',
  },
  resolve: (facts) => (facts.tieBefore ? chair : revote).resolve(facts),
};
