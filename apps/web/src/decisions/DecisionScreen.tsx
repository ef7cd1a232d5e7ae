// One decision: its outcome in a sentence, the points as decided, who voted what, and the file with which anyone recomputes it.
import { useParams } from '@tanstack/react-router';
import type { DecisionPageQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton, PlainLinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Split } from '../ui/Split.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { DecisionBenefits } from '../sharing/benefits/DecisionBenefits.tsx';
import { benefitRecords } from '../sharing/benefits/lines.ts';
import { decisionLabels } from './labels.ts';
import { DecisionObligations } from '../agreements/DecisionObligations.tsx';
import { Links } from './DecisionLinks.tsx';
import { WhatChanges } from '../proposals/changes/WhatChanges.tsx';
import { ExecuteDecision } from './ExecuteDecision.tsx';
import { DecisionVotes } from './DecisionVotes.tsx';
import { OutcomeStatus } from './DecisionsScreen.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import '../proposals/Proposal.css';

const DecisionPage = graphql(`
  query DecisionPage($slug: String!, $code: String!) {
    changeSet(slug: $slug, code: $code) {
      ...WhatChanges
    }
    decision(slug: $slug, code: $code) {
      id
      code
      title
      outcome
      sentence
      bodyName
      decidedOn
      decided
      ruleWords
      proposalCode
      voteId
      nextStep
      owner
      reviewOn
      viewerCan
      state
      effectiveAt
      replaces {
        id
        code
        title
      }
      replacedBy {
        id
        code
        title
      }
      seats {
        seat
        weight
        present
        recused
        proxy
        vote
      }
    }
    benefits(slug: $slug, decision: $code) {
      ...BenefitLines
    }
  }
`);

type Changes = DecisionPageQuery['changeSet'];
export type PageDecision = NonNullable<DecisionPageQuery['decision']>;

export function DecisionScreen() {
  const t = useText();
  const { slug, nr } = useParams({ from: '/framed/samenwerkingen/$slug/besluiten/$nr' });
  const answer = useScreen(DecisionPage, { slug, code: nr }, { shows: ['Resolution', ...benefitRecords] });
  return (
    <Screen answer={answer} lines={8}>
      {({ decision, benefits, changeSet }) =>
        decision ? (
          <Page key={decision.id} slug={slug} decision={decision} benefits={benefits} changes={changeSet} />
        ) : (
          <NotThere
            action={
              <LinkButton to="/samenwerkingen/$slug/besluiten" params={{ slug }}>
                {t(decisionLabels.toList)}
              </LinkButton>
            }
          />
        )
      }
    </Screen>
  );
}

type PageProps = { slug: string; decision: PageDecision; benefits: DecisionPageQuery['benefits']; changes: Changes };

function Page({ slug, decision, benefits, changes }: PageProps) {
  const t = useText();
  const format = useFormat();
  const { code, title, outcome, sentence, bodyName: body, decidedOn, decided, proposalCode: nr } = decision;
  return (
    <>
      <PageHead
        over={
          <>
            {t(decisionLabels.over, { code, body, day: format.day(decidedOn) })} <OutcomeStatus outcome={outcome} />
          </>
        }
        title={title}
        conclusion={sentence}
        actions={
          <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr" params={{ slug, nr }}>
            {t(decisionLabels.proposal)}
          </LinkButton>
        }
      />
      <Split
        side={
          <>
            <Links slug={slug} decision={decision} />
            <Check voteId={decision.voteId} />
          </>
        }
      >
        <Section title={t(outcome === 'adopted' ? decisionLabels.decided : decisionLabels.proposed)}>
          <ol className="points binding">
            {decided.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </Section>
        <WhatChanges set={changes}>{decision.viewerCan.includes('executeDecision') && <ExecuteDecision id={decision.id} />}</WhatChanges>
        <DecisionVotes decision={decision} />
        <DecisionObligations slug={slug} code={code} />
        <Next decision={decision} />
        {benefits && <DecisionBenefits benefits={benefits} />}
      </Split>
    </>
  );
}

function Check({ voteId }: { voteId: string }) {
  const t = useText();
  return (
    <Section title={t(decisionLabels.check)}>
      <div className="stack">
        <p className="small">{t(decisionLabels.checkSays)}</p>
        <PlainLinkButton icon="save" href={`/files/votes/${voteId}.json`} download>
          {t(decisionLabels.save)}
        </PlainLinkButton>
      </div>
    </Section>
  );
}

function Next({ decision }: { decision: PageDecision }) {
  const t = useText();
  const format = useFormat();
  const { nextStep, owner, reviewOn } = decision;
  const mayRecord = decision.viewerCan.includes('recordOutcome');
  return (
    <Section title={t(decisionLabels.next)} own={mayRecord && !nextStep}>
      {nextStep ? (
        <Facts
          rows={[
            [t(decisionLabels.next), nextStep],
            [t(decisionLabels.ownerShort), owner],
            ...(reviewOn ? [[t(decisionLabels.reviewShort), format.day(reviewOn)] as const] : []),
          ]}
        />
      ) : (
        <Notice is="late" title={t(decisionLabels.nextMissing)}>
          {!mayRecord && <p>{t(decisionLabels.nextMissingSays)}</p>}
        </Notice>
      )}
      {mayRecord && !nextStep && <OutcomeForm id={decision.id} />}
    </Section>
  );
}
