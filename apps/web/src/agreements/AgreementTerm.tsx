// How long an agreement holds, when notice can be given, and when to begin thinking about it, with the article or practice behind it.
import { type Renewal, renewals } from '@hanze/shared/agreements/agreement-term';
import { addDays } from '@hanze/shared/kernel/day';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { registerLabels } from './register-labels.ts';
import { AgreementStanding } from './RegisterScreen.tsx';

const Term = graphql(`
  fragment AgreementTerm on Agreement {
    from
    until
    noticeMonths
    renewal
    renewalMonths
    noticeBy
    alarmOn
    alarmWhy
    standing
  }
`);

export function AgreementTerm({ agreement }: { agreement: FragmentType<typeof Term> }) {
  const t = useText();
  const format = useFormat();
  const { from, until, noticeMonths, renewal, renewalMonths, noticeBy, alarmOn, alarmWhy, standing } = unmask(Term, agreement);
  const months = (n: number) => t(registerLabels.months, { n });
  const what = t(renewals[renewal as Renewal]);
  return (
    <Section title={t(registerLabels.term)}>
      <Facts
        rows={[
          [t(registerLabels.standing), <AgreementStanding key="standing" standing={standing} />],
          [t(registerLabels.begins), format.day(from)],
          [t(registerLabels.ends), until ? format.day(addDays(until, -1)) : t(registerLabels.indefinite)],
          [t(registerLabels.notice), noticeMonths === 0 ? t(registerLabels.noNotice) : months(noticeMonths)],
          ...(until
            ? [[t(registerLabels.atEnd), renewalMonths ? t(registerLabels.by, { what, months: months(renewalMonths) }) : what] as const]
            : []),
          ...(noticeBy ? [[t(registerLabels.noticeBy), format.day(noticeBy)] as const] : []),
          ...(alarmOn ? [[t(registerLabels.alarmOn), format.day(alarmOn)] as const, [t(registerLabels.why), alarmWhy] as const] : []),
        ]}
      />
    </Section>
  );
}
