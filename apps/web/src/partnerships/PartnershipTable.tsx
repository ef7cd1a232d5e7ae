// Partnerships in rows: name, form, how many take part, since when.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import type { PartnershipRowFragment } from '../graphql/generated/graphql.ts';
import '../ui/lists.css';
import { listLabels } from './labels.ts';
import { formName } from './words.ts';

const PartnershipRow = graphql(`
  fragment PartnershipRow on Partnership {
    id
    slug
    shortName
    name
    legalForm
    participantCount
    seat
    from
    until
    published
  }
`);

type PartnershipTableProps = {
  rows: readonly FragmentType<typeof PartnershipRow>[];
  on?: string | undefined;
  own: string | null | undefined;
};

export function PartnershipTable({ rows, on, own }: PartnershipTableProps) {
  const t = useText();
  const format = useFormat();
  const shown = unmask(PartnershipRow, rows);
  const seatColumn: Column<PartnershipRowFragment> = { key: 'seat', head: t(listLabels.seat), cell: ({ seat }) => seat ?? <Missing /> };
  const untilColumn: Column<PartnershipRowFragment> = {
    key: 'until',
    head: t(listLabels.until),
    figures: true,
    cell: ({ until }) => (until ? format.dayInFigures(until) : <Missing />),
  };
  const columns: Column<PartnershipRowFragment>[] = [
    { key: 'name', head: t(listLabels.name), cell: (row) => <Name row={row} on={on} /> },
    { key: 'form', head: t(listLabels.form), cell: ({ legalForm }) => formName(legalForm, t) ?? <Missing /> },
    { key: 'participants', head: t(listLabels.participants), figures: true, cell: (row) => format.count(row.participantCount) },
    // the register knows no seats: a column of dashes helps nobody
    ...(shown.some(({ seat }) => seat) ? [seatColumn] : []),
    { key: 'from', head: t(listLabels.since), figures: true, cell: ({ from }) => format.dayInFigures(from) },
    ...(shown.some(({ until }) => until) ? [untilColumn] : []),
  ];
  return <Table label={t(listLabels.table)} columns={columns} rows={shown} rowKey={({ id }) => id} own={({ id }) => id === own} />;
}

function Name({ row: { slug, shortName, name, published }, on }: { row: PartnershipRowFragment; on: string | undefined }) {
  const t = useText();
  return (
    <span className="partnership-name">
      <Link whole to="/samenwerkingen/$slug" params={{ slug }} search={on ? { op: on } : {}}>
        {shortName}
      </Link>
      {!published && <span className="tiny muted">{t(listLabels.notPublished)}</span>}
      {name !== shortName && <span className="tiny muted partnership-name__full">{name}</span>}
    </span>
  );
}
