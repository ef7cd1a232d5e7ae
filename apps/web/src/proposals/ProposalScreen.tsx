// One proposal: what it asks, the options beside doing nothing, what is lost, and what each participant thinks of it.
import { useParams } from '@tanstack/react-router';
import type { ProposalPageQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { OpenVoteForm } from '../decisions/OpenVoteForm.tsx';
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Split } from '../ui/Split.tsx';
import { WhatChanges } from './changes/WhatChanges.tsx';
import { proposalLabels } from './labels.ts';
import { viewsLabels } from './views/labels.ts';
import { Effects } from './Effects.tsx';
import { PositionForm } from './PositionForm.tsx';
import { Positions } from './Positions.tsx';
import { Arguments, NextSteps, Options, Points } from './ProposalParts.tsx';
import { ProposalState } from './ProposalsScreen.tsx';
import { saysOf } from './says.ts';
import { TableProposalButton } from './TableProposalButton.tsx';
import { writingLabels } from './writing-labels.ts';
import './Proposal.css';

const ProposalPage = graphql(`
  query ProposalPage($slug: String!, $code: String!) {
    partnership(slug: $slug) {
      id
      bodies {
        id
        seats {
          id
          organisationName
        }
      }
    }
    proposal(slug: $slug, code: $code) {
      id
      code
      title
      state
      edition
      bodyId
      bodyName
      authorName
      viewerCan
      says {
        ...ProposalSays
        ...SharedCost
      }
      positions {
        organisationId
        organisationName
        stance
        reason
        conditions
        takenByName
        at
        edition
        changedSince
      }
    }
    changeSet(slug: $slug, code: $code) {
      ...WhatChanges
    }
    votes(slug: $slug, code: $code) {
      id
      state
      sentence
      decisionCode
      seats {
        id
        viewerCan
        ballot {
          id
        }
      }
    }
  }
`);

type Found = NonNullable<ProposalPageQuery['proposal']>;
export type PagePosition = Found['positions'][number];
type Votes = ProposalPageQuery['votes'];
type Changes = ProposalPageQuery['changeSet'];
type Bodies = NonNullable<ProposalPageQuery['partnership']>['bodies'];

export function ProposalScreen() {
  const t = useText();
  const { slug, nr } = useParams({ from: '/framed/samenwerkingen/$slug/voorstellen/$nr' });
  const answer = useScreen(ProposalPage, { slug, code: nr }, { shows: ['Proposal', 'ProposalEdition', 'Position', 'Vote', 'VoteSeat'] });
  return (
    <Screen answer={answer} lines={10}>
      {({ proposal, votes, changeSet, partnership }) =>
        proposal ? (
          <Page key={proposal.id} slug={slug} proposal={proposal} votes={votes} changes={changeSet} bodies={partnership?.bodies ?? []} />
        ) : (
          <NotThere
            action={
              <LinkButton to="/samenwerkingen/$slug/voorstellen" params={{ slug }}>
                {t(proposalLabels.toList)}
              </LinkButton>
            }
          />
        )
      }
    </Screen>
  );
}

type PageProps = { slug: string; proposal: Found; votes: Votes; changes: Changes; bodies: Bodies };

function Page({ slug, proposal, votes, changes, bodies }: PageProps) {
  const t = useText();
  const own = useOwnMandate();
  const { viewerCan, code, edition } = proposal;
  const says = saysOf(proposal.says);
  const chosen = says.options[says.chosen]?.name ?? '';
  const seats = bodies.find(({ id }) => id === proposal.bodyId)?.seats.map(({ id, organisationName: name }) => ({ id, name })) ?? [];
  const names = new Map(proposal.positions.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
  const isRunning = votes.some(({ state }) => state === 'open');
  return (
    <>
      <PageHead
        over={
          <>
            {t(proposalLabels.over, { code, edition })} <ProposalState state={proposal.state} />
          </>
        }
        title={proposal.title}
        conclusion={t(proposalLabels.conclusion, { chosen, body: proposal.bodyName })}
        actions={
          <>
            {viewerCan.includes('tableProposal') && <TableProposalButton id={proposal.id} />}
            {viewerCan.includes('reviseProposal') && (
              <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr/schrijven" params={{ slug, nr: code }}>
                {t(proposal.state === 'draft' ? writingLabels.revise : writingLabels.change)}
              </LinkButton>
            )}
            {edition > 1 && (
              <LinkButton kind="quiet" to="/samenwerkingen/$slug/voorstellen/$nr/versies" params={{ slug, nr: code }}>
                {t(writingLabels.versions)}
              </LinkButton>
            )}
          </>
        }
      />
      <Split
        side={
          <>
            <VoteAside slug={slug} code={code} votes={votes} />
            <ViewsAside slug={slug} proposal={proposal} />
          </>
        }
      >
        <Points says={says} />
        <WhatChanges set={changes} />
        <Options says={says} />
        <Effects says={says} shared={proposal.says} names={names} />
        <Positions positions={proposal.positions} edition={edition} own={own?.organisationId} />
        {viewerCan.includes('takePosition') && own?.organisationName && (
          <PositionForm
            proposal={proposal}
            name={own.organisationName}
            standing={proposal.positions.find(
              ({ organisationId, changedSince }) => organisationId === own.organisationId && changedSince.length > 0,
            )}
          />
        )}
        <Arguments says={says} />
        <NextSteps says={says} />
        {viewerCan.includes('openVote') && !isRunning && <OpenVoteForm proposalId={proposal.id} seats={seats} />}
      </Split>
    </>
  );
}

/** Where councils come in: the round that is there, or for the secretary the way to send it. */
function ViewsAside({ slug, proposal: { code, state, viewerCan } }: { slug: string; proposal: Found }) {
  const t = useText();
  if (!['in-views', 'views-answered'].includes(state) && !viewerCan.includes('openViewsRound')) return null;
  return (
    <Section title={t(viewsLabels.title)}>
      <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr/zienswijzen" params={{ slug, nr: code }}>
        {t(viewerCan.includes('openViewsRound') ? viewsLabels.send : viewsLabels.toViews)}
      </LinkButton>
    </Section>
  );
}

function VoteAside({ slug, code, votes }: { slug: string; code: string; votes: Votes }) {
  const t = useText();
  const [vote] = votes;
  if (!vote)
    return (
      <Section title={t(proposalLabels.vote)}>
        <p className="muted">{t(proposalLabels.noVote)}</p>
      </Section>
    );
  const mine = vote.seats.some(({ viewerCan, ballot }) => viewerCan.includes('castVote') && !ballot);
  return (
    <Section title={t(proposalLabels.vote)} own={mine}>
      <div className="stack">
        <p className="binding">{vote.sentence ?? t(proposalLabels.voteRuns)}</p>
        <LinkButton kind={mine ? 'primary' : 'secondary'} to="/samenwerkingen/$slug/voorstellen/$nr/stemming" params={{ slug, nr: code }}>
          {t(mine ? proposalLabels.readAndVote : proposalLabels.toVote)}
        </LinkButton>
        {vote.decisionCode && (
          <LinkButton to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr: vote.decisionCode }}>
            {t(proposalLabels.toDecision)}
          </LinkButton>
        )}
      </div>
    </Section>
  );
}
