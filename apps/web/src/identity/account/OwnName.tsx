// The reader's name as others see it.
import { checkName } from '@hanze/shared/identity/person';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { refusedBy } from '../beginning/checks.ts';
import { accountLabels } from './labels.ts';

const RenamePerson = graphql(`
  mutation RenamePerson($id: ID!, $name: String!) {
    renamePerson(id: $id, name: $name) {
      __typename
      ... on Person {
        id
        name
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function OwnName({ id, name: before, email }: { id: string; name: string; email: string }) {
  const t = useText();
  const { run, busy, problems } = useCommand(RenamePerson);
  const [name, setName] = useState(before);
  const [kept, setKept] = useState(false);
  const [own, setOwn] = useState<readonly Problem[]>();
  const submit = async () => {
    setKept(false);
    const wrong = refusedBy(t, () => checkName(name));
    setOwn(wrong.length > 0 ? wrong : undefined);
    if (wrong.length === 0 && !busy && (await run({ id, name }))) setKept(true);
  };
  return (
    <Form label={t(accountLabels.you)} problems={own ?? problems} onSubmit={() => void submit()}>
      {kept && <Notice is="ok" title={t(accountLabels.nameKept)} live />}
      <TextField name="name" label={t(accountLabels.name)} autoComplete="name" value={name} onChange={setName} />
      <TextField name="email" label={t(accountLabels.email)} value={email} onChange={() => undefined} readOnly />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t(accountLabels.saveName)}
        </Button>
      </FormActions>
    </Form>
  );
}
