// No objection within n days: silence adopts, one objection brings the proposal to the meeting.
import { countVotes } from '../count.ts';
import { objectionReasons } from '../objections.ts';
import { reason } from '../reasons.ts';
import { refuse } from '../refusals.ts';
import type { Method } from './method.ts';

/** The term in whole days, 1 to 366. */
export const readDays = (value: unknown, at: string): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 366 ? value : refuse('days-out-of-range', { at });

export const noObjection: Method = {
  label: { nl: 'Geen bezwaar binnen de termijn', en: 'No objection within the term' },
  help: {
    nl: 'Aangenomen als niemand binnen de termijn bezwaar maakt. Met een bezwaar gaat het voorstel naar de vergadering.',
    en: 'Adopted when nobody objects within the term. With an objection the proposal goes to the meeting.',
  },
  arguments: [{ name: 'days', label: { nl: 'Termijn in dagen', en: 'Term in days' }, kind: 'days', required: true }],
  inMeeting: false,
  compile: ({ days }, at, counting) => {
    readDays(days, `${at}.days`);
    return {
      majorities: [],
      judge: ({ seats, termRunning }) => {
        const count = countVotes(seats, counting, 'cast');
        const objections = objectionReasons(seats);
        if (objections.length > 0) return { state: 'waiting', count, reasons: [...objections, reason('to-the-meeting', {})] };
        if (termRunning) return { state: 'waiting', count, reasons: [reason('term-running', {})] };
        return { state: 'met', count, reasons: [reason('nobody-objected', {})] };
      },
    };
  },
};
