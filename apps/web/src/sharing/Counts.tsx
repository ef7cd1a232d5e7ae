// What was counted besides inhabitants: what keys can rest on.
import type { ReactNode } from 'react';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { YearCountsFragment } from '../graphql/generated/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { entryLabels } from './entry/entry-labels.ts';

const YearCounts = graphql(`
  fragment YearCounts on CostYear {
    counts {
      code
      name
      referenceDay
      count
    }
  }
`);

type Row = YearCountsFragment['counts'][number];

export function Counts({ costs, actions }: { costs: FragmentType<typeof YearCounts>; actions: ReactNode }) {
  const t = useText();
  const format = useFormat();
  const { counts } = unmask(YearCounts, costs);
  if (counts.length === 0 && !actions) return null;
  const columns: Column<Row>[] = [
    { key: 'name', head: t(entryLabels.counted), names: true, cell: ({ name }) => name },
    { key: 'day', head: t(entryLabels.referenceDay), cell: ({ referenceDay }) => format.day(referenceDay) },
    { key: 'count', head: t(entryLabels.participants), figures: true, cell: ({ count }) => format.count(count) },
  ];
  return (
    <Section title={t(entryLabels.counts)} note={t(entryLabels.countsNote)} actions={actions}>
      {counts.length === 0 ? (
        <Empty title={t(entryLabels.noCounts)}>{t(entryLabels.noCountsSays)}</Empty>
      ) : (
        <Table
          label={t(entryLabels.counts)}
          columns={columns}
          rows={counts}
          rowKey={({ code, referenceDay }) => `${code} ${referenceDay}`}
        />
      )}
    </Section>
  );
}
