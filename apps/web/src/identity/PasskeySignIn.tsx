// One button: the device asks for a finger, a face or a code, and the reader is in.
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/fields/Form.tsx';
import type { Problem } from '../ui/fields/problems.ts';
import { useText } from '../ui/language.tsx';
import { useArrive } from './arriving.ts';
import { signInLabels } from './labels.ts';
import { passkeyLabels } from './passkey-labels.ts';
import { knowsPasskeys, showPasskey } from './passkeys.ts';

const BeginPasskeySignIn = graphql(`
  mutation BeginPasskeySignIn {
    beginPasskeySignIn {
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

const FinishPasskeySignIn = graphql(`
  mutation FinishPasskeySignIn($answer: String!) {
    finishPasskeySignIn(answer: $answer) {
      __typename
      ... on Viewer {
        id
        language
        needsSecondFactor
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function PasskeySignIn({ naar }: { naar: string | undefined }) {
  const t = useText();
  const arrive = useArrive(naar);
  const begin = useCommand(BeginPasskeySignIn);
  const finish = useCommand(FinishPasskeySignIn, () => '$');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>();

  const signIn = async () => {
    setProblems(undefined);
    const begun = await begin.run({});
    if (!begun) return;
    const { answer, problem } = await showPasskey(begun.options);
    if (problem) return setProblems([{ message: t(problem) }]);
    const viewer = await finish.run({ answer });
    if (viewer) arrive(viewer);
  };
  const submit = () => {
    if (busy) return;
    setBusy(true);
    void signIn().finally(() => setBusy(false));
  };
  return (
    <Form
      label={t(signInLabels.passkey)}
      problems={problems ?? [begin.problems, finish.problems].find((some) => some.length > 0)}
      onSubmit={submit}
    >
      <p>
        <Button type="submit" kind="primary" icon="passkey" busy={busy} unavailable={knowsPasskeys() ? undefined : t(passkeyLabels.absent)}>
          {t(signInLabels.byPasskey)}
        </Button>
      </p>
    </Form>
  );
}
