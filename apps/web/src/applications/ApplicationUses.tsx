// Who uses an application now, one row a municipality; everything that is known of one opens beside it.
import { Button } from '../ui/Button.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { Who } from '../ui/Tile.tsx';
import { pageLabels } from './act-labels.ts';
import type { Act, PageApplication, PageUse } from './application-page.ts';
import { degreeWord, hostingWord, phaseWord, timeWord } from './use-words.ts';

interface UsesProps {
  application: PageApplication;
  running: readonly PageUse[];
  own: string | null | undefined;
  onAct: (act: Act) => void;
}

export function ApplicationUses({ application, running, own, onAct }: UsesProps) {
  const t = useText();
  const format = useFormat();
  const free = application.recordsFor.filter((id) => !running.some(({ organisationId }) => organisationId === id));
  const missing = (word: string | null) => word ?? <Missing word={t(pageLabels.unknown)} />;
  return (
    <Section
      title={t(pageLabels.uses)}
      actions={free.length > 0 && <Button onClick={() => onAct({ kind: 'recordUse' })}>{t(pageLabels.recordUse)}</Button>}
    >
      {running.length === 0 ? (
        <Empty title={t(pageLabels.noUse)} />
      ) : (
        <Table
          label={t(pageLabels.uses)}
          rows={running}
          rowKey={({ id }) => id}
          own={({ organisationId }) => organisationId === own}
          columns={[
            {
              key: 'who',
              head: t(pageLabels.municipality),
              cell: ({ organisationName: name, organisationId }) => <Who name={name} own={organisationId === own} />,
            },
            { key: 'phase', head: t(pageLabels.phase), cell: ({ phase }) => phaseWord(phase, t) },
            { key: 'degree', head: t(pageLabels.degree), cell: ({ degree }) => degreeWord(degree, t) },
            { key: 'time', head: t(pageLabels.time), cell: ({ time }) => missing(timeWord(time, t)) },
            {
              key: 'hosting',
              head: t(pageLabels.hosting),
              cell: ({ hosting, plannedHosting, moveOn }) => (
                <>
                  {missing(hostingWord(hosting, t))}
                  {plannedHosting && moveOn && (
                    <span className="tiny muted line">
                      {t(pageLabels.moveIs, { to: hostingWord(plannedHosting, t) ?? '', on: format.day(moveOn) })}
                    </span>
                  )}
                </>
              ),
            },
            {
              key: 'users',
              head: t(pageLabels.users),
              figures: true,
              cell: ({ users }) => (users === null ? <Missing /> : format.count(users)),
            },
            {
              key: 'acts',
              head: t(pageLabels.acts),
              cell: (use) => (
                <Button
                  kind="quiet"
                  aria-label={`${t(pageLabels.showAll)}: ${use.organisationName}`}
                  onClick={() => onAct({ kind: 'showUse', use })}
                >
                  {t(pageLabels.showAll)}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
