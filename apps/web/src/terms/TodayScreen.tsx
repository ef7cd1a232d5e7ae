// What awaits the reader today, under which mandate they act, where they belong and what was recorded last.
import { useFormat, useText } from '../ui/language.tsx';
import { graphql } from '../graphql/graphql.ts';
import { Screen, SignInFirst } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { JournalLines } from '../journal/JournalLines.tsx';
import { PartnershipTable } from '../partnerships/PartnershipTable.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Split } from '../ui/Split.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { useToday } from '../ui/today.ts';
import { AwaitsYou, matters } from './AwaitsYou.tsx';
import { todayLabels } from './labels.ts';
import { OwnMandate } from './OwnMandate.tsx';

const Today = graphql(`
  query Today($partnershipId: ID, $placed: Boolean!, $organisationId: ID, $represents: Boolean!) {
    viewer {
      id
    }
    partnership(id: $partnershipId) @include(if: $placed) {
      id
      ...AwaitsYou
      ...PartnershipRow
    }
    partnerships(first: 10, organisationId: $organisationId, state: "in-force") @include(if: $represents) {
      totalCount
      nodes {
        id
        ...PartnershipRow
      }
    }
    awaiting {
      kind
      slug
      partnershipName
      code
      title
      until
    }
    journal(first: 5) {
      nodes {
        seq
        ...JournalLine
      }
    }
  }
`);

export function TodayScreen() {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const mandate = useOwnMandate();
  const { partnershipId = null, organisationId = null } = mandate ?? {};
  const answer = useScreen(
    Today,
    { partnershipId, placed: Boolean(partnershipId), organisationId, represents: Boolean(organisationId) },
    { shows: ['*'] },
  );
  const waiting = (answer.data?.awaiting.length ?? 0) + (answer.data?.partnership ? matters(answer.data.partnership) : 0);
  return (
    <>
      <PageHead
        over={format.dayWithWeekday(today)}
        title={t(todayLabels.title)}
        conclusion={answer.data?.viewer && (waiting ? t(todayLabels.awaits, { n: waiting }) : t(todayLabels.nothing))}
      />
      <Screen answer={answer} lines={8}>
        {({ viewer, partnership, partnerships, awaiting, journal }) =>
          viewer ? (
            <>
              <Split side={<OwnMandate mandate={mandate} />}>
                <AwaitsYou partnership={partnership ?? undefined} decisions={awaiting} />
              </Split>
              <Section
                title={t(todayLabels.partnerships)}
                actions={<LinkButton to="/samenwerkingen">{t(todayLabels.allPartnerships)}</LinkButton>}
              >
                {partnerships?.nodes.length || partnership ? (
                  <PartnershipTable
                    rows={partnerships?.nodes.length ? partnerships.nodes : partnership ? [partnership] : []}
                    own={partnershipId}
                  />
                ) : (
                  <Empty title={t(todayLabels.noPartnerships)}>{t(todayLabels.noPartnershipsSays)}</Empty>
                )}
              </Section>
              <Section title={t(todayLabels.recent)} actions={<LinkButton to="/logboek">{t(todayLabels.all)}</LinkButton>}>
                {journal.nodes.length ? (
                  <JournalLines lines={journal.nodes} placed />
                ) : (
                  <Empty title={t(todayLabels.noRecent)}>{t(todayLabels.noRecentSays)}</Empty>
                )}
              </Section>
            </>
          ) : (
            <SignInFirst />
          )
        }
      </Screen>
    </>
  );
}
