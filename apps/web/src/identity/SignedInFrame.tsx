// The frame with a reader in it: who, under which mandate, until when. Without one it leads to the door and back.
import { type ReactNode, useState } from 'react';
import { useDataFrom } from '../graphql/freshness.ts';
import { unmask } from '../graphql/graphql.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { AppFrame } from '../shell/AppFrame.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { ConfirmYou } from './ConfirmYou.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { MandateWords } from './mandate-words.ts';
import type { SessionEnd } from './session-clock.ts';
import { SessionWatch } from './SessionWatch.tsx';
import { shownViewer } from './shown-viewer.ts';
import { useAccountLanguage } from './useAccountLanguage.ts';
import { useFrameActs } from './useFrameActs.ts';
import { usePlaceAt } from './usePlaceAt.ts';
import { Frame, roleMay, ViewerProvider } from './viewer.ts';

export function SignedInFrame({ children }: { children: ReactNode }) {
  const [known, setKnown] = useState(false);
  const answer = useScreen(Frame, {}, { shows: known ? ['Mandate', 'Person'] : [] });
  const dataFrom = useDataFrom();
  const { actAs, signOut, signedOut, problems } = useFrameActs();
  const [limit, setLimit] = useState<SessionEnd['limit']>();

  const viewer = answer.data?.viewer ?? undefined;
  const place = usePlaceAt(viewer);
  if (viewer && !known) setKnown(true);
  useAccountLanguage(viewer?.language);

  if (signedOut) return <Elsewhere to="/aanmelden" reden="afgemeld" />;
  if (answer.data && !viewer) return <Elsewhere to="/aanmelden" reden={known ? (limit ?? 'beeindigd') : undefined} />;
  if (viewer?.needsSecondFactor) return <Elsewhere to="/tweede-factor" />;
  const role = viewer?.mandate ? unmask(MandateWords, viewer.mandate).role : undefined;
  const over = (which: SessionEnd['limit']) => {
    setLimit(which);
    answer.again();
  };
  return (
    <AppFrame
      viewer={viewer && shownViewer(viewer)}
      may={(command) => roleMay(role, command)}
      onActAs={({ id }) => void actAs(id)}
      onSignOut={() => void signOut()}
      dataFrom={dataFrom}
      place={place}
    >
      {problems.map(({ message }) => (
        <Notice key={message} is="look" title={message} live />
      ))}
      {viewer ? <ViewerProvider value={viewer}>{children}</ViewerProvider> : <Screen answer={answer}>{() => null}</Screen>}
      <ConfirmYou onSignedOut={answer.again} />
      {viewer && <SessionWatch createdAt={viewer.session.createdAt} keep={answer.again} onOver={over} />}
    </AppFrame>
  );
}
