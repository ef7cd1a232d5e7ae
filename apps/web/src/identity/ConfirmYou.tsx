// Before something that matters the reader shows a factor again. The dialog stands above whatever was being typed; then it goes on.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keepGate } from '../graphql/gatekeeper.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

type Waiting = { resolve: (confirmed: boolean) => void };

export function ConfirmYou({ onSignedOut }: { onSignedOut: () => void }) {
  const [asked, setAsked] = useState(false);
  const waiting = useRef<Waiting[]>([]);
  const signedOut = useEffectEvent(onSignedOut);
  useEffect(
    () =>
      keepGate({
        signedOut: () => signedOut(),
        // two commands that ask at the same moment are answered by one confirmation
        confirm: () =>
          new Promise((resolve) => {
            waiting.current.push({ resolve });
            setAsked(true);
          }),
      }),
    [],
  );
  const settle = (confirmed: boolean) => {
    setAsked(false);
    for (const { resolve } of waiting.current.splice(0)) resolve(confirmed);
  };
  return asked && <ConfirmDialog onConfirmed={() => settle(true)} onBack={() => settle(false)} />;
}
