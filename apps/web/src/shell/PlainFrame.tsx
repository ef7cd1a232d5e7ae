// The frame of screens before signing in: mark, language, one main. No menu to get lost in.
import type { ReactNode } from 'react';
import { OfflineNotice } from '../ui/states/OfflineNotice.tsx';
import { useAppliedTheme } from '../ui/theme.ts';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './Appearance.tsx';
import { Main, SkipLink } from './Shell.tsx';
import './PlainFrame.css';

export function PlainFrame({ children }: { children: ReactNode }) {
  useAppliedTheme();
  return (
    <div className="plain">
      <SkipLink />
      <header className="plain__head">
        <Brand />
        <LanguageSwitch />
      </header>
      <OfflineNotice />
      <Main>{children}</Main>
    </div>
  );
}
