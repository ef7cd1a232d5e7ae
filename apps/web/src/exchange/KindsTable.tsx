// How many records of each kind are new, changed and unchanged.
import { useFormat, useText } from '../ui/language.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { importLabels, kindNames } from './import-labels.ts';

type Kind = { kind: string; created: number; changed: number; same: number };

export function KindsTable({ kinds }: { kinds: readonly Kind[] }) {
  const t = useText();
  const { count } = useFormat();
  const figure = (key: 'created' | 'changed' | 'same'): Column<Kind> => ({
    key,
    head: t(importLabels[key]),
    figures: true,
    cell: (row) => count(row[key]),
    total: count(kinds.reduce((sum, row) => sum + row[key], 0)),
  });
  const columns: Column<Kind>[] = [
    {
      key: 'kind',
      head: t(importLabels.kind),
      cell: ({ kind }) => (kindNames[kind] ? t(kindNames[kind]) : kind),
      total: t(importLabels.together),
    },
    figure('created'),
    figure('changed'),
    figure('same'),
  ];
  return <Table label={t(importLabels.previewTitle)} columns={columns} rows={kinds} rowKey={({ kind }) => kind} />;
}
