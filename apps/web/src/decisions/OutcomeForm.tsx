// What the chair records after a decision: what happens next, who sees to it, and when one looks back.
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { DayField } from '../ui/fields/DayField.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { TextAreaField } from '../ui/fields/TextAreaField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/language.tsx';
import { typedDay } from '../ui/typed.ts';
import { decisionLabels } from './labels.ts';

const RecordOutcome = graphql(`
  mutation RecordOutcome($input: OutcomeInput!) {
    recordOutcome(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const withoutInput = (path: string) => path.replace(/^\$?\.?input\./, '');

export function OutcomeForm({ id }: { id: string }) {
  const t = useText();
  const { values, field, clear } = useDraft(`outcome-${id}`, { nextStep: '', owner: '', reviewOn: '' });
  const { run, busy, problems } = useCommand(RecordOutcome, withoutInput);
  const submit = async () => {
    const { nextStep, owner, reviewOn } = values;
    if (!busy && (await run({ input: { id, nextStep, owner, reviewOn: typedDay(reviewOn) ?? null } }))) clear();
  };
  return (
    <Form label={t(decisionLabels.record)} problems={problems} onSubmit={() => void submit()}>
      <TextAreaField {...field('nextStep')} label={t(decisionLabels.nextStep)} rows={3} maxLength={2000} />
      <TextField {...field('owner')} label={t(decisionLabels.owner)} />
      <DayField {...field('reviewOn')} label={t(decisionLabels.review)} optional />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {t(decisionLabels.record)}
        </Button>
      </FormActions>
    </Form>
  );
}
