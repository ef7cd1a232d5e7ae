// Draws how the question of a screen stands: nothing yet, failed, not there, or its answer.
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Failed } from '../ui/states/Failed.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { graphqlLabels } from './labels.ts';
import type { Answer, Failure } from './useScreen.ts';

type ScreenProps<Data> = { answer: Answer<Data>; lines?: number; children: (data: Data) => ReactNode };

export function Screen<Data>({ answer, lines = 6, children }: ScreenProps<Data>) {
  const { data, failure, again } = answer;
  if (failure) return <FailedScreen failure={failure} again={again} />;
  return data ? children(data) : <Loading lines={lines} />;
}

function FailedScreen({ failure, again }: { failure: Failure; again: () => void }) {
  const t = useText();
  if (failure.code === 'not-signed-in') return <SignInFirst />;
  if (failure.kind === 'line') return <Failed happened={t(graphqlLabels.noLine)} safe={t(graphqlLabels.noLineSafe)} onRetry={again} />;
  const said = failure.kind === 'refused' && failure.message ? { happened: failure.message } : {};
  return <Failed {...said} onRetry={again} mark={failure.mark} />;
}

export function SignInFirst() {
  const t = useText();
  const naar = useLocation({ select: ({ href }) => href });
  return (
    <Empty
      title={t(graphqlLabels.signInFirst)}
      action={
        <LinkButton to="/aanmelden" search={{ naar }} kind="primary" icon="signIn">
          {t(graphqlLabels.signIn)}
        </LinkButton>
      }
    >
      {t(graphqlLabels.signInSays)}
    </Empty>
  );
}

/** A record that is absent and one that may not be seen look the same. */
export function NotThere({ action }: { action: ReactNode }) {
  const t = useText();
  return (
    <Empty title={t(graphqlLabels.notThere)} action={action}>
      {t(graphqlLabels.notThereSays)}
    </Empty>
  );
}
