// Every organisation that can take part: municipalities, provinces, water authorities and others; searched and filtered in the address.
import { isOrganisationKind, organisationKindCodes, organisationKinds } from '@hanze/shared/partnerships/organisation-kinds';
import { provinceCodes, provinces } from '@hanze/shared/partnerships/provinces';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.ts';
import { cursorOf, pagesOf } from '../../graphql/pages.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { Button } from '../../ui/Button.tsx';
import { Filters } from '../../ui/fields/Filters.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TypedSearch } from '../../ui/fields/TypedSearch.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Pagination } from '../../ui/tables/Pagination.tsx';
import '../../ui/lists.css';
import { organisationLabels } from './labels.ts';
import { OrganisationTable } from './OrganisationTable.tsx';

const Organisations = graphql(`
  query Organisations($search: String, $kind: String, $province: String, $after: String) {
    organisations(first: 50, search: $search, kind: $kind, province: $province, after: $after) {
      nodes {
        id
        ...OrganisationRow
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const here = '/framed/gemeenten';

export function OrganisationsScreen() {
  const { zoek, soort, provincie, na } = useSearch({ from: here });
  const t = useText();
  const { count } = useFormat();
  const own = useOwnMandate()?.organisationId;
  // municipalities unless another kind was asked for: they are what most people come for
  const kind = soort === 'alle' ? null : isOrganisationKind(soort) ? soort : 'municipality';
  const answer = useScreen(
    Organisations,
    { search: zoek ?? null, kind, province: provincie ?? null, after: cursorOf(na) },
    { shows: ['Organisation', 'Inhabitants', 'Participation'], steady: true },
  );
  const total = answer.data?.organisations.totalCount ?? 0;
  const narrowed = Boolean(zoek ?? provincie ?? kind);
  return (
    <>
      <PageHead
        title={t(organisationLabels.title)}
        conclusion={total > 0 && t(organisationLabels.conclusion, { n: total, count: count(total), narrowed })}
      />
      <OrganisationFilters />
      <Screen answer={answer}>
        {({ organisations }) =>
          organisations.totalCount === 0 ? (
            <NothingFound narrowed={Boolean(zoek ?? provincie ?? soort)} />
          ) : (
            <>
              <OrganisationTable rows={organisations.nodes} own={own} />
              <Pagination {...pagesOf(organisations, na, 50)} />
            </>
          )
        }
      </Screen>
    </>
  );
}

function OrganisationFilters() {
  const t = useText();
  const search = useSearch({ from: here });
  const navigate = useNavigate({ from: '/gemeenten' });
  const choose = (chosen: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...chosen, na: undefined }), replace: true, resetScroll: false });
  return (
    <div className="list-filters">
      <Filters label={t(organisationLabels.filters)}>
        <TypedSearch label={t(organisationLabels.search)} value={search.zoek} onChange={(zoek) => choose({ zoek })} />
        <SelectField
          name="soort"
          label={t(organisationLabels.kind)}
          optional="silent"
          empty={t(organisationLabels.anyKind)}
          value={search.soort === 'alle' ? '' : (search.soort ?? 'municipality')}
          onChange={(soort) => choose({ soort: soort === 'municipality' ? undefined : soort || 'alle' })}
          options={organisationKindCodes.map((key) => ({ key, name: t(organisationKinds[key]) }))}
        />
        <SelectField
          name="provincie"
          label={t(organisationLabels.province)}
          optional="silent"
          empty={t(organisationLabels.anyProvince)}
          value={search.provincie ?? ''}
          onChange={(provincie) => choose({ provincie: provincie || undefined })}
          options={provinceCodes.map((key) => ({ key, name: provinces[key] }))}
        />
      </Filters>
    </div>
  );
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  const t = useText();
  const navigate = useNavigate({ from: '/gemeenten' });
  if (!narrowed) return <Empty title={t(organisationLabels.first)}>{t(organisationLabels.firstSays)}</Empty>;
  return (
    <Empty
      title={t(organisationLabels.none)}
      action={<Button onClick={() => void navigate({ search: {} })}>{t(organisationLabels.clear)}</Button>}
    >
      {t(organisationLabels.noneSays)}
    </Empty>
  );
}
