// Why the amount changed: a table of causes with a step drawing in it, so that the drawing needs no second version.
import { type Cause, causes } from '@hanze/shared/sharing/bridge';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { costLabels } from './labels.ts';
import { Step } from './Step.tsx';

const BilledBridge = graphql(`
  fragment BilledBridge on Statement {
    year
    bridge {
      fromYear
      from
      to
      sentence
      parts {
        cause
        cents
      }
    }
  }
`);

type Row = { key: string; name: string; cents: number; before: number; after: number; total: boolean };

export function BillBridge({ statement }: { statement: FragmentType<typeof BilledBridge> }) {
  const t = useText();
  const format = useFormat();
  const { year, bridge } = unmask(BilledBridge, statement);
  if (!bridge) return null;
  const { fromYear, from, to, parts, sentence } = bridge;
  const name = (cause: string) => (Object.hasOwn(causes, cause) ? t(causes[cause as Cause]) : cause);
  const ends = (key: string, of: number, cents: number): Row => ({
    key,
    name: t(costLabels.share, { year: of }),
    cents,
    before: cents,
    after: cents,
    total: true,
  });
  const rows: Row[] = [ends('from', fromYear, from)];
  let sum = from;
  for (const { cause, cents } of parts) {
    rows.push({ key: cause, name: name(cause), cents, before: sum, after: sum + cents, total: false });
    sum += cents;
  }
  rows.push(ends('to', year, to));
  const all = rows.flatMap(({ before, after }) => [before, after]);
  const range = [Math.min(...all), Math.max(...all)] as const;
  const columns: Column<Row>[] = [
    { key: 'cause', head: t(costLabels.cause), cell: (row) => row.name },
    { key: 'step', head: t(costLabels.step), cell: (row) => <Step from={row.before} to={row.after} range={range} total={row.total} /> },
    {
      key: 'cents',
      head: t(costLabels.amount),
      figures: true,
      cell: ({ cents, total }) => (total ? format.amountToTheCent(cents) : format.amountDifferenceToTheCent(cents)),
    },
  ];
  return (
    <Section title={t(costLabels.bridge)} note={t(costLabels.bridgeNote, { from: fromYear, to: year })}>
      <p className="binding cost-sentence">{sentence}.</p>
      <Table label={t(costLabels.bridge)} columns={columns} rows={rows} rowKey={({ key }) => key} dense />
    </Section>
  );
}
