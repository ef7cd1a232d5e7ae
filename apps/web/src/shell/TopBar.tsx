// Find, and you. On a tablet also the menu.
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { Brand } from './Brand.tsx';
import { shellLabels } from './labels.ts';
import type { Awaiting, Viewer } from './viewer.ts';
import { YouMenu, type YouMenuProps } from './YouMenu.tsx';
import './TopBar.css';

const Drawer = lazy(() => import('./Drawer.tsx'));

type TopBarProps = Omit<YouMenuProps, 'viewer'> & {
  viewer: Viewer | undefined;
  awaiting?: Awaiting | undefined;
  onFind: () => void;
};

export function TopBar({ viewer, awaiting, onFind, ...you }: TopBarProps) {
  const t = useText();
  const [menu, setMenu] = useState(false);
  return (
    <>
      <div className="topbar__narrow">
        <button type="button" className="topbar__menu" aria-haspopup="dialog" aria-expanded={menu} onClick={() => setMenu(true)}>
          <Icon of="menu" />
          <span className="topbar__word">{t(shellLabels.menu)}</span>
        </button>
        <Brand />
        {menu && (
          <Suspense>
            <Drawer awaiting={awaiting} onClose={() => setMenu(false)} />
          </Suspense>
        )}
      </div>
      <button type="button" className="topbar__find" aria-keyshortcuts="Control+K" onClick={onFind}>
        <Icon of="search" />
        <span className="topbar__word">{t(shellLabels.find)}</span>
        <kbd className="topbar__key">Ctrl K</kbd>
      </button>
      <div className="topbar__you">{viewer && <YouMenu viewer={viewer} {...you} />}</div>
    </>
  );
}
