// Everyone who pays, this municipality marked.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { BilledPayersFragment } from '../graphql/generated/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { costLabels } from './labels.ts';

const BilledPayers = graphql(`
  fragment BilledPayers on Statement {
    organisationId
    payers {
      organisationId
      name
      inhabitants
      cents
    }
  }
`);

type Row = BilledPayersFragment['payers'][number];

export function Payers({ statement }: { statement: FragmentType<typeof BilledPayers> }) {
  const t = useText();
  const format = useFormat();
  const { payers, organisationId: own } = unmask(BilledPayers, statement);
  const sum = payers.reduce((total, { cents }) => total + cents, 0);
  const columns: Column<Row>[] = [
    { key: 'name', head: t(costLabels.participant), cell: ({ name }) => name, total: t(costLabels.together) },
    {
      key: 'cents',
      head: t(costLabels.contribution),
      figures: true,
      cell: ({ cents }) => format.amountToTheCent(cents),
      total: format.amountToTheCent(sum),
    },
    {
      key: 'head',
      head: t(costLabels.perHead),
      figures: true,
      cell: ({ cents, inhabitants }) => (inhabitants ? format.amountToTheCent(Math.round(cents / inhabitants)) : <Missing />),
    },
  ];
  return (
    <Section title={t(costLabels.others)}>
      <Table
        label={t(costLabels.others)}
        columns={columns}
        rows={payers}
        rowKey={({ organisationId }) => organisationId}
        own={({ organisationId }) => organisationId === own}
        dense
      />
    </Section>
  );
}
