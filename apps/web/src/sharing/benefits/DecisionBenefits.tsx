// On the page of a decision: what it promised, and what came of it.
import { type FragmentType, unmask } from '../../graphql/graphql.ts';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { ledgerSays } from '@hanze/shared/sharing/benefits/benefit-words';
import { ledgerOn } from '@hanze/shared/sharing/benefits/ledger';
import { useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { useToday } from '../../ui/today.ts';
import { benefitLabels } from './labels.ts';
import { BenefitLines, linesOf } from './lines.ts';
import { PromiseTable } from './PromiseTable.tsx';
import { ReviewAdvice } from './ReviewAdvice.tsx';
import './Benefits.css';

export function DecisionBenefits({ benefits: masked }: { benefits: FragmentType<typeof BenefitLines> }) {
  const t = useText();
  const today = useToday();
  const own = useOwnMandate()?.organisationId;
  const benefits = unmask(BenefitLines, masked);
  const lines = linesOf(benefits);
  if (lines.length === 0) return null;
  const { slug } = benefits;
  return (
    <Section
      title={t(benefitLabels.ofDecision)}
      actions={
        <LinkButton to="/samenwerkingen/$slug/baten" params={{ slug }}>
          {t(benefitLabels.toLedger)}
        </LinkButton>
      }
    >
      <div className="benefit-stack">
        <p className="binding">{t(ledgerSays(ledgerOn(lines, today)))}</p>
        <ReviewAdvice lines={lines} benefits={benefits} today={today} />
        <PromiseTable label={t(benefitLabels.ofDecision)} lines={lines} today={today} own={own} slug={slug} />
      </div>
    </Section>
  );
}
