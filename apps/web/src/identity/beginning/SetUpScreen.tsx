// The first administrator of an empty installation, by the link that only who starts the server can read.
import { useLocation } from '@tanstack/react-router';
import { checkEmail, checkName } from '@hanze/shared/identity/person';
import { checkPassword } from '@hanze/shared/identity/password';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useCommand } from '../../graphql/useCommand.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { useArrive } from '../arriving.ts';
import { withoutInput } from '../without-input.ts';
import { BeginningSteps } from './BeginningSteps.tsx';
import { refusedBy } from './checks.ts';
import { beginningLabels } from './labels.ts';
import { firstWay, WayFields } from './WayFields.tsx';

const SetUpScreenQuery = graphql(`
  query SetUpScreen {
    installation {
      isEmpty
    }
    viewer {
      id
      needsSecondFactor
    }
  }
`);

const CompleteSetUp = graphql(`
  mutation CompleteSetUp($input: CompleteSetUpInput!) {
    completeSetUp(input: $input) {
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

export function SetUpScreen() {
  const t = useText();
  const answer = useScreen(SetUpScreenQuery, {});
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <>
      <PageHead title={t(beginningLabels.setUp)} conclusion={t(beginningLabels.setUpSays)} />
      <Screen answer={answer}>
        {({ installation, viewer }) => {
          if (viewer?.needsSecondFactor)
            return (
              <Empty
                title={t(beginningLabels.begun)}
                action={
                  <LinkButton to="/tweede-factor" kind="primary">
                    {t(beginningLabels.goOn)}
                  </LinkButton>
                }
              />
            );
          if (!installation.isEmpty)
            return (
              <Empty title={t(beginningLabels.notEmpty)} action={<LinkButton to="/aanmelden">{t(beginningLabels.toSignIn)}</LinkButton>}>
                {t(beginningLabels.notEmptySays)}
              </Empty>
            );
          if (!token) return <Empty title={t(beginningLabels.linkHalf)}>{t(beginningLabels.linkHalfSays)}</Empty>;
          return <SetUpForm token={token} />;
        }}
      </Screen>
    </>
  );
}

/** A link that is dead concerns the whole form: there is no field for it. */
const toField = (path: string) => withoutInput(path).replace(/^token$/, '$');

function SetUpForm({ token }: { token: string }) {
  const t = useText();
  const language = useLanguage();
  const arrive = useArrive();
  const { values, field, clear } = useDraft('set-up', { name: '', email: '' });
  const { run, busy, problems } = useCommand(CompleteSetUp, toField);
  const [way, setWay] = useState(firstWay);
  const [password, setPassword] = useState('');
  const [own, setOwn] = useState<readonly Problem[]>();

  const submit = async () => {
    const { name, email } = values;
    const wrong = refusedBy(
      t,
      () => checkName(name),
      () => checkEmail(email),
      () => way === 'password' && checkPassword(password, [name, email]),
    );
    setOwn(wrong.length > 0 ? wrong : undefined);
    if (wrong.length > 0 || busy) return;
    const viewer = await run({ input: { token, name, email, language, password: way === 'password' ? password : null } });
    if (!viewer) return;
    clear();
    arrive(viewer);
  };
  return (
    <>
      <BeginningSteps at="you" />
      <Form label={t(beginningLabels.setUp)} problems={own ?? problems} onSubmit={() => void submit()}>
        <TextField {...field('name')} label={t(beginningLabels.name)} autoComplete="name" />
        <TextField {...field('email')} label={t(beginningLabels.email)} type="email" autoComplete="email" />
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
