// What changes in a landscape between two days: who begins or ends to use something, what of it changes, which contracts come and go.
import type { Day } from '../kernel/day.ts';
import type { UseFacts } from './harmonisation.ts';
import type { ContractRow } from './landscape.ts';
import { hostingOn } from './use-facts.ts';

export interface ShownUse extends UseFacts {
  readonly time: string | null;
  readonly hosting: string | null;
  readonly plannedHosting: string | null;
  readonly moveOn: Day | null;
  readonly deviationReason: string | null;
}
export interface ShownContract extends ContractRow {
  readonly id: string;
}
export interface OnDay<U extends ShownUse, C extends ShownContract> {
  readonly day: Day;
  readonly uses: readonly U[];
  readonly contracts: readonly C[];
}

export const changingFields = ['phase', 'degree', 'time', 'hosting', 'deviation'] as const;
export type ChangingField = (typeof changingFields)[number];

export type Change =
  | { readonly kind: 'use-begins' | 'use-ends'; readonly applicationId: string; readonly organisationIds: readonly string[] }
  | {
      readonly kind: 'use-changes';
      readonly applicationId: string;
      readonly organisationIds: readonly string[];
      readonly field: ChangingField;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'contract-begins' | 'contract-ends';
      readonly applicationId: string;
      readonly organisationIds: readonly string[];
      readonly end: Day;
      readonly yearlyCents: number;
    };

/** Changes from the earlier day to the later one, by application. */
export function differenceOf<U extends ShownUse, C extends ShownContract>(before: OnDay<U, C>, after: OnDay<U, C>): Change[] {
  const keyOf = ({ applicationId, organisationId }: UseFacts) => `${applicationId} ${organisationId}`;
  const [was, is] = [before, after].map(({ uses }) => new Map(uses.map((use) => [keyOf(use), use]))) as [Map<string, U>, Map<string, U>];
  const changes: Change[] = [];
  for (const [key, use] of is) {
    const earlier = was.get(key);
    const of = { applicationId: use.applicationId, organisationIds: [use.organisationId] };
    if (!earlier) changes.push({ kind: 'use-begins', ...of });
    else {
      const [from, to] = [factsOf(earlier, before.day), factsOf(use, after.day)];
      for (const field of changingFields)
        if (from[field] !== to[field]) changes.push({ kind: 'use-changes', ...of, field, from: from[field], to: to[field] });
    }
  }
  for (const [key, { applicationId, organisationId }] of was)
    if (!is.has(key)) changes.push({ kind: 'use-ends', applicationId, organisationIds: [organisationId] });
  changes.push(...contractsOf('contract-begins', after.contracts, before.contracts));
  changes.push(...contractsOf('contract-ends', before.contracts, after.contracts));
  return changes.sort((a, b) => (a.applicationId < b.applicationId ? -1 : a.applicationId > b.applicationId ? 1 : 0));
}

const factsOf = (use: ShownUse, day: Day): Readonly<Record<ChangingField, string | null>> => ({
  phase: use.phase,
  degree: String(use.degree),
  time: use.time,
  hosting: hostingOn(use, day),
  deviation: use.deviationReason,
});

function contractsOf(
  kind: 'contract-begins' | 'contract-ends',
  these: readonly ShownContract[],
  others: readonly ShownContract[],
): Change[] {
  const known = new Set(others.map(({ id }) => id));
  return these
    .filter(({ id }) => !known.has(id))
    .map(({ applicationId, organisationIds, end, yearlyCents }) => ({ kind, applicationId, organisationIds, end, yearlyCents }));
}
