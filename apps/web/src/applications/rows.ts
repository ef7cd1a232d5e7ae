// The landscape as the screens hold it: the answer of the server put together by the rule both sides share.
import { type Landscape, type LandscapeFunction, landscapeOf } from '@hanze/shared/applications/landscape';
import type { Phase } from '@hanze/shared/applications/phases';
import type { Degree } from '@hanze/shared/applications/registries';
import { perInhabitant, type UseCosts, useCosts } from '@hanze/shared/applications/use-costs';
import { hostingOn } from '@hanze/shared/applications/use-facts';
import type { LandscapePageQuery } from '../graphql/generated/graphql.ts';

export type Answer = NonNullable<LandscapePageQuery['landscape']>;
export type Use = Omit<Answer['uses'][number], 'phase' | 'degree'> & {
  phase: Phase;
  degree: Degree;
  /** Cents a year per inhabitant; null where a contract or the inhabitants are not known. */
  perInhabitant: number | null;
};
export type Contract = Answer['contracts'][number];
export type Row = LandscapeFunction<Use, Contract>;
export type Rows = Landscape<Use, Contract> & { costs: UseCosts };

/** The registries of the server are those of the browser, so a phase that comes from it is one. */
export function rowsOf({ components, applications, uses, contracts, organisations, day }: Answer): Rows {
  const costs = useCosts(contracts, organisations);
  const inhabitants = new Map(organisations.map((it) => [it.id, it.inhabitants]));
  const shown = (uses as Omit<Use, 'perInhabitant'>[]).map((use) => ({
    ...use,
    hosting: hostingOn(use, day),
    perInhabitant: perInhabitant(costs.of(use.applicationId, use.organisationId), inhabitants.get(use.organisationId) ?? null),
  }));
  return { ...landscapeOf({ components, applications, uses: shown, contracts }, day), costs };
}

/** Names of applications by their id. */
export const namesOf = ({ applications }: Pick<Answer, 'applications'>): ReadonlyMap<string, string> =>
  new Map(applications.map(({ id, name }) => [id, name]));

/** Neighbours with the same package and the same sign become one cell: what is shared looks like one stream. */
export interface Run {
  readonly from: number;
  readonly size: number;
  readonly use: Use | null;
}

export function runsOf(row: Row, organisationIds: readonly string[], signOf: (use: Use) => string): Run[] {
  const byOrganisation = new Map(row.uses.map((use) => [use.organisationId, use]));
  const runs: { from: number; size: number; use: Use | null; key: string }[] = [];
  for (const [index, id] of organisationIds.entries()) {
    const use = byOrganisation.get(id) ?? null;
    const key = use ? `${use.applicationId} ${signOf(use)}` : '';
    const last = runs.at(-1);
    if (last && last.key === key) last.size += 1;
    else runs.push({ from: index, size: 1, use, key });
  }
  return runs;
}
