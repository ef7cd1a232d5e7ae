// One council in a views round: its clock and why, its view point by point, and what the reader may do for it.
import {
  type CouncilStanding,
  councilStandings,
  isViewTone,
  verdicts,
  type Verdict,
  viewTones,
} from '@hanze/shared/proposals/views/council-view';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { type State, Status } from '../../ui/Status.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { useToday } from '../../ui/today.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { CouncilActs } from './CouncilActs.tsx';
import { viewsLabels } from './labels.ts';
import type { PageCouncil, PageRound } from './ViewsScreen.tsx';

const looks: Readonly<Record<CouncilStanding, State>> = {
  sent: 'busy',
  received: 'busy',
  'in-discussion': 'busy',
  adopted: 'ok',
  none: 'none',
  late: 'late',
};

type SectionProps = { council: PageCouncil; round: PageRound; newest: number };

export function CouncilSection({ council, round, newest }: SectionProps) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const own = useOwnMandate()?.organisationId === council.organisationId;
  const { standing, receivedOn, until, because, discussedOn, tone, adoptedOn, afterTerm, points } = council;
  const isOpen = standing !== 'adopted' && standing !== 'none';
  const said = standing as CouncilStanding;
  return (
    <Section title={council.organisationName} own={own} note={<Status is={looks[said]} word={t(councilStandings[said])} />}>
      <div className="stack">
        <Facts
          rows={[
            ...(receivedOn ? [[t(viewsLabels.received), format.day(receivedOn)] as const] : []),
            ...(until
              ? [[t(viewsLabels.lastDay), isOpen ? `${format.day(until)} (${format.daysLeft(today, until)})` : format.day(until)] as const]
              : []),
            ...(because.length > 0 ? [[t(viewsLabels.why), because.join('; ')] as const] : []),
            ...(discussedOn ? [[t(viewsLabels.discussed), format.day(discussedOn)] as const] : []),
            ...(isViewTone(tone) ? [[t(viewsLabels.tone), t(viewTones[tone])] as const] : []),
            ...(adoptedOn
              ? [
                  [
                    t(viewsLabels.adopted),
                    afterTerm ? `${format.day(adoptedOn)}, ${t(viewsLabels.afterTerm)}` : format.day(adoptedOn),
                  ] as const,
                ]
              : []),
          ]}
        />
        {points.length > 0 && <Points council={council} />}
        {round.viewerCan.includes('answerPoint') &&
          points
            .filter(({ verdict }) => !verdict)
            .map((point) => (
              <AnswerForm key={point.id} point={point} name={council.organisationName} editions={{ sent: round.edition, newest }} />
            ))}
        <CouncilActs council={council} />
      </div>
    </Section>
  );
}

type Point = PageCouncil['points'][number];

function Points({ council: { organisationName: name, points } }: { council: PageCouncil }) {
  const t = useText();
  const columns: Column<Point>[] = [
    { key: 'text', head: t(viewsLabels.point), cell: ({ number, text }) => `${number}. ${text}` },
    {
      key: 'answer',
      head: t(viewsLabels.answer),
      cell: ({ verdict, answer }) =>
        verdict ? `${t(verdicts[verdict as Verdict])}. ${answer}` : <Status is="look" word={t(viewsLabels.noAnswer)} />,
    },
    {
      key: 'change',
      head: t(viewsLabels.change),
      cell: ({ change, edition }) => (change && edition ? `${change} (${t(viewsLabels.inVersion, { edition })})` : t(viewsLabels.noChange)),
    },
  ];
  return <Table label={t(viewsLabels.points, { name })} columns={columns} rows={points} rowKey={({ id }) => id} />;
}
