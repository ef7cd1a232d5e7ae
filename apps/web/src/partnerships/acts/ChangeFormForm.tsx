// Changes the legal form from a day on; what the form means and demands stands beside the choice.
import { legalFormCodes } from '@hanze/shared/partnerships/legal-forms';
import { graphql } from '../../graphql/graphql.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { actLabels } from '../act-labels.ts';
import { useFormChoices } from '../useFormChoices.ts';
import { ActForm } from './ActForm.tsx';
import type { Asks } from './asks.ts';
import { useActForm } from './useActForm.ts';

const ChangeLegalForm = graphql(`
  mutation ChangeLegalForm($id: ID!, $legalForm: String!, $from: Day!) {
    changeLegalForm(id: $id, legalForm: $legalForm, from: $from) {
      __typename
      ... on Partnership {
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

export function ChangeFormForm({ partnership: { id, legalForm }, onClose, onDone }: Omit<Asks<'changeLegalForm'>, 'act'>) {
  const t = useText();
  const choices = useFormChoices(legalFormCodes.filter((code) => code !== legalForm));
  const { field, frame } = useActForm({
    command: ChangeLegalForm,
    draft: `form-${id}`,
    initial: { legalForm: '', from: '' },
    missing: ({ from }) => [!typedDay(from) && { field: 'from', message: t(actLabels.fillDay) }],
    variables: ({ legalForm: chosen, from }) => ({ id, legalForm: chosen, from: typedDay(from) ?? '' }),
    onDone,
  });
  return (
    <ActForm label={t(actLabels.changeLegalForm)} {...frame} onClose={onClose}>
      <ChoiceField {...field('legalForm')} label={t(actLabels.legalForm)} choices={choices} />
      <DayField {...field('from')} label={t(actLabels.from)} hint={t(actLabels.fromHint)} />
    </ActForm>
  );
}
