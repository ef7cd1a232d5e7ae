// The proposals of a partnership, newest first, with how far each is.
import { proposalLife } from '@hanze/shared/decisions/lifecycles/proposal';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ProposalsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { cursorOf, pagesOf } from '../graphql/pages.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { mayRun, useOwnMandate } from '../identity/useOwnMandate.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { dayAt } from '../ui/format.ts';
import { Link, LinkButton } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { type State, Status } from '../ui/Status.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { proposalLabels } from './labels.ts';
import { writingLabels } from './writing-labels.ts';
import './Proposal.css';

const Proposals = graphql(`
  query Proposals($slug: String!, $after: String) {
    partnership(slug: $slug) {
      id
      shortName
    }
    proposals(slug: $slug, first: 50, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        code
        title
        state
        authorName
        bodyName
        tabledAt
      }
    }
  }
`);

type Row = ProposalsQuery['proposals']['nodes'][number];
const here = '/framed/samenwerkingen/$slug/voorstellen';

export function ProposalsScreen() {
  const t = useText();
  const { slug } = useParams({ from: here });
  const { na } = useSearch({ from: here });
  const role = useOwnMandate()?.role;
  const answer = useScreen(Proposals, { slug, after: cursorOf(na) }, { shows: ['Proposal', 'ProposalEdition'] });
  return (
    <Screen answer={answer}>
      {({ partnership, proposals }) =>
        partnership ? (
          <>
            <PageHead
              over={partnership.shortName}
              title={t(proposalLabels.title)}
              conclusion={proposals.totalCount > 0 && t(proposalLabels.listSays, { open: proposals.nodes.filter(isOpen).length })}
              actions={
                <>
                  {mayRun('draftProposal', role) && (
                    <LinkButton to="/samenwerkingen/$slug/voorstellen/nieuw" params={{ slug }}>
                      {t(writingLabels.write)}
                    </LinkButton>
                  )}
                  <LinkButton kind="quiet" to="/samenwerkingen/$slug" params={{ slug }}>
                    {t(proposalLabels.toPartnership)}
                  </LinkButton>
                </>
              }
            />
            {proposals.totalCount === 0 ? (
              <Empty title={t(proposalLabels.none)}>{t(proposalLabels.noneSays)}</Empty>
            ) : (
              <div className="under-head">
                <ProposalTable slug={slug} rows={proposals.nodes} />
                {proposals.totalCount > proposals.nodes.length && <Pagination {...pagesOf(proposals, na, 50)} />}
              </div>
            )}
          </>
        ) : (
          <NotThere action={<LinkButton to="/samenwerkingen">{t(proposalLabels.toPartnership)}</LinkButton>} />
        )
      }
    </Screen>
  );
}

const isOpen = ({ state }: Row) => state !== 'decided' && state !== 'withdrawn';

const looks: Readonly<Record<string, State>> = { decided: 'ok', withdrawn: 'none', draft: 'none' };

export function ProposalState({ state }: { state: string }) {
  const t = useText();
  const words = proposalLife.states[state as keyof typeof proposalLife.states];
  return <Status is={looks[state] ?? 'busy'} word={t(words)} />;
}

function ProposalTable({ slug, rows }: { slug: string; rows: readonly Row[] }) {
  const t = useText();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'title',
      head: t(proposalLabels.proposal),
      cell: ({ code, title }) => (
        <Link to="/samenwerkingen/$slug/voorstellen/$nr" params={{ slug, nr: code }}>
          {title}
        </Link>
      ),
    },
    { key: 'code', head: t(proposalLabels.number), cell: ({ code }) => code },
    { key: 'by', head: t(proposalLabels.by), cell: ({ authorName }) => authorName ?? t(proposalLabels.office) },
    { key: 'body', head: t(proposalLabels.body), cell: ({ bodyName }) => bodyName },
    { key: 'state', head: t(proposalLabels.state), cell: ({ state }) => <ProposalState state={state} /> },
    {
      key: 'tabled',
      head: t(proposalLabels.tabled),
      figures: true,
      cell: ({ tabledAt }) => (tabledAt ? format.dayInFigures(dayAt(tabledAt)) : <Missing />),
    },
  ];
  return <Table label={t(proposalLabels.title)} columns={columns} rows={rows} rowKey={({ id }) => id} dense={rows.length > 12} />;
}
