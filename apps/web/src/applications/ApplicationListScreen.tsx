// The landscape as a list: one line an application, sorted and filtered by the server, a page at a time.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import type { ApplicationListQuery, ApplicationOrder } from '../graphql/generated/graphql.ts';
import { cursorOf, pagesOf } from '../graphql/pages.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { ExportLinks } from '../exchange/ExportLinks.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { TypedSearch } from '../ui/fields/TypedSearch.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Link, LinkButton } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { landscapeRecords } from './landscape-answer.ts';
import { LandscapeHead } from './LandscapeFrame.tsx';
import { labels } from './labels.ts';
import { viewLabels } from './view-labels.ts';
import '../ui/lists.css';

const ApplicationList = graphql(`
  query ApplicationList(
    $slug: String!
    $search: String
    $domain: String
    $organisationId: ID
    $sort: ApplicationOrder!
    $descending: Boolean!
    $after: String
  ) {
    landscape(slug: $slug) {
      id
      partnershipName
      viewerCan
      organisations { id name }
      components { id domain }
    }
    applications(
      slug: $slug
      first: 50
      search: $search
      domain: $domain
      organisationId: $organisationId
      sort: $sort
      descending: $descending
      after: $after
    ) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id name supplier release functions organisations yearlyCents nextEnd }
    }
  }
`);

type Answer = {
  landscape: NonNullable<ApplicationListQuery['landscape']>;
  applications: NonNullable<ApplicationListQuery['applications']>;
};
type Row = Answer['applications']['nodes'][number];
const here = '/framed/samenwerkingen/$slug/applicaties/lijst';
const orders: readonly string[] = ['name', 'organisations', 'yearlyCents', 'nextEnd'] satisfies ApplicationOrder[];

export function ApplicationListScreen() {
  const { slug } = useParams({ from: here });
  const { zoek, domein, gemeente, volgorde = 'name', na } = useSearch({ from: here });
  const descending = volgorde.startsWith('-');
  const wanted = volgorde.replace(/^-/, '');
  const sort = (orders.includes(wanted) ? wanted : 'name') as ApplicationOrder;
  const chosen = { search: zoek ?? null, domain: domein ?? null, organisationId: gemeente ?? null, sort, descending };
  const answer = useScreen(ApplicationList, { slug, ...chosen, after: cursorOf(na) }, { shows: landscapeRecords, steady: true });
  return (
    <Screen answer={answer} lines={16}>
      {({ landscape, applications }) =>
        landscape && applications ? (
          <Page answer={{ landscape, applications }} slug={slug} sort={sort} descending={descending} />
        ) : (
          <NotThere action={<LinkButton to="/samenwerkingen">{viewLabels.toPartnership.nl}</LinkButton>} />
        )
      }
    </Screen>
  );
}

interface PageProps {
  answer: Answer;
  slug: string;
  sort: ApplicationOrder;
  descending: boolean;
}

function Page({ answer: { landscape, applications }, slug, sort, descending }: PageProps) {
  const t = useText();
  const search = useSearch({ from: here });
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/applicaties/lijst' });
  const choose = (chosen: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, na: undefined, ...chosen }), replace: true, resetScroll: false });
  const domains = [...new Set(landscape.components.flatMap(({ domain }) => domain ?? []))].sort();
  return (
    <>
      <LandscapeHead
        slug={slug}
        over={landscape.partnershipName}
        title={t(viewLabels.list)}
        conclusion={t(viewLabels.listConclusion, { n: applications.totalCount })}
        actions={
          landscape.viewerCan.includes('registerApplication') ? (
            <LinkButton to="/samenwerkingen/$slug/applicaties/nieuw" params={{ slug }} kind="primary">
              {t(viewLabels.register)}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="list-filters">
        <Filters label={t(viewLabels.listFilters)}>
          <TypedSearch label={t(viewLabels.searchList)} value={search.zoek} onChange={(zoek) => choose({ zoek })} />
          <SelectField
            name="domein"
            label={t(viewLabels.domain)}
            empty={t(viewLabels.allDomains)}
            optional
            options={domains.map((key) => ({ key, name: key }))}
            value={search.domein ?? ''}
            onChange={(domein) => choose({ domein: domein || undefined })}
          />
          <SelectField
            name="gemeente"
            label={t(labels.municipality)}
            empty={t(viewLabels.allMunicipalities)}
            optional
            options={landscape.organisations.map(({ id: key, name }) => ({ key, name }))}
            value={search.gemeente ?? ''}
            onChange={(gemeente) => choose({ gemeente: gemeente || undefined })}
          />
        </Filters>
      </div>
      {applications.nodes.length > 0 ? (
        <List
          rows={applications.nodes}
          slug={slug}
          sort={{ by: sort, direction: descending ? 'descending' : 'ascending' }}
          onSort={({ by, direction }) => choose({ volgorde: direction === 'descending' ? `-${by}` : by })}
        />
      ) : (
        <Empty title={t(viewLabels.noneFound)}>{t(labels.noneSays)}</Empty>
      )}
      {applications.totalCount > applications.nodes.length && <Pagination {...pagesOf(applications, search.na, 50)} />}
      <ExportLinks what="landscape" filters={{ partnership: landscape.id }} />
    </>
  );
}

type ListProps = {
  rows: readonly Row[];
  slug: string;
  sort: Parameters<NonNullable<Parameters<typeof Table<Row>>[0]['onSort']>>[0];
  onSort: NonNullable<Parameters<typeof Table<Row>>[0]['onSort']>;
};

function List({ rows, slug, sort, onSort }: ListProps) {
  const t = useText();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t(viewLabels.application),
      sortable: true,
      cell: ({ id, name, release }) => (
        <span>
          <Link to="/samenwerkingen/$slug/applicaties/$id" params={{ slug, id }}>
            {name}
          </Link>{' '}
          {release && <span className="tiny muted">{release}</span>}
        </span>
      ),
    },
    { key: 'supplier', head: t(viewLabels.supplier), cell: ({ supplier }) => supplier ?? <Missing /> },
    { key: 'functions', head: t(viewLabels.functions), cell: ({ functions }) => functions.join(', ') },
    {
      key: 'organisations',
      head: t(viewLabels.users),
      figures: true,
      sortable: true,
      cell: ({ organisations }) => format.count(organisations),
    },
    {
      key: 'yearlyCents',
      head: t(viewLabels.yearly),
      figures: true,
      sortable: true,
      cell: ({ yearlyCents }) => (yearlyCents === null ? <Missing /> : format.amount(yearlyCents)),
    },
    {
      key: 'nextEnd',
      head: t(viewLabels.firstEnd),
      figures: true,
      sortable: true,
      cell: ({ nextEnd }) => (nextEnd === null ? <Missing /> : format.dayInFigures(nextEnd)),
    },
  ];
  return <Table label={t(viewLabels.list)} dense rows={rows} rowKey={({ id }) => id} columns={columns} sort={sort} onSort={onSort} />;
}
