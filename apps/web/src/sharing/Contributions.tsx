// What every participant contributes by budget and by actual cost, each leading to its statement.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { YearContributionsFragment } from '../graphql/generated/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { costLabels } from './labels.ts';

const YearContributions = graphql(`
  fragment YearContributions on CostYear {
    contributions {
      organisationId
      name
      code
      inhabitants
      budget
      actual
    }
  }
`);

type Row = YearContributionsFragment['contributions'][number];
type Props = { costs: FragmentType<typeof YearContributions>; slug: string; year: number; own: string | null | undefined };

export function Contributions({ costs, slug, year, own }: Props) {
  const t = useText();
  const format = useFormat();
  const { contributions } = unmask(YearContributions, costs);
  const sum = (pick: (row: Row) => number) => contributions.reduce((total, row) => total + pick(row), 0);
  const heads = sum(({ inhabitants }) => inhabitants ?? 0);
  const perHead = (cents: number, inhabitants: number | null | undefined) =>
    inhabitants ? format.amountToTheCent(Math.round(cents / inhabitants)) : <Missing />;
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t(costLabels.participant),
      cell: ({ name, code, organisationId }) => (
        <Link
          to="/samenwerkingen/$slug/kosten/rekening/$code"
          params={{ slug, code: code ?? organisationId }}
          search={{ jaar: `${year}` }}
          whole
        >
          {name}
        </Link>
      ),
      total: t(costLabels.together),
    },
    {
      key: 'inhabitants',
      head: t(costLabels.inhabitants),
      figures: true,
      cell: ({ inhabitants }) => (typeof inhabitants === 'number' ? format.count(inhabitants) : <Missing />),
      total: format.count(heads),
    },
    {
      key: 'budget',
      head: t(costLabels.contribution),
      figures: true,
      cell: (row) => <Origin row={row} slug={slug} year={year} />,
      total: format.amountToTheCent(sum(({ budget }) => budget)),
    },
    {
      key: 'head',
      head: t(costLabels.perHead),
      figures: true,
      cell: ({ budget, inhabitants }) => perHead(budget, inhabitants),
      total: perHead(
        sum(({ budget }) => budget),
        heads,
      ),
    },
    {
      key: 'actual',
      head: t(costLabels.spent),
      figures: true,
      cell: ({ actual }) => format.amountToTheCent(actual),
      total: format.amountToTheCent(sum(({ actual }) => actual)),
    },
  ];
  return (
    <Section title={t(costLabels.who)} note={t(costLabels.whoNote)}>
      <Table
        label={t(costLabels.who)}
        columns={columns}
        rows={contributions}
        rowKey={({ organisationId }) => organisationId}
        own={({ organisationId }) => organisationId === own}
      />
    </Section>
  );
}

/** The amount, leading to where it comes from; the rest of the row leads to the statement. */
function Origin({ row: { code, organisationId, budget }, slug, year }: { row: Row; slug: string; year: number }) {
  const t = useText();
  const amount = useFormat().amountToTheCent(budget);
  return (
    <Link
      to="/samenwerkingen/$slug/kosten/herkomst/$code"
      params={{ slug, code: code ?? organisationId }}
      search={{ jaar: `${year}` }}
      className="cost-above"
      aria-label={t(costLabels.originOf, { amount })}
    >
      {amount}
    </Link>
  );
}
