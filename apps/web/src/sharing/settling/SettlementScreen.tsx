// The settlement of a year: what it cost against what was advanced, listed with its corrections before somebody else approves it.
import { useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.ts';
import type { SettlementPageQuery } from '../../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { useToday } from '../../ui/today.ts';
import { costLabels } from '../labels.ts';
import { YearLinks } from '../YearLinks.tsx';
import { settlingLabels } from './labels.ts';
import { SettlementActs } from './SettlementActs.tsx';
import { Corrections, Recovery, Shares } from './SettlementTables.tsx';
import { SettlingTerms } from './SettlingTerms.tsx';
import '../Costs.css';

const SettlementPage = graphql(`
  query SettlementPage($slug: String!, $year: Int!) {
    settlementYear(slug: $slug, year: $year) {
      id
      partnershipName
      slug
      year
      years
      obstacle
      rules {
        fourEyes
      }
      shares {
        owed
        advanced
        remains
      }
      settlement {
        state
        proposedByName
        proposedAt
        approvedByName
        approvedAt
      }
      ...SettlementActs
      ...SettlingRules
      ...SettlementShares
      ...SettlementRecovery
      ...SettlementCorrections
    }
  }
`);

type Year = NonNullable<SettlementPageQuery['settlementYear']>;
const shows = [
  'CostLine',
  'CostKey',
  'KeyCoverage',
  'DriverCount',
  'Participation',
  'Advance',
  'Settlement',
  'SettledShare',
  'LineQuestion',
  'CostRules',
];
const here = '/framed/samenwerkingen/$slug/kosten/afrekening';

export function SettlementScreen() {
  const { slug } = useParams({ from: here });
  const { jaar } = useSearch({ from: here });
  const lastYear = Number(useToday().slice(0, 4)) - 1;
  const answer = useScreen(SettlementPage, { slug, year: jaar ? Number(jaar) : lastYear }, { shows });
  return (
    <Screen answer={answer} lines={10}>
      {({ settlementYear }) => (settlementYear ? <Page year={settlementYear} /> : <NotThere action={<ToCosts slug={slug} />} />)}
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

function Page({ year }: { year: Year }) {
  const t = useText();
  return (
    <>
      <PageHead
        over={year.partnershipName}
        title={t(settlingLabels.title, { year: year.year })}
        conclusion={<Conclusion year={year} />}
        actions={<ToCosts slug={year.slug} />}
      />
      <YearLinks years={year.years} year={year.year} />
      {year.obstacle && (
        <Notice is="look" title={t(settlingLabels.obstacle)}>
          <p>{year.obstacle}</p>
        </Notice>
      )}
      <Standing year={year} />
      <SettlementActs key={year.id} year={year} />
      <Shares year={year} />
      <Recovery year={year} />
      <Corrections year={year} />
      <SettlingTerms year={year} />
    </>
  );
}

function Conclusion({ year: { year, shares } }: { year: Year }) {
  const t = useText();
  const format = useFormat();
  const sum = (pick: (share: Year['shares'][number]) => number) => shares.reduce((total, share) => total + pick(share), 0);
  const remains = sum((share) => share.remains);
  return t(settlingLabels.result, {
    year,
    owed: format.euros(sum(({ owed }) => owed)),
    advanced: format.euros(sum(({ advanced }) => advanced)),
    remains: format.euros(Math.abs(remains)),
    more: remains > 0,
  });
}

function Standing({ year: { settlement, rules } }: { year: Year }) {
  const t = useText();
  const format = useFormat();
  if (settlement?.state === 'approved') {
    const name = settlement.approvedByName ?? t(settlingLabels.system);
    return (
      <Notice is="ok" title={t(settlingLabels.approved, { name, day: format.moment(settlement.approvedAt ?? settlement.proposedAt) })} />
    );
  }
  if (settlement?.state !== 'proposed') return null;
  const name = settlement.proposedByName ?? t(settlingLabels.system);
  return (
    <Notice is="busy" title={t(settlingLabels.proposed, { name, day: format.moment(settlement.proposedAt) })}>
      {rules.fourEyes && <p>{t(settlingLabels.fourEyes)}</p>}
    </Notice>
  );
}
