// The overlap finder: the same work with different packages, and what the dearer ones would save at the price of the cheapest.
import { type Overlap, overlapsOf } from '@hanze/shared/applications/overlap';
import { useMemo } from 'react';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { LandscapeHead, WithLandscape } from './LandscapeFrame.tsx';
import { labels } from './labels.ts';
import { type Answer, namesOf, type Row, rowsOf } from './rows.ts';
import { viewLabels } from './view-labels.ts';

export function OverlapScreen() {
  return <WithLandscape>{(answer, slug) => <Page answer={answer} slug={slug} />}</WithLandscape>;
}

function Page({ answer, slug }: { answer: Answer; slug: string }) {
  const t = useText();
  const format = useFormat();
  const names = useMemo(() => namesOf(answer), [answer]);
  const found = useMemo(() => {
    const { functions, costs } = rowsOf(answer);
    return overlapsOf<Row['uses'][number], Row['contracts'][number], Row>(functions, costs, answer.organisations);
  }, [answer]);
  const places = new Map(answer.organisations.map(({ id, name }) => [id, name]));
  const total = found.reduce((sum, { saving }) => sum + (saving?.cents ?? 0), 0);
  return (
    <>
      <LandscapeHead
        slug={slug}
        over={answer.partnershipName}
        title={t(viewLabels.overlap)}
        conclusion={t(viewLabels.overlapConclusion, { n: found.length, saving: format.euros(total) })}
      />
      <Section title={t(viewLabels.overlap)}>
        <p className="muted small">{t(viewLabels.overlapNote)}</p>
        <Table<Overlap<Row>>
          label={t(viewLabels.overlap)}
          rows={found}
          rowKey={(it) => it.function.id}
          columns={[
            {
              key: 'function',
              head: t(labels.function),
              cell: ({ function: { id, name } }) => (
                <Link to="/samenwerkingen/$slug/applicaties" params={{ slug }} search={{ functie: id }}>
                  {name}
                </Link>
              ),
              total: t(viewLabels.together),
            },
            {
              key: 'packages',
              head: t(viewLabels.packages),
              cell: ({ packages }) => <Packages packages={packages} names={names} slug={slug} />,
            },
            {
              key: 'saving',
              head: t(viewLabels.saving),
              figures: true,
              cell: ({ saving }) => (saving ? format.amount(saving.cents) : <Missing />),
              total: format.amount(total),
            },
            {
              key: 'parts',
              head: t(viewLabels.showsParts),
              cell: ({ saving, unknownUsers }) => (
                <>
                  {saving?.parts.map(({ organisationId, now, later }) => (
                    <span key={organisationId} className="tiny line">
                      {t(viewLabels.partIs, { who: places.get(organisationId) ?? '', now: format.euros(now), later: format.euros(later) })}
                    </span>
                  ))}
                  {unknownUsers > 0 && (
                    <span className="tiny muted line">
                      {t(viewLabels.costUnknown)} {t(viewLabels.municipalitiesCount, { n: unknownUsers })}
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}

function Packages({ packages, names, slug }: { packages: Overlap<Row>['packages']; names: ReadonlyMap<string, string>; slug: string }) {
  const t = useText();
  const format = useFormat();
  return packages.map(({ applicationId, organisationIds, centsPerInhabitant }) => (
    <span key={applicationId} className="line">
      <Link to="/samenwerkingen/$slug/applicaties/$id" params={{ slug, id: applicationId }}>
        {t(viewLabels.packageIs, {
          name: names.get(applicationId) ?? '',
          n: organisationIds.length,
          rate: centsPerInhabitant === null ? t(viewLabels.rateUnknown) : format.money(centsPerInhabitant),
        })}
      </Link>
    </span>
  ));
}
