// One body: its seats, the weight of each, and the share of the votes as a bar with the figure beside it.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { BodyWithSeatsFragment } from '../graphql/generated/graphql.ts';
import { Bar } from '../ui/Bar.tsx';
import { Button } from '../ui/Button.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Missing } from '../ui/Missing.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { actLabels } from './act-labels.ts';
import type { PartnershipActs } from './acts.ts';
import { pageLabels } from './page-labels.ts';
import { SeatActs } from './SeatActs.tsx';
import { bodyKindName } from './words.ts';

const BodyWithSeats = graphql(`
  fragment BodyWithSeats on Body {
    id
    kind
    name
    from
    until
    seats {
      id
      label
      organisationId
      organisationName
      votes
      from
      until
    }
  }
`);

export type Seat = BodyWithSeatsFragment['seats'][number];
type BodyProps = { body: FragmentType<typeof BodyWithSeats>; own: string | null | undefined; acts: PartnershipActs };

export function Body({ body, own, acts }: BodyProps) {
  const t = useText();
  const format = useFormat();
  const { id, kind, name, seats, until } = unmask(BodyWithSeats, body);
  const total = seats.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  const kindName = bodyKindName(kind, t);
  return (
    <section className="body" aria-label={name}>
      <header className="body__head">
        <h3>{name}</h3>
        <p className="small muted">
          {name !== kindName && `${kindName}. `}
          {seats.length > 0 && t(pageLabels.bodyNote, { seats: seats.length, votes: format.count(total) })}
        </p>
        <div className="body__acts">
          {acts.can('assignSeat') && !until && (
            <Button onClick={() => acts.begin({ kind: 'assignSeat', id, name })} aria-label={`${t(actLabels.assignSeat)}: ${name}`}>
              {t(actLabels.assignSeat)}
            </Button>
          )}
          {acts.can('endBody') && !until && (
            <Button kind="quiet" onClick={() => acts.begin({ kind: 'endBody', id, name })} aria-label={`${t(actLabels.endBody)}: ${name}`}>
              {t(actLabels.endBody)}
            </Button>
          )}
        </div>
      </header>
      {seats.length === 0 ? (
        <p className="muted">{t(pageLabels.noSeats)}</p>
      ) : (
        <>
          <p className="binding">
            <Weighing seats={seats} total={total} />
          </p>
          <SeatTable name={name} seats={seats} total={total} own={own} acts={acts} />
        </>
      )}
    </section>
  );
}

function Weighing({ seats, total }: { seats: readonly Seat[]; total: number }) {
  const t = useText();
  const format = useFormat();
  const byWho = [...Map.groupBy(seats, (seat) => seat.organisationName)].map(([name, own]) => ({
    name,
    votes: own.reduce((sum, { votes }) => sum + (votes ?? 0), 0),
  }));
  const heaviest = byWho.reduce((a, b) => (b.votes > a.votes ? b : a));
  if (heaviest.votes * 2 > total && byWho.length > 1)
    return t(pageLabels.weightDecides, { name: heaviest.name, votes: format.count(heaviest.votes), total: format.count(total) });
  if (byWho.every(({ votes }) => votes === heaviest.votes)) return t(pageLabels.equal, { votes: format.percent(heaviest.votes / total) });
  return t(pageLabels.largest, { name: heaviest.name, share: format.percent(heaviest.votes / total) });
}

type SeatTableProps = { name: string; seats: readonly Seat[]; total: number; own: string | null | undefined; acts: PartnershipActs };

function SeatTable({ name, seats, total, own, acts }: SeatTableProps) {
  const t = useText();
  const format = useFormat();
  const share = ({ votes }: Seat) => (votes && total ? votes / total : 0);
  const columns: Column<Seat>[] = [
    {
      key: 'who',
      head: t(pageLabels.seatOf),
      cell: ({ organisationName, label }) => (label ? `${organisationName}, ${label}` : organisationName),
      total: t(pageLabels.together),
    },
    {
      key: 'votes',
      head: t(pageLabels.votes),
      figures: true,
      cell: ({ votes }) => (votes === null || votes === undefined ? <Missing /> : format.count(votes)),
      total: format.count(total),
    },
    {
      key: 'share',
      head: t(pageLabels.share),
      figures: true,
      cell: (seat) => format.percent(share(seat)),
      total: format.percent(total ? 1 : 0),
    },
    {
      key: 'bar',
      head: t(pageLabels.drawn),
      cell: (seat) => <Bar own={seat.organisationId === own} stretches={[{ from: 0, to: share(seat) }]} mark={0.5} />,
    },
  ];
  if (acts.can('assignWeight') || acts.can('endSeat'))
    columns.push({ key: 'act', head: t(pageLabels.act), cell: (seat) => <SeatActs seat={seat} acts={acts} /> });
  return (
    <Table
      label={`${name}: ${t(pageLabels.votes)}`}
      columns={columns}
      rows={seats}
      rowKey={({ id }) => id}
      own={({ organisationId }) => organisationId === own}
      dense={seats.length > 12}
    />
  );
}
