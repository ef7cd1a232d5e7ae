// Makes a passkey on this device and tells the server of it.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { passkeyLabels } from '../passkey-labels.ts';
import { knowsPasskeys, makePasskey } from '../passkeys.ts';
import { factorLabels } from './labels.ts';

const BeginPasskeyRegistration = graphql(`
  mutation BeginPasskeyRegistration {
    beginPasskeyRegistration {
      __typename
      ... on PasskeyOptions {
        options
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const FinishPasskeyRegistration = graphql(`
  mutation FinishPasskeyRegistration($answer: String!, $name: String!) {
    finishPasskeyRegistration(answer: $answer, name: $name) {
      __typename
      ... on FactorChange {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type AddPasskeyProps = { kind?: 'primary' | 'secondary'; onAdded: (recoveryCodes: readonly string[]) => void };

export function AddPasskey({ kind = 'secondary', onAdded }: AddPasskeyProps) {
  const t = useText();
  const begin = useCommand(BeginPasskeyRegistration);
  const finish = useCommand(FinishPasskeyRegistration, (path) => (path === 'name' ? path : '$'));
  const [name, setName] = useState<string>(() => t(factorLabels.passkeyNameFirst));
  const [busy, setBusy] = useState(false);
  const [own, setOwn] = useState<readonly Problem[]>();

  const make = async () => {
    setOwn(undefined);
    if (!name.trim()) return setOwn([{ field: 'name', message: t(factorLabels.nameMissing) }]);
    const begun = await begin.run({});
    if (!begun) return;
    const made = await makePasskey(begun.options);
    if (made.problem) return setOwn([{ message: t(made.problem) }]);
    const added = await finish.run({ answer: made.answer, name });
    if (added) onAdded(added.recoveryCodes);
  };
  const submit = () => {
    if (busy) return;
    setBusy(true);
    void make().finally(() => setBusy(false));
  };
  return (
    <Form
      label={t(factorLabels.makePasskey)}
      problems={own ?? [begin.problems, finish.problems].find((some) => some.length > 0)}
      onSubmit={submit}
    >
      <p>{t(factorLabels.passkeySays)}</p>
      <TextField
        name="name"
        label={t(factorLabels.passkeyName)}
        hint={t(factorLabels.passkeyNameHint)}
        maxLength={80}
        autoComplete="off"
        value={name}
        onChange={setName}
      />
      <FormActions>
        <Button type="submit" kind={kind} icon="passkey" busy={busy} unavailable={knowsPasskeys() ? undefined : t(passkeyLabels.absent)}>
          {t(factorLabels.makePasskey)}
        </Button>
      </FormActions>
    </Form>
  );
}
