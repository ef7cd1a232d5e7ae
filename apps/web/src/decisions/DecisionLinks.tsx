// How a decision stands in time: whether it is in effect, what it replaced, and what replaced it.
import { decisionLife } from '@hanze/shared/decisions/lifecycles/decision';
import { Facts } from '../ui/Facts.tsx';
import { dayAt } from '../ui/format.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import type { PageDecision } from './DecisionScreen.tsx';
import { decisionLabels } from './labels.ts';

export function Links({ slug, decision }: { slug: string; decision: PageDecision }) {
  const t = useText();
  const format = useFormat();
  const { state, effectiveAt, replaces, replacedBy } = decision;
  const link = ({ code, title }: { code: string; title: string }) => (
    <Link key={code} to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr: code }}>
      {code} {title}
    </Link>
  );
  return (
    <Section title={t(decisionLabels.stands)}>
      <Facts
        rows={[
          [t(decisionLabels.state), t(decisionLife.states[state as keyof typeof decisionLife.states])],
          ...(effectiveAt ? [[t(decisionLabels.effective), format.day(dayAt(effectiveAt))] as const] : []),
          ...(replaces.length > 0 ? [[t(decisionLabels.replaces), replaces.map(link)] as const] : []),
          ...(replacedBy ? [[t(decisionLabels.replacedBy), link(replacedBy)] as const] : []),
        ]}
      />
    </Section>
  );
}
