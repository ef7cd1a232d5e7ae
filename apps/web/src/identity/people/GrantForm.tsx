// Another mandate for somebody who is here already; with a seat, this names an office holder.
import { useCallback, useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { useText } from '../../ui/language.tsx';
import { uiLabels } from '../../ui/labels.ts';
import { withoutInput } from '../without-input.ts';
import { peopleLabels } from './labels.ts';
import { mandateInput, type MandateValues, missingIn, noMandate } from './mandate-choice.ts';
import { MandateFields } from './MandateFields.tsx';

const GrantMandate = graphql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      __typename
      ... on Mandate {
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

export function GrantForm({ person, onDone }: { person: { id: string; name: string }; onDone: () => void }) {
  const t = useText();
  const { values, set, clear } = useDraft(`grant-${person.id}`, noMandate);
  const { run, busy, problems } = useCommand(GrantMandate, withoutInput);
  const [own, setOwn] = useState<readonly Problem[]>();
  const setMandate = useCallback((key: keyof MandateValues, value: string) => set(key, value), [set]);
  const submit = async () => {
    const missing = missingIn(values, t);
    setOwn(missing.length > 0 ? missing : undefined);
    if (missing.length > 0 || busy || !(await run({ input: { personId: person.id, ...mandateInput(values) } }))) return;
    clear();
    onDone();
  };
  return (
    <Form label={t(peopleLabels.grantTo, { name: person.name })} problems={own ?? problems} onSubmit={() => void submit()}>
      <MandateFields values={values} set={setMandate} />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {t(peopleLabels.grant)}
        </Button>
        <Button onClick={onDone}>{t(uiLabels.back)}</Button>
      </FormActions>
    </Form>
  );
}
