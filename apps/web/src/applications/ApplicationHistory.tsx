// What held before: periods of use and terms of contracts that came to an end, newest first, and the way to who did it.
import type { Day } from '@hanze/shared/kernel/day';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { pageLabels } from './act-labels.ts';
import type { PageApplication } from './application-page.ts';
import { degreeWord, phaseWord } from './use-words.ts';

interface Line {
  id: string;
  from: Day;
  until: Day;
  who: string;
  what: string;
}

export function ApplicationHistory({ application, today }: { application: PageApplication; today: Day }) {
  const t = useText();
  const format = useFormat();
  const places = new Map(application.organisations.map(({ id, name }) => [id, name]));
  const uses = application.uses.map(({ id, from, until, organisationName: who, phase, degree }) => ({
    id,
    from,
    until,
    who,
    what: `${phaseWord(phase, t)}, ${degreeWord(degree, t)}`,
  }));
  const contracts = application.contracts.map(({ id, from, until, end, organisationIds, yearlyCents }) => ({
    id,
    from,
    until: until ?? end,
    who: organisationIds.map((organisationId) => places.get(organisationId) ?? '').join(', '),
    what: `${t(pageLabels.wasContract)}, ${format.euros(yearlyCents)}`,
  }));
  const lines = [...uses, ...contracts]
    .filter((line): line is Line => line.until !== null && line.until <= today)
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0));
  const journal = (
    <LinkButton to="/logboek" search={{ samenwerking: application.partnershipId, gegeven: application.id }}>
      {t(pageLabels.journal)}
    </LinkButton>
  );
  return (
    <Section title={t(pageLabels.history)} note={t(pageLabels.historyNote)} actions={journal}>
      {lines.length > 0 && (
        <Table
          label={t(pageLabels.history)}
          dense
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            { key: 'who', head: t(pageLabels.municipality), cell: ({ who }) => who },
            { key: 'from', head: t(pageLabels.from), figures: true, cell: ({ from }) => format.dayInFigures(from) },
            { key: 'until', head: t(pageLabels.until), figures: true, cell: ({ until }) => format.dayInFigures(until) },
            { key: 'what', head: t(pageLabels.facts), cell: ({ what }) => what },
          ]}
        />
      )}
    </Section>
  );
}
