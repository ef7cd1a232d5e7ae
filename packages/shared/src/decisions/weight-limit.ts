// No participant holds the majority alone (Wgr 13 allows more votes for one, practice forbids the majority): 3-2-1 is fine, 4-2-1 is not.
import { refusing } from '../kernel/refusal.ts';

const refuse = refusing({
  'weight-above-half': {
    nl: ({ seat, weight, total }: { seat: string; weight: string; total: string }) =>
      `${seat} zou ${weight} van de ${total} stemmen krijgen, meer dan de helft. Geef een reden als dit toch zo is afgesproken.`,
    en: ({ seat, weight, total }: { seat: string; weight: string; total: string }) =>
      `expected no weight above half of the total: ${seat} would have ${weight} of ${total} votes; give a reason if this was agreed all the same`,
  },
});

export interface WeightedSeat {
  readonly id: string;
  readonly weight: bigint;
}

/** The seats, when none weighs more than half of all, or when the agreement's reason for it is given. A body of one seat has no other to outvote. */
export function limitWeights<S extends WeightedSeat>(seats: readonly S[], reason = '', at = '$.seats'): readonly S[] {
  const total = seats.reduce((sum, { weight }) => sum + weight, 0n);
  const index = seats.findIndex(({ weight }) => 2n * weight > total);
  const heavy = seats[index];
  if (heavy && seats.length > 1 && reason.trim() === '') {
    refuse('weight-above-half', { at: `${at}[${index}].weight`, seat: heavy.id, weight: `${heavy.weight}`, total: `${total}` });
  }
  return seats;
}
