// At a tie the vote is taken once more; a second tie rejects the proposal.
import { reason } from '../reasons.ts';
import type { TieRule } from './tie.ts';

export const revote: TieRule = {
  label: {
    nl: 'Staken de stemmen, dan wordt opnieuw gestemd; staken zij weer, dan is het voorstel verworpen',
    en: 'At a tie the vote is taken again; a second tie rejects the proposal',
  },
  resolve: ({ tieBefore }) =>
    tieBefore ? { outcome: 'rejected', reason: reason('tie-again', {}) } : { outcome: 'postponed', reason: reason('tie-revote', {}) },
};
