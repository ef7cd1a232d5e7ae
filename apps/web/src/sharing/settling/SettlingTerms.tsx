// What the agreement says about settling: whether two people approve it, and how long an answer may take.
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { SettlingRulesFragment } from '../../graphql/generated/graphql.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { CheckboxField } from '../../ui/fields/CheckboxField.tsx';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { uiLabels } from '../../ui/labels.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { typedCount } from '../../ui/typed.ts';
import { settlingLabels } from './labels.ts';

const SettlingRules = graphql(`
  fragment SettlingRules on SettlementYear {
    partnershipId
    viewerCan
    rules {
      fourEyes
      questionDays
      disputeDays
      clause
    }
  }
`);

const AgreeCostRules = graphql(`
  mutation AgreeCostRules($input: AgreeCostRulesInput!) {
    agreeCostRules(input: $input) {
      __typename
      ... on CostRules { partnershipId }
      ... on Refusal { code message path }
    }
  }
`);

export function SettlingTerms({ year: masked }: { year: FragmentType<typeof SettlingRules> }) {
  const t = useText();
  const [changing, change] = useState(false);
  const year = unmask(SettlingRules, masked);
  const { fourEyes, questionDays, disputeDays, clause } = year.rules;
  const may = year.viewerCan.includes('agreeCostRules') && !changing;
  return (
    <Section title={t(settlingLabels.rules)} actions={may && <Button onClick={() => change(true)}>{t(settlingLabels.agree)}</Button>}>
      {changing ? (
        <RulesForm year={year} onDone={() => change(false)} />
      ) : (
        <Facts
          rows={[
            [t(settlingLabels.approval), t(fourEyes ? settlingLabels.fourEyes : settlingLabels.twoEyes)],
            [t(settlingLabels.questionDays), t(settlingLabels.days, { n: questionDays })],
            [t(settlingLabels.disputeDays), t(settlingLabels.days, { n: disputeDays })],
            [t(settlingLabels.clause), clause ?? t(settlingLabels.usual)],
          ]}
        />
      )}
    </Section>
  );
}

function RulesForm({ year: { partnershipId, rules }, onDone }: { year: SettlingRulesFragment; onDone: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { field, frame } = useActForm({
    command: AgreeCostRules,
    draft: `cost-rules-${partnershipId}`,
    initial: {
      fourEyes: rules.fourEyes,
      questionDays: `${rules.questionDays}`,
      disputeDays: `${rules.disputeDays}`,
      clause: rules.clause ?? '',
    },
    missing: (typed) =>
      (['questionDays', 'disputeDays'] as const).map(
        (name) => typedCount(typed[name], language) === undefined && { field: name, message: t(uiLabels.countWrong) },
      ),
    variables: ({ fourEyes, questionDays, disputeDays, clause }) => ({
      input: {
        partnershipId,
        fourEyes,
        clause,
        questionDays: typedCount(questionDays, language) ?? 0,
        disputeDays: typedCount(disputeDays, language) ?? 0,
      },
    }),
    // a term that the calendar refuses names no field of this form
    rename: (path) => (/clause|Days/.test(path) ? path.replace(/^\$?\.?input\./, '') : ''),
    onDone,
  });
  return (
    <ActForm label={t(settlingLabels.agree)} {...frame} onClose={onDone}>
      <CheckboxField {...field('fourEyes')} label={t(settlingLabels.fourEyes)} />
      <NumberField {...field('questionDays')} label={t(settlingLabels.questionDays)} />
      <NumberField {...field('disputeDays')} label={t(settlingLabels.disputeDays)} />
      <TextAreaField {...field('clause')} label={t(settlingLabels.clause)} rows={4} maxLength={4000} />
    </ActForm>
  );
}
