// What is settled already and comes later: municipalities that will start or stop, soonest first, each with the decision behind it.
import type { Day } from '@hanze/shared/kernel/day';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { pageLabels } from './act-labels.ts';
import type { PageApplication } from './application-page.ts';
import { ToDecision } from './ToDecision.tsx';
import { degreeWord, phaseWord } from './use-words.ts';

interface Line {
  id: string;
  on: Day;
  who: string;
  what: string;
  decisionCode: string | null;
}

export function ApplicationAhead({ application: { slug, uses }, today }: { application: PageApplication; today: Day }) {
  const t = useText();
  const format = useFormat();
  const later = (day: Day | null): day is Day => day !== null && day > today;
  const lines = uses.flatMap(({ id, organisationName: who, from, until, phase, degree, decisionCode }): Line[] => {
    const starts = { id, on: from, who, what: `${phaseWord(phase, t)}, ${degreeWord(degree, t)}`, decisionCode };
    const continues = uses.some((next) => next.organisationName === who && next.from === until);
    const stops = later(until) && !continues ? [{ id: `${id}-end`, on: until, who, what: t(pageLabels.stops), decisionCode: null }] : [];
    return [...(later(from) ? [starts] : []), ...stops];
  });
  if (lines.length === 0) return null;
  return (
    <Section title={t(pageLabels.ahead)} note={t(pageLabels.aheadNote)}>
      <Table
        label={t(pageLabels.ahead)}
        rows={lines.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.who.localeCompare(b.who)))}
        rowKey={({ id }) => id}
        columns={[
          { key: 'who', head: t(pageLabels.municipality), cell: ({ who }) => who },
          { key: 'on', head: t(pageLabels.from), figures: true, cell: ({ on }) => format.dayInFigures(on) },
          { key: 'what', head: t(pageLabels.facts), cell: ({ what }) => what },
          {
            key: 'decision',
            head: t(pageLabels.decidedBy),
            cell: ({ decisionCode }) => (decisionCode ? <ToDecision slug={slug} code={decisionCode} /> : '–'),
          },
        ]}
      />
    </Section>
  );
}
