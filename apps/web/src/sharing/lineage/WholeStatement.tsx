// The total of a statement: the amounts that add up to it, each to be followed further.
import { useParams, useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { WholeStatementFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { lineageLabels } from './labels.ts';

const WholeStatementFragmentOf = graphql(`
  fragment WholeStatement on Lineage {
    total
    lines {
      id
      subject
      cents
    }
  }
`);

const here = '/framed/samenwerkingen/$slug/kosten/herkomst/$code';

export function WholeStatement({ lineage }: { lineage: FragmentType<typeof WholeStatementFragmentOf> }) {
  const t = useText();
  const format = useFormat();
  const params = useParams({ from: here });
  const search = useSearch({ from: here });
  const { lines, total } = unmask(WholeStatementFragmentOf, lineage);
  const columns: Column<WholeStatementFragment['lines'][number]>[] = [
    {
      key: 'line',
      head: t(lineageLabels.line),
      cell: ({ id, subject }) => (
        <Link to="/samenwerkingen/$slug/kosten/herkomst/$code" params={params} search={{ ...search, regel: id }} whole>
          {t(lineageLabels.follow, { subject })}
        </Link>
      ),
      total: t(lineageLabels.together),
    },
    {
      key: 'cents',
      head: t(lineageLabels.amount),
      figures: true,
      cell: ({ cents }) => format.amountToTheCent(cents),
      total: format.amountToTheCent(total),
    },
  ];
  return (
    <Section title={t(lineageLabels.lines)}>
      <Table label={t(lineageLabels.lines)} columns={columns} rows={lines} rowKey={({ id }) => id} />
    </Section>
  );
}
