// Inviting somebody under a mandate. Where no mail is set up, the link is handed over by the inviter.
import { checkEmail, checkName } from '@hanze/shared/identity/person';
import { useCallback, useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import type { InvitePersonMutation } from '../../graphql/generated/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { Restored } from '../../ui/fields/Restored.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Panel } from '../../ui/overlays/Panel.tsx';
import { refusedBy } from '../beginning/checks.ts';
import { withoutInput } from '../without-input.ts';
import { Invited } from './Invited.tsx';
import { inviteLabels, peopleLabels } from './labels.ts';
import { mandateInput, missingIn, noMandate } from './mandate-choice.ts';
import { MandateFields } from './MandateFields.tsx';

const Mailing = graphql(`
  query Mailing {
    installation {
      smtpConfigured
    }
  }
`);

const InvitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on Invitation {
        personId
        link
        mailed
        expiresAt
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type Invitation = Exclude<InvitePersonMutation['invitePerson'], { __typename: 'Refusal' }>;

const toField = (path: string) => withoutInput(path).replace(/^mandate\./, '');

export function InvitePanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { data } = useScreen(Mailing, {});
  const { values, set, field, clear, restored } = useDraft('invite', { name: '', email: '', ...noMandate });
  const { run, busy, problems } = useCommand(InvitePerson, toField);
  const [own, setOwn] = useState<readonly Problem[]>();
  const [invited, setInvited] = useState<{ name: string; email: string; invitation: Invitation }>();
  const setMandate = useCallback((key: keyof typeof noMandate, value: string) => set(key, value), [set]);

  const submit = async () => {
    const { name, email } = values;
    const wrong = [
      ...refusedBy(
        t,
        () => checkName(name),
        () => checkEmail(email),
      ),
      ...missingIn(values, t),
    ];
    setOwn(wrong.length > 0 ? wrong : undefined);
    if (wrong.length > 0 || busy) return;
    const invitation = await run({ input: { name, email, mandate: mandateInput(values) } });
    if (!invitation) return;
    clear();
    setInvited({ name, email, invitation });
  };
  return (
    <Panel title={t(inviteLabels.invite)} onClose={onClose}>
      {invited ? (
        <Invited {...invited} onAnother={() => setInvited(undefined)} />
      ) : (
        <Form label={t(inviteLabels.invite)} problems={own ?? problems} onSubmit={() => void submit()}>
          {restored && <Restored onStartOver={clear} />}
          {data && <p className="small muted">{t(data.installation.smtpConfigured ? inviteLabels.mailSays : inviteLabels.linkSays)}</p>}
          <TextField {...field('name')} label={t(peopleLabels.name)} autoComplete="off" />
          <TextField {...field('email')} label={t(peopleLabels.email)} type="email" autoComplete="off" />
          <MandateFields values={values} set={setMandate} />
          <FormActions>
            <Button type="submit" kind="primary" busy={busy}>
              {t(inviteLabels.send)}
            </Button>
          </FormActions>
        </Form>
      )}
    </Panel>
  );
}
