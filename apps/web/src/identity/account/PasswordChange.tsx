// Another password, or the first one of an account that has only passkeys.
import { checkPassword } from '@hanze/shared/identity/password';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { refusedBy } from '../beginning/checks.ts';
import { beginningLabels } from '../beginning/labels.ts';
import { withoutInput } from '../without-input.ts';
import { accountLabels } from './labels.ts';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on Viewer {
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

export function PasswordChange({ has, name, email }: { has: boolean; name: string; email: string }) {
  const t = useText();
  const { run, busy, problems } = useCommand(ChangePassword, withoutInput);
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(false);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [own, setOwn] = useState<readonly Problem[]>();
  const submit = async () => {
    const missing: readonly Problem[] = has && !current ? [{ field: 'current', message: t(accountLabels.currentMissing) }] : [];
    const wrong = [...missing, ...refusedBy(t, () => checkPassword(password, [name, email]))];
    setOwn(wrong.length > 0 ? wrong : undefined);
    if (wrong.length > 0 || busy || !(await run({ input: { current: has ? current : null, password } }))) return;
    setCurrent('');
    setPassword('');
    setOpen(false);
    setKept(true);
  };
  const label = t(has ? accountLabels.changePassword : accountLabels.choosePassword);
  return (
    <Section title={t(accountLabels.password)}>
      {kept && <Notice is="ok" title={t(accountLabels.passwordKept)} live />}
      {!has && <p>{t(accountLabels.passwordNone)}</p>}
      {open ? (
        <Form label={label} problems={own ?? problems} onSubmit={() => void submit()}>
          {has && (
            <TextField
              name="current"
              type="password"
              label={t(accountLabels.current)}
              autoComplete="current-password"
              value={current}
              onChange={setCurrent}
            />
          )}
          <TextField
            name="password"
            type="password"
            label={t(accountLabels.newPassword)}
            hint={t(beginningLabels.passwordHint)}
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
          />
          <FormActions>
            <Button type="submit" busy={busy}>
              {label}
            </Button>
          </FormActions>
        </Form>
      ) : (
        <p className="account__act">
          <Button onClick={() => setOpen(true)}>{label}</Button>
        </p>
      )}
    </Section>
  );
}
