// What the page and its worker say to each other about the fairness of keys.
import type { Text } from '@hanze/shared/kernel/text';
import type { ClosestSimpleKey, Judgement, Study } from '@hanze/shared/sharing/fairness/study';

/** A cost model to work out, with the shares of today in cents and the counts a mix may use, each in whole numbers per member. */
export interface Asked {
  readonly document: string;
  readonly today: readonly bigint[];
  readonly drivers: readonly (readonly bigint[])[];
}

export type ToWorker = ({ readonly kind: 'study' } & Asked) | { readonly kind: 'mix'; readonly percents: readonly number[] };

export interface Studied extends Omit<Study, 'game' | 'parts'> {
  readonly kind: 'study';
  readonly verdicts: Readonly<Record<'today' | 'shapley' | 'nucleolus', Judgement>>;
  /** Null without counts to mix. */
  readonly closest: ClosestSimpleKey | null;
}

interface Mixed {
  readonly kind: 'mix';
  readonly judgement: Judgement;
}

export type FromWorker = Studied | Mixed | { readonly kind: 'refused'; readonly text: Text };
