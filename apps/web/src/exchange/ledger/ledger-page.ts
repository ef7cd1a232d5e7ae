// What the screen of a ledger import asks, and the shapes its parts share.
import type { LedgerNowQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

export const LedgerNow = graphql(`
  query LedgerNow($id: ID!) {
    ledgerImport(id: $id) {
      id
      state
      done
      total
      file
      head
      sample
      mapping
      remembered
      problem { path message }
      accounts { account count cents example }
      groups { groupId count cents }
      rowCount
      created
      same
      leftOut
      unassigned
      rejectedCount
      rejected { file line field text }
      refusal
    }
  }
`);

export const PreviewLedger = graphql(`
  mutation PreviewLedger($id: ID!, $mapping: String) {
    previewLedger(id: $id, mapping: $mapping) {
      __typename
      ... on LedgerImport { id }
      ... on Refusal { code message path }
    }
  }
`);

export type ShownLedger = NonNullable<LedgerNowQuery['ledgerImport']>;
export type Groups = readonly { readonly id: string; readonly name: string }[];
export const underWay = (state: string | undefined) => state === 'reading' || state === 'writing';
