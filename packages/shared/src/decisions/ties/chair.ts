// At a tie the chair decides. A chair who says nothing leaves the proposal without a majority.
import { reason } from '../reasons.ts';
import type { TieRule } from './tie.ts';

export const chair: TieRule = {
  label: { nl: 'Staken de stemmen, dan beslist de voorzitter', en: 'At a tie the chair decides' },
  resolve: ({ chairVote }) => {
    const vote = chairVote();
    if (vote === 'for') return { outcome: 'adopted', reason: reason('chair-for', {}) };
    return { outcome: 'rejected', reason: reason(vote === 'against' ? 'chair-against' : 'chair-silent', {}) };
  },
};
