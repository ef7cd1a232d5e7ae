// Everything around a screen, put together: shell, finding, keys, the notice that the line is gone. Who looks is handed in.
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { forgetDrafts } from '../ui/drafts.ts';
import type { Instant } from '../ui/format.ts';
import { loadPopover } from '../ui/overlays/Popover.tsx';
import { OfflineNotice } from '../ui/states/OfflineNotice.tsx';
import { useAppliedTheme } from '../ui/theme.ts';
import type { CommandSource } from './commands.ts';
import { type Place, PlaceProvider } from './place.tsx';
import { Shell } from './Shell.tsx';
import { useShortcuts } from './shortcuts.ts';
import { TopBar } from './TopBar.tsx';
import { type Awaiting, type Mandate, type May, MayProvider, type Viewer } from './viewer.ts';

const loadPalette = () => import('./CommandPalette.tsx');
const CommandPalette = lazy(loadPalette);
const KeysHelp = lazy(() => import('./KeysHelp.tsx'));

type AppFrameProps = {
  /** Undefined while it is being asked who looks. */
  viewer: Viewer | undefined;
  may?: May;
  onActAs: (mandate: Mandate) => void;
  onSignOut: () => void;
  place?: Place | undefined;
  awaiting?: Awaiting;
  /** When the figures on the page were fetched; told when the line is gone. */
  dataFrom?: Instant | undefined;
  /** More places to find things in than the menus. */
  sources?: readonly CommandSource[];
  children: ReactNode;
};

const noSources: readonly CommandSource[] = [];
const nothing: May = () => false;

export function AppFrame({ viewer, may = nothing, sources = noSources, children, ...rest }: AppFrameProps) {
  const { onActAs, onSignOut, place, awaiting, dataFrom } = rest;
  const [over, setOver] = useState<'find' | 'keys'>();
  const find = () => setOver('find');
  const showKeys = () => setOver('keys');
  const close = () => setOver(undefined);
  useAppliedTheme();
  useShortcuts({ onFind: find, onShowKeys: showKeys });
  useEffect(fetchOverlaysWhenIdle, []);

  const signOut = () => {
    forgetDrafts();
    onSignOut();
  };
  return (
    <MayProvider value={may}>
      <PlaceProvider value={place}>
        <Shell
          awaiting={awaiting}
          notice={<OfflineNotice dataFrom={dataFrom} />}
          topBar={<TopBar viewer={viewer} awaiting={awaiting} onFind={find} onActAs={onActAs} onSignOut={signOut} onShowKeys={showKeys} />}
        >
          {children}
        </Shell>
        <Suspense>
          {over === 'find' && <CommandPalette sources={sources} onClose={close} />}
          {over === 'keys' && <KeysHelp onClose={close} />}
        </Suspense>
      </PlaceProvider>
    </MayProvider>
  );
}

/** Overlays are not needed to read the first screen; they arrive while it is being read, so that none opens late or not at all offline. */
function fetchOverlaysWhenIdle(): void {
  const fetchThem = () => void Promise.allSettled([loadPopover(), loadPalette()]);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchThem, { timeout: 4000 });
  else setTimeout(fetchThem, 2000);
}
