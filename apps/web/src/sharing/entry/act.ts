// What is begun on the screen of costs, and what the forms of it share.
import type { EntryYearFragment, GroupLinesQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

export const EntryYear = graphql(`
  fragment EntryYear on CostYear {
    partnershipId
    slug
    year
    groups {
      id
      name
    }
    contributions {
      organisationId
      name
    }
    counts {
      code
      name
    }
  }
`);

export type EntryAct =
  | { kind: 'defineCostGroup' | 'enterCostLine' | 'recordDriver' | 'adoptAllocation' }
  | { kind: 'reverseCostLine'; line: GroupLinesQuery['costLines']['nodes'][number] };

export interface EntryProps {
  costs: EntryYearFragment;
  /** The cost group that stands open on the screen. */
  groupId: string | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** 'input.takerIds[2]' is about the field 'takerIds'. */
export const wholeField = (path: string): string => path.replace(/^\$?\.?input\./, '').replace(/\[.*$/, '');
