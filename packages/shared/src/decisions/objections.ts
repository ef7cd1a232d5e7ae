// Objections with a typed ground: in a consent procedure a bare "against" says too little to act on.
import { type Reason, reason } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { Seat } from './seat.ts';

/** A reason per vote against, with its ground where one was given. */
export const objectionReasons = (seats: readonly Seat[]): Reason[] =>
  seats
    .filter(({ vote }) => vote === 'against')
    .map(({ id, objection }) => reason('objection', { seat: id, ground: objection?.ground ?? '–' }));

/** Refuses a vote against without a ground the rule knows and a reason. */
export function refuseBareObjections(seats: readonly Seat[], grounds: readonly string[]): void {
  seats.forEach(({ vote, objection }, index) => {
    const isBare = !objection || !grounds.includes(objection.ground);
    if (vote === 'against' && isBare) refuse('objection-needs-ground', { at: `$.seats[${index}].objection` });
  });
}
