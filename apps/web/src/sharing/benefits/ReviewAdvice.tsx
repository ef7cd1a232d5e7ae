// The advice to look back on a decision of which too little came: why, what was done with it, and the two ways to answer it.
import { type Reason, reasonsOn, reviewReasons } from '@hanze/shared/sharing/benefits/review';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { ErrorSummary } from '../../ui/fields/ErrorSummary.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { typedDay } from '../../ui/typed.ts';
import { benefitLabels } from './labels.ts';
import type { Line, Lines } from './lines.ts';

const ProposeBenefitReview = graphql(`
  mutation ProposeBenefitReview($resolutionId: ID!) {
    proposeBenefitReview(resolutionId: $resolutionId) {
      __typename
      ... on BenefitReview {
        resolutionId
        proposalCode
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const PostponeBenefitReview = graphql(`
  mutation PostponeBenefitReview($input: PostponeReviewInput!) {
    postponeBenefitReview(input: $input) {
      __typename
      ... on BenefitReview {
        resolutionId
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type AdviceProps = { lines: readonly Line[]; benefits: Lines; today: string };

/** `lines` are the promises of one decision. */
export function ReviewAdvice({ lines, benefits, today }: AdviceProps) {
  const t = useText();
  const format = useFormat();
  const reasons = reasonsOn(lines, today);
  const resolutionId = lines[0]?.resolutionId;
  if (reasons.length === 0 || resolutionId === undefined) return null;
  const answer = benefits.reviews.find((review) => review.resolutionId === resolutionId);
  if (answer?.proposalCode)
    return (
      <Notice is="busy" title={t(benefitLabels.running)}>
        <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr" params={{ slug: benefits.slug, nr: answer.proposalCode }}>
          {t(benefitLabels.toReview, { code: answer.proposalCode })}
        </LinkButton>
      </Notice>
    );
  if (answer?.againOn && answer.againOn > today) {
    const who = answer.answeredByName ?? t(benefitLabels.office);
    return <Notice is="none" title={t(benefitLabels.postponed, { who, day: format.day(answer.againOn), reason: answer.reason ?? '' })} />;
  }
  return (
    <Notice is="look" title={t(benefitLabels.advice)}>
      <p>{t(benefitLabels.adviceSays, { n: reasons.length })}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.id}>{<Why reason={reason} lines={lines} />}</li>
        ))}
      </ul>
      <Answers resolutionId={resolutionId} can={benefits.viewerCan} />
    </Notice>
  );
}

function Why({ reason: { id, code }, lines }: { reason: Reason; lines: readonly Line[] }) {
  const t = useText();
  const line = lines.find((each) => each.id === id);
  return (
    <>
      {line?.organisationName}, {line?.department}: {t(reviewReasons[code]).toLowerCase()}.
    </>
  );
}

function Answers({ resolutionId, can }: { resolutionId: string; can: readonly string[] }) {
  const t = useText();
  const [waiting, wait] = useState(false);
  const propose = useCommand(ProposeBenefitReview);
  return (
    <>
      {propose.problems.length > 0 && <ErrorSummary problems={propose.problems} />}
      <FormActions>
        {can.includes('proposeBenefitReview') && (
          <Button kind="primary" busy={propose.busy} onClick={() => void propose.run({ resolutionId })}>
            {t(benefitLabels.propose)}
          </Button>
        )}
        {can.includes('postponeBenefitReview') && !waiting && <Button onClick={() => wait(true)}>{t(benefitLabels.postpone)}</Button>}
      </FormActions>
      {waiting && <PostponeForm resolutionId={resolutionId} />}
    </>
  );
}

function PostponeForm({ resolutionId }: { resolutionId: string }) {
  const t = useText();
  const { values, field, clear } = useDraft(`postpone-${resolutionId}`, { reason: '', againOn: '' });
  const { run, busy, problems } = useCommand(PostponeBenefitReview);
  const [dayless, setDayless] = useState<readonly { field: string; message: string }[]>([]);
  const submit = async () => {
    const againOn = typedDay(values.againOn);
    setDayless(againOn ? [] : [{ field: 'againOn', message: t(benefitLabels.againOn) }]);
    if (!busy && againOn && (await run({ input: { resolutionId, reason: values.reason, againOn } }))) clear();
  };
  return (
    <Form label={t(benefitLabels.postpone)} problems={dayless.length > 0 ? dayless : problems} onSubmit={() => void submit()}>
      <TextAreaField {...field('reason')} label={t(benefitLabels.reason)} rows={2} maxLength={2000} />
      <DayField {...field('againOn')} label={t(benefitLabels.againOn)} />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t(benefitLabels.postpone)}
        </Button>
      </FormActions>
    </Form>
  );
}
