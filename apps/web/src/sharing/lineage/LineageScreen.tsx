// Where an amount comes from: one address that walks from a cent on a statement to the votes behind it.
import { isBasis } from '@hanze/shared/sharing/cost-words';
import { useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.ts';
import type { LineagePageQuery } from '../../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useToday } from '../../ui/today.ts';
import { keyName } from '../key-words.ts';
import { Chain } from './Chain.tsx';
import { lineageLabels } from './labels.ts';
import { WholeStatement } from './WholeStatement.tsx';
import '../Costs.css';
import './Lineage.css';

const LineagePage = graphql(`
  query LineagePage($slug: String!, $code: String!, $year: Int!, $basis: String!, $line: String) {
    lineage(slug: $slug, code: $code, year: $year, basis: $basis, line: $line) {
      id
      partnershipName
      organisationName
      year
      total
      lines {
        id
      }
      ...WholeStatement
      line {
        id
        subject
        cents
        poolCents
        key {
          code
          arguments
        }
        decision {
          bodyName
          decidedOn
        }
        ...FollowedLine
      }
    }
  }
`);

type Lineage = NonNullable<LineagePageQuery['lineage']>;
const shows = ['CostGroup', 'CostLine', 'CostKey', 'KeyCoverage', 'DriverCount', 'PackageTaker', 'Participation', 'Resolution'];
const here = '/framed/samenwerkingen/$slug/kosten/herkomst/$code';

export function LineageScreen() {
  const { slug, code } = useParams({ from: here });
  const { jaar, soort, regel } = useSearch({ from: here });
  const today = useToday();
  const year = Number(jaar ?? today.slice(0, 4));
  const basis = isBasis(soort) ? soort : 'budget';
  const answer = useScreen(LineagePage, { slug, code, year, basis, line: regel ?? null }, { shows });
  return (
    <Screen answer={answer} lines={12}>
      {({ lineage }) => (lineage ? <Page key={lineage.id} lineage={lineage} /> : <NotThere action={<Ways />} />)}
    </Screen>
  );
}

function Ways() {
  const t = useText();
  const { slug, code } = useParams({ from: here });
  const { jaar, soort, regel } = useSearch({ from: here });
  const search = { ...(jaar && { jaar }), ...(soort && { soort }) };
  return (
    <>
      <LinkButton to="/samenwerkingen/$slug/kosten/rekening/$code" params={{ slug, code }} search={search}>
        {t(lineageLabels.toStatement)}
      </LinkButton>
      {regel && (
        <LinkButton to="/samenwerkingen/$slug/kosten/herkomst/$code" params={{ slug, code }} search={search}>
          {t(lineageLabels.toWhole)}
        </LinkButton>
      )}
    </>
  );
}

function Page({ lineage }: { lineage: Lineage }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { slug } = useParams({ from: here });
  const { partnershipName: partnership, organisationName: name, year, line, total } = lineage;
  const by = line ? keyName(line.key.code, line.key.arguments, {}, language) : '';
  return (
    <>
      <PageHead
        over={t(lineageLabels.over, { partnership, year, name })}
        title={t(lineageLabels.title, { amount: format.money(line?.cents ?? total) })}
        conclusion={<Conclusion lineage={lineage} by={by} />}
        actions={<Ways />}
      />
      {line ? <Chain line={line} slug={slug} year={year} name={name} keyName={by} /> : <WholeStatement lineage={lineage} />}
    </>
  );
}

function Conclusion({ lineage: { organisationName: name, year, total, lines, line }, by }: { lineage: Lineage; by: string }) {
  const t = useText();
  const format = useFormat();
  if (!line) return t(lineageLabels.whole, { name, year, amount: format.money(total), count: lines.length });
  const facts = { name, amount: format.money(line.cents), pool: format.money(line.poolCents), subject: line.subject, key: by };
  if (!line.decision) return t(lineageLabels.undecided, facts);
  const { bodyName, decidedOn } = line.decision;
  return t(lineageLabels.decided, { ...facts, body: bodyName.toLowerCase(), day: format.day(decidedOn) });
}
