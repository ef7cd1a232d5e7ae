// The newest imports of a partnership's ledger: when, which file, how it stands, what it booked.
import type { RecentLedgersQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { importLabels, stateNames } from '../import-labels.ts';
import { ledgerLabels } from './ledger-labels.ts';

const Recent = graphql(`
  query RecentLedgers($partnershipId: ID!) {
    ledgerImports(partnershipId: $partnershipId) {
      id
      startedAt
      state
      file
      created
      rejectedCount
    }
  }
`);

type Row = RecentLedgersQuery['ledgerImports'][number];

export function RecentLedgers({ partnershipId, slug }: { partnershipId: string; slug: string }) {
  const t = useText();
  const format = useFormat();
  const answer = useScreen(Recent, { partnershipId });
  const columns: Column<Row>[] = [
    {
      key: 'when',
      head: t(importLabels.when),
      cell: ({ id, startedAt }) => (
        <Link whole to="/samenwerkingen/$slug/kosten/inlezen" params={{ slug }} search={{ nummer: id }}>
          {format.moment(startedAt)}
        </Link>
      ),
    },
    { key: 'file', head: t(importLabels.file), cell: ({ file }) => file ?? '' },
    { key: 'state', head: t(importLabels.state), cell: ({ state }) => (stateNames[state] ? t(stateNames[state]) : state) },
    { key: 'created', head: t(importLabels.created), figures: true, cell: ({ created }) => format.count(created) },
    { key: 'rejected', head: t(importLabels.rejectedCount), figures: true, cell: ({ rejectedCount }) => format.count(rejectedCount) },
  ];
  return (
    <Section title={t(ledgerLabels.recent)}>
      <Screen answer={answer}>
        {({ ledgerImports }) =>
          ledgerImports.length ? (
            <Table label={t(ledgerLabels.recent)} columns={columns} rows={ledgerImports} rowKey={({ id }) => id} />
          ) : (
            <Empty title={t(ledgerLabels.noRecent)} />
          )
        }
      </Screen>
    </Section>
  );
}
