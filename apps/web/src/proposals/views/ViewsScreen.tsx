// A views round: which councils were asked, the clock of each, their views in points, and the answers.
import { viewsRoundLife } from '@hanze/shared/decisions/lifecycles/views-round';
import { useParams } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.ts';
import type { ViewsPageQuery } from '../../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { LinkButton, PlainLinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { Split } from '../../ui/Split.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { CouncilSection } from './CouncilSection.tsx';
import { viewsLabels } from './labels.ts';
import { OpenRoundForm } from './OpenRoundForm.tsx';
import { RoundActs } from './RoundActs.tsx';
import '../Proposal.css';

const ViewsPage = graphql(`
  query ViewsPage($slug: String!, $code: String!) {
    proposal(slug: $slug, code: $code) {
      id
      code
      title
      edition
      viewerCan
    }
    viewsRounds(slug: $slug, code: $code) {
      id
      edition
      state
      subject
      article
      sentOn
      cancelledBecause
      unanswered
      viewerCan
      councils {
        id
        organisationId
        organisationName
        standing
        receivedOn
        until
        because
        discussedOn
        tone
        adoptedOn
        afterTerm
        viewerCan
        points {
          id
          number
          text
          verdict
          answer
          change
          edition
        }
      }
    }
  }
`);

export type PageRound = ViewsPageQuery['viewsRounds'][number];
export type PageCouncil = PageRound['councils'][number];
type PageProposal = NonNullable<ViewsPageQuery['proposal']>;
const here = '/framed/samenwerkingen/$slug/voorstellen/$nr/zienswijzen';

export function ViewsScreen() {
  const t = useText();
  const { slug, nr } = useParams({ from: here });
  const shows = ['ViewsRound', 'CouncilView', 'ViewPoint', 'Proposal'] as const;
  const answer = useScreen(ViewsPage, { slug, code: nr }, { shows });
  return (
    <Screen answer={answer} lines={8}>
      {({ proposal, viewsRounds }) =>
        proposal ? (
          <Page key={proposal.id} slug={slug} proposal={proposal} round={viewsRounds[0]} />
        ) : (
          <NotThere action={<LinkButton to="/samenwerkingen">{t(viewsLabels.toProposal)}</LinkButton>} />
        )
      }
    </Screen>
  );
}

const responded = ({ standing }: PageCouncil) => standing === 'adopted' || standing === 'none';

function Page({ slug, proposal, round }: { slug: string; proposal: PageProposal; round: PageRound | undefined }) {
  const t = useText();
  const { code, title } = proposal;
  const mayOpen = proposal.viewerCan.includes('openViewsRound');
  const counts = round && { done: round.councils.filter(responded).length, all: round.councils.length, open: round.unanswered };
  return (
    <>
      <PageHead
        over={t(viewsLabels.over, { code, edition: round?.edition ?? proposal.edition })}
        title={title}
        conclusion={counts && t(viewsLabels.says, counts)}
        actions={
          <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr" params={{ slug, nr: code }}>
            {t(viewsLabels.toProposal)}
          </LinkButton>
        }
      />
      {round ? (
        <Split side={<RoundAside round={round} />}>
          {round.councils.map((council) => (
            <CouncilSection key={council.id} council={council} round={round} newest={proposal.edition} />
          ))}
          <RoundActs round={round} />
        </Split>
      ) : (
        !mayOpen && <Empty title={t(viewsLabels.none)}>{t(viewsLabels.noneSays)}</Empty>
      )}
      {mayOpen && <OpenRoundForm proposalId={proposal.id} />}
    </>
  );
}

function RoundAside({ round }: { round: PageRound }) {
  const t = useText();
  const format = useFormat();
  const states: Readonly<Record<string, { nl: string; en: string }>> = viewsRoundLife.states;
  const file = (format: string) => `/files/views-rounds/${round.id}.${format}`;
  return (
    <Section title={t(viewsLabels.round)}>
      <div className="stack">
        <Facts
          rows={[
            [t(viewsLabels.state), t(states[round.state] ?? viewsRoundLife.states.open)],
            [t(viewsLabels.asked), round.subject],
            [t(viewsLabels.basis), round.article],
            [t(viewsLabels.sentOn), format.day(round.sentOn)],
            ...(round.cancelledBecause ? [[t(viewsLabels.cancelled), round.cancelledBecause] as const] : []),
          ]}
        />
        <PlainLinkButton icon="save" href={file('pdf')} download>
          {t(viewsLabels.savePdf)}
        </PlainLinkButton>
        <PlainLinkButton icon="save" href={file('odt')} download>
          {t(viewsLabels.saveOdt)}
        </PlainLinkButton>
      </div>
    </Section>
  );
}
