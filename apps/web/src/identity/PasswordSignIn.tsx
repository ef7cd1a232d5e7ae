// E-mail address, password and code in one form: whoever guesses learns nothing from which of them was wrong.
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import type { Problem } from '../ui/fields/problems.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/language.tsx';
import { useArrive } from './arriving.ts';
import { signInLabels } from './labels.ts';
import { withoutInput } from './without-input.ts';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
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

export function PasswordSignIn({ naar }: { naar: string | undefined }) {
  const t = useText();
  const arrive = useArrive(naar);
  const { run, busy, problems } = useCommand(SignIn, withoutInput);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<readonly Problem[]>();

  const submit = async () => {
    const lacking: Problem[] = [];
    if (!email.trim()) lacking.push({ field: 'email', message: t(signInLabels.emailMissing) });
    if (!password) lacking.push({ field: 'password', message: t(signInLabels.passwordMissing) });
    setMissing(lacking.length > 0 ? lacking : undefined);
    if (lacking.length > 0 || busy) return;
    const viewer = await run({ input: { email, password, code: code.trim() || null } });
    if (viewer) arrive(viewer);
    // a code is used up by the attempt; the rest stays as it was typed
    else setCode('');
  };
  return (
    <Form label={t(signInLabels.password)} problems={missing ?? problems} onSubmit={() => void submit()}>
      <TextField name="email" label={t(signInLabels.email)} type="email" autoComplete="username" value={email} onChange={setEmail} />
      <TextField
        name="password"
        label={t(signInLabels.passwordField)}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <TextField
        name="code"
        label={t(signInLabels.code)}
        hint={t(signInLabels.codeHint)}
        autoComplete="one-time-code"
        spellCheck={false}
        value={code}
        onChange={setCode}
        optional
        short
      />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t(signInLabels.signIn)}
        </Button>
      </FormActions>
    </Form>
  );
}
