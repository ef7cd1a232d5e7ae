// Answering a question, disputing it, and settling a dispute; what was typed survives a reload until it was sent.
import { disputeOutcomes } from '@hanze/shared/sharing/settlement/line-question';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { typedCents } from '../../ui/typed.ts';
import { settlingLabels } from './labels.ts';

const AnswerQuestion = graphql(`
  mutation AnswerQuestion($id: ID!, $answer: String!) {
    answerQuestion(id: $id, answer: $answer) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);
const DisputeLine = graphql(`
  mutation DisputeLine($input: DisputeLineInput!) {
    disputeLine(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);
const SettleDispute = graphql(`
  mutation SettleDispute($input: SettleDisputeInput!) {
    settleDispute(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function QuestionActs({ id, can }: { id: string; can: readonly string[] }) {
  const t = useText();
  const [open, setOpen] = useState<string>();
  const acts = [
    ['answerQuestion', settlingLabels.answer],
    ['disputeLine', settlingLabels.dispute],
    ['settleDispute', settlingLabels.settle],
  ] as const;
  const may = acts.filter(([command]) => can.includes(command));
  if (may.length === 0) return null;
  if (open === undefined)
    return (
      <div className="cost-years">
        {may.map(([command, label]) => (
          <Button key={command} onClick={() => setOpen(command)}>
            {t(label)}
          </Button>
        ))}
      </div>
    );
  if (open === 'answerQuestion') return <Answer id={id} />;
  return open === 'disputeLine' ? <Dispute id={id} /> : <Settle id={id} />;
}

function Answer({ id }: { id: string }) {
  const t = useText();
  const { values, field, clear } = useDraft(`answer-${id}`, { answer: '' });
  const { run, busy, problems } = useCommand(AnswerQuestion);
  const submit = async () => {
    if (!busy && (await run({ id, answer: values.answer }))) clear();
  };
  return (
    <Form label={t(settlingLabels.answer)} problems={problems} onSubmit={() => void submit()}>
      <TextAreaField {...field('answer')} label={t(settlingLabels.answerWords)} rows={3} maxLength={4000} />
      <Send busy={busy} label={t(settlingLabels.answer)} />
    </Form>
  );
}

function Dispute({ id }: { id: string }) {
  const t = useText();
  const language = useLanguage();
  const { values, field, clear } = useDraft(`dispute-${id}`, { amount: '', grounds: '' });
  const { run, busy, problems } = useCommand(DisputeLine);
  const amount = typedCents(values.amount, language);
  const submit = async () => {
    if (!busy && (await run({ input: { questionId: id, amount: amount ?? 0, grounds: values.grounds } }))) clear();
  };
  return (
    <Form label={t(settlingLabels.dispute)} problems={problems} onSubmit={() => void submit()}>
      <TextField {...field('amount')} label={t(settlingLabels.disputeAmount)} inputMode="decimal" short />
      <TextAreaField {...field('grounds')} label={t(settlingLabels.grounds)} rows={3} maxLength={4000} />
      <Send busy={busy} label={t(settlingLabels.dispute)} />
    </Form>
  );
}

function Settle({ id }: { id: string }) {
  const t = useText();
  const { values, field, clear } = useDraft(`settle-${id}`, { outcome: '', settlement: '' });
  const { run, busy, problems } = useCommand(SettleDispute);
  const submit = async () => {
    if (!busy && (await run({ input: { questionId: id, ...values } }))) clear();
  };
  const outcomes = Object.entries(disputeOutcomes).map(([key, name]) => ({ key, name: t(name) }));
  return (
    <Form label={t(settlingLabels.settle)} problems={problems} onSubmit={() => void submit()}>
      <SelectField {...field('outcome')} label={t(settlingLabels.outcome)} options={outcomes} />
      <TextAreaField {...field('settlement')} label={t(settlingLabels.settlementWords)} rows={3} maxLength={4000} />
      <Send busy={busy} label={t(settlingLabels.settle)} />
    </Form>
  );
}

function Send({ busy, label }: { busy: boolean; label: string }) {
  return (
    <FormActions>
      <Button type="submit" kind="primary" busy={busy}>
        {label}
      </Button>
    </FormActions>
  );
}
