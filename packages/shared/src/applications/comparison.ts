// Two municipalities side by side: where do they have the same package, where another, and what has only one of them?
import type { UseFacts } from './harmonisation.ts';
import type { ContractRow, LandscapeFunction } from './landscape.ts';

export const likenesses = ['same', 'differs', 'first-only', 'second-only'] as const;
export type Likeness = (typeof likenesses)[number];

export interface Compared<U extends UseFacts, C extends ContractRow> {
  readonly function: LandscapeFunction<U, C>;
  readonly likeness: Likeness;
  readonly first: readonly U[];
  readonly second: readonly U[];
}

/** Functions that neither uses are left out. One package in common is enough to be the same. */
export function comparisonOf<U extends UseFacts, C extends ContractRow>(
  functions: readonly LandscapeFunction<U, C>[],
  firstId: string,
  secondId: string,
): Compared<U, C>[] {
  return functions.flatMap((it): Compared<U, C>[] => {
    const [first, second] = [firstId, secondId].map((id) => it.uses.filter(({ organisationId }) => organisationId === id)) as [U[], U[]];
    if (first.length + second.length === 0) return [];
    const packages = new Set(first.map(({ applicationId }) => applicationId));
    const shares = second.some(({ applicationId }) => packages.has(applicationId));
    const likeness = second.length === 0 ? 'first-only' : first.length === 0 ? 'second-only' : shares ? 'same' : 'differs';
    return [{ function: it, likeness, first, second }];
  });
}
