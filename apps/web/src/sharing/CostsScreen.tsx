// The costs of a partnership in a book year: what was planned, what it cost, who pays, and by which keys.
import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ledgerLabels } from '../exchange/ledger/ledger-labels.ts';
import { graphql } from '../graphql/graphql.ts';
import type { CostsPageQuery } from '../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { Button } from '../ui/Button.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { WithPanel } from '../ui/overlays/Panel.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { useToday } from '../ui/today.ts';
import { Contributions } from './Contributions.tsx';
import { CostGroups } from './CostGroups.tsx';
import { CostLines } from './CostLines.tsx';
import { Counts } from './Counts.tsx';
import type { EntryAct } from './entry/act.ts';
import { entryLabels } from './entry/entry-labels.ts';
import { Keys } from './Keys.tsx';
import { costLabels } from './labels.ts';
import { settlingLabels } from './settling/labels.ts';
import { Questions } from './settling/Questions.tsx';
import { YearLinks } from './YearLinks.tsx';
import './Costs.css';

const CostsPage = graphql(`
  query CostsPage($slug: String!, $year: Int) {
    costYear(slug: $slug, year: $year) {
      id
      partnershipName
      slug
      year
      years
      viewerCan
      budget
      actual
      problems
      contributions {
        organisationId
        code
      }
      groups {
        id
        name
      }
      ...YearGroups
      ...YearContributions
      ...YearKeys
      ...YearCounts
      ...EntryYear
      questions {
        id
        ...AskedQuestion
      }
    }
  }
`);

type Costs = NonNullable<CostsPageQuery['costYear']>;
const EntryPanel = lazy(() => import('./entry/EntryPanel.tsx'));

const shows = ['CostGroup', 'CostLine', 'CostKey', 'KeyCoverage', 'DriverCount', 'PackageTaker', 'Participation', 'LineQuestion'];
const here = '/framed/samenwerkingen/$slug/kosten';

export function CostsScreen() {
  const { slug } = useParams({ from: here });
  const { jaar } = useSearch({ from: here });
  const answer = useScreen(CostsPage, { slug, year: jaar ? Number(jaar) : null }, { shows });
  return (
    <Screen answer={answer} lines={10}>
      {({ costYear }) => (costYear ? <Page costs={costYear} /> : <NotThere action={<ToPartnership slug={slug} />} />)}
    </Screen>
  );
}

function ToPartnership({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug" params={{ slug }}>
      {t(costLabels.toPartnership)}
    </LinkButton>
  );
}

function Page({ costs }: { costs: Costs }) {
  const t = useText();
  const { groep } = useSearch({ from: here });
  const [act, setAct] = useState<EntryAct>();
  const [done, setDone] = useState(false);
  const chosen = costs.groups.find(({ id }) => id === groep);
  const begin = (begun: EntryAct) => {
    setDone(false);
    setAct(begun);
  };
  const close = () => setAct(undefined);
  const finish = () => {
    close();
    setDone(true);
  };
  return (
    <WithPanel
      panel={
        act && (
          <Suspense>
            <EntryPanel act={act} over={costs.partnershipName} costs={costs} groupId={chosen?.id} onClose={close} onDone={finish} />
          </Suspense>
        )
      }
    >
      <Head costs={costs} />
      {done && <Notice is="ok" live title={t(entryLabels.done)} />}
      <Year costs={costs} chosen={chosen} begin={begin} />
    </WithPanel>
  );
}

function Head({ costs }: { costs: Costs }) {
  const t = useText();
  const own = useOwnMandate()?.organisationId;
  const mine = costs.contributions.find(({ organisationId }) => organisationId === own);
  const { slug, year, years, problems } = costs;
  return (
    <>
      <PageHead
        over={costs.partnershipName}
        title={t(costLabels.costs)}
        conclusion={<Conclusion costs={costs} />}
        actions={
          <Ways slug={slug} year={year} code={mine?.code ?? mine?.organisationId} enters={costs.viewerCan.includes('enterCostLine')} />
        }
      />
      <YearLinks years={years} year={year} />
      {problems.length > 0 && (
        <Notice is="look" title={t(costLabels.problems)}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

type YearProps = { costs: Costs; chosen: Costs['groups'][number] | undefined; begin: (act: EntryAct) => void };

function Year({ costs, chosen, begin }: YearProps) {
  const t = useText();
  const own = useOwnMandate()?.organisationId;
  const { slug, year, groups, years, viewerCan } = costs;
  const acts = (...kinds: Begun[]) => {
    const may = kinds.filter((kind) => viewerCan.includes(kind) && (groups.length > 0 || !needsGroup.includes(kind)));
    return may.length > 0 && may.map((kind) => <ActButton key={kind} kind={kind} begin={begin} />);
  };
  const filling = acts('enterCostLine', 'defineCostGroup');
  if (years.length === 0 && groups.length === 0)
    return (
      <Empty title={t(costLabels.noCosts)} {...(filling && { action: <div className="cost-years">{filling}</div> })}>
        {t(costLabels.noCostsSays)}
      </Empty>
    );
  const reverse = viewerCan.includes('reverseCostLine') && ((line: Reversed) => begin({ kind: 'reverseCostLine', line }));
  return (
    <>
      <CostGroups year={costs} chosen={chosen?.id} actions={filling} />
      {chosen && <CostLines key={`${chosen.id} ${year}`} group={chosen} year={year} onReverse={reverse || undefined} />}
      <Contributions costs={costs} slug={slug} year={year} own={own} />
      <Keys costs={costs} actions={acts('adoptAllocation')} />
      <Counts costs={costs} actions={acts('recordDriver')} />
      {costs.questions.length > 0 && (
        <Section title={t(settlingLabels.questions)}>
          <Questions questions={costs.questions} />
        </Section>
      )}
    </>
  );
}

type Begun = Exclude<EntryAct['kind'], 'reverseCostLine'>;
type Reversed = Extract<EntryAct, { kind: 'reverseCostLine' }>['line'];
const needsGroup: readonly string[] = ['enterCostLine', 'adoptAllocation'];

function ActButton({ kind, begin }: { kind: Begun; begin: (act: EntryAct) => void }) {
  const t = useText();
  return <Button onClick={() => begin({ kind })}>{t(entryLabels[kind])}</Button>;
}

type WaysProps = { slug: string; year: number; code: string | null | undefined; enters: boolean };

function Ways({ slug, year, code, enters }: WaysProps) {
  const t = useText();
  const jaar = `${year}`;
  return (
    <>
      {code && (
        <LinkButton to="/samenwerkingen/$slug/kosten/rekening/$code" params={{ slug, code }} search={{ jaar }} kind="primary">
          {t(costLabels.toOwn)}
        </LinkButton>
      )}
      <LinkButton to="/samenwerkingen/$slug/kostenverdeling" params={{ slug }} search={{ jaar }}>
        {t(costLabels.toKeys)}
      </LinkButton>
      <LinkButton to="/samenwerkingen/$slug/kosten/afrekening" params={{ slug }} search={{ jaar }}>
        {t(settlingLabels.toSettlement)}
      </LinkButton>
      {enters && (
        <LinkButton to="/samenwerkingen/$slug/kosten/inlezen" params={{ slug }}>
          {t(ledgerLabels.toLedger)}
        </LinkButton>
      )}
      <ToPartnership slug={slug} />
    </>
  );
}

function Conclusion({ costs: { year, years, budget, actual } }: { costs: Costs }) {
  const t = useText();
  const format = useFormat();
  const thisYear = Number(useToday().slice(0, 4));
  if (years.length === 0) return t(costLabels.noCosts);
  const facts = {
    year,
    budget: format.euros(budget),
    actual: format.euros(actual),
    part: format.percent(budget === 0 ? 0 : actual / budget),
    over: actual > budget,
    difference: format.euros(Math.abs(actual - budget)),
  };
  if (actual === 0) return t(costLabels.planned, facts);
  return t(year < thisYear ? costLabels.closed : costLabels.running, facts);
}
