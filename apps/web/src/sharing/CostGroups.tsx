// Budget against actual and forecast per cost group; a group opens to its lines.
import type { ReactNode } from 'react';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { YearGroupsFragment } from '../graphql/generated/graphql.ts';
import { isPackageKind, isRecurrence, packageKinds, recurrences } from '@hanze/shared/sharing/cost-words';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { costLabels } from './labels.ts';

const YearGroups = graphql(`
  fragment YearGroups on CostYear {
    budget
    actual
    groups {
      id
      name
      recurrence
      package
      takers
      budget
      change
      actual
      forecast
      lineCount
    }
  }
`);

type Group = YearGroupsFragment['groups'][number];

type CostGroupsProps = { year: FragmentType<typeof YearGroups>; chosen: string | undefined; actions: ReactNode };

export function CostGroups({ year, chosen, actions }: CostGroupsProps) {
  const t = useText();
  const format = useFormat();
  const { groups, budget, actual } = unmask(YearGroups, year);
  const sumOf = (pick: (group: Group) => number) => format.amount(groups.reduce((sum, group) => sum + pick(group), 0));
  const complete = groups.every(({ forecast, budget }) => forecast !== null || budget === 0);
  const columns: Column<Group>[] = [
    { key: 'name', head: t(costLabels.group), cell: (group) => <Name group={group} />, total: t(costLabels.together) },
    {
      key: 'budget',
      head: t(costLabels.budget),
      figures: true,
      cell: (group) => format.amount(group.budget),
      total: format.amount(budget),
    },
    {
      key: 'change',
      head: t(costLabels.change),
      figures: true,
      cell: (group) => format.amountDifference(group.change),
      total: sumOf((group) => group.change),
    },
    {
      key: 'actual',
      head: t(costLabels.actual),
      figures: true,
      cell: (group) => format.amount(group.actual),
      total: format.amount(actual),
    },
    {
      key: 'left',
      head: t(costLabels.left),
      figures: true,
      cell: (group) => format.amount(group.budget - group.actual),
      total: format.amount(budget - actual),
    },
    {
      key: 'forecast',
      head: t(costLabels.forecast),
      figures: true,
      cell: ({ forecast }) => (typeof forecast === 'number' ? format.amount(forecast) : <Missing />),
      total: complete && groups.length > 0 ? sumOf((group) => group.forecast ?? 0) : <Missing />,
    },
    { key: 'lines', head: t(costLabels.lines), figures: true, cell: (group) => format.count(group.lineCount) },
  ];
  return (
    <Section title={t(costLabels.groups)} note={t(costLabels.exclVat)} actions={actions}>
      <Table label={t(costLabels.groups)} columns={columns} rows={groups} rowKey={({ id }) => id} chosen={({ id }) => id === chosen} />
    </Section>
  );
}

function Name({ group }: { group: Group }) {
  const t = useText();
  const kinds = [
    isPackageKind(group.package) && t(packageKinds[group.package]),
    isRecurrence(group.recurrence) && t(recurrences[group.recurrence]).toLowerCase(),
    group.takers.length > 0 && t(costLabels.onlyFor, { names: group.takers.join(', ') }),
  ].filter(Boolean);
  return (
    <>
      <Link to="." search={(now: object) => ({ ...now, groep: group.id })} resetScroll={false}>
        {group.name}
      </Link>
      <span className="cost-note small">{kinds.join(', ')}</span>
    </>
  );
}
