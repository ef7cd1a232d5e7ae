// The autonomy ledger: what is joint, what stays local by agreement, until when and at what price, and what is each one's own choice.
import { autonomyOf, type Deviating, type Stance } from '@hanze/shared/applications/autonomy';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { DayBar } from '../ui/DayBar.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Status } from '../ui/Status.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { Who } from '../ui/Tile.tsx';
import { LandscapeHead, WithLandscape } from './LandscapeFrame.tsx';
import { labels } from './labels.ts';
import { type Answer, type Contract, namesOf, type Row, rowsOf, type Use } from './rows.ts';
import { viewLabels } from './view-labels.ts';

const here = '/framed/samenwerkingen/$slug/applicaties/afwijkingen';
const stances: readonly Stance[] = ['joint', 'agreed', 'lapsed', 'own', 'alone'];
const none: Readonly<Record<Stance, number>> = { joint: 0, agreed: 0, lapsed: 0, own: 0, alone: 0 };

export function AutonomyScreen() {
  const { op } = useSearch({ from: here });
  return <WithLandscape on={op}>{(answer, slug) => <Page answer={answer} slug={slug} />}</WithLandscape>;
}

function Page({ answer, slug }: { answer: Answer; slug: string }) {
  const t = useText();
  const format = useFormat();
  const { op } = useSearch({ from: here });
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/applicaties/afwijkingen' });
  const own = useOwnMandate()?.organisationId;
  const names = useMemo(() => namesOf(answer), [answer]);
  const { counts, deviations, yearlyCents } = useMemo(() => autonomyOf<Use, Contract, Row>(rowsOf(answer).functions, answer.day), [answer]);
  const places = new Map(answer.organisations.map(({ id, name }) => [id, name]));
  const total = (stance: Stance) => [...counts.values()].reduce((sum, count) => sum + count[stance], 0);
  return (
    <>
      <LandscapeHead
        slug={slug}
        over={answer.partnershipName}
        title={t(viewLabels.autonomy)}
        conclusion={t(viewLabels.autonomyConclusion, { n: deviations.length, cost: format.euros(yearlyCents), own: total('own') })}
      />
      <DayBar label={t(viewLabels.asOn)} value={op} onChange={(day) => void navigate({ search: { op: day }, replace: true })} />
      <Section title={t(viewLabels.deviations)}>
        {deviations.length === 0 ? (
          <Empty title={t(viewLabels.noDeviations)} />
        ) : (
          <Table<Deviating<Row>>
            label={t(viewLabels.deviations)}
            rows={deviations}
            rowKey={({ organisationId, applicationId }) => `${organisationId} ${applicationId}`}
            own={({ organisationId }) => organisationId === own}
            columns={[
              {
                key: 'who',
                head: t(labels.municipality),
                cell: ({ organisationId: id }) => <Who name={places.get(id) ?? ''} own={id === own} />,
                total: t(viewLabels.together),
              },
              {
                key: 'application',
                head: t(viewLabels.application),
                cell: ({ applicationId, function: { name } }) => (
                  <span>
                    <Link to="/samenwerkingen/$slug/applicaties/$id" params={{ slug, id: applicationId }}>
                      {names.get(applicationId)}
                    </Link>{' '}
                    <span className="tiny muted">{name}</span>
                  </span>
                ),
              },
              { key: 'reason', head: t(viewLabels.reason), cell: ({ reason }) => reason },
              {
                key: 'price',
                head: t(viewLabels.price),
                figures: true,
                cell: (it) => format.amount(it.yearlyCents),
                total: format.amount(yearlyCents),
              },
              { key: 'until', head: t(viewLabels.untilDay), figures: true, cell: ({ until }) => format.dayInFigures(until) },
              {
                key: 'state',
                head: t(viewLabels.state),
                cell: ({ lapsed }) => <Status is={lapsed ? 'late' : 'ok'} word={t(lapsed ? viewLabels.lapsed : viewLabels.holds)} />,
              },
            ]}
          />
        )}
      </Section>
      <Section title={t(viewLabels.perMunicipality)}>
        <p className="muted small">{t(viewLabels.stancesSay)}</p>
        <Table
          label={t(viewLabels.perMunicipality)}
          dense
          rows={answer.organisations}
          rowKey={({ id }) => id}
          own={({ id }) => id === own}
          columns={[
            {
              key: 'who',
              head: t(labels.municipality),
              cell: ({ id, name }) => <Who name={name} own={id === own} />,
              total: t(viewLabels.together),
            },
            ...stances.map((stance) => ({
              key: stance,
              head: t(viewLabels.stances[stance]),
              figures: true,
              cell: ({ id }: { id: string }) => format.count((counts.get(id) ?? none)[stance]),
              total: format.count(total(stance)),
            })),
          ]}
        />
      </Section>
    </>
  );
}
