// The register of decisions of a partnership: what was decided, when, and by how many votes.
import { outcomeWords } from '@hanze/shared/decisions/sentence';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { DecisionsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { cursorOf, pagesOf } from '../graphql/pages.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Link, LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Status } from '../ui/Status.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { DecisionFilters } from './DecisionFilters.tsx';
import { DecisionListFiles } from './DecisionListFiles.tsx';
import { decisionLabels } from './labels.ts';
import '../ui/lists.css';
import '../proposals/Proposal.css';

const Decisions = graphql(`
  query Decisions($slug: String!, $search: String, $outcome: String, $from: Day, $until: Day, $after: String) {
    partnership(slug: $slug) {
      id
      shortName
      bodies {
        id
        kind
        name
      }
    }
    decisions(slug: $slug, search: $search, outcome: $outcome, from: $from, until: $until, first: 50, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        code
        title
        outcome
        decidedOn
        seats {
          weight
          vote
        }
      }
    }
  }
`);

type Row = DecisionsQuery['decisions']['nodes'][number];
const here = '/framed/samenwerkingen/$slug/besluiten';

export function DecisionsScreen() {
  const t = useText();
  const { slug } = useParams({ from: here });
  const search = useSearch({ from: here });
  const { zoek, uitkomst, van, tot, na } = search;
  const isChosen = [zoek, uitkomst, van, tot].some(Boolean);
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/besluiten' });
  const asked = { slug, search: zoek ?? null, outcome: uitkomst ?? null, from: van ?? null, until: tot ?? null, after: cursorOf(na) };
  const answer = useScreen(Decisions, asked, { shows: ['Resolution'], steady: true });
  return (
    <Screen answer={answer}>
      {({ partnership, decisions }) =>
        partnership ? (
          <>
            <PageHead
              over={partnership.shortName}
              title={t(decisionLabels.title)}
              conclusion={!isChosen && decisions.totalCount > 0 && t(decisionLabels.says, { n: decisions.totalCount })}
              actions={
                <LinkButton to="/samenwerkingen/$slug" params={{ slug }}>
                  {t(decisionLabels.toPartnership)}
                </LinkButton>
              }
            />
            <div className="under-head">
              {(decisions.totalCount > 0 || isChosen) && (
                <DecisionFilters chosen={search} onChoose={(next) => void navigate({ search: next, replace: true })} />
              )}
              {decisions.totalCount === 0 ? (
                <Empty title={t(isChosen ? decisionLabels.nothingFound : decisionLabels.none)}>
                  {!isChosen && t(decisionLabels.noneSays)}
                </Empty>
              ) : (
                <DecisionTable slug={slug} rows={decisions.nodes} />
              )}
              {decisions.totalCount > decisions.nodes.length && <Pagination {...pagesOf(decisions, na, 50)} />}
              {decisions.totalCount > 0 && <DecisionListFiles slug={slug} bodies={partnership.bodies} from={van} until={tot} />}
            </div>
          </>
        ) : (
          <NotThere action={<LinkButton to="/samenwerkingen">{t(decisionLabels.toPartnership)}</LinkButton>} />
        )
      }
    </Screen>
  );
}

export function OutcomeStatus({ outcome }: { outcome: string }) {
  const t = useText();
  return <Status is={outcome === 'adopted' ? 'ok' : 'late'} word={t(outcomeWords[outcome as keyof typeof outcomeWords])} />;
}

const sumOf = ({ seats }: Row, vote: string) => seats.reduce((sum, seat) => sum + (seat.vote === vote ? seat.weight : 0), 0);

function DecisionTable({ slug, rows }: { slug: string; rows: readonly Row[] }) {
  const t = useText();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'title',
      head: t(decisionLabels.decision),
      cell: ({ code, title }) => (
        <Link to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr: code }}>
          {title}
        </Link>
      ),
    },
    { key: 'code', head: t(decisionLabels.number), cell: ({ code }) => code },
    { key: 'outcome', head: t(decisionLabels.outcome), cell: ({ outcome }) => <OutcomeStatus outcome={outcome} /> },
    {
      key: 'votes',
      head: t(decisionLabels.votes),
      figures: true,
      cell: (row) => [sumOf(row, 'for'), sumOf(row, 'against'), sumOf(row, 'abstain')].join(' – '),
    },
    { key: 'day', head: t(decisionLabels.day), figures: true, cell: ({ decidedOn }) => format.dayInFigures(decidedOn) },
  ];
  return <Table label={t(decisionLabels.title)} columns={columns} rows={rows} rowKey={({ id }) => id} dense={rows.length > 12} />;
}
