// The votes behind the decision, by name: who held the seat, who was there, what was voted and why.
import { outcomeVotes } from '../../decisions/outcome-votes.ts';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { FollowedVotesFragment } from '../../graphql/generated/graphql.ts';
import { useText } from '../../ui/language.tsx';
import { Status } from '../../ui/Status.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { lineageLabels } from './labels.ts';

const FollowedVotes = graphql(`
  fragment FollowedVotes on LineageDecision {
    votes {
      seat
      weight
      holderName
      castByName
      present
      recused
      proxy
      choice
      reason
    }
  }
`);

type Row = FollowedVotesFragment['votes'][number];

export function VotesBehind({ decision, own }: { decision: FragmentType<typeof FollowedVotes>; own: string }) {
  const t = useText();
  const { votes } = unmask(FollowedVotes, decision);
  const columns: Column<Row>[] = [
    { key: 'seat', head: t(lineageLabels.seat), cell: (row) => <Member row={row} />, total: t(lineageLabels.together) },
    { key: 'vote', head: t(lineageLabels.vote), cell: (row) => <Voted row={row} /> },
    {
      key: 'weight',
      head: t(lineageLabels.weight),
      figures: true,
      cell: ({ weight }) => weight,
      total: votes.reduce((sum, { weight }) => sum + weight, 0),
    },
    { key: 'there', head: t(lineageLabels.there), cell: ({ present }) => t(present ? lineageLabels.yes : lineageLabels.no) },
    { key: 'reason', head: t(lineageLabels.reason), cell: ({ reason }) => reason && <span className="binding">{reason}</span> },
  ];
  return (
    <Table label={t(lineageLabels.votes)} columns={columns} rows={votes} rowKey={({ seat }) => seat} own={({ seat }) => seat === own} />
  );
}

function Member({ row: { seat, holderName, castByName } }: { row: Row }) {
  const t = useText();
  const other = castByName !== null && castByName !== holderName;
  return (
    <>
      {seat}
      <span className="cost-note small">
        {holderName ?? t(lineageLabels.vacant)}
        {other && `, ${t(lineageLabels.castBy, { name: castByName ?? '' })}`}
      </span>
    </>
  );
}

function Voted({ row: { choice, recused, proxy } }: { row: Row }) {
  const t = useText();
  if (recused) return <Status is="none" word={t(lineageLabels.recused)} />;
  const known = outcomeVotes.find(({ code }) => code === choice);
  const word = known ? t(known.label) : t(lineageLabels.notCast);
  return <Status is={known?.look ?? 'none'} word={proxy ? `${word} (${t(lineageLabels.through, { seat: proxy })})` : word} />;
}
