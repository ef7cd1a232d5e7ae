// All obligations the reader may see, the earliest last day first: what runs, what is late, what one's own side has to do.
import { type ObligationStanding, standings } from '@hanze/shared/agreements/obligation';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import type { ObligationsQuery } from '../graphql/generated/graphql.ts';
import { cursorOf, pagesOf } from '../graphql/pages.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { CheckboxField } from '../ui/fields/CheckboxField.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { type State, Status } from '../ui/Status.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { obligationLabels } from './labels.ts';
import '../ui/lists.css';
import '../proposals/Proposal.css';

const Obligations = graphql(`
  query Obligations($standing: String, $own: Boolean, $after: String) {
    obligations(standing: $standing, own: $own, first: 50, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        text
        standing
        condition
        ownerName
        ownerPerson
        dueOn
        slug
        partnershipName
        decisionCode
        decisionTitle
      }
    }
  }
`);

type Row = ObligationsQuery['obligations']['nodes'][number];
const here = '/framed/afspraken';
const shown = ['open', 'late', 'settled'] as const;

export const obligationLooks: Readonly<Record<ObligationStanding, State>> = { open: 'busy', late: 'late', met: 'ok', waived: 'none' };

export function ObligationStatus({ standing }: { standing: string }) {
  const t = useText();
  const known = standing as ObligationStanding;
  return <Status is={obligationLooks[known]} word={t(standings[known])} />;
}

export function ObligationsScreen() {
  const t = useText();
  const { na, stand = 'open', ons } = useSearch({ from: here });
  const navigate = useNavigate({ from: '/afspraken' });
  const asked = { standing: stand, own: ons === 'ja', after: cursorOf(na) };
  const answer = useScreen(Obligations, asked, { shows: ['Obligation', 'Resolution'], steady: true });
  const choose = (next: { stand?: string; ons?: string | undefined }) =>
    void navigate({ search: { stand, ...(ons && { ons }), ...next }, replace: true });
  return (
    <Screen answer={answer}>
      {({ obligations }) => (
        <>
          <PageHead
            title={t(obligationLabels.title)}
            conclusion={
              stand === 'open' && t(obligationLabels.says, { n: obligations.totalCount, late: obligations.nodes.filter(isLate).length })
            }
          />
          <div className="list-filters">
            <Filters label={t(obligationLabels.show)}>
              <SelectField
                name="stand"
                label={t(obligationLabels.show)}
                value={stand}
                onChange={(next) => choose({ stand: next })}
                options={shown.map((key) => ({ key, name: t(obligationLabels[key]) }))}
              />
              <CheckboxField
                name="ons"
                label={t(obligationLabels.ours)}
                value={ons === 'ja'}
                onChange={(own) => choose({ ons: own ? 'ja' : undefined })}
              />
            </Filters>
          </div>
          {obligations.nodes.length === 0 ? (
            <Empty title={t(obligationLabels.none)}>{t(obligationLabels.noneSays)}</Empty>
          ) : (
            <div className="under-head">
              <ObligationTable rows={obligations.nodes} />
              {obligations.totalCount > obligations.nodes.length && <Pagination {...pagesOf(obligations, na, 50)} />}
            </div>
          )}
        </>
      )}
    </Screen>
  );
}

const isLate = ({ standing }: Row) => standing === 'late';

function ObligationTable({ rows }: { rows: readonly Row[] }) {
  const t = useText();
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'what', head: t(obligationLabels.what), cell: ({ text }) => text },
    {
      key: 'owner',
      head: t(obligationLabels.owner),
      cell: ({ ownerName, ownerPerson }) => `${ownerName ?? t(obligationLabels.office)}: ${ownerPerson ?? t(obligationLabels.nobody)}`,
    },
    {
      key: 'due',
      head: t(obligationLabels.due),
      figures: true,
      cell: ({ dueOn }) => (dueOn ? format.dayInFigures(dueOn) : <span className="muted">{t(obligationLabels.noDay)}</span>),
    },
    { key: 'standing', head: t(obligationLabels.standing), cell: ({ standing }) => <ObligationStatus standing={standing} /> },
    {
      key: 'from',
      head: t(obligationLabels.from),
      cell: ({ slug, partnershipName, decisionCode, decisionTitle }) =>
        decisionCode && (
          <Link to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr: decisionCode }}>
            {partnershipName}, {decisionCode} {decisionTitle}
          </Link>
        ),
    },
  ];
  return <Table label={t(obligationLabels.title)} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
