// Accepting an invitation: who is invited exists already, and chooses how to sign in.
import { useLocation } from '@tanstack/react-router';
import { checkPassword } from '@hanze/shared/identity/password';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { useText } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { useArrive } from '../arriving.ts';
import { withoutInput } from '../without-input.ts';
import { BeginningSteps } from './BeginningSteps.tsx';
import { refusedBy } from './checks.ts';
import { beginningLabels } from './labels.ts';
import { firstWay, WayFields } from './WayFields.tsx';

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
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

export function InvitationScreen() {
  const t = useText();
  // after the hash: that part of an address never reaches a server, a proxy or a log
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <>
      <PageHead title={t(beginningLabels.invitation)} conclusion={t(beginningLabels.invitationSays)} />
      {token ? <AcceptForm token={token} /> : <Empty title={t(beginningLabels.linkHalf)}>{t(beginningLabels.linkHalfSays)}</Empty>}
    </>
  );
}

const toField = (path: string) => withoutInput(path).replace(/^token$/, '$');

function AcceptForm({ token }: { token: string }) {
  const t = useText();
  const arrive = useArrive();
  const { run, busy, problems } = useCommand(AcceptInvitation, toField);
  const [way, setWay] = useState(firstWay);
  const [password, setPassword] = useState('');
  const [own, setOwn] = useState<readonly Problem[]>();

  const submit = async () => {
    const wrong = refusedBy(t, () => way === 'password' && checkPassword(password));
    setOwn(wrong.length > 0 ? wrong : undefined);
    if (wrong.length > 0 || busy) return;
    const viewer = await run({ input: { token, password: way === 'password' ? password : null } });
    if (viewer) arrive(viewer);
  };
  return (
    <>
      <BeginningSteps at="you" />
      <Form label={t(beginningLabels.invitation)} problems={own ?? problems} onSubmit={() => void submit()}>
        <WayFields way={way} onWay={setWay} password={password} onPassword={setPassword} />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {t(beginningLabels.goOnAs)}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
