// The door: with a passkey, with password and code, or as a person of the example region.
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { ExampleCards } from './ExampleCards.tsx';
import { signInLabels } from './labels.ts';
import { PasskeySignIn } from './PasskeySignIn.tsx';
import { PasswordSignIn } from './PasswordSignIn.tsx';

const SignInScreenQuery = graphql(`
  query SignInScreen {
    installation {
      isEmpty
    }
    viewer {
      id
      person {
        id
        name
      }
    }
    exampleCards {
      personId
      ...ExamplePerson
    }
  }
`);

const ended = {
  inactief: signInLabels.endedIdle,
  duur: signInLabels.endedLong,
  beeindigd: signInLabels.endedElse,
  afgemeld: signInLabels.endedOut,
};

const route = getRouteApi('/plain/aanmelden');

export function SignInScreen() {
  const t = useText();
  const { naar, reden } = route.useSearch();
  const answer = useScreen(SignInScreenQuery, {});
  const { installation, exampleCards = [], viewer } = answer.data ?? {};
  const isExample = exampleCards.length > 0;
  const says = isExample ? signInLabels.exampleSays : installation?.isEmpty ? signInLabels.emptySays : signInLabels.passkeySays;
  return (
    <>
      <PageHead title={t(signInLabels.title)} conclusion={answer.data && t(says)} />
      {reden && <Notice is="none" title={t(ended[reden])} live />}
      <Screen answer={answer}>
        {() => (
          <>
            {viewer && <Already name={viewer.person.name} naar={naar} />}
            {isExample && (
              <Section title={t(signInLabels.examples)} note={t(signInLabels.examplesNote)} own>
                <ExampleCards cards={exampleCards} naar={naar} />
              </Section>
            )}
            {installation?.isEmpty ? (
              <Empty title={t(signInLabels.emptySays)}>{t(signInLabels.emptyHow)}</Empty>
            ) : (
              <>
                <Section title={t(signInLabels.passkey)}>
                  <PasskeySignIn naar={naar} />
                </Section>
                <Section title={t(signInLabels.password)}>
                  <PasswordSignIn naar={naar} />
                </Section>
              </>
            )}
          </>
        )}
      </Screen>
    </>
  );
}

function Already({ name, naar = '/vandaag' }: { name: string; naar: string | undefined }) {
  const t = useText();
  const { history } = useRouter();
  return (
    <Notice is="ok" title={t(signInLabels.already, { name })}>
      <Button onClick={() => history.push(naar)}>{t(signInLabels.goOn)}</Button>
    </Notice>
  );
}
