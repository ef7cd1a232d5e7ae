// The board's answer to one point of a council: whether it is followed, why, and what changed in which version.
import { verdicts } from '@hanze/shared/proposals/views/council-view';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useText } from '../../ui/language.tsx';
import { viewsLabels } from './labels.ts';
import type { PageCouncil } from './ViewsScreen.tsx';

const AnswerPoint = graphql(`
  mutation AnswerPoint($input: AnswerPointInput!) {
    answerPoint(input: $input) {
      __typename
      ... on ViewsRound {
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

type AnswerProps = { point: PageCouncil['points'][number]; name: string; editions: { sent: number; newest: number } };

export function AnswerForm({ point, name, editions: { sent, newest } }: AnswerProps) {
  const t = useText();
  const { values, field, clear } = useDraft(`answer-${point.id}`, { verdict: '', answer: '', change: '', edition: '' });
  const { run, busy, problems } = useCommand(AnswerPoint, (path) => path.replace(/^\$?\.?input\./, ''));
  const follows = values.verdict === 'followed' || values.verdict === 'partly';
  const later = Array.from({ length: newest - sent }, (_, index) => sent + index + 1);
  const submit = async () => {
    const { verdict, answer, change, edition } = values;
    const input = { id: point.id, verdict, answer, change: follows ? change : null, edition: follows && edition ? Number(edition) : null };
    if (!busy && (await run({ input }))) clear();
  };
  const label = t(viewsLabels.answerPoint, { n: point.number, name });
  return (
    <Form label={label} problems={problems} onSubmit={() => void submit()}>
      <h3>{label}</h3>
      <ChoiceField
        {...field('verdict')}
        label={t(viewsLabels.verdict)}
        choices={Object.entries(verdicts).map(([key, word]) => ({ key, name: t(word) }))}
      />
      <TextAreaField {...field('answer')} label={t(viewsLabels.answerText)} rows={4} maxLength={5000} />
      {follows && <TextAreaField {...field('change')} label={t(viewsLabels.changeText)} rows={2} maxLength={2000} />}
      {follows && (
        <SelectField
          {...field('edition')}
          label={t(viewsLabels.changeEdition)}
          options={later.map((edition) => ({ key: `${edition}`, name: t(viewsLabels.inVersion, { edition }) }))}
        />
      )}
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {t(viewsLabels.record)}
        </Button>
      </FormActions>
    </Form>
  );
}
