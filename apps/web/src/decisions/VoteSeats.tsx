// Every seat of a vote: what it weighs, what was voted and why, and of who still must vote, what that vote can change.
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { type State, Status } from '../ui/Status.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { voteLabels } from './labels.ts';
import type { PageSeat, PageVote } from './VoteScreen.tsx';

const looks: Readonly<Record<string, State>> = { for: 'ok', 'for-on-condition': 'look', against: 'late', abstain: 'none' };

export function VoteSeats({ vote }: { vote: PageVote }) {
  const t = useText();
  const total = vote.seats.reduce((sum, { weight }) => sum + weight, 0);
  const columns: Column<PageSeat>[] = [
    {
      key: 'seat',
      head: t(voteLabels.seat),
      cell: ({ key, holderName, ballot }) => (
        <>
          {key} <span className="small muted">{ballot?.castByName ?? holderName ?? t(voteLabels.vacant)}</span>
        </>
      ),
      total: t(voteLabels.together),
    },
    { key: 'weight', head: t(voteLabels.weight), figures: true, cell: ({ weight }) => weight, total },
    { key: 'vote', head: t(voteLabels.vote), cell: (seat) => <SeatVote seat={seat} vote={vote} /> },
    {
      key: 'reason',
      head: t(voteLabels.reason),
      cell: ({ ballot, recusedReason, influenceWords }) =>
        ballot?.condition ?? ballot?.reason ?? recusedReason ?? <span className="muted">{influenceWords}</span>,
    },
  ];
  return (
    <Section title={t(voteLabels.seats)}>
      <Table
        label={t(voteLabels.seats)}
        columns={columns}
        rows={vote.seats}
        rowKey={({ id }) => id}
        own={({ viewerCan }) => viewerCan.includes('castVote')}
      />
    </Section>
  );
}

function SeatVote({ seat: { ballot, recusedReason, proxy }, vote }: { seat: PageSeat; vote: PageVote }) {
  const t = useText();
  if (typeof recusedReason === 'string') return <Status is="none" word={t(voteLabels.recused)} />;
  if (ballot) return <Status is={looks[ballot.choice] ?? 'none'} word={wordOf(vote, ballot.choice)} />;
  if (proxy) return <Status is="busy" word={t(voteLabels.through, { seat: proxy })} />;
  return <Status is="busy" word={t(vote.state === 'open' ? voteLabels.notYet : voteLabels.notCast)} />;
}

export const wordOf = ({ choices }: PageVote, choice: string): string => choices.find(({ code }) => code === choice)?.label ?? choice;
