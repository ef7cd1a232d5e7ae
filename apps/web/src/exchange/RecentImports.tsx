// The newest imports: when, how it stands, what it changed.
import type { RecentImportFragment } from '../graphql/generated/graphql.ts';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { importLabels, stateNames } from './import-labels.ts';

const RecentImport = graphql(`
  fragment RecentImport on Import {
    id
    startedAt
    state
    rejectedCount
    kinds {
      kind
      created
      changed
    }
  }
`);

export function RecentImports({ imports }: { imports: readonly FragmentType<typeof RecentImport>[] }) {
  const t = useText();
  const format = useFormat();
  const sum = (row: RecentImportFragment, what: 'created' | 'changed') => format.count(row.kinds.reduce((n, kind) => n + kind[what], 0));
  const columns: Column<RecentImportFragment>[] = [
    {
      key: 'when',
      head: t(importLabels.when),
      cell: ({ id, startedAt }) => (
        <Link whole to="/import" search={{ nummer: id }}>
          {format.moment(startedAt)}
        </Link>
      ),
    },
    { key: 'state', head: t(importLabels.state), cell: ({ state }) => (stateNames[state] ? t(stateNames[state]) : state) },
    { key: 'created', head: t(importLabels.created), figures: true, cell: (row) => sum(row, 'created') },
    { key: 'changed', head: t(importLabels.changed), figures: true, cell: (row) => sum(row, 'changed') },
    { key: 'rejected', head: t(importLabels.rejectedCount), figures: true, cell: ({ rejectedCount }) => format.count(rejectedCount) },
  ];
  return <Table label={t(importLabels.recent)} columns={columns} rows={unmask(RecentImport, imports)} rowKey={({ id }) => id} />;
}
