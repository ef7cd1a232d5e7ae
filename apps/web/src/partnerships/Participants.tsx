// Who takes part on the day, with which organs, and how many inhabitants that is together.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { PartnershipParticipantsFragment } from '../graphql/generated/graphql.ts';
import { pagesOf } from '../graphql/pages.ts';
import { Button } from '../ui/Button.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import type { Act, PartnershipActs } from './acts.ts';
import { actLabels } from './act-labels.ts';
import { pageLabels } from './page-labels.ts';
import { organisationKindName, organName } from './words.ts';

const PartnershipParticipants = graphql(`
  fragment PartnershipParticipants on Partnership {
    participants(first: 100, on: $day, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        organisationId
        organisationName
        organisationCode
        organisationKind
        organs
        inhabitants
        recordedShare
        from
        until
      }
    }
  }
`);

type Row = PartnershipParticipantsFragment['participants']['nodes'][number];
type ParticipantsProps = {
  partnership: FragmentType<typeof PartnershipParticipants>;
  note: string | undefined;
  na: string | undefined;
  own: string | null | undefined;
  acts: PartnershipActs;
};

export function Participants({ partnership, note, na, own, acts }: ParticipantsProps) {
  const t = useText();
  const { participants } = unmask(PartnershipParticipants, partnership);
  const admit = acts.can('admitParticipant') && (
    <Button onClick={() => acts.begin({ kind: 'admitParticipant' })}>{t(actLabels.admitParticipant)}</Button>
  );
  return (
    <Section title={t(pageLabels.participants)} note={note} actions={admit}>
      {participants.totalCount === 0 ? (
        <Empty title={t(pageLabels.noParticipants)}>{t(pageLabels.noParticipantsSays)}</Empty>
      ) : (
        <ParticipantTable rows={participants.nodes} own={own} acts={acts} whole={participants.nodes.length === participants.totalCount} />
      )}
      {participants.totalCount > participants.nodes.length && <Pagination {...pagesOf(participants, na, 100)} />}
    </Section>
  );
}

type TableProps = { rows: readonly Row[]; own: string | null | undefined; acts: PartnershipActs; whole: boolean };

function ParticipantTable({ rows, own, acts, whole }: TableProps) {
  const t = useText();
  const format = useFormat();
  const inhabitants = rows.reduce((sum, row) => sum + (row.inhabitants ?? 0), 0);
  const end = (row: Row): Act => ({ kind: 'endParticipation', id: row.id, name: row.organisationName });
  const columns: Column<Row>[] = [
    { key: 'name', head: t(pageLabels.participant), cell: (row) => <Organisation row={row} />, total: t(pageLabels.together) },
    { key: 'kind', head: t(pageLabels.kind), cell: (row) => organisationKindName(row.organisationKind, t) },
    { key: 'organs', head: t(pageLabels.organs), cell: (row) => row.organs.map((organ) => organName(organ, t)).join(', ') || <Missing /> },
    {
      key: 'inhabitants',
      head: t(pageLabels.inhabitants),
      figures: true,
      cell: (row) => (row.inhabitants === null || row.inhabitants === undefined ? <Missing /> : format.count(row.inhabitants)),
      ...(whole && inhabitants > 0 && { total: format.count(inhabitants) }),
    },
    { key: 'from', head: t(pageLabels.since), figures: true, cell: (row) => format.dayInFigures(row.from) },
  ];
  if (acts.can('endParticipation'))
    columns.push({
      key: 'act',
      head: t(pageLabels.act),
      cell: (row) =>
        !row.until && (
          <Button
            kind="quiet"
            onClick={() => acts.begin(end(row))}
            aria-label={`${t(actLabels.end)}: ${t(actLabels.endParticipation)} ${row.organisationName}`}
          >
            {t(actLabels.end)}
          </Button>
        ),
    });
  return (
    <Table
      label={t(pageLabels.participants)}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      own={({ organisationId }) => organisationId === own}
      dense={rows.length > 12}
    />
  );
}

const Organisation = ({ row }: { row: Row }) => (
  <Link to="/gemeenten/$code" params={{ code: row.organisationCode ?? row.organisationId }}>
    {row.organisationName}
  </Link>
);
