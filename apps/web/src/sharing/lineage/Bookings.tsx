// What was booked and makes up the amount that is shared: the largest lines with their source, the others together.
import { isLineKind, lineKinds } from '@hanze/shared/sharing/cost-words';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { FollowedBookingsFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { lineageLabels } from './labels.ts';

const FollowedBookings = graphql(`
  fragment FollowedBookings on LineageLine {
    poolCents
    bookingCount
    otherBookings
    parts {
      groupId
      name
    }
    bookings {
      id
      groupName
      kind
      day
      description
      source
      amount
    }
  }
`);

type Booking = FollowedBookingsFragment['bookings'][number];
type Row = Booking | { id: 'others'; amount: number; count: number };
type Props = { line: FragmentType<typeof FollowedBookings>; slug: string; year: number };

export function Bookings({ line, slug, year }: Props) {
  const t = useText();
  const format = useFormat();
  const { bookings, bookingCount, otherBookings, poolCents, parts } = unmask(FollowedBookings, line);
  const others = bookingCount - bookings.length;
  const rows: Row[] = [...bookings, ...(others > 0 ? [{ id: 'others' as const, amount: otherBookings, count: others }] : [])];
  const columns: Column<Row>[] = [
    { key: 'what', head: t(lineageLabels.booking), cell: (row) => <What row={row} />, total: t(lineageLabels.together) },
    { key: 'day', head: t(lineageLabels.day), cell: (row) => ('day' in row ? format.day(row.day) : '') },
    { key: 'group', head: t(lineageLabels.group), cell: (row) => ('groupName' in row ? row.groupName : '') },
    {
      key: 'amount',
      head: t(lineageLabels.amount),
      figures: true,
      cell: ({ amount }) => format.amountToTheCent(amount),
      total: format.amountToTheCent(poolCents),
    },
  ];
  return (
    <>
      <Table label={t(lineageLabels.bookings)} columns={columns} rows={rows} rowKey={({ id }) => id} dense />
      <ul className="chain__ways small">
        {parts.map(({ groupId, name }) => (
          <li key={groupId}>
            <Link to="/samenwerkingen/$slug/kosten" params={{ slug }} search={{ jaar: `${year}`, groep: groupId }}>
              {t(lineageLabels.allLines, { name })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function What({ row }: { row: Row }) {
  const t = useText();
  if (!('description' in row)) return t(lineageLabels.others, { count: row.count });
  const kind = isLineKind(row.kind) ? t(lineKinds[row.kind]) : row.kind;
  return (
    <>
      {row.description}
      <span className="cost-note small">
        {kind}. {row.source}
      </span>
    </>
  );
}
