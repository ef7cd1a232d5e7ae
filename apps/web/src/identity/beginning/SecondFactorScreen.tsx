// Half a session: a password, or nothing yet. Nothing else is open until a passkey or an authenticator app is there.
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetAnswers } from '../../graphql/Answers.tsx';
import { graphql } from '../../graphql/graphql.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { Elsewhere } from '../Elsewhere.tsx';
import { AddPasskey } from '../factors/AddPasskey.tsx';
import { factorLabels } from '../factors/labels.ts';
import { LinkApp } from '../factors/LinkApp.tsx';
import { RecoveryCodes } from '../factors/RecoveryCodes.tsx';
import { BeginningSteps } from './BeginningSteps.tsx';
import { beginningLabels } from './labels.ts';

const SecondFactorScreenQuery = graphql(`
  query SecondFactorScreen {
    viewer {
      id
      needsSecondFactor
      factors {
        password
      }
    }
  }
`);

const route = getRouteApi('/plain/tweede-factor');

export function SecondFactorScreen() {
  const t = useText();
  const { naar = '/vandaag' } = route.useSearch();
  const { history } = useRouter();
  const [codes, setCodes] = useState<readonly string[]>();
  const answer = useScreen(SecondFactorScreenQuery, {});
  const goOn = () => {
    forgetAnswers();
    history.push(naar);
  };
  const added = (recoveryCodes: readonly string[]) => (recoveryCodes.length > 0 ? setCodes(recoveryCodes) : goOn());

  if (codes)
    return (
      <>
        <PageHead title={t(factorLabels.recovery)} conclusion={t(beginningLabels.factorDone)} />
        <RecoveryCodes codes={codes} onDone={goOn} />
      </>
    );
  const viewer = answer.data?.viewer;
  if (answer.data && !viewer) return <Elsewhere to="/aanmelden" />;
  const says = viewer?.factors.password ? beginningLabels.factorSays : beginningLabels.factorPasskeySays;
  return (
    <>
      <PageHead title={t(beginningLabels.factor)} conclusion={viewer?.needsSecondFactor && t(says)} />
      <Screen answer={answer}>
        {() =>
          viewer?.needsSecondFactor ? (
            <>
              <BeginningSteps at="factor" />
              <Section title={t(factorLabels.passkey)}>
                <AddPasskey kind="primary" onAdded={added} />
              </Section>
              {/* a code is asked beside a password; without a password it would open nothing */}
              {viewer.factors.password && (
                <Section title={t(factorLabels.app)}>
                  <LinkApp onAdded={added} />
                </Section>
              )}
            </>
          ) : (
            <Notice is="ok" title={t(beginningLabels.factorDone)}>
              <Button kind="primary" onClick={goOn}>
                {t(beginningLabels.goOn)}
              </Button>
            </Notice>
          )
        }
      </Screen>
    </>
  );
}
