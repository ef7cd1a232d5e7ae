// On a statement: what was asked about its lines, what is payable meanwhile, and the form to ask.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { StatementQuestionsFragment } from '../../graphql/generated/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { settlingLabels } from './labels.ts';
import { Questions } from './Questions.tsx';

const StatementQuestionsOf = graphql(`
  fragment StatementQuestions on Statement {
    partnershipId
    organisationId
    year
    basis
    total
    payableNow
    viewerCan
    lines {
      id
      subject
    }
    questions {
      id
      ...AskedQuestion
    }
  }
`);
const QuestionLine = graphql(`
  mutation QuestionLine($input: QuestionLineInput!) {
    questionLine(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function StatementQuestions({ statement }: { statement: FragmentType<typeof StatementQuestionsOf> }) {
  const t = useText();
  const format = useFormat();
  const bill = unmask(StatementQuestionsOf, statement);
  const { total, payableNow, questions, viewerCan } = bill;
  const may = viewerCan.includes('questionLine');
  return (
    <Section title={t(settlingLabels.questions)} own={may}>
      {payableNow !== total && (
        <Notice
          is="look"
          title={t(settlingLabels.payable, { amount: format.money(payableNow), disputed: format.money(total - payableNow) })}
        />
      )}
      {questions.length === 0 ? <p className="small">{t(settlingLabels.none)}</p> : <Questions questions={questions} />}
      {may && <Ask bill={bill} />}
    </Section>
  );
}

function Ask({ bill: { partnershipId, organisationId, year, basis, lines } }: { bill: StatementQuestionsFragment }) {
  const t = useText();
  const { values, field, clear } = useDraft(`ask-${organisationId}-${year}-${basis}`, { line: '', question: '' });
  const { run, busy, problems } = useCommand(QuestionLine);
  const submit = async () => {
    if (!busy && (await run({ input: { partnershipId, organisationId, year, basis, ...values } }))) clear();
  };
  return (
    <Form label={t(settlingLabels.ask)} problems={problems} onSubmit={() => void submit()}>
      <SelectField
        {...field('line')}
        label={t(settlingLabels.askLine)}
        options={lines.map(({ id, subject }) => ({ key: id, name: subject }))}
      />
      <TextAreaField {...field('question')} label={t(settlingLabels.question)} rows={2} maxLength={4000} />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t(settlingLabels.ask)}
        </Button>
      </FormActions>
    </Form>
  );
}
