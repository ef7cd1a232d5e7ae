// When each participant came and left: one line per organisation between the start and today.
import { type Day, toNumber } from '@hanze/shared/kernel/day';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { ParticipationPeriodsFragment } from '../graphql/generated/graphql.ts';
import { Bar } from '../ui/Bar.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { pageLabels } from './page-labels.ts';

const ParticipationPeriods = graphql(`
  fragment ParticipationPeriods on Partnership {
    from
    until
    periods: participants(first: 100) {
      totalCount
      nodes {
        id
        organisationId
        organisationName
        from
        until
      }
    }
  }
`);

type Period = ParticipationPeriodsFragment['periods']['nodes'][number];
type Line = { organisationId: string; name: string; periods: readonly Period[] };
type TimelineProps = { partnership: FragmentType<typeof ParticipationPeriods>; day: Day; today: Day; own: string | null | undefined };

/** Only where something happened after the start; otherwise the table of participants says it all. */
export function ParticipationTimeline({ partnership, day, today, own }: TimelineProps) {
  const t = useText();
  const format = useFormat();
  const { from, until, periods } = unmask(ParticipationPeriods, partnership);
  const start = periods.nodes.reduce((first, it) => (it.from < first ? it.from : first), from);
  const stop = until && until < today ? until : today;
  const came = periods.nodes.filter((it) => it.from > start).length;
  const left = periods.nodes.filter((it) => it.until && it.until <= stop && it.until !== until).length;
  if (came + left === 0 || start >= stop) return null;
  const at = (moment: Day) => (toNumber(moment) - toNumber(start)) / (toNumber(stop) - toNumber(start));
  const columns: Column<Line>[] = [
    { key: 'name', head: t(pageLabels.participant), cell: ({ name }) => name },
    {
      key: 'line',
      head: `${start.slice(0, 4)} – ${stop.slice(0, 4)}`,
      cell: (line) => (
        <Bar
          own={line.organisationId === own}
          mark={day === today ? undefined : at(day)}
          stretches={line.periods.map((it) => ({ from: at(it.from), to: at(it.until ?? stop) }))}
        />
      ),
    },
    {
      key: 'period',
      head: t(pageLabels.period),
      cell: ({ periods }) =>
        periods.map((it) => (
          <span key={it.id} className="period figures">
            {format.period(it.from, it.until)}
          </span>
        )),
    },
  ];
  return (
    <Section title={t(pageLabels.timeline)} note={t(pageLabels.timelineNote, { came, left })}>
      <Table
        label={t(pageLabels.timeline)}
        columns={columns}
        rows={linesOf(periods.nodes)}
        rowKey={({ organisationId }) => organisationId}
        own={({ organisationId }) => organisationId === own}
        dense
      />
    </Section>
  );
}

const linesOf = (periods: readonly Period[]): Line[] =>
  [...Map.groupBy(periods, ({ organisationId }) => organisationId)].map(([organisationId, own]) => ({
    organisationId,
    name: own[0]?.organisationName ?? '',
    periods: own,
  }));
