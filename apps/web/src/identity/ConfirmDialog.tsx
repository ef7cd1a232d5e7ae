// Passkey or code, once more.
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/fields/Form.tsx';
import type { Problem } from '../ui/fields/problems.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/language.tsx';
import { Dialog } from '../ui/overlays/Dialog.tsx';
import { confirmLabels } from './labels.ts';
import { knowsPasskeys, showPasskey } from './passkeys.ts';
import { withoutInput } from './without-input.ts';

const OwnFactors = graphql(`
  query OwnFactors {
    viewer {
      id
      person {
        id
        example
      }
      factors {
        totp
        recoveryCodesLeft
        passkeys {
          id
        }
      }
    }
  }
`);

const BeginStepUp = graphql(`
  mutation BeginStepUp {
    beginStepUp {
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

const StepUp = graphql(`
  mutation StepUp($input: StepUpInput!) {
    stepUp(input: $input) {
      __typename
      ... on Viewer {
        id
        steppedUpUntil
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function ConfirmDialog({ onConfirmed, onBack }: { onConfirmed: () => void; onBack: () => void }) {
  const t = useText();
  const answer = useScreen(OwnFactors, {});
  const begin = useCommand(BeginStepUp);
  const step = useCommand(StepUp, withoutInput);
  const [code, setCode] = useState('');
  const [own, setOwn] = useState<readonly Problem[]>();
  const busy = begin.busy || step.busy;
  const { factors, person } = answer.data?.viewer ?? {};
  const example = person?.example ?? false;
  const passkey = (factors?.passkeys.length ?? 0) > 0 && knowsPasskeys();
  const byCode = factors !== undefined && (factors.totp || factors.recoveryCodesLeft > 0);

  const withCode = async () => {
    if (busy) return;
    const lacking = !example && !code.trim();
    setOwn(lacking ? [{ field: 'code', message: t(confirmLabels.codeMissing) }] : undefined);
    if (!lacking && (await step.run({ input: { code } }))) onConfirmed();
    setCode('');
  };
  const withPasskey = async () => {
    if (busy) return;
    setOwn(undefined);
    const begun = await begin.run({});
    if (!begun) return;
    const shown = await showPasskey(begun.options);
    if (shown.problem) return setOwn([{ message: t(shown.problem) }]);
    if (await step.run({ input: { passkey: shown.answer } })) onConfirmed();
  };
  const act =
    passkey && !byCode
      ? { label: t(confirmLabels.withPasskey), run: () => void withPasskey() }
      : { label: t(example ? confirmLabels.goOn : confirmLabels.withCode), run: () => void withCode() };
  return (
    <Dialog open onClose={onBack} title={t(confirmLabels.title)} act={{ ...act, busy }}>
      <Screen answer={answer} lines={2}>
        {() => (
          <Form
            label={t(confirmLabels.title)}
            problems={own ?? [begin.problems, step.problems].find((some) => some.length > 0)}
            onSubmit={act.run}
          >
            <p>{t(example ? confirmLabels.exampleSays : confirmLabels.says)}</p>
            {passkey && byCode && (
              <p>
                <Button icon="passkey" onClick={() => void withPasskey()} busy={busy}>
                  {t(confirmLabels.withPasskey)}
                </Button>
              </p>
            )}
            {byCode && !example && (
              <TextField
                name="code"
                label={t(confirmLabels.code)}
                hint={t(confirmLabels.codeHint)}
                autoComplete="one-time-code"
                spellCheck={false}
                value={code}
                onChange={setCode}
                short
              />
            )}
          </Form>
        )}
      </Screen>
    </Dialog>
  );
}
