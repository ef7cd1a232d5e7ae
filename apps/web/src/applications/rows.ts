// The landscape as the screen holds it: the answer of the server put together by the rule both sides share.
import { type Landscape, type LandscapeFunction, landscapeOf } from '@hanze/shared/applications/landscape';
import type { Phase } from '@hanze/shared/applications/phases';
import type { Degree } from '@hanze/shared/applications/registries';
import type { LandscapePageQuery } from '../graphql/generated/graphql.ts';

export type Answer = NonNullable<LandscapePageQuery['landscape']>;
type Use = Omit<Answer['uses'][number], 'phase' | 'degree'> & { phase: Phase; degree: Degree };
type Contract = Answer['contracts'][number];
export type Row = LandscapeFunction<Use, Contract>;

/** The registries of the server are those of the browser, so a phase that comes from it is one. */
export function rowsOf({ components, applications, uses, contracts, day }: Answer): Landscape<Use, Contract> {
  return landscapeOf({ components, applications, uses: uses as Use[], contracts }, day);
}

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
