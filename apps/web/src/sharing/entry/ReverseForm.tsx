// Booking a line back, with the reason that will stand on the statements.
import { graphql } from '../../graphql/graphql.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import type { EntryAct, EntryProps } from './act.ts';
import { entryLabels } from './entry-labels.ts';

const ReverseCostLine = graphql(`
  mutation ReverseCostLine($id: ID!, $reason: String!) {
    reverseCostLine(id: $id, reason: $reason) {
      __typename
      ... on CostLine { id }
      ... on Refusal { code message path }
    }
  }
`);

type ReverseFormProps = EntryProps & { line: Extract<EntryAct, { kind: 'reverseCostLine' }>['line'] };

export function ReverseForm({ line: { id, amount, description }, onClose, onDone }: ReverseFormProps) {
  const t = useText();
  const format = useFormat();
  const { field, frame } = useActForm({
    command: ReverseCostLine,
    draft: `reverse-line-${id}`,
    initial: { reason: '' },
    // a refusal about the line itself has no field here
    rename: (path) => (path === 'id' ? '' : path),
    variables: ({ reason }) => ({ id, reason }),
    onDone,
  });
  return (
    <ActForm label={t(entryLabels.reverseCostLine)} {...frame} onClose={onClose}>
      <p>{t(entryLabels.reverseSays, { amount: format.money(-amount), line: description })}</p>
      <TextAreaField {...field('reason')} label={t(entryLabels.reason)} rows={3} maxLength={500} />
    </ActForm>
  );
}
