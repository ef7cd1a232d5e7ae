// What the cost of a proposal can be shared by: the pools of this year's budget, each with its key, its counts and its payers.
import type { CostBasisQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { useScreen } from '../graphql/useScreen.ts';

const CostBasis = graphql(`
  query CostBasis($slug: String!) {
    costYear(slug: $slug) {
      id
      year
      groups {
        id
        name
      }
      pools {
        keyId
        groupIds
        document
      }
      contributions {
        organisationId
        name
      }
    }
  }
`);

type CostYear = NonNullable<CostBasisQuery['costYear']>;

/** A cost group one can write a cost in, with the auditor's document of its pool. */
interface Payable {
  readonly id: string;
  readonly name: string;
  readonly document: string;
}

export interface CostBasis {
  readonly year: number;
  readonly groups: readonly Payable[];
  /** Ids of organisations by the name the document calls them. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Asked only where costs are written; undefined while it is on its way. */
export function useCostBasis(slug: string): CostBasis | undefined {
  const { data } = useScreen(CostBasis, { slug }, { shows: ['CostGroup', 'CostLine', 'CostKey', 'KeyCoverage', 'DriverCount'] });
  return data && (data.costYear ? basisOf(data.costYear) : { year: 0, groups: [], ids: new Map() });
}

const basisOf = ({ year, groups, pools, contributions }: CostYear): CostBasis => ({
  year,
  ids: new Map(contributions.map(({ name, organisationId }) => [name, organisationId])),
  groups: groups.flatMap(({ id, name }) => {
    const document = pools.find(({ groupIds }) => groupIds.includes(id))?.document;
    return document ? [{ id, name, document }] : [];
  }),
});
