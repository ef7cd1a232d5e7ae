// Organisations in rows: name, kind, province, inhabitants and in how many partnerships they take part.
import { provinces } from '@hanze/shared/partnerships/provinces';
import type { OrganisationRowFragment } from '../../graphql/generated/graphql.ts';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { organisationKindName } from '../words.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { organisationLabels } from './labels.ts';

const OrganisationRow = graphql(`
  fragment OrganisationRow on Organisation {
    id
    name
    code
    kind
    province
    inhabitants
    participationCount
    until
  }
`);

type OrganisationTableProps = { rows: readonly FragmentType<typeof OrganisationRow>[]; own: string | null | undefined };

/** The province as people call it; what is no code of a province is shown as it is. */
export const provinceName = (code: string): string => (Object.hasOwn(provinces, code) ? provinces[code as keyof typeof provinces] : code);

export function OrganisationTable({ rows, own }: OrganisationTableProps) {
  const t = useText();
  const { count } = useFormat();
  const columns: Column<OrganisationRowFragment>[] = [
    { key: 'name', head: t(organisationLabels.name), cell: (row) => <Name row={row} /> },
    { key: 'kind', head: t(organisationLabels.kind), cell: ({ kind }) => organisationKindName(kind, t) },
    { key: 'province', head: t(organisationLabels.province), cell: ({ province }) => (province ? provinceName(province) : <Missing />) },
    { key: 'code', head: t(organisationLabels.code), cell: ({ code }) => code ?? <Missing /> },
    {
      key: 'inhabitants',
      head: t(organisationLabels.inhabitants),
      figures: true,
      cell: ({ inhabitants }) => (typeof inhabitants === 'number' ? count(inhabitants) : <Missing />),
    },
    { key: 'partnerships', head: t(organisationLabels.takesPartIn), figures: true, cell: (row) => count(row.participationCount) },
  ];
  return (
    <Table
      label={t(organisationLabels.title)}
      columns={columns}
      rows={unmask(OrganisationRow, rows)}
      rowKey={({ id }) => id}
      own={({ id }) => id === own}
      dense
    />
  );
}

function Name({ row: { id, code, name, until } }: { row: OrganisationRowFragment }) {
  const t = useText();
  return (
    <>
      <Link whole to="/gemeenten/$code" params={{ code: code ?? id }}>
        {name}
      </Link>{' '}
      {until && <span className="tiny muted">{t(organisationLabels.ended)}</span>}
    </>
  );
}
