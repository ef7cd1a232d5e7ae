// Objections with a typed ground: in a consent procedure a bare "against" says too little to act on.
import type { Text } from '../kernel/text.ts';
import { refuse } from './refusals.ts';
import type { Seat } from './seat.ts';

/** The grounds offered when the arrangement names none itself. */
export const groundWords: Readonly<Record<string, Text>> = {
  law: { nl: 'strijd met het recht', en: 'conflict with the law' },
  'public-interest': { nl: 'strijd met het algemeen belang', en: 'conflict with the public interest' },
  autonomy: { nl: 'raakt eigen beleid van de gemeente', en: "touches the municipality's own policy" },
  money: { nl: 'niet te betalen', en: 'not affordable' },
  continuity: { nl: 'gevaar voor de dienstverlening', en: 'a danger to the service' },
};

/** Every vote against, with its ground. Refuses a vote against without a valid ground and a reason. */
export function objectionsOf(seats: readonly Seat[], valid: readonly string[]): { seat: string; ground: string; reason: string }[] {
  return seats.flatMap((seat, index) => {
    if (seat.vote !== 'against') return [];
    const { objection } = seat;
    if (!objection || !valid.includes(objection.ground)) return refuse('objection-needs-ground', { at: `$.seats[${index}].objection` });
    return [{ seat: seat.id, ...objection }];
  });
}
