// Reading in a ledger: choose the file, say how it reads, see what will be booked, book it; earlier imports stay listed.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { LedgerPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { mayRun, useOwnMandate } from '../../identity/useOwnMandate.ts';
import { costLabels } from '../../sharing/labels.ts';
import { useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { ChooseLedger } from './ChooseLedger.tsx';
import { CurrentLedger } from './CurrentLedger.tsx';
import { ledgerLabels } from './ledger-labels.ts';
import { RecentLedgers } from './RecentLedgers.tsx';

const LedgerPage = graphql(`
  query LedgerPage($slug: String!) {
    costYear(slug: $slug) {
      id
      partnershipId
      partnershipName
      groups { id name }
    }
  }
`);

type Home = NonNullable<LedgerPageQuery['costYear']>;
const here = '/framed/samenwerkingen/$slug/kosten/inlezen';

export function LedgerScreen() {
  const { slug } = useParams({ from: here });
  const answer = useScreen(LedgerPage, { slug }, { shows: ['CostGroup'] });
  return (
    <Screen answer={answer} lines={8}>
      {({ costYear }) => (costYear ? <Page home={costYear} slug={slug} /> : <NotThere action={<ToCosts slug={slug} />} />)}
    </Screen>
  );
}

function ToCosts({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug/kosten" params={{ slug }}>
      {t(costLabels.toCosts)}
    </LinkButton>
  );
}

function Page({ home, slug }: { home: Home; slug: string }) {
  const t = useText();
  const { nummer } = useSearch({ from: here });
  const navigate = useNavigate();
  const mandate = useOwnMandate();
  const { partnershipId, partnershipName, groups } = home;
  const may = mayRun('beginLedgerImport', mandate?.role) && (mandate?.partnershipId ?? partnershipId) === partnershipId;
  const open = (id: string | undefined) =>
    void navigate({ to: '/samenwerkingen/$slug/kosten/inlezen', params: { slug }, search: { nummer: id } });
  return (
    <>
      <PageHead
        over={partnershipName}
        title={t(ledgerLabels.title)}
        conclusion={t(ledgerLabels.conclusion)}
        actions={<ToCosts slug={slug} />}
      />
      {!may ? (
        <Section title={t(ledgerLabels.choose)}>
          <Empty title={t(ledgerLabels.mayNot)}>{t(ledgerLabels.mayNotSays)}</Empty>
        </Section>
      ) : (
        <>
          {nummer ? (
            <CurrentLedger key={nummer} id={nummer} groups={groups} onAnother={() => open(undefined)} />
          ) : (
            <ChooseLedger partnershipId={partnershipId} onBegun={open} />
          )}
          <RecentLedgers partnershipId={partnershipId} slug={slug} />
        </>
      )}
    </>
  );
}
