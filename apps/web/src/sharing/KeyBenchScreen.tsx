// Today's key beside others, for what one key shares in a year: who would pay what, who wins and who pays.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import type { KeyBenchQuery } from '../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { useMemo } from 'react';
import { benchOf } from './alternatives.ts';
import { Fairness } from './bench/Fairness.tsx';
import { chosenName } from './key-words.ts';
import { KeyShifts } from './KeyShifts.tsx';
import { KeyTable } from './KeyTable.tsx';
import { costLabels } from './labels.ts';
import { YearLinks } from './YearLinks.tsx';
import '../ui/lists.css';
import './Costs.css';

const KeyBench = graphql(`
  query KeyBench($slug: String!, $year: Int) {
    costYear(slug: $slug, year: $year) {
      id
      partnershipName
      slug
      year
      years
      contributions {
        organisationId
        name
        inhabitants
        budget
      }
      pools {
        keyId
        subject
        total
        document
      }
      viewerCan
      costModel {
        id
        document
        recordedAt
        recordedBy
      }
    }
  }
`);

type Costs = NonNullable<KeyBenchQuery['costYear']>;
const shows = ['CostGroup', 'CostLine', 'CostKey', 'CostModel', 'KeyCoverage', 'DriverCount', 'PackageTaker', 'Participation'];
const here = '/framed/samenwerkingen/$slug/kostenverdeling';

export function KeyBenchScreen() {
  const { slug } = useParams({ from: here });
  const { jaar } = useSearch({ from: here });
  const answer = useScreen(KeyBench, { slug, year: jaar ? Number(jaar) : null }, { shows });
  return (
    <Screen answer={answer} lines={10}>
      {({ costYear }) => (costYear ? <Page costs={costYear} /> : <NotThere action={<ToCosts slug={slug} />} />)}
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

function Page({ costs }: { costs: Costs }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { deel } = useSearch({ from: here });
  const pools = costs.pools
    .flatMap(({ document, ...pool }) => (document ? [{ ...pool, document }] : []))
    .toSorted((a, b) => b.total - a.total);
  const documents = useMemo(() => costs.pools.flatMap(({ document }) => (document ? [document] : [])), [costs.pools]);
  const pool = pools.find(({ keyId, subject }) => `${keyId} ${subject}` === deel) ?? pools[0];
  const bench = pool && benchOf(pool.document);
  const [now] = bench?.keys ?? [];
  const conclusion =
    pool && bench && now
      ? t(costLabels.shared, {
          year: costs.year,
          amount: format.euros(pool.total),
          subject: pool.subject,
          key: chosenName(now.chosen, bench.drivers, language),
        })
      : t(costLabels.nothingShared);
  const inhabitants = new Map(costs.contributions.map((it) => [it.name, it.inhabitants ?? undefined]));
  const ids = new Map(costs.contributions.map((it) => [it.name, it.organisationId]));
  return (
    <>
      <PageHead
        over={costs.partnershipName}
        title={t(costLabels.sharing)}
        conclusion={conclusion}
        actions={<ToCosts slug={costs.slug} />}
      />
      <YearLinks years={costs.years} year={costs.year} />
      {pool && bench ? (
        <>
          {pools.length > 1 && <PoolChoice pools={pools} chosen={`${pool.keyId} ${pool.subject}`} />}
          <KeyTable bench={bench} inhabitants={inhabitants} ids={ids} />
          <KeyShifts key={pool.document} bench={bench} inhabitants={inhabitants} ids={ids} />
          <Fairness
            slug={costs.slug}
            year={costs.year}
            payers={costs.contributions}
            model={costs.costModel}
            documents={documents}
            mayRecord={costs.viewerCan.includes('recordCostModel')}
          />
        </>
      ) : (
        <Empty title={t(costLabels.nothingShared)}>{t(costLabels.nothingSharedSays)}</Empty>
      )}
    </>
  );
}

type PoolChoiceProps = { pools: readonly { keyId: string; subject: string }[]; chosen: string };

function PoolChoice({ pools, chosen }: PoolChoiceProps) {
  const t = useText();
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/kostenverdeling' });
  const options = pools.map(({ keyId, subject }) => ({ key: `${keyId} ${subject}`, name: subject }));
  return (
    <div className="page-day">
      <Segmented
        label={t(costLabels.pool)}
        options={options}
        value={chosen}
        onChange={(deel) => void navigate({ search: (now) => ({ ...now, deel }), resetScroll: false })}
      />
    </div>
  );
}
