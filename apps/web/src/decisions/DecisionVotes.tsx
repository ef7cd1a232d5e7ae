// Who voted what and who was there, as it was frozen in the document of the vote.
import { outcomeVotes } from './outcome-votes.ts';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Status } from '../ui/Status.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import type { PageDecision } from './DecisionScreen.tsx';
import { decisionLabels, voteLabels } from './labels.ts';

type Row = PageDecision['seats'][number];

export function DecisionVotes({ decision }: { decision: PageDecision }) {
  const t = useText();
  const total = decision.seats.reduce((sum, { weight }) => sum + weight, 0);
  const columns: Column<Row>[] = [
    { key: 'seat', head: t(voteLabels.seat), cell: ({ seat }) => seat, total: t(voteLabels.together) },
    { key: 'weight', head: t(voteLabels.weight), figures: true, cell: ({ weight }) => weight, total },
    { key: 'vote', head: t(voteLabels.vote), cell: (row) => <SeatVote row={row} /> },
    { key: 'present', head: t(decisionLabels.present), cell: ({ present }) => t(present ? decisionLabels.yes : decisionLabels.no) },
  ];
  return (
    <Section title={t(decisionLabels.votesTitle)}>
      <Table label={t(decisionLabels.votesTitle)} columns={columns} rows={decision.seats} rowKey={({ seat }) => seat} />
      <p className="small muted">{decision.ruleWords}</p>
    </Section>
  );
}

function SeatVote({ row: { vote, recused, proxy } }: { row: Row }) {
  const t = useText();
  if (recused) return <Status is="none" word={t(voteLabels.recused)} />;
  const known = outcomeVotes.find(({ code }) => code === vote);
  const word = known ? t(known.label) : t(voteLabels.notCast);
  return <Status is={known?.look ?? 'none'} word={proxy ? `${word} (${t(voteLabels.through, { seat: proxy })})` : word} />;
}
