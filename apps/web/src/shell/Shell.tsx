// The frame of every signed-in screen: rail or drawer, top bar, one main.
import type { ReactNode } from 'react';
import { useText } from '../ui/language.tsx';
import { MAIN_ID } from '../ui/overlays/layer.ts';
import { Brand } from './Brand.tsx';
import { shellLabels } from './labels.ts';
import { Navigation } from './Navigation.tsx';
import { PlaceName } from './place.tsx';
import { useFocusOnArrival } from './arrival.ts';
import type { Awaiting } from './viewer.ts';
import './Shell.css';

type ShellProps = {
  awaiting?: Awaiting | undefined;
  notice: ReactNode;
  topBar: ReactNode;
  children: ReactNode;
};

export function Shell({ awaiting, notice, topBar, children }: ShellProps) {
  const t = useText();
  return (
    <div className="shell">
      <SkipLink />
      <aside className="rail" aria-label={t(shellLabels.rail)}>
        <div className="rail__inside">
          <Brand />
          <div className="rail__place">
            <PlaceName />
          </div>
          <Navigation awaiting={awaiting} />
        </div>
      </aside>
      <div className="page">
        <header className="topbar">{topBar}</header>
        {notice}
        <Main>{children}</Main>
      </div>
    </div>
  );
}

export function SkipLink() {
  const t = useText();
  return (
    <a
      className="skip"
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
    >
      {t(shellLabels.skip)}
    </a>
  );
}

/** Takes the focus when another screen arrives, so that reading starts there. */
export function Main({ children }: { children: ReactNode }) {
  const main = useFocusOnArrival();
  return (
    <main id={MAIN_ID} tabIndex={-1} className="main" ref={main}>
      {children}
    </main>
  );
}
