// The bill of one municipality: what it pays and why, what changed, who else pays, and the file to recompute it from.
import { bases, isBasis } from '@hanze/shared/sharing/cost-words';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import type { StatementPageQuery } from '../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { useToday } from '../ui/today.ts';
import { Advances } from './Advances.tsx';
import { BillBridge } from './BillBridge.tsx';
import { BillLines } from './BillLines.tsx';
import { CheckYourself } from './CheckYourself.tsx';
import { costLabels } from './labels.ts';
import { Payers } from './Payers.tsx';
import { StatementQuestions } from './settling/StatementQuestions.tsx';
import { YearLinks } from './YearLinks.tsx';
import '../ui/lists.css';
import './Costs.css';

const StatementPage = graphql(`
  query StatementPage($slug: String!, $code: String!, $year: Int!, $basis: String!) {
    statement(slug: $slug, code: $code, year: $year, basis: $basis) {
      id
      organisationId
      organisationName
      partnershipName
      year
      years
      total
      problems
      lines {
        keyId
      }
      bridge {
        fromYear
        from
      }
      ...BilledLines
      ...BilledAdvances
      ...BilledBridge
      ...BilledPayers
      ...BilledDocument
      ...StatementQuestions
    }
  }
`);

type Statement = NonNullable<StatementPageQuery['statement']>;
const shows = [
  'CostGroup',
  'CostLine',
  'CostKey',
  'KeyCoverage',
  'DriverCount',
  'PackageTaker',
  'Participation',
  'LineQuestion',
  'Settlement',
];
const here = '/framed/samenwerkingen/$slug/kosten/rekening/$code';

export function StatementScreen() {
  const { slug, code } = useParams({ from: here });
  const { jaar, soort } = useSearch({ from: here });
  const today = useToday();
  const year = Number(jaar ?? today.slice(0, 4));
  const basis = isBasis(soort) ? soort : 'budget';
  const answer = useScreen(StatementPage, { slug, code, year, basis }, { shows });
  return (
    <Screen answer={answer} lines={10}>
      {({ statement }) => (statement ? <Page statement={statement} /> : <NotThere action={<ToCosts />} />)}
    </Screen>
  );
}

function ToCosts() {
  const t = useText();
  const { slug } = useParams({ from: here });
  const { jaar } = useSearch({ from: here });
  return (
    <LinkButton to="/samenwerkingen/$slug/kosten" params={{ slug }} search={jaar ? { jaar } : {}}>
      {t(costLabels.toCosts)}
    </LinkButton>
  );
}

function Page({ statement }: { statement: Statement }) {
  const t = useText();
  const own = useOwnMandate()?.organisationId;
  const { organisationName: name, problems } = statement;
  return (
    <>
      <PageHead
        over={`${statement.partnershipName}, ${statement.year}`}
        title={t(costLabels.statement, { name })}
        conclusion={<Conclusion statement={statement} />}
        actions={<ToCosts />}
      />
      <YearLinks years={statement.years} year={statement.year} />
      <BasisChoice />
      {problems.length > 0 && (
        <Notice is="look" title={t(costLabels.problems)}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {statement.lines.length === 0 ? (
        <Empty title={t(costLabels.noBill)} />
      ) : (
        <>
          <BillLines statement={statement} own={statement.organisationId === own} />
          <Advances statement={statement} />
          <BillBridge statement={statement} />
          <Payers statement={statement} />
          <StatementQuestions statement={statement} />
          <CheckYourself statement={statement} />
        </>
      )}
    </>
  );
}

function Conclusion({ statement: { organisationName: name, year, total, bridge } }: { statement: Statement }) {
  const t = useText();
  const format = useFormat();
  const moved = bridge ? total - bridge.from : 0;
  const change = moved === 0 ? undefined : format.money(Math.abs(moved));
  return t(costLabels.owed, { name, year, total: format.money(total), change, more: moved > 0, before: bridge?.fromYear ?? year - 1 });
}

function BasisChoice() {
  const t = useText();
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/kosten/rekening/$code' });
  const { soort } = useSearch({ from: here });
  const choose = (key: keyof typeof bases) =>
    void navigate({ search: (now) => ({ ...now, soort: key === 'budget' ? undefined : key }), resetScroll: false });
  return (
    <div className="page-day">
      <Segmented
        label={t(costLabels.basis)}
        options={(['budget', 'actual'] as const).map((key) => ({ key, name: t(bases[key]) }))}
        value={isBasis(soort) ? soort : 'budget'}
        onChange={choose}
      />
    </div>
  );
}
