// At a tie the proposal is rejected: there is no majority for it.
import { reason } from '../reasons.ts';
import type { TieRule } from './tie.ts';

export const rejected: TieRule = {
  label: { nl: 'Staken de stemmen, dan is het voorstel verworpen', en: 'A tie rejects the proposal' },
  resolve: () => ({ outcome: 'rejected', reason: reason('tie-rejects', {}) }),
};
