// Two municipalities side by side: what they have in common, where they differ, and what only one of them has.
import { type Compared, comparisonOf, type Likeness, likenesses } from '@hanze/shared/applications/comparison';
import { phases } from '@hanze/shared/applications/phases';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { Filters } from '../ui/fields/Filters.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { LandscapeHead, WithLandscape } from './LandscapeFrame.tsx';
import { labels } from './labels.ts';
import { type Answer, type Contract, namesOf, rowsOf, type Use } from './rows.ts';
import { viewLabels } from './view-labels.ts';
import '../ui/lists.css';

const here = '/framed/samenwerkingen/$slug/applicaties/vergelijken';

export function CompareScreen() {
  const { op } = useSearch({ from: here });
  return <WithLandscape on={op}>{(answer, slug) => <Page answer={answer} slug={slug} />}</WithLandscape>;
}

function Page({ answer, slug }: { answer: Answer; slug: string }) {
  const t = useText();
  const search = useSearch({ from: here });
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/applicaties/vergelijken' });
  const own = useOwnMandate()?.organisationId;
  const { organisations } = answer;
  const names = useMemo(() => namesOf(answer), [answer]);
  const known = (id: string | undefined) => organisations.find((it) => it.id === id);
  const first = known(search.een) ?? known(own ?? undefined) ?? organisations[0];
  const second = known(search.ander) ?? organisations.find(({ id }) => id !== first?.id);
  const compared = useMemo(
    () => (first && second ? comparisonOf(rowsOf(answer).functions, first.id, second.id) : []),
    [answer, first, second],
  );
  const shown = compared.filter(({ likeness }) => !search.wat || likeness === search.wat);
  const word = (likeness: Likeness) =>
    likeness === 'same'
      ? t(viewLabels.same)
      : likeness === 'differs'
        ? t(viewLabels.differs)
        : t(viewLabels.firstOnly, { who: (likeness === 'first-only' ? first : second)?.name ?? '' });
  const options = organisations.map(({ id: key, name }) => ({ key, name }));
  const counts = new Map(likenesses.map((likeness) => [likeness, compared.filter((it) => it.likeness === likeness).length]));
  const choose = (chosen: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...chosen }), replace: true, resetScroll: false });
  return (
    <>
      <LandscapeHead
        slug={slug}
        over={answer.partnershipName}
        title={t(viewLabels.compare)}
        conclusion={
          first && second
            ? t(viewLabels.compareConclusion, { same: counts.get('same') ?? 0, of: compared.length, a: first.name, b: second.name })
            : t(viewLabels.choosePair)
        }
      />
      <div className="list-filters">
        <Filters label={t(viewLabels.choosePair)}>
          <SelectField
            name="een"
            label={t(viewLabels.first)}
            options={options}
            value={first?.id ?? ''}
            onChange={(een) => choose({ een: een || undefined })}
          />
          <SelectField
            name="ander"
            label={t(viewLabels.second)}
            options={options}
            value={second?.id ?? ''}
            onChange={(ander) => choose({ ander: ander || undefined })}
          />
          <SelectField
            name="wat"
            label={t(viewLabels.likeness)}
            empty={t(viewLabels.allLikenesses)}
            optional
            options={likenesses.map((key) => ({ key, name: `${word(key)} (${counts.get(key) ?? 0})` }))}
            value={search.wat ?? ''}
            onChange={(wat) => choose({ wat: wat || undefined })}
          />
        </Filters>
      </div>
      {shown.length > 0 ? (
        <Table<Compared<Use, Contract>>
          label={t(viewLabels.compare)}
          dense
          rows={shown}
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
            },
            { key: 'first', head: first?.name ?? '', cell: ({ first: uses }) => <Packages uses={uses} names={names} /> },
            { key: 'second', head: second?.name ?? '', cell: ({ second: uses }) => <Packages uses={uses} names={names} /> },
            { key: 'likeness', head: t(viewLabels.likeness), cell: ({ likeness }) => word(likeness) },
          ]}
        />
      ) : (
        <Empty title={t(labels.none)} />
      )}
    </>
  );
}

function Packages({ uses, names }: { uses: readonly Use[]; names: ReadonlyMap<string, string> }) {
  const t = useText();
  if (uses.length === 0) return <Missing word={t(labels.unused)} />;
  return uses.map(({ id, applicationId, phase }) => (
    <span key={id} className="line">
      {names.get(applicationId)} <span className="tiny muted">{t(phases[phase].label)}</span>
    </span>
  ));
}
