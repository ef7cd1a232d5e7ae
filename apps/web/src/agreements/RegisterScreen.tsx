// The register of a partnership: every agreement, who is party, how long it holds, and which one asks for a decision now.
import { type AgreementKind, agreementKinds } from '@hanze/shared/agreements/kinds';
import { addDays } from '@hanze/shared/kernel/day';
import { useParams } from '@tanstack/react-router';
import type { AgreementsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { type State, Status } from '../ui/Status.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { registerLabels, standingLabels } from './register-labels.ts';
import '../proposals/Proposal.css';

const Agreements = graphql(`
  query Agreements($slug: String!) {
    agreements(slug: $slug) {
      id
      kind
      title
      partOfTitle
      until
      noticeBy
      standing
      holds
      parties {
        id
        organisationName
        until
      }
    }
  }
`);

type Row = AgreementsQuery['agreements'][number];
type Standing = keyof typeof standingLabels;
const looks: Readonly<Record<Standing, State>> = { running: 'busy', alarm: 'look', past: 'late', ended: 'none' };

export function AgreementStanding({ standing }: { standing: string }) {
  const t = useText();
  return <Status is={looks[standing as Standing]} word={t(standingLabels[standing as Standing])} />;
}

export function RegisterScreen() {
  const t = useText();
  const { slug } = useParams({ from: '/framed/samenwerkingen/$slug/overeenkomsten' });
  const answer = useScreen(Agreements, { slug }, { shows: ['Agreement', 'AgreementParty', 'AgreementVersion'] });
  return (
    <Screen answer={answer}>
      {({ agreements }) => (
        <>
          <PageHead
            title={t(registerLabels.title)}
            conclusion={agreements.length > 0 && t(registerLabels.says, { n: agreements.length, alarms: agreements.filter(asks).length })}
          />
          {agreements.length === 0 ? (
            <Empty title={t(registerLabels.none)}>{t(registerLabels.noneSays)}</Empty>
          ) : (
            <div className="under-head">
              <AgreementTable slug={slug} rows={agreements} />
            </div>
          )}
        </>
      )}
    </Screen>
  );
}

const asks = ({ standing }: Row) => standing === 'alarm';

function AgreementTable({ slug, rows }: { slug: string; rows: readonly Row[] }) {
  const t = useText();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t(registerLabels.name),
      cell: ({ id, title, partOfTitle }) => (
        <>
          <Link to="/samenwerkingen/$slug/overeenkomsten/$id" params={{ slug, id }}>
            {title}
          </Link>
          {partOfTitle && <p className="small muted">{t(registerLabels.partOf, { title: partOfTitle })}</p>}
        </>
      ),
    },
    { key: 'kind', head: t(registerLabels.kind), cell: ({ kind }) => t(agreementKinds[kind as AgreementKind].label) },
    {
      key: 'parties',
      head: t(registerLabels.parties),
      cell: ({ parties }) => parties.flatMap(({ organisationName, until }) => (until ? [] : [organisationName])).join(', '),
    },
    {
      key: 'lasts',
      head: t(registerLabels.lasts),
      figures: true,
      cell: ({ until }) =>
        until ? format.dayInFigures(addDays(until, -1)) : <span className="muted">{t(registerLabels.indefinite)}</span>,
    },
    {
      key: 'notice',
      head: t(registerLabels.noticeBy),
      figures: true,
      cell: ({ noticeBy }) => (noticeBy ? format.dayInFigures(noticeBy) : <span className="muted">{t(registerLabels.noNotice)}</span>),
    },
    { key: 'standing', head: t(registerLabels.standing), cell: ({ standing }) => <AgreementStanding standing={standing} /> },
  ];
  return <Table label={t(registerLabels.title)} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
