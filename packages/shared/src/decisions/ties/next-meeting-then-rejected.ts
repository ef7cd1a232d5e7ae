// At a tie the next meeting decides; in a complete meeting, or when it ties again, the proposal is rejected (Gemeentewet 32(4) and (5)).
import { reason } from '../reasons.ts';
import type { TieRule } from './tie.ts';

export const nextMeetingThenRejected: TieRule = {
  label: {
    nl: 'Staken de stemmen, dan beslist de volgende vergadering; staken zij weer of was de vergadering voltallig, dan is het voorstel verworpen',
    en: 'At a tie the next meeting decides; a second tie, or a tie in a complete meeting, rejects the proposal',
  },
  resolve: ({ complete, tieBefore }) => {
    if (tieBefore) return { outcome: 'rejected', reason: reason('tie-again', {}) };
    if (complete) return { outcome: 'rejected', reason: reason('tie-complete', {}) };
    return { outcome: 'postponed', reason: reason('tie-next-meeting', {}) };
  },
};
