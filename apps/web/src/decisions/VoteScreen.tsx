// A vote: how it stands, what each open seat can still change, one's own ballot with its receipt, and for the chair the closing.
import { useParams } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import type { VotePageQuery } from '../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { dayAt } from '../ui/format.ts';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Split } from '../ui/Split.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { useToday } from '../ui/today.ts';
import '../proposals/Proposal.css';
import { WhatChanges } from '../proposals/changes/WhatChanges.tsx';
import { BallotForm } from './BallotForm.tsx';
import { CloseVote } from './CloseVote.tsx';
import { voteLabels } from './labels.ts';
import { SeatActs } from './SeatActs.tsx';
import { type BarVote, VoteBars } from './VoteBars.tsx';
import { VoteSeats } from './VoteSeats.tsx';

const VotePage = graphql(`
  query VotePage($slug: String!, $code: String!) {
    proposal(slug: $slug, code: $code) {
      id
      title
      says {
        resolutions
      }
    }
    changeSet(slug: $slug, code: $code) {
      ...WhatChanges
    }
    votes(slug: $slug, code: $code) {
      id
      edition
      state
      written
      deadline
      ruleWords
      decided
      enough
      sentence
      decisionCode
      viewerCan
      choices {
        code
        label
        meaning
        prompt
      }
      majorities {
        measure
        for
        open
        need
        words
      }
      seats {
        id
        key
        organisationId
        weight
        holderName
        present
        recusedReason
        proxy
        replaced
        influenceWords
        viewerCan
        ballot {
          id
          choice
          reason
          condition
          castByName
          at
          mark
        }
      }
    }
  }
`);

export type PageVote = VotePageQuery['votes'][number];
export type PageSeat = PageVote['seats'][number];
type Found = NonNullable<VotePageQuery['proposal']>;

export function VoteScreen() {
  const { slug, nr } = useParams({ from: '/framed/samenwerkingen/$slug/voorstellen/$nr/stemming' });
  const answer = useScreen(VotePage, { slug, code: nr }, { shows: ['Vote', 'VoteSeat', 'Ballot'] });
  return (
    <Screen answer={answer} lines={10}>
      {({ proposal, votes: [vote], changeSet }) =>
        proposal ? (
          <Page slug={slug} code={nr} proposal={proposal} vote={vote} changes={changeSet} />
        ) : (
          <NotThere action={<ToProposal slug={slug} code={nr} />} />
        )
      }
    </Screen>
  );
}

function ToProposal({ slug, code }: { slug: string; code: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr" params={{ slug, nr: code }}>
      {t(voteLabels.toProposal)}
    </LinkButton>
  );
}

type PageProps = { slug: string; code: string; proposal: Found; vote: PageVote | undefined; changes: VotePageQuery['changeSet'] };

function Page({ slug, code, proposal, vote, changes }: PageProps) {
  const t = useText();
  if (!vote)
    return (
      <>
        <PageHead title={proposal.title} actions={<ToProposal slug={slug} code={code} />} />
        <Empty title={t(voteLabels.none)}>{t(voteLabels.noneSays)}</Empty>
      </>
    );
  const mine = vote.seats.filter(({ viewerCan }) => viewerCan.includes('castVote'));
  const bars = vote.seats
    .filter(({ recusedReason }) => typeof recusedReason !== 'string')
    .map((seat) => ({ key: seat.key, weight: seat.weight, vote: barVote(seat) }));
  return (
    <>
      <PageHead
        over={t(voteLabels.over, { code, edition: vote.edition })}
        title={proposal.title}
        conclusion={<Conclusion vote={vote} />}
        actions={
          <>
            <ToProposal slug={slug} code={code} />
            {vote.decisionCode && (
              <LinkButton to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr: vote.decisionCode }}>
                {t(voteLabels.toDecision)}
              </LinkButton>
            )}
          </>
        }
      />
      <Split side={mine.map((seat) => <BallotForm key={seat.id} vote={vote} seat={seat} title={proposal.title} code={code} />)}>
        <Section title={t(voteLabels.stand)} note={<Deadline vote={vote} />}>
          <VoteBars seats={bars} majorities={vote.majorities} />
          <p className="small muted">{vote.ruleWords}</p>
          {vote.enough.length > 0 && <p className="small">{t(voteLabels.enough, { groups: groupsOf(vote, t(voteLabels.or)) })}</p>}
        </Section>
        <WhatChanges set={changes} />
        <VoteSeats vote={vote} />
        {vote.state === 'open' && <SeatActs vote={vote} />}
        {vote.viewerCan.includes('closeVote') && <CloseVote vote={vote} />}
      </Split>
    </>
  );
}

const barVote = ({ ballot }: PageSeat): BarVote =>
  !ballot ? 'open' : ballot.choice === 'against' || ballot.choice === 'abstain' ? ballot.choice : 'for';

/** "Duinrade en Veenmeer of Duinrade en Lindewoude": the first three groups say enough. */
const groupsOf = ({ enough }: PageVote, or: string) =>
  enough
    .slice(0, 3)
    .map((group) => group.join(' + '))
    .join(` ${or} `);

function Conclusion({ vote }: { vote: PageVote }) {
  const t = useText();
  if (vote.sentence) return vote.sentence;
  const cast = vote.seats.filter(({ ballot }) => ballot).length;
  const said = t(voteLabels.running, { cast, all: vote.seats.length });
  if (!vote.decided) return said;
  return `${said} ${t(vote.decided === 'adopted' ? voteLabels.decidedAdopted : voteLabels.decidedNot)}`;
}

function Deadline({ vote: { deadline, state } }: { vote: PageVote }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  if (!deadline || state !== 'open') return null;
  const day = dayAt(deadline);
  return t(voteLabels.closes, { day: format.dayInList(day), left: format.daysLeft(today, day) });
}
