// Inhabitants per year with the source of each figure: what keys and weights rest on.
import type { OrganisationInhabitantsFragment } from '../../graphql/generated/graphql.ts';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { organisationLabels as labels } from './labels.ts';

const OrganisationInhabitants = graphql(`
  fragment OrganisationInhabitants on Organisation {
    inhabitantsByYear {
      year
      count
      referenceDay
      source
    }
  }
`);

type Row = OrganisationInhabitantsFragment['inhabitantsByYear'][number] & { difference: number | undefined };

export function InhabitantsByYear({ organisation }: { organisation: FragmentType<typeof OrganisationInhabitants> }) {
  const t = useText();
  const format = useFormat();
  const { inhabitantsByYear } = unmask(OrganisationInhabitants, organisation);
  if (inhabitantsByYear.length === 0) return null;
  const rows = inhabitantsByYear.map((row): Row => {
    // one year may have figures of several sources: growth is told from year to year
    const before = inhabitantsByYear.find(({ year }) => year < row.year);
    return { ...row, difference: before && row.count - before.count };
  });
  const columns: Column<Row>[] = [
    { key: 'year', head: t(labels.year), cell: ({ year }) => year },
    { key: 'count', head: t(labels.inhabitants), figures: true, cell: ({ count }) => format.count(count) },
    {
      key: 'difference',
      head: t(labels.change),
      figures: true,
      cell: ({ difference }) => (difference === undefined ? <Missing /> : format.difference(difference)),
    },
    {
      key: 'day',
      head: t(labels.referenceDay),
      figures: true,
      cell: ({ referenceDay }) => (referenceDay ? format.dayInFigures(referenceDay) : <Missing />),
    },
    { key: 'source', head: t(labels.source), cell: ({ source }) => source },
  ];
  return (
    <Section title={t(labels.byYear)}>
      <Table label={t(labels.byYear)} columns={columns} rows={rows} rowKey={({ year, source }) => `${year} ${source}`} dense />
    </Section>
  );
}
