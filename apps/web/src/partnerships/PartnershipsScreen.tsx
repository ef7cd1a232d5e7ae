// Every partnership the reader may see: searched, filtered, on any day; the address holds the choice, so a link is a saved list.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { isDay } from '@hanze/shared/kernel/day';
import { ExportLinks } from '../exchange/ExportLinks.tsx';
import { graphql } from '../graphql/graphql.ts';
import { cursorOf, pagesOf } from '../graphql/pages.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { mayRun, useOwnMandate } from '../identity/useOwnMandate.ts';
import type { PartnershipsQuery } from '../graphql/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { useToday } from '../ui/today.ts';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { listLabels } from './labels.ts';
import { PartnershipFilters } from './PartnershipFilters.tsx';
import { PartnershipTable } from './PartnershipTable.tsx';
import '../ui/lists.css';

const Partnerships = graphql(`
  query Partnerships($search: String, $legalForm: String, $state: String, $on: Day, $organisationId: ID, $chosen: Boolean!, $after: String) {
    partnerships(
      first: 50
      search: $search
      legalForm: $legalForm
      state: $state
      on: $on
      organisationId: $organisationId
      after: $after
    ) {
      nodes {
        id
        ...PartnershipRow
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    organisation(id: $organisationId) @include(if: $chosen) {
      id
      name
    }
  }
`);

const pageSize = 50;

export function PartnershipsScreen() {
  const { zoek, vorm, stand, deelnemer, op, na } = useSearch({ from: '/framed/samenwerkingen' });
  const mandate = useOwnMandate();
  const t = useText();
  const on = isDay(op) ? op : null;
  const state = stand === 'alle' ? null : stand === 'beeindigd' ? 'ended' : 'in-force';
  const filters = { search: zoek ?? null, legalForm: vorm ?? null, state, on, organisationId: deelnemer ?? null };
  const answer = useScreen(
    Partnerships,
    { ...filters, chosen: deelnemer !== undefined, after: cursorOf(na) },
    { shows: ['Partnership', 'PartnershipForm', 'Participation'], steady: true },
  );
  const found = answer.data?.partnerships;
  const narrowed = Boolean(zoek ?? vorm ?? deelnemer);
  return (
    <>
      <PageHead
        title={t(listLabels.title)}
        conclusion={
          found && found.totalCount > 0 && <Conclusion total={found.totalCount} on={on} state={state ?? 'all'} narrowed={narrowed} />
        }
        actions={
          mayRun('foundPartnership', mandate?.role) && (
            <LinkButton to="/samenwerkingen/nieuw" kind="primary">
              {t(listLabels.found)}
            </LinkButton>
          )
        }
      />
      <PartnershipFilters participant={answer.data?.organisation ?? undefined} />
      <Screen answer={answer}>{(data) => <Found data={data} narrowed={narrowed} own={mandate?.partnershipId} />}</Screen>
      {found !== undefined && found.totalCount > 0 && (
        <div className="list-foot">
          <ExportLinks what="partnerships" filters={{ ...filters, organisationId: undefined, organisation: filters.organisationId }} />
          <CopyLink />
        </div>
      )}
    </>
  );
}

type ConclusionProps = { total: number; on: string | null; state: 'in-force' | 'ended' | 'all'; narrowed: boolean };

function Conclusion({ total, on, state, narrowed }: ConclusionProps) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const day = format.day(on ?? today);
  return t(listLabels.conclusion, { n: total, count: format.count(total), day, state, narrowed });
}

function Found({ data, narrowed, own }: { data: PartnershipsQuery; narrowed: boolean; own: string | null | undefined }) {
  const { op, na } = useSearch({ from: '/framed/samenwerkingen' });
  const { partnerships } = data;
  if (partnerships.totalCount === 0) return <NothingFound narrowed={narrowed} />;
  return (
    <>
      <PartnershipTable rows={partnerships.nodes} on={op} own={own} />
      <Pagination {...pagesOf(partnerships, na, pageSize)} />
    </>
  );
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  const t = useText();
  const navigate = useNavigate({ from: '/samenwerkingen' });
  const mandate = useOwnMandate();
  const { stand, op } = useSearch({ from: '/framed/samenwerkingen' });
  if (narrowed || stand || op)
    return (
      <Empty title={t(listLabels.none)} action={<Button onClick={() => void navigate({ search: {} })}>{t(listLabels.clear)}</Button>}>
        {t(listLabels.noneSays)}
      </Empty>
    );
  return (
    <Empty
      title={t(listLabels.first)}
      action={mayRun('beginImport', mandate?.role) && <LinkButton to="/import">{t(listLabels.toImport)}</LinkButton>}
    >
      {t(listLabels.firstSays)}
    </Empty>
  );
}
